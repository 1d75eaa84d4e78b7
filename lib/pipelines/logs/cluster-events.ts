import type { Construct } from 'constructs';
import { type blocks, loki } from '../../components';
import { checkedProps } from '../../config';
import type { Expression, ListInput, LogsReceiver, Problem } from '../../values';
import { Pipeline } from '../pipeline';
import { labelListProblems } from './further-labels';
import { ageStages, keepingLabels, type LogAge } from './log-stages';
import { contradictionProblems, namespaceProblems } from './selector';
import { dropLines, type LogStage } from './stages';

export interface ClusterEventsProps extends LogAge {
  /** Where the events go: `logs.receiver` of a destination, `loki.process`, ... */
  readonly forwardTo: ListInput<Expression<LogsReceiver>>;
  /** Only events of these namespaces, by exact names; Alloy then needs rights only there. @default - all, and those of objects without a namespace */
  readonly namespaces?: readonly string[];
  /** Not the events about objects of these namespaces, by exact names. @default - none */
  readonly excludeNamespaces?: readonly string[];
  /** Only events with these reasons (`BackOff`, `FailedScheduling`), whole. @default - all */
  readonly reasons?: readonly string[];
  /** Not the events with these reasons, whole: `Pulled` doesn't leave out `PulledTwice`. @default - none */
  readonly excludeReasons?: readonly string[];
  /** Only events of these levels. @default - both */
  readonly levels?: readonly ('Info' | 'Warning')[];
  /** How an event becomes a line. @default 'logfmt' */
  readonly format?: 'json' | 'logfmt';
  /** Additional stages for the events, after those of the pipeline. @default - none */
  readonly stages?: readonly blocks.LokiStage[];
  /** Stream labels to keep beside those of the pipeline. @default - none */
  readonly labels?: readonly string[];
}

const KEPT = ['namespace', 'job', 'level', 'reason', 'service_name', 'source', 'node'];

/**
 * Reads the events of the cluster: what Kubernetes says about pods that don't start, nodes that aren't ready, and the like.
 *
 * One Alloy of a cluster reads them, whatever the controller: as a Deployment with one replica, or with `clustering` in any other. With `namespaces`, the members share these. It needs `list` and
 * `watch` on events and nothing else.
 *
 * Entries have the labels `namespace`, `job` (`integrations/kubernetes/eventhandler`), `level` (`Info`, `Warning`), `reason`, `service_name`, `source` (`kubernetes-events`), and `node` if
 * the event is about a node; the object's name and the node are structured metadata `name` and `node`.
 *
 * `loki.source.kubernetes_events` in Alloy.
 *
 * @example
 * new pipelines.ClusterEvents(alloy.config, 'events', { forwardTo: [logs.receiver], excludeNamespaces: ['dev'] });
 */
export class ClusterEvents extends Pipeline {
  /** Reads the events. */
  readonly source: loki.source.KubernetesEvents;
  /** Chooses among them, and sets their labels. */
  readonly process: loki.Process;

  constructor(scope: Construct, id: string, props: ClusterEventsProps) {
    super(scope, id, 'ClusterEvents', 'Events of the cluster');
    props = checkedProps(
      this,
      props,
      {
        forwardTo: 'receivers',
        namespaces: 'prop',
        excludeNamespaces: 'prop',
        reasons: 'prop',
        excludeReasons: 'prop',
        levels: 'prop',
        format: 'prop',
        dropOlderThan: 'prop',
        stages: 'prop',
        labels: 'prop',
      },
      problemsOf(props),
    );
    const { format = 'logfmt' } = props;
    this.process = new loki.Process(this, '', {
      forwardTo: props.forwardTo,
      stage: [
        ...ageStages(props),
        ...fieldStages(format),
        ...choosing(props),
        { kind: 'static_labels', values: { source: 'kubernetes-events' } },
        ...(props.stages ?? []),
        { kind: 'structured_metadata', values: { name: 'name', node: 'host' } },
        { kind: 'labels', values: { node: 'about_node' } },
        keepingLabels([...KEPT, ...(props.labels ?? [])], props.stages),
      ],
    });
    this.source = new loki.source.KubernetesEvents(this, '', {
      forwardTo: [this.process.receiver],
      jobName: 'integrations/kubernetes/eventhandler',
      logFormat: format,
      ...(props.namespaces && { namespaces: props.namespaces }),
      clustering: { enabled: true },
    });
  }
}

/** What is read of the line: `type` of Kubernetes is `level` here, and an event about a node is one of that node. */
function fieldStages(format: 'json' | 'logfmt'): readonly LogStage[] {
  const fields = { kind: 'kind', name: 'name', reason: 'reason', level: 'type', host: 'sourcehost' };
  return [
    format === 'json' ? { kind: 'json', expressions: fields } : { kind: 'logfmt', mapping: fields },
    {
      kind: 'template',
      source: 'level',
      template: '{{ if eq .Value "Normal" }}Info{{ else }}{{ .Value }}{{ end }}',
    },
    { kind: 'template', source: 'about_node', template: '{{ if eq .kind "Node" }}{{ .name }}{{ end }}' },
    {
      kind: 'template',
      source: 'host',
      template: '{{ if .about_node }}{{ .about_node }}{{ else }}{{ .Value }}{{ end }}',
    },
    { kind: 'labels', values: { level: 'level', reason: 'reason', service_name: 'job' } },
  ];
}

function choosing({ excludeNamespaces, reasons, excludeReasons, levels }: ClusterEventsProps): readonly LogStage[] {
  const without = (label: string, values: readonly string[] = []) =>
    values.length === 0 ? [] : dropLines({ only: { [label]: values }, reason: `excluded_${label}` });
  const only = (label: string, values: readonly string[] = []) =>
    values.length === 0 ? [] : dropLines({ only: { [label]: { not: values } }, reason: `other_${label}` });
  return [
    ...without('namespace', excludeNamespaces),
    ...only('reason', reasons),
    ...without('reason', excludeReasons),
    ...only('level', levels),
  ];
}

function problemsOf(props: Partial<ClusterEventsProps> = {}): readonly Problem[] {
  return [
    ...namespaceProblems(props.namespaces, ['namespaces']),
    ...namespaceProblems(props.excludeNamespaces, ['excludeNamespaces']),
    ...contradictionProblems(props.namespaces, props.excludeNamespaces),
    ...oneOfProblems(props.levels, ['Info', 'Warning'], 'levels'),
    ...(props.format === undefined ? [] : oneOfProblems([props.format], ['json', 'logfmt'], 'format')),
    ...labelListProblems(props.labels, 'labels'),
  ];
}

function oneOfProblems(given: readonly unknown[] = [], possible: readonly string[], prop: string): readonly Problem[] {
  return given
    .filter((value) => !possible.includes(value as string))
    .map((value) => ({
      path: [prop],
      message: `${JSON.stringify(value)} is none of ${possible.join(', ')}`,
    }));
}
