import type { blocks } from '../../components';
import { ageStages, INSTANCE, type LogAge, labelStages, levelStages, lineEndStage } from '../logs/log-stages';

/** What can be chosen of the entries that are made of logs of OpenTelemetry. */
export interface EntryStages extends LogAge {
  /** Additional stages for log entries on their way to Loki, before the labels are selected. @default - none */
  readonly stages?: readonly blocks.LokiStage[];
  /** Stream labels to keep beside those of `PodLogs`; every combination of values is a stream (label cardinality). @default - none */
  readonly labels?: readonly string[];
}

const LABELS = ['k8s.namespace.name', 'k8s.container.name', 'k8s.pod.name', 'k8s.node.name', 'service.name'];

/** An OTTL statement for logs on their way to `otelcol.exporter.loki`: which resource attributes it makes labels of, for the stages below. */
export const LABEL_HINT = `set(resource.attributes["loki.resource.labels"], ${JSON.stringify(LABELS.join(','))})`;

/** How the stages of entries depend on what comes to them. */
export interface EntryOrigin {
  /** Stages for the labels that the exporter has set. @default - none */
  readonly first?: readonly blocks.LokiStage[];
  /** Whether records may have a resource that names its instance. @default true */
  readonly hasInstance?: boolean;
}

/** Takes the entry out of the JSON that `otelcol.exporter.loki` makes of a record, and sets labels as `PodLogs` does. */
export function entryStages(
  props: EntryStages,
  { first = [], hasInstance = true }: EntryOrigin = {},
): readonly blocks.LokiStage[] {
  const { stages = [], labels } = props;
  return [
    ...ageStages(props),
    ...first,
    { kind: 'json', expressions: { body: 'body', traceID: 'traceid', attributes: 'attributes' } },
    { kind: 'output', source: 'body' },
    lineEndStage(),
    // The exporter has made a label of the severity, in the spelling of OTLP: `INFO`, `DEBUG2`.
    ...levelStages(),
    { kind: 'labels', values: { namespace: 'k8s_namespace_name', container: 'k8s_container_name' } },
    ...stages,
    ...labelStages(
      {
        pod: 'k8s_pod_name',
        node: 'k8s_node_name',
        ...(hasInstance ? INSTANCE : {}),
        traceID: 'traceID',
        attributes: 'attributes',
      },
      labels ?? [],
      [...first, ...stages],
    ),
  ];
}
