import type { AttributeMap, AttributeValue } from '../attribute-value';
import { type LogRecord, type Span, statusCodes } from '../telemetry';
import { logfmtLine } from './logfmt-line';

/** What `otelcol.connector.spanlogs` writes of spans. */
export interface SpanLogs {
  readonly spans: boolean;
  readonly roots: boolean;
  readonly processes: boolean;
  readonly events: boolean;
  readonly spanAttributes: readonly string[];
  readonly processAttributes: readonly string[];
  readonly eventAttributes: readonly string[];
  /** Keys of the line that become attributes of the log. */
  readonly labels: readonly string[];
  /** What things are called. */
  readonly keys: {
    readonly instance: string;
    readonly service: string;
    readonly span: string;
    readonly status: string;
    readonly duration: string;
    readonly trace: string;
  };
}

/**
 * The logs of a span.
 * @param isFirst whether it's the first of its trace, from its process
 * @throws TypeError for an attribute that can't stand in a line
 */
export function logsOfSpan(span: Span, options: SpanLogs, isFirst: boolean): readonly LogRecord[] {
  const { keys } = options;
  const service = span.resource.attributes.get('service.name');
  const process: readonly Pair[] = [
    [keys.service, typeof service === 'string' ? service : ''],
    ...chosen(span.resource.attributes, options.processAttributes),
  ];
  const trace: Pair = [keys.trace, span.traceId];
  const own = new Map<string, AttributeValue>([
    [keys.span, span.name],
    [keys.duration, `${span.end - span.start}ns`],
    ...(span.status.code === 0 ? [] : [[keys.status, statusCodes[span.status.code] ?? ''] as const]),
    ...chosen(span.attributes, options.spanAttributes),
    ...process,
    trace,
  ]);
  const logs = (kind: string, pairs: AttributeMap) => logOf(kind, pairs, options);
  return [
    ...(options.processes && isFirst ? [logs('process', new Map([...process, trace]))] : []),
    ...(options.spans ? [logs('span', own)] : []),
    ...(options.roots && span.parentSpanId === '' ? [logs('root', own)] : []),
    ...(options.events
      ? span.events.map(({ attributes }) =>
          logs('event', new Map([...own, ...chosen(attributes, options.eventAttributes)])),
        )
      : []),
  ];
}

type Pair = readonly [string, AttributeValue];

function chosen(attributes: AttributeMap, names: readonly string[]): readonly Pair[] {
  return names.flatMap((name) => (attributes.has(name) ? [[name, attributes.get(name)!] as const] : []));
}

function logOf(kind: string, pairs: AttributeMap, { labels, keys }: SpanLogs): LogRecord {
  return {
    kind: 'log',
    time: 0n,
    observedTime: 0n,
    severityNumber: 0,
    severityText: '',
    body: logfmtLine(pairs),
    attributes: new Map<string, AttributeValue>([
      [keys.instance, kind],
      ...[...pairs].filter(([name]) => labels.includes(name)),
    ]),
    flags: 0,
    traceId: '',
    spanId: '',
    eventName: '',
    resource: { attributes: new Map() },
    scope: { name: '', version: '', attributes: new Map() },
  };
}
