import type {
  AttributeMap,
  AttributeValue,
  DataPoint,
  Exemplar,
  LogRecord,
  Metric,
  Span,
  Telemetry,
} from '../../lib/semantics';

// OTLP in JSON, as the collector reads and writes it. Each item has a resource and a scope of its own.

export type OtlpSignal = 'traces' | 'metrics' | 'logs';

export const signalOf = { span: 'traces', metric: 'metrics', log: 'logs' } as const;

export function otlpOf(signal: OtlpSignal, items: readonly Telemetry[]): object {
  const list = <T>(outer: string, inner: string, name: string, write: (item: T) => object) => ({
    [outer]: items.map((item) => ({
      resource: {
        attributes: attributesJson(item.resource.attributes),
        droppedAttributesCount: item.resource.droppedAttributes ?? 0,
      },
      schemaUrl: item.resource.schemaUrl ?? '',
      [inner]: [
        {
          scope: {
            name: item.scope.name,
            version: item.scope.version,
            attributes: attributesJson(item.scope.attributes),
            droppedAttributesCount: item.scope.droppedAttributes ?? 0,
          },
          schemaUrl: item.scope.schemaUrl ?? '',
          [name]: [write(item as T)],
        },
      ],
    })),
  });
  switch (signal) {
    case 'traces':
      return list('resourceSpans', 'scopeSpans', 'spans', spanJson);
    case 'logs':
      return list('resourceLogs', 'scopeLogs', 'logRecords', logJson);
    case 'metrics':
      return list('resourceMetrics', 'scopeMetrics', 'metrics', metricJson);
  }
}

function spanJson(span: Span): object {
  return {
    traceId: span.traceId,
    spanId: span.spanId,
    parentSpanId: span.parentSpanId,
    traceState: span.traceState,
    flags: span.flags,
    name: span.name,
    kind: span.spanKind,
    startTimeUnixNano: String(span.start),
    endTimeUnixNano: String(span.end),
    attributes: attributesJson(span.attributes),
    status: span.status,
    events: span.events.map(({ name, time, attributes, droppedAttributes = 0 }) => ({
      name,
      timeUnixNano: String(time),
      attributes: attributesJson(attributes),
      droppedAttributesCount: droppedAttributes,
    })),
    links: (span.links ?? []).map(({ attributes, droppedAttributes = 0, ...link }) => ({
      ...link,
      attributes: attributesJson(attributes),
      droppedAttributesCount: droppedAttributes,
    })),
    droppedAttributesCount: span.droppedAttributes ?? 0,
    droppedEventsCount: span.droppedEvents ?? 0,
    droppedLinksCount: span.droppedLinks ?? 0,
  };
}

function logJson(log: LogRecord): object {
  return {
    timeUnixNano: String(log.time),
    observedTimeUnixNano: String(log.observedTime),
    severityNumber: log.severityNumber,
    severityText: log.severityText,
    body: valueJson(log.body),
    attributes: attributesJson(log.attributes),
    flags: log.flags,
    traceId: log.traceId,
    spanId: log.spanId,
    eventName: log.eventName,
    droppedAttributesCount: log.droppedAttributes ?? 0,
  };
}

const members = {
  gauge: 'gauge',
  sum: 'sum',
  histogram: 'histogram',
  exponential_histogram: 'exponentialHistogram',
  summary: 'summary',
} as const;

function metricJson(metric: Metric): object {
  return {
    name: metric.name,
    description: metric.description,
    unit: metric.unit,
    [members[metric.type]]: {
      dataPoints: metric.points.map(pointJson),
      ...(metric.temporality === 0 ? {} : { aggregationTemporality: metric.temporality }),
      ...(metric.type === 'sum' ? { isMonotonic: metric.isMonotonic } : {}),
    },
  };
}

function pointJson(point: DataPoint): object {
  const { attributes, start, time, flags, value, count, bounds, bucketCounts, zeroCount, quantiles, ...rest } = point;
  return {
    attributes: attributesJson(attributes),
    startTimeUnixNano: String(start),
    timeUnixNano: String(time),
    flags,
    ...(typeof value === 'bigint' ? { asInt: String(value) } : {}),
    ...(typeof value === 'number' ? { asDouble: value } : {}),
    ...(count === undefined ? {} : { count: String(count) }),
    ...(bounds === undefined ? {} : { explicitBounds: bounds }),
    ...(bucketCounts === undefined ? {} : { bucketCounts: bucketCounts.map(String) }),
    ...(zeroCount === undefined ? {} : { zeroCount: String(zeroCount) }),
    ...(quantiles === undefined ? {} : { quantileValues: quantiles }),
    ...(rest.sum === undefined ? {} : { sum: rest.sum }),
    ...(rest.min === undefined ? {} : { min: rest.min }),
    ...(rest.max === undefined ? {} : { max: rest.max }),
    ...(rest.scale === undefined ? {} : { scale: rest.scale }),
    ...sideJson('positive', rest.positive),
    ...sideJson('negative', rest.negative),
    ...(rest.exemplars === undefined ? {} : { exemplars: rest.exemplars.map(exemplarJson) }),
  };
}

function exemplarJson({ value, time, traceId, spanId, attributes }: Exemplar): object {
  return {
    ...(typeof value === 'bigint' ? { asInt: String(value) } : { asDouble: value }),
    timeUnixNano: String(time),
    traceId,
    spanId,
    filteredAttributes: attributesJson(attributes),
  };
}

function sideJson(name: string, buckets: DataPoint['positive']): object {
  if (buckets === undefined) return {};
  return { [name]: { offset: buckets.offset, bucketCounts: buckets.counts.map(String) } };
}

function attributesJson(attributes: AttributeMap): readonly object[] {
  return [...attributes].map(([key, value]) => ({ key, value: valueJson(value) }));
}

function valueJson(value: AttributeValue): object {
  switch (typeof value) {
    case 'string':
      return { stringValue: value };
    case 'boolean':
      return { boolValue: value };
    case 'bigint':
      return { intValue: String(value) };
    case 'number':
      return { doubleValue: value };
  }
  if (value === null) return {};
  if (value instanceof Map) return { kvlistValue: { values: attributesJson(value) } };
  if (Array.isArray(value)) return { arrayValue: { values: value.map(valueJson) } };
  return { bytesValue: Buffer.from(value as Uint8Array).toString('base64') };
}

interface OtlpValue {
  readonly stringValue?: string;
  readonly boolValue?: boolean;
  readonly intValue?: string;
  readonly doubleValue?: number | string;
  readonly bytesValue?: string;
  readonly arrayValue?: { readonly values?: readonly OtlpValue[] };
  readonly kvlistValue?: { readonly values?: readonly OtlpAttribute[] };
}

interface OtlpAttribute {
  readonly key: string;
  readonly value?: OtlpValue;
}

/** Anything that was read from JSON. */
// biome-ignore lint/suspicious/noExplicitAny: the members are those of OTLP
type Json = any;

/** The items in OTLP, without what nothing here makes. */
export function telemetryIn(data: Json): readonly Telemetry[] {
  const all = (outer: string, inner: string, name: string, read: (json: Json) => object): readonly Telemetry[] =>
    (data[outer] ?? []).flatMap(({ resource = {}, schemaUrl: resourceUrl, [inner]: scopes = [] }: Json) =>
      scopes.flatMap(({ scope = {}, schemaUrl, [name]: items = [] }: Json) =>
        items.map((item: Json) => ({
          ...read(item),
          resource: {
            attributes: attributesOf(resource.attributes),
            droppedAttributes: resource.droppedAttributesCount,
            schemaUrl: resourceUrl,
          },
          scope: {
            name: scope.name ?? '',
            version: scope.version ?? '',
            attributes: attributesOf(scope.attributes),
            droppedAttributes: scope.droppedAttributesCount,
            schemaUrl,
          },
        })),
      ),
    );
  return [
    ...all('resourceSpans', 'scopeSpans', 'spans', spanOf),
    ...all('resourceLogs', 'scopeLogs', 'logRecords', logOf),
    ...all('resourceMetrics', 'scopeMetrics', 'metrics', metricOf),
  ];
}

function spanOf(json: Json): object {
  return {
    kind: 'span',
    traceId: json.traceId ?? '',
    spanId: json.spanId ?? '',
    parentSpanId: json.parentSpanId ?? '',
    traceState: json.traceState ?? '',
    flags: json.flags ?? 0,
    name: json.name ?? '',
    spanKind: json.kind ?? 0,
    start: timeOf(json.startTimeUnixNano),
    end: timeOf(json.endTimeUnixNano),
    attributes: attributesOf(json.attributes),
    status: { code: json.status?.code ?? 0, message: json.status?.message ?? '' },
    events: (json.events ?? []).map((event: Json) => ({
      name: event.name ?? '',
      time: timeOf(event.timeUnixNano),
      attributes: attributesOf(event.attributes),
      droppedAttributes: event.droppedAttributesCount,
    })),
    links: (json.links ?? []).map((link: Json) => ({
      traceId: link.traceId ?? '',
      spanId: link.spanId ?? '',
      traceState: link.traceState ?? '',
      flags: link.flags ?? 0,
      attributes: attributesOf(link.attributes),
      droppedAttributes: link.droppedAttributesCount,
    })),
    droppedAttributes: json.droppedAttributesCount,
    droppedEvents: json.droppedEventsCount,
    droppedLinks: json.droppedLinksCount,
  };
}

function logOf(json: Json): object {
  return {
    kind: 'log',
    time: timeOf(json.timeUnixNano),
    observedTime: timeOf(json.observedTimeUnixNano),
    severityNumber: json.severityNumber ?? 0,
    severityText: json.severityText ?? '',
    body: attributeValueOf(json.body),
    attributes: attributesOf(json.attributes),
    flags: json.flags ?? 0,
    traceId: json.traceId ?? '',
    spanId: json.spanId ?? '',
    eventName: json.eventName ?? '',
    droppedAttributes: json.droppedAttributesCount,
  };
}

function metricOf(json: Json): object {
  const [type, member] = Object.entries(members).find(([, name]) => json[name] !== undefined) ?? ['gauge', 'gauge'];
  const body = json[member] ?? {};
  return {
    kind: 'metric',
    name: json.name ?? '',
    description: json.description ?? '',
    unit: json.unit ?? '',
    type,
    isMonotonic: body.isMonotonic ?? false,
    temporality: body.aggregationTemporality ?? 0,
    metadata: attributesOf(json.metadata),
    points: (body.dataPoints ?? []).map((point: Json) => pointOf(point, type)),
  };
}

function pointOf(json: Json, type: string): DataPoint {
  const side = ({ offset = 0, bucketCounts = [] }: Json = {}) => ({ offset, counts: bucketCounts.map(BigInt) });
  const limits = {
    ...(json.min === undefined ? {} : { min: json.min }),
    ...(json.max === undefined ? {} : { max: json.max }),
  };
  const common = {
    attributes: attributesOf(json.attributes),
    start: timeOf(json.startTimeUnixNano),
    time: timeOf(json.timeUnixNano),
    flags: json.flags ?? 0,
    exemplars: (json.exemplars ?? []).map((exemplar: Json) => ({
      value: exemplar.asDouble === undefined ? BigInt(exemplar.asInt ?? 0) : Number(exemplar.asDouble),
      time: timeOf(exemplar.timeUnixNano),
      traceId: exemplar.traceId ?? '',
      spanId: exemplar.spanId ?? '',
      attributes: attributesOf(exemplar.filteredAttributes),
    })),
  };
  const total = { count: BigInt(json.count ?? 0), sum: json.sum ?? 0 };
  switch (type) {
    case 'histogram':
      return {
        ...common,
        ...total,
        ...limits,
        bounds: json.explicitBounds ?? [],
        bucketCounts: (json.bucketCounts ?? []).map(BigInt),
      };
    case 'exponential_histogram':
      return {
        ...common,
        ...total,
        ...limits,
        scale: json.scale ?? 0,
        zeroCount: BigInt(json.zeroCount ?? 0),
        positive: side(json.positive),
        negative: side(json.negative),
      };
    case 'summary':
      return {
        ...common,
        ...total,
        quantiles: (json.quantileValues ?? []).map(({ quantile = 0, value = 0 }: Json) => ({ quantile, value })),
      };
    default:
      return { ...common, value: json.asDouble === undefined ? BigInt(json.asInt ?? 0) : Number(json.asDouble) };
  }
}

/** One before 1970 is written as the number without a sign that has its bits. */
function timeOf(text: string | number = 0): bigint {
  return BigInt.asIntN(64, BigInt(text));
}

function attributesOf(attributes: readonly OtlpAttribute[] = []): AttributeMap {
  return new Map(attributes.map(({ key, value }) => [key, attributeValueOf(value)]));
}

function attributeValueOf(value: OtlpValue = {}): AttributeValue {
  if (value.intValue !== undefined) return BigInt(value.intValue);
  if (value.doubleValue !== undefined) return Number(value.doubleValue);
  if (value.bytesValue !== undefined) return new Uint8Array(Buffer.from(value.bytesValue, 'base64'));
  if (value.arrayValue !== undefined) return (value.arrayValue.values ?? []).map(attributeValueOf);
  if (value.kvlistValue !== undefined) return attributesOf(value.kvlistValue.values);
  return value.stringValue ?? value.boolValue ?? null;
}

/** Items in an order that doesn't depend on theirs, for comparing, each as text. */
export function comparable(items: readonly Telemetry[]): readonly string[] {
  return items.map((item) => JSON.stringify(sorted(inAnyOrder(item)))).sort();
}

/** With points in an order of ours: those of an aggregation come in any. The last digits of percentiles are those of a processor. */
function inAnyOrder(item: Telemetry): Telemetry {
  if (item.kind !== 'metric') return item;
  const isPercentile = item.type === 'gauge' && /(?:^|\()p[0-9.]+\)?$/.test(item.description);
  const points = item.points.map((point) =>
    isPercentile && typeof point.value === 'number' ? { ...point, value: Number(point.value.toPrecision(13)) } : point,
  );
  const byText = points.map((point) => [JSON.stringify(sorted(point)), point] as const);
  return { ...item, points: byText.sort(([a], [b]) => (a < b ? -1 : 1)).map(([, point]) => point) };
}

function sorted(value: unknown): unknown {
  if (typeof value === 'bigint') return `${value}n`;
  if (typeof value === 'number' && !Number.isFinite(value)) return String(value);
  // The collector writes no minus in front of a zero.
  if (typeof value === 'number') return value === 0 ? 0 : value;
  if (Array.isArray(value)) return value.map(sorted);
  if (value instanceof Uint8Array) return { bytes: Buffer.from(value).toString('hex') };
  if (typeof value !== 'object' || value === null) return value;
  const entries =
    value instanceof Map ? [...value] : Object.entries(value).filter(([name, inner]) => !isNone(name, inner));
  return Object.fromEntries(
    entries.sort(([a], [b]) => (a < b ? -1 : 1)).map(([key, inner]) => [key, sorted(inner)] as const),
  );
}

/** A member that is left out where it says that there is none. */
function isNone(name: string, value: unknown): boolean {
  if (/^(?:droppedAttributes|droppedEvents|droppedLinks|schemaUrl)$/.test(name)) return !value;
  return /^(?:links|exemplars)$/.test(name) && (!Array.isArray(value) || value.length === 0);
}
