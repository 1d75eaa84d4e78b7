import { metricTypes, type PlainAttribute, spanKinds, statusCodes } from '../../semantics';
import type { LogRecordInput } from '../otlp/log-record-input';
import type { MetricInput, PointInput } from '../otlp/metric-input';
import type { OriginInput } from '../otlp/origin-input';
import type { SpanInput } from '../otlp/span-input';
import type { TelemetryInputs } from '../otlp/telemetry-inputs';
import { readTime } from './time-reader';
import type { YamlReader } from './yaml-reader';

type Readers<Name extends string> = { readonly [Key in Name]: YamlReader };

/**
 * The members of `inputs` that applications send by OpenTelemetry.
 * @throws TestFileError
 */
export function readTelemetry(members: Readers<'spans' | 'otlp_logs' | 'otlp_metrics'>): Required<TelemetryInputs> {
  return {
    spans: members.spans.items().map(readSpan),
    logs: members.otlp_logs.items().map(readLogRecord),
    metrics: members.otlp_metrics.items().map(readMetric),
  };
}

function readSpan(span: YamlReader): SpanInput {
  const members = span.members(
    'name',
    'trace_id',
    'span_id',
    'parent_span_id',
    'trace_state',
    'kind',
    'start',
    'duration',
    'status',
    'status_message',
    'attributes',
    'events',
    'resource',
    'address',
    'scope',
  );
  return {
    name: members.name.text(),
    ...optional('traceId', members.trace_id, readText),
    ...optional('spanId', members.span_id, readText),
    ...optional('parentSpanId', members.parent_span_id, readText),
    ...optional('traceState', members.trace_state, readText),
    ...optional('statusMessage', members.status_message, readText),
    ...optional('kind', members.kind, (reader) => oneOf(reader, spanKinds)),
    ...optional('status', members.status, (reader) => oneOf(reader, statusCodes)),
    ...optional('start', members.start, readTime),
    ...optional('duration', members.duration, readNumber),
    ...optional('attributes', members.attributes, readAttributes),
    ...optional('events', members.events, (reader) => reader.items().map(readEvent)),
    ...readOrigin(members),
  };
}

function readEvent(event: YamlReader): NonNullable<SpanInput['events']>[number] {
  const { name, attributes } = event.members('name', 'attributes');
  return { name: name.text(), ...optional('attributes', attributes, readAttributes) };
}

function readLogRecord(record: YamlReader): LogRecordInput {
  const members = record.members(
    'body',
    'severity_number',
    'severity_text',
    'time',
    'observed_time',
    'attributes',
    'trace_id',
    'span_id',
    'event_name',
    'resource',
    'address',
    'scope',
  );
  return {
    ...optional('body', members.body, (reader) => reader.value as PlainAttribute),
    ...optional('severityNumber', members.severity_number, readNumber),
    ...optional('severityText', members.severity_text, readText),
    ...optional('time', members.time, readTime),
    ...optional('observedTime', members.observed_time, readTime),
    ...optional('attributes', members.attributes, readAttributes),
    ...optional('traceId', members.trace_id, readText),
    ...optional('spanId', members.span_id, readText),
    ...optional('eventName', members.event_name, readText),
    ...readOrigin(members),
  };
}

const pointMembers = [
  'attributes',
  'value',
  'float',
  'count',
  'sum',
  'min',
  'max',
  'bounds',
  'bucket_counts',
  'scale',
  'zero_count',
  'positive',
  'negative',
  'quantiles',
  'start',
  'time',
  'flags',
] as const;

function readMetric(metric: YamlReader): MetricInput {
  const members = metric.members(
    'name',
    'type',
    'unit',
    'description',
    'monotonic',
    'temporality',
    'points',
    'resource',
    'address',
    'scope',
    ...pointMembers,
  );
  return {
    name: members.name.text(),
    ...optional('type', members.type, (reader) => oneOf(reader, metricTypes)),
    ...optional('unit', members.unit, readText),
    ...optional('description', members.description, readText),
    ...optional('isMonotonic', members.monotonic, readFlag),
    ...optional('temporality', members.temporality, (reader) => oneOf(reader, ['cumulative', 'delta'] as const)),
    ...optional('points', members.points, (reader) =>
      reader.items().map((point) => readPoint(point.members(...pointMembers))),
    ),
    ...readPoint(members),
    ...readOrigin(members),
  };
}

function readPoint(members: Readers<(typeof pointMembers)[number]>): PointInput {
  return {
    ...optional('attributes', members.attributes, readAttributes),
    ...optional('value', members.value, readNumber),
    ...optional('isFloat', members.float, readFlag),
    ...optional('count', members.count, readNumber),
    ...optional('sum', members.sum, readNumber),
    ...optional('min', members.min, readNumber),
    ...optional('max', members.max, readNumber),
    ...optional('bounds', members.bounds, readNumbers),
    ...optional('bucketCounts', members.bucket_counts, readNumbers),
    ...optional('scale', members.scale, readNumber),
    ...optional('zeroCount', members.zero_count, readNumber),
    ...optional('positive', members.positive, readBuckets),
    ...optional('negative', members.negative, readBuckets),
    ...optional('quantiles', members.quantiles, (reader) => reader.mapping() as Record<string, number>),
    ...optional('start', members.start, readTime),
    ...optional('time', members.time, readTime),
    ...optional('flags', members.flags, readNumber),
  };
}

function readBuckets(buckets: YamlReader): NonNullable<PointInput['positive']> {
  const { offset, counts } = buckets.members('offset', 'counts');
  return { counts: readNumbers(counts), ...optional('offset', offset, readNumber) };
}

function readOrigin({ resource, address, scope }: Readers<'resource' | 'address' | 'scope'>): OriginInput {
  const { name, version, attributes } = scope.members('name', 'version', 'attributes');
  return {
    ...optional('resource', resource, readAttributes),
    ...optional('address', address, readText),
    ...optional('scope', scope, () => ({
      ...optional('name', name, readText),
      ...optional('version', version, readText),
      ...optional('attributes', attributes, readAttributes),
    })),
  };
}

/** A member, unless it's left out. */
function optional<Name extends string, T>(
  name: Name,
  reader: YamlReader,
  read: (reader: YamlReader) => T,
): { readonly [Key in Name]?: T } {
  return (reader.isAbsent ? {} : { [name]: read(reader) }) as { readonly [Key in Name]?: T };
}

function readText(reader: YamlReader): string {
  return reader.text();
}

function readNumber(reader: YamlReader): number {
  return reader.number();
}

function readNumbers(reader: YamlReader): readonly number[] {
  return reader.items().map(readNumber);
}

function readFlag(reader: YamlReader): boolean {
  return typeof reader.value === 'boolean' ? reader.value : reader.fail('expected true or false');
}

function readAttributes(reader: YamlReader): Readonly<Record<string, PlainAttribute>> {
  return reader.mapping() as Readonly<Record<string, PlainAttribute>>;
}

function oneOf<T extends string>(reader: YamlReader, allowed: readonly T[]): T {
  const found = allowed.find((value) => value === reader.value);
  return found ?? reader.fail(`expected one of ${allowed.join(', ')}`);
}
