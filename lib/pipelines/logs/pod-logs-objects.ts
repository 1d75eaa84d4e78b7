import type { Construct } from 'constructs';
import { type blocks, loki } from '../../components';
import { checkedProps, markOwnNode } from '../../config';
import type { BoolInput, Expression, ListInput, LogsReceiver } from '../../values';
import { anyOf, copy, identityRules, type Rule } from '../discovery/relabeling';
import { Pipeline } from '../pipeline';
import { copiedLabels, type FurtherLabels, furtherMetadata, labelProblems, staticStages } from './further-labels';
import { ageStages, INSTANCE, jsonStages, LOG_LABELS, type LogAge, lineEndStage } from './log-stages';
import { contradictionProblems, namespaceProblems } from './selector';
import { type JoinedLines, joinLines } from './stages/join-lines';

export interface PodLogsObjectsProps
  extends LogAge,
    Pick<FurtherLabels, 'podLabels' | 'podAnnotations' | 'staticLabels' | 'metadata'> {
  /** Where the entries go: `logs.receiver` of a destination, `loki.process`, ... */
  readonly forwardTo: ListInput<Expression<LogsReceiver>>;
  /**
   * Who reads which container, through the Kubernetes API: `clustered`, all Alloy pods share them; `ownNode`, each Alloy pod those of its own node, which needs a DaemonSet. What each costs:
   * `PodLogReading`.
   * @default 'ownNode'
   */
  readonly reading?: 'clustered' | 'ownNode';
  /** Only containers of these namespaces, by exact names, whatever the objects say. @default - all */
  readonly namespaces?: readonly string[];
  /** Not the containers of these namespaces, by exact names. @default - none */
  readonly excludeNamespaces?: readonly string[];
  /** Lines that belong together, such as stack traces, and become one entry each. @default - each line is an entry */
  readonly joinLines?: readonly JoinedLines[];
  /** Starts with the end of a log that Alloy sees for the first time. @default false */
  readonly tailFromEnd?: BoolInput;
  /** Which PodLogs, by their labels. @default - all */
  readonly selector?: blocks.LabelSelector;
  /** Those of which namespaces, by the labels of these. @default - of all */
  readonly namespaceSelector?: blocks.LabelSelector;
  /** Additional relabeling rules for the entries, after those of the pipeline, while the `__meta_kubernetes_*` labels are still there. @default - none */
  readonly rules?: readonly Rule[];
  /** Additional stages for the entries. @default - none */
  readonly stages?: readonly blocks.LokiStage[];
}

/**
 * Reads the logs of the pods that `PodLogs` objects choose, through the Kubernetes API: teams say in their own namespaces which logs they want, and with which labels.
 *
 * Labels that a `PodLogs` sets by its relabeling arrive; `namespace`, `container`, `job` and `service_name` are those of all pipelines, and so are the structured metadata. Needs the
 * custom resource definition `podlogs.monitoring.grafana.com`, and `list` and `watch` on PodLogs, pods and namespaces, `get` on `pods/log`, in the whole cluster: the object decides which namespaces it is about.
 *
 * `loki.source.podlogs` in Alloy.
 *
 * @example
 * new pipelines.PodLogsObjects(alloy.config, 'podlogs', { forwardTo: [logs.receiver] });
 */
export class PodLogsObjects extends Pipeline {
  /** Reads level and trace id. */
  readonly process: loki.Process;
  /** Sets the labels. */
  readonly relabel: loki.Relabel;
  /** Reads the logs. */
  readonly source: loki.source.Podlogs;

  constructor(scope: Construct, id: string, props: PodLogsObjectsProps) {
    super(scope, id, 'PodLogsObjects', 'Logs of pods that PodLogs objects choose');
    const given: unknown = props?.reading ?? 'ownNode';
    const message = `is ${JSON.stringify(given)}, but must be one of ownNode, clustered`;
    props = checkedProps(
      this,
      props,
      {
        forwardTo: 'receivers',
        reading: 'prop',
        selector: 'prop',
        namespaceSelector: 'prop',
        dropOlderThan: 'prop',
        rules: 'prop',
        stages: 'prop',
        namespaces: 'prop',
        excludeNamespaces: 'prop',
        joinLines: 'prop',
        tailFromEnd: 'prop',
        podLabels: 'prop',
        podAnnotations: 'prop',
        staticLabels: 'prop',
        metadata: 'prop',
      },
      [
        ...(given === 'ownNode' || given === 'clustered' ? [] : [{ path: ['reading'], message }]),
        ...namespaceProblems(props?.namespaces, ['namespaces']),
        ...namespaceProblems(props?.excludeNamespaces, ['excludeNamespaces']),
        ...contradictionProblems(props?.namespaces, props?.excludeNamespaces),
        ...labelProblems(props, [...LOG_LABELS, 'pod', 'node', 'instance', 'traceID']),
      ],
    );
    const { reading = 'ownNode', selector, namespaceSelector } = props;
    if (reading === 'ownNode') markOwnNode(this);
    this.process = new loki.Process(this, '', {
      forwardTo: props.forwardTo,
      stage: [
        ...ageStages(props),
        lineEndStage(),
        ...joinLines(...(props.joinLines ?? [])),
        ...jsonStages(),
        ...staticStages(props),
        ...(props.stages ?? []),
        {
          kind: 'structured_metadata',
          values: { pod: 'pod', node: 'node', ...INSTANCE, traceID: 'traceID', ...furtherMetadata(props) },
        },
        ...(props.metadata && props.metadata.length > 0
          ? [{ kind: 'label_drop', values: props.metadata } as const]
          : []),
      ],
    });
    this.relabel = new loki.Relabel(this, '', {
      forwardTo: [this.process.receiver],
      rule: [
        ...chosenNamespaces(props),
        ...identityRules(),
        copy('__meta_kubernetes_pod_container_name', 'container'),
        ...copiedLabels(props),
        ...(props.rules ?? []),
        { regex: '__.+', action: 'labeldrop' },
      ],
    });
    this.source = new loki.source.Podlogs(this, '', {
      forwardTo: [this.relabel.receiver],
      preserveDiscoveredLabels: true,
      clustering: { enabled: reading === 'clustered' },
      ...(reading === 'ownNode' && { nodeFilter: { enabled: true } }),
      ...(props.tailFromEnd !== undefined && { tailFromEnd: props.tailFromEnd }),
      ...(selector && { selector }),
      ...(namespaceSelector && { namespaceSelector }),
    });
  }
}

function chosenNamespaces({ namespaces = [], excludeNamespaces = [] }: PodLogsObjectsProps): readonly Rule[] {
  const of = (names: readonly string[], action: 'keep' | 'drop'): readonly Rule[] =>
    names.length === 0
      ? []
      : [{ sourceLabels: ['__meta_kubernetes_namespace'], regex: anyOf(names.map(String)), action }];
  return [...of(namespaces, 'keep'), ...of(excludeNamespaces, 'drop')];
}
