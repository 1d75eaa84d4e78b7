import type { Construct } from 'constructs';
import { type blocks, discovery, local, loki } from '../../components';
import { checkedProps, markOwnNode } from '../../config';
import { type Expression, type ListInput, type LogsReceiver, type Problem, std } from '../../values';
import { type NodeLabel, nodeLabelProblems, nodeLabelRules } from '../discovery/node-labels';
import { attachedFor, attachProblems, PodDiscovery } from '../discovery/pod-discovery';
import { anyOf, copy, dropPorts, identityRules, podMeta, type Rule } from '../discovery/relabeling';
import { Pipeline } from '../pipeline';
import {
  copiedLabels,
  type FurtherLabels,
  furtherLabelNames,
  furtherMetadata,
  keptLabels,
  labelProblems,
  type NamespaceLabels,
  staticStages,
} from './further-labels';
import { ageStages, INSTANCE, jsonStages, LOG_LABELS, type LogAge, labelStages, lineEndStage } from './log-stages';
import { logFiles, runtimeStages } from './pod-log-files';
import { contradictionProblems, namespaceProblems } from './selector';
import { type JoinedLines, joinLines } from './stages/join-lines';

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

export interface PodLogsProps extends LogAge, FurtherLabels, NamespaceLabels {
  /** Where the entries go: `logs.receiver` of a destination, `loki.process`, ... */
  readonly forwardTo: ListInput<Expression<LogsReceiver>>;
  /** The pods to choose from. Share one with `PodMetrics`: Alloy then watches the pods once. @default - all pods, from its own discovery */
  readonly pods?: PodDiscovery;
  /** Who reads which log, and how. @default 'ownNode' */
  readonly reading?: PodLogReading;
  /** Only pods of these namespaces, by exact names. To ask for fewer rights as well, name them in `pods`. @default - all that `pods` finds */
  readonly namespaces?: readonly string[];
  /** Not the pods of these namespaces, by exact names. Their metrics aren't concerned. @default - none */
  readonly excludeNamespaces?: readonly string[];
  /**
   * Only pods that ask for it by the annotation `logs.grafana.com/pods.enabled: "true"` (or `yes`), instead of all that don't opt out.
   * @default false
   */
  readonly optIn?: boolean;
  /**
   * Labels of the pod's node that entries get, `region` or `nodepool`: stream labels, unless `metadata` names them. Alloy then has to list nodes, too.
   * @default - none
   */
  readonly nodeLabels?: readonly NodeLabel[];
  /** Lines that belong together, such as stack traces, and become one entry each. @default - each line is an entry */
  readonly joinLines?: readonly JoinedLines[];
  /**
   * With `reading: 'files'`: starts with the end of a file that Alloy sees for the first time, and never sends what it held before. Then lines are lost that a new pod writes before
   * Alloy has seen it.
   * @default false
   */
  readonly tailFromEnd?: boolean;
  /**
   * Additional relabeling rules for the containers to read, after those of the pipeline, while the `__meta_kubernetes_*` labels are still there.
   * @default - none
   */
  readonly rules?: readonly Rule[];
  /**
   * Additional stages for the entries, after the one that reads level and trace id from JSON lines. @default - none
   */
  readonly stages?: readonly blocks.LokiStage[];
}

/**
 * Reads the logs of all pods, through the Kubernetes API unless told otherwise.
 *
 * A pod opts out with the annotation `logs.grafana.com/pods.enabled: "false"`. However many Alloy pods run, each line is read by one of them; when it is sent a second
 * time after a restart depends on `reading`. Logs of init containers and of finished jobs are read, too.
 *
 * Entries have the labels `namespace`, `container`, `job`, `service_name` and, from lines of JSON with a known one, `level`. The pod's name and uid
 * (`service_instance_id`, which is `instance` of its metrics) and the trace id (`traceID` in lines of JSON) are structured metadata: a query finds them, but they aren't labels, which would create a stream each. Lines that
 * aren't JSON pass unchanged, without the end of the line. More labels come from pods (`podLabels`, `podAnnotations`), from you (`staticLabels`), and from `rules` and `stages`
 * (`labels` names those to keep).
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
        namespaces: 'prop',
        excludeNamespaces: 'prop',
        optIn: 'prop',
        joinLines: 'prop',
        tailFromEnd: 'prop',
        nodeLabels: 'prop',
        namespaceLabels: 'prop',
        namespaceAnnotations: 'prop',
        rules: 'prop',
        stages: 'prop',
        ...furtherLabelNames,
      },
      problemsOf(props),
    );
    this.pods = props.pods ?? new PodDiscovery(this, 'logs_pods', { attachMetadata: attachedFor(props) });
    const reading = props.reading ?? 'ownNode';
    if (reading !== 'clustered') markOwnNode(this);
    this.targets = new discovery.Relabel(this, 'logs', {
      targets: this.pods.targets,
      rule: [
        // Before the other rules, which most pods are then spared.
        ...(reading === 'clustered' || this.pods.nodeLocal ? [] : onOwnNode()),
        ...choosing(props),
        ...identityRules(),
        copy('__meta_kubernetes_pod_container_name', 'container'),
        ...copiedLabels(props),
        ...nodeLabelRules(props.nodeLabels),
        ...(reading === 'files' ? logFiles() : []),
        ...(props.rules ?? []),
        dropPorts(),
      ],
    });
    this.process = new loki.Process(this, '', {
      forwardTo: props.forwardTo,
      stage: [
        ...(reading === 'files' ? runtimeStages() : []),
        ...ageStages(props),
        lineEndStage(),
        ...joinLines(...(props.joinLines ?? [])),
        ...jsonStages(),
        ...staticStages(props),
        ...(props.stages ?? []),
        ...labelStages(
          { pod: 'pod', node: 'node', ...INSTANCE, traceID: 'traceID', ...furtherMetadata(props) },
          keptLabels({ ...props, labels: [...nodeStreams(props), ...(props.labels ?? [])] }),
        ),
      ],
    });
    const forwardTo = [this.process.receiver];
    if (reading === 'files') {
      const files = new local.FileMatch(this, '', { pathTargets: this.targets.output });
      this.source = new loki.source.File(this, '', {
        targets: files.targets,
        forwardTo,
        ...(props.tailFromEnd && { tailFromEnd: true }),
      });
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

/** Labels of entries that the pipeline sets, before most of them become structured metadata. */
const OWN_LABELS = [...LOG_LABELS, 'pod', 'node', 'instance', 'traceID', 'stream', 'filename'];

function problemsOf(props: Partial<PodLogsProps> = {}): readonly Problem[] {
  return [
    ...readingProblems(props),
    ...namespaceProblems(props.namespaces, ['namespaces']),
    ...namespaceProblems(props.excludeNamespaces, ['excludeNamespaces']),
    ...contradictionProblems(props.namespaces, props.excludeNamespaces),
    ...labelProblems(props, OWN_LABELS),
    ...nodeLabelProblems(props.nodeLabels),
    ...attachProblems(props.pods, props),
  ];
}

/** The labels of nodes that are stream labels. */
function nodeStreams({ nodeLabels = [], metadata = [] }: PodLogsProps): readonly string[] {
  return nodeLabels.filter((label) => !metadata.includes(label));
}

function readingProblems(props: Partial<PodLogsProps>): readonly Problem[] {
  const reading: unknown = props.reading ?? 'ownNode';
  const path = ['reading'];
  if (typeof reading !== 'string' || !readings.includes(reading)) {
    return [{ path, message: `is ${JSON.stringify(reading)}, but must be one of ${readings.join(', ')}` }];
  }
  if (reading === 'clustered' && props.pods?.nodeLocal) {
    const message =
      'is "clustered", but `pods` finds only those of the own node: an Alloy pod would be given containers that it does not see; leave out `nodeLocal` or `reading`';
    return [{ path, message }];
  }
  if (props.tailFromEnd && reading !== 'files') {
    const message = `has no effect with \`reading: ${JSON.stringify(reading)}\`; leave it out, or read files`;
    return [{ path: ['tailFromEnd'], message }];
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

function choosing({ namespaces, excludeNamespaces = [], optIn = false }: PodLogsProps): readonly Rule[] {
  const enabled = podMeta('annotation', 'logs.grafana.com/pods.enabled');
  const namespace = ['__meta_kubernetes_namespace'];
  return [
    ...(namespaces ? [{ sourceLabels: namespace, regex: anyOf(namespaces.map(String)), action: 'keep' } as const] : []),
    ...(excludeNamespaces.length > 0
      ? [{ sourceLabels: namespace, regex: anyOf(excludeNamespaces.map(String)), action: 'drop' } as const]
      : []),
    optIn
      ? { sourceLabels: [enabled], regex: 'true|yes', action: 'keep' }
      : { sourceLabels: [enabled], regex: 'false|no|skip', action: 'drop' },
    // Containers of pending pods have no logs yet; those of finished pods are read to their end.
    { sourceLabels: ['__meta_kubernetes_pod_phase'], regex: 'Pending|Unknown', action: 'drop' },
  ];
}
