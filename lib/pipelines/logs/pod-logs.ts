import type { Construct } from 'constructs';
import { type blocks, discovery, loki } from '../../components';
import { checkedProps } from '../../config';
import type { Expression, ListInput, LogsReceiver } from '../../values';
import { PodDiscovery } from '../discovery/pod-discovery';
import { copy, dropPorts, identityRules, podMeta, type Rule } from '../discovery/relabeling';
import { Pipeline } from '../pipeline';
import { jsonStages, labelStages } from './log-stages';

export interface PodLogsProps {
  /** Where the entries go: `logs.receiver` of a destination, `loki.process`, ... */
  readonly forwardTo: ListInput<Expression<LogsReceiver>>;
  /** The pods to choose from. Share one with `PodMetrics`: Alloy then watches the pods once. @default - all pods, from its own discovery */
  readonly pods?: PodDiscovery;
  /**
   * Additional relabeling rules for the containers to read, after those of the pipeline, while the `__meta_kubernetes_*` labels are still there.
   * @default - none
   */
  readonly rules?: readonly Rule[];
  /**
   * Additional stages for the entries, after the one that reads level and trace id from JSON lines. @default - none
   */
  readonly stages?: readonly blocks.LokiStage[];
  /** Stream labels to keep beside those named below; every combination of values is a stream (label cardinality). @default - none */
  readonly labels?: readonly string[];
}

/**
 * Reads the logs of all pods through the Kubernetes API, without access to the nodes.
 *
 * A pod opts out with the annotation `logs.grafana.com/pods.enabled: "false"`. Each line is read once, however many Alloy pods run: they share the
 * containers (`clustering`), or see different ones (`nodeLocal` of the discovery). Logs of init containers and of finished jobs are read, too.
 *
 * Entries have the labels `namespace`, `container`, `job`, `service_name` and, from lines of JSON with a known one, `level`. The pod's name and the
 * trace id (`traceID` in lines of JSON) are structured metadata: a query finds them, but they aren't labels, which would create a stream each. Lines that
 * aren't JSON pass unchanged.
 *
 * @example
 * new pipelines.PodLogs(alloy.config, 'pods', { forwardTo: [logs.receiver] });
 */
export class PodLogs extends Pipeline {
  /** The pods to choose from: those of the prop, or all. */
  readonly pods: PodDiscovery;
  /** Selects the containers, and sets their labels. */
  readonly targets: discovery.Relabel;
  /** Reads level and trace id, and keeps the labels. */
  readonly process: loki.Process;
  /** Reads the logs. */
  readonly source: loki.source.Kubernetes;

  constructor(scope: Construct, id: string, props: PodLogsProps) {
    super(
      scope,
      id,
      'PodLogs',
      'Logs of pods, without those that opt out by the annotation logs.grafana.com/pods.enabled: "false"',
    );
    props = checkedProps(this, props, {
      forwardTo: 'receivers',
      pods: 'prop',
      rules: 'prop',
      stages: 'prop',
      labels: 'prop',
    });
    this.pods = props.pods ?? new PodDiscovery(this, 'logs_pods');
    this.targets = new discovery.Relabel(this, 'logs', {
      targets: this.pods.targets,
      rule: [
        ...choosing(),
        ...identityRules(),
        copy('__meta_kubernetes_pod_container_name', 'container'),
        ...(props.rules ?? []),
        dropPorts(),
      ],
    });
    this.process = new loki.Process(this, '', {
      forwardTo: props.forwardTo,
      stage: [
        ...jsonStages(),
        ...(props.stages ?? []),
        ...labelStages({ pod: 'pod', node: 'node', traceID: 'traceID' }, props.labels),
      ],
    });
    this.source = new loki.source.Kubernetes(this, '', {
      targets: this.targets.output,
      forwardTo: [this.process.receiver],
      clustering: { enabled: !this.pods.nodeLocal },
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
