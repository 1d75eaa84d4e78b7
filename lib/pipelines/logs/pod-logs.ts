import type { Construct } from 'constructs';
import { type blocks, discovery, local, loki } from '../../components';
import { checkedProps, markOwnNode } from '../../config';
import { type Expression, type ListInput, type LogsReceiver, std } from '../../values';
import { PodDiscovery } from '../discovery/pod-discovery';
import { copy, dropPorts, identityRules, podMeta, type Rule } from '../discovery/relabeling';
import { Pipeline } from '../pipeline';
import { ageStages, INSTANCE, jsonStages, type LogAge, labelStages, lineEndStage } from './log-stages';

/**
 * Who reads the log of a container, and how.
 *
 * - `ownNode`: through the Kubernetes API, each Alloy pod the containers of its own node. Needs a DaemonSet. With the positions on the node
 *   (`storage: AlloyStorage.hostPath()` of `Alloy`) a replaced pod goes on where the old one ended; that costs the Pod Security level `restricted`. Without, it
 *   sends again what is young enough.
 * - `clustered`: through the Kubernetes API, all Alloy pods share all containers. Works with any controller, needs nothing of the nodes, and another pod takes
 *   over when one is away. The price: a pod that leaves hands its containers to one that doesn't know how far they were read, so each restart and
 *   rollout sends again what is young enough, millions of lines in a busy cluster.
 * - `files`: from the files of the node, without the API server. Needs a DaemonSet, the node's `/var/log` and root. What a node rotates while no Alloy
 *   runs is lost up to Alloy's start.
 *
 * Figures: docs/default-stack.md.
 */
export type PodLogReading = 'ownNode' | 'clustered' | 'files';

export interface PodLogsProps extends LogAge {
  /** Where the entries go: `logs.receiver` of a destination, `loki.process`, ... */
  readonly forwardTo: ListInput<Expression<LogsReceiver>>;
  /** The pods to choose from. Share one with `PodMetrics`: Alloy then watches the pods once. @default - all pods, from its own discovery */
  readonly pods?: PodDiscovery;
  /** Who reads which log, and how. @default 'ownNode' */
  readonly reading?: PodLogReading;
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
 * Reads the logs of all pods, through the Kubernetes API unless told otherwise.
 *
 * A pod opts out with the annotation `logs.grafana.com/pods.enabled: "false"`. However many Alloy pods run, each line is read by one of them; when it is sent a second
 * time after a restart depends on `reading`. Logs of init containers and of finished jobs are read, too.
 *
 * Entries have the labels `namespace`, `container`, `job`, `service_name` and, from lines of JSON with a known one, `level`. The pod's name and uid
 * (`service_instance_id`, which is `instance` of its metrics) and the trace id (`traceID` in lines of JSON) are structured metadata: a query finds them, but they aren't labels, which would create a stream each. Lines that
 * aren't JSON pass unchanged, without the end of the line.
 *
 * @example
 * new pipelines.PodLogs(alloy.config, 'pods', { forwardTo: [logs.receiver] });
 */
export class PodLogs extends Pipeline {
  /** The pods to choose from: those of the prop, or all. */
  readonly pods: PodDiscovery;
  /** Selects the containers, and sets their labels. */
  readonly targets: discovery.Relabel;
  /** Drops what is too old, reads level and trace id, and keeps the labels. */
  readonly process: loki.Process;
  /** Reads the logs. */
  readonly source: loki.source.Kubernetes | loki.source.File;

  constructor(scope: Construct, id: string, props: PodLogsProps) {
    super(
      scope,
      id,
      'PodLogs',
      'Logs of pods, without those that opt out by the annotation logs.grafana.com/pods.enabled: "false"',
    );
    props = checkedProps(
      this,
      props,
      {
        forwardTo: 'receivers',
        pods: 'prop',
        reading: 'prop',
        dropOlderThan: 'prop',
        rules: 'prop',
        stages: 'prop',
        labels: 'prop',
      },
      readingProblems(props),
    );
    this.pods = props.pods ?? new PodDiscovery(this, 'logs_pods');
    const reading = props.reading ?? 'ownNode';
    if (reading !== 'clustered') markOwnNode(this);
    this.targets = new discovery.Relabel(this, 'logs', {
      targets: this.pods.targets,
      rule: [
        // Before the other rules, which most pods are then spared.
        ...(reading === 'clustered' || this.pods.nodeLocal ? [] : onOwnNode()),
        ...choosing(),
        ...identityRules(),
        copy('__meta_kubernetes_pod_container_name', 'container'),
        ...(reading === 'files' ? logFiles() : []),
        ...(props.rules ?? []),
        dropPorts(),
      ],
    });
    this.process = new loki.Process(this, '', {
      forwardTo: props.forwardTo,
      stage: [
        ...(reading === 'files' ? ([{ kind: 'cri' }] as const) : []),
        ...ageStages(props),
        lineEndStage(),
        ...jsonStages(),
        ...(props.stages ?? []),
        ...labelStages({ pod: 'pod', node: 'node', ...INSTANCE, traceID: 'traceID' }, props.labels),
      ],
    });
    const forwardTo = [this.process.receiver];
    if (reading === 'files') {
      const files = new local.FileMatch(this, '', { pathTargets: this.targets.output });
      this.source = new loki.source.File(this, '', { targets: files.targets, forwardTo });
      return;
    }
    this.source = new loki.source.Kubernetes(this, '', {
      targets: this.targets.output,
      forwardTo,
      clustering: { enabled: reading === 'clustered' },
    });
  }
}

const readings: readonly string[] = ['ownNode', 'clustered', 'files'] satisfies readonly PodLogReading[];

function readingProblems(props: PodLogsProps | undefined) {
  const reading: unknown = props?.reading ?? 'ownNode';
  const path = ['reading'];
  if (typeof reading !== 'string' || !readings.includes(reading)) {
    return [{ path, message: `is ${JSON.stringify(reading)}, but must be one of ${readings.join(', ')}` }];
  }
  if (reading === 'clustered' && props?.pods?.nodeLocal) {
    const message =
      'is "clustered", but `pods` finds only those of the own node: an Alloy pod would be given containers that it does not see; leave out `nodeLocal` or `reading`';
    return [{ path, message }];
  }
  return [];
}

/** Keeps the pods of the node that Alloy runs on. */
function onOwnNode(): readonly Rule[] {
  const own = '__tmp_own_node';
  return [
    { targetLabel: own, replacement: std.sys.env('NODE_NAME') },
    { sourceLabels: ['__meta_kubernetes_pod_node_name'], targetLabel: own, action: 'keepequal' },
  ];
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

/** Where the kubelet has the log of a container. */
function logFiles(): readonly Rule[] {
  const uid = '__tmp_uid';
  return [
    copy('__meta_kubernetes_pod_uid', uid),
    // The directory of a static pod is named after the hash of its manifest.
    { ...copy(podMeta('annotation', 'kubernetes.io/config.hash'), uid), regex: '(.+)' },
    {
      sourceLabels: [
        '__meta_kubernetes_namespace',
        '__meta_kubernetes_pod_name',
        uid,
        '__meta_kubernetes_pod_container_name',
      ],
      regex: '(.+);(.+);(.+);(.+)',
      // biome-ignore lint/suspicious/noTemplateCurlyInString: groups of the expression; `$1_` would be a group of the name `1_`.
      replacement: '/var/log/pods/${1}_${2}_${3}/${4}/*.log',
      targetLabel: '__path__',
    },
  ];
}
