import type { Construct } from 'constructs';
import { discovery, loki } from '../components';
import { checkedProps } from '../config';
import type { Expression, ListInput, LogsReceiver } from '../values';
import { jsonStages, labelStages } from './log-stages';
import { Pipeline } from './pipeline';
import { PodDiscovery } from './pod-discovery';
import { copy, dropPorts, identityRules, podMeta, type Rule } from './relabeling';

export interface PodLogsProps {
  /** Where the entries go: `logs.receiver` of a destination, `loki.process`, ... */
  readonly forwardTo: ListInput<Expression<LogsReceiver>>;
  /** The pods to choose from. Share one with `PodMetrics`: Alloy then watches the pods once. @default - all pods, found by a discovery of its own */
  readonly pods?: PodDiscovery;
}

/**
 * Reads the logs of all pods through the Kubernetes API, without access to the nodes.
 *
 * A pod opts out with the annotation `logs.grafana.com/pods.enabled: "false"`. Each line is read once however many Alloy pods run: they share the
 * containers (`clustering`), or see different ones (`nodeLocal` of the discovery). Logs of init containers and of finished jobs are read, too.
 *
 * Entries have the labels `namespace`, `container`, `job`, `service_name` and, from lines of JSON with a known one, `level`. The pod's name and the
 * trace id (`traceID` in lines of JSON) are structured metadata: found by a query, but no label, of which Loki would make a stream each.
 * Lines that are no JSON pass unchanged.
 *
 * @example
 * new PodLogs(alloy.config, 'pods', { forwardTo: [logs.receiver] });
 */
export class PodLogs extends Pipeline {
  constructor(scope: Construct, id: string, props: PodLogsProps) {
    super(
      scope,
      id,
      'PodLogs',
      'Logs of pods, without those that opt out by the annotation logs.grafana.com/pods.enabled: "false"',
    );
    props = checkedProps(this, props, { forwardTo: 'receivers', pods: 'prop' });
    const pods = props.pods ?? new PodDiscovery(this, 'pods');
    const chosen = new discovery.Relabel(this, '', {
      targets: pods.targets,
      rule: [...choosing(), ...identityRules(), copy('__meta_kubernetes_pod_container_name', 'container'), dropPorts()],
    });
    const processed = new loki.Process(this, '', {
      forwardTo: props.forwardTo,
      stage: [...jsonStages(), ...labelStages({ pod: 'pod', node: 'node', traceID: 'traceID' })],
    });
    new loki.source.Kubernetes(this, '', {
      targets: chosen.output,
      forwardTo: [processed.receiver],
      clustering: { enabled: !pods.nodeLocal },
    });
  }
}

function choosing(): readonly Rule[] {
  return [
    {
      sourceLabels: [podMeta('annotation', 'logs.grafana.com/pods.enabled')],
      regex: 'false|no|skip',
      action: 'drop',
    },
    // Containers of pending pods have no logs yet; those of finished pods are read to their end.
    { sourceLabels: ['__meta_kubernetes_pod_phase'], regex: 'Pending|Unknown', action: 'drop' },
  ];
}
