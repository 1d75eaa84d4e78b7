import type { Construct } from 'constructs';
import { loki, otelcol } from '../../components';
import { checkedProps } from '../../config';
import type { Consumer, Expression, ListInput, LogsReceiver, Problem, StringInput } from '../../values';
import { type EntryStages, entryStages } from '../otlp/entry-stages';
import { Pipeline } from '../pipeline';

/** What a line is written of: `roots`, the first span of each trace; `processes`, the first of each service in a trace; `spans`, each; `events` of spans. */
export type SpanLogLine = 'roots' | 'processes' | 'spans' | 'events';

export interface SpanLogsProps extends EntryStages {
  /** Where the lines go, as entries for Loki: `logs.receiver` of a destination. @default - nowhere, with `otlpLogs` */
  readonly logs?: readonly Expression<LogsReceiver>[];
  /** Where the lines go over OTLP. @default - nowhere, with `logs` */
  readonly otlpLogs?: readonly Expression<Consumer<'logs'>>[];
  /** What a line is written of. @default - roots */
  readonly of?: readonly SpanLogLine[];
  /** Attributes of spans that are in the line. @default - none */
  readonly spanAttributes?: ListInput<StringInput>;
  /** Further attributes of the resource that are in the line. @default - none beside names of namespace, container, pod and node */
  readonly processAttributes?: readonly string[];
  /** Attributes of events that are in the line of an event. @default - none */
  readonly eventAttributes?: ListInput<StringInput>;
}

/** Attributes of the resource that become labels of entries or structured metadata; they are in the line, too. */
const IDENTITY = ['k8s.namespace.name', 'k8s.container.name', 'k8s.pod.name', 'k8s.node.name'];

/** What the line calls the service. */
const SERVICE = 'svc';

/** The connector gives logs no resource, so that what names the sender is an attribute of the log; the stages of the gateway find it under the same names. */
const LABELLING = [
  `set(log.attributes["service.name"], log.attributes["${SERVICE}"])`,
  'set(log.attributes["job"], Concat([log.attributes["k8s.namespace.name"], log.attributes["service.name"]], "/"))',
  `set(log.attributes["loki.attribute.labels"], "${[...IDENTITY, 'service.name', 'job'].join(',')}")`,
];

const LINES: readonly SpanLogLine[] = ['roots', 'processes', 'spans', 'events'];

/**
 * Writes a line of log for spans, in logfmt: name, duration, service, trace id and the attributes that are asked for. It finds traces by what only logs can be
 * searched for.
 *
 * Give `input` to `traces` of `OtlpGateway`, beside the destination. Entries have the labels that logs of that gateway have.
 *
 * @example
 * const lines = new pipelines.SpanLogs(alloy.config, 'roots', { logs: [logs.receiver], spanAttributes: ['http.route'] });
 * new pipelines.OtlpGateway(alloy.config, 'default', { traces: [tempo.input, lines.input] });
 */
export class SpanLogs extends Pipeline {
  /** Takes spans. */
  readonly input: Expression<Consumer<'traces'>>;
  /** Writes the lines. */
  readonly connector: otelcol.connector.Spanlogs;
  /** Says which labels entries have; absent without `logs`. */
  readonly transform?: otelcol.processor.Transform;
  /** Converts lines to entries; absent without `logs`. */
  readonly loki?: otelcol.exporter.Loki;
  /** Sets the labels of entries; absent without `logs`. */
  readonly process?: loki.Process;

  constructor(scope: Construct, id: string, props: SpanLogsProps) {
    super(scope, id, 'SpanLogs', 'Logs of spans');
    props = checkedProps(
      this,
      props,
      {
        logs: 'receivers?',
        otlpLogs: 'receivers?',
        of: 'prop',
        spanAttributes: 'prop',
        processAttributes: 'prop',
        eventAttributes: 'prop',
        stages: 'prop',
        labels: 'prop',
        dropOlderThan: 'prop',
      },
      problemsOf(props),
    );
    const { logs, otlpLogs = [], spanAttributes, processAttributes, eventAttributes } = props;
    if (logs) {
      this.process = new loki.Process(this, 'logs', {
        forwardTo: logs,
        stage: entryStages(props, { hasInstance: false }),
      });
      this.loki = new otelcol.exporter.Loki(this, '', { forwardTo: [this.process.receiver] });
      this.transform = new otelcol.processor.Transform(this, '', {
        statements: { log: LABELLING },
        output: { logs: [this.loki.input] },
      });
    }
    const of = props.of ?? ['roots'];
    this.connector = new otelcol.connector.Spanlogs(this, '', {
      ...Object.fromEntries(LINES.filter((line) => of.includes(line)).map((line) => [line, true])),
      ...(spanAttributes !== undefined && { spanAttributes }),
      processAttributes: [...new Set([...IDENTITY, ...(processAttributes ?? [])])],
      labels: [...IDENTITY, SERVICE],
      ...(eventAttributes !== undefined && { eventAttributes }),
      output: { logs: [...(this.transform ? [this.transform.input] : []), ...otlpLogs] },
    });
    this.input = this.connector.input;
  }
}

function problemsOf(props: SpanLogsProps | undefined): readonly Problem[] {
  const { of = ['roots'], eventAttributes } = props ?? {};
  const unknown = of.filter((line) => !LINES.includes(line));
  return [
    ...(props?.logs || props?.otlpLogs
      ? []
      : [{ message: 'writes lines that go nowhere: neither logs nor otlpLogs is given', path: [] }]),
    ...(of.length === 0 ? [{ message: `writes no line; there are lines of ${LINES.join(', ')}`, path: ['of'] }] : []),
    ...unknown.map((line) => ({ message: `there are no lines of ${line}, only of ${LINES.join(', ')}`, path: ['of'] })),
    ...(eventAttributes !== undefined && !of.includes('events')
      ? [{ message: "is used with `of: ['events']` alone", path: ['eventAttributes'] }]
      : []),
  ];
}
