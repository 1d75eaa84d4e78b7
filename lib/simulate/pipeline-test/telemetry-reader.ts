import { metricTypes, type PlainAttribute, spanKinds, statusCodes } from '../../semantics';
import type { LogRecordInput } from '../otlp/log-record-input';
import type { ExemplarInput, MetricInput, PointInput } from '../otlp/metric-input';
import type { OriginInput } from '../otlp/origin-input';
import type { SpanInput, SpanLinkInput } from '../otlp/span-input';
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

const originMembers = [
  ...(['resource', 'resource_schema_url', 'resource_dropped_attributes'] as const),
  ...(['address', 'headers', 'protocol', 'authenticated', 'scope', 'to'] as const),
] as const;

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
    'links',
    'dropped_attributes',
    'dropped_events',
    'dropped_links',
    ...originMembers,
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
    ...optional('links', members.links, (reader) => reader.items().map(readLink)),
    ...optional('droppedAttributes', members.dropped_attributes, readNumber),
    ...optional('droppedEvents', members.dropped_events, readNumber),
    ...optional('droppedLinks', members.dropped_links, readNumber),
    ...readOrigin(members),
  };
}

function readEvent(event: YamlReader): NonNullable<SpanInput['events']>[number] {
  const { name, attributes, dropped_attributes } = event.members('name', 'attributes', 'dropped_attributes');
  return {
    name: name.text(),
    ...optional('attributes', attributes, readAttributes),
    ...optional('droppedAttributes', dropped_attributes, readNumber),
  };
}

function readLink(link: YamlReader): SpanLinkInput {
  const members = link.members('trace_id', 'span_id', 'trace_state', 'flags', 'attributes', 'dropped_attributes');
  return {
    traceId: members.trace_id.text(),
    spanId: members.span_id.text(),
    ...optional('traceState', members.trace_state, readText),
    ...optional('flags', members.flags, readNumber),
    ...optional('attributes', members.attributes, readAttributes),
    ...optional('droppedAttributes', members.dropped_attributes, readNumber),
  };
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
    'dropped_attributes',
    ...originMembers,
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
    ...optional('droppedAttributes', members.dropped_attributes, readNumber),
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
  'exemplars',
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
    ...originMembers,
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
    ...optional('exemplars', members.exemplars, (reader) => reader.items().map(readExemplar)),
  };
}

function readExemplar(exemplar: YamlReader): ExemplarInput {
  const members = exemplar.members('value', 'float', 'time', 'trace_id', 'span_id', 'attributes');
  return {
    ...optional('value', members.value, readNumber),
    ...optional('isFloat', members.float, readFlag),
    ...optional('time', members.time, readTime),
    ...optional('traceId', members.trace_id, readText),
    ...optional('spanId', members.span_id, readText),
    ...optional('attributes', members.attributes, readAttributes),
  };
}

function readBuckets(buckets: YamlReader): NonNullable<PointInput['positive']> {
  const { offset, counts } = buckets.members('offset', 'counts');
  return { counts: readNumbers(counts), ...optional('offset', offset, readNumber) };
}

function readOrigin(members: Readers<(typeof originMembers)[number]>): OriginInput {
  const {
    resource,
    address,
    headers,
    protocol,
    authenticated,
    scope,
    to,
    resource_schema_url,
    resource_dropped_attributes,
  } = members;
  const { name, version, attributes, schema_url, dropped_attributes } = scope.members(
    'name',
    'version',
    'attributes',
    'schema_url',
    'dropped_attributes',
  );
  return {
    ...optional('resource', resource, readAttributes),
    ...optional('resourceSchemaUrl', resource_schema_url, readText),
    ...optional('resourceDroppedAttributes', resource_dropped_attributes, readNumber),
    ...optional('to', to, readText),
    ...optional('address', address, readText),
    ...optional('headers', headers, readHeaders),
    ...optional('protocol', protocol, (reader) => oneOf(reader, ['grpc', 'http'] as const)),
    ...optional('authenticated', authenticated, readAttributes),
    ...optional('scope', scope, () => ({
      ...optional('name', name, readText),
      ...optional('version', version, readText),
      ...optional('attributes', attributes, readAttributes),
      ...optional('schemaUrl', schema_url, readText),
      ...optional('droppedAttributes', dropped_attributes, readNumber),
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

function readHeaders(reader: YamlReader): NonNullable<OriginInput['headers']> {
  return Object.fromEntries(
    Object.entries(reader.mapping()).map(([name, value]) => {
      if (typeof value === 'string') return [name, value];
      if (Array.isArray(value) && value.every((each) => typeof each === 'string')) return [name, value];
      return reader.fail(`expected a text, or a list of texts, for the header ${name}`);
    }),
  );
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
