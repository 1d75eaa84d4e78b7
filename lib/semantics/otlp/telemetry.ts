import type { AttributeMap, AttributeValue } from './attribute-value';

/** What makes telemetry: a service, its pod and so on. */
export interface Resource extends Origin {
  readonly attributes: AttributeMap;
}

/** What resources and scopes say of themselves. */
interface Origin extends Limited {
  /** Which version of the semantic conventions the names of attributes are of; absent where it isn't known. */
  readonly schemaUrl?: string;
}

/** Something that can have had more attributes. */
interface Limited {
  /** How many attributes were dropped before; absent for none. */
  readonly droppedAttributes?: number;
}

/** The library that has made it. */
export interface Scope extends Origin {
  readonly name: string;
  readonly version: string;
  readonly attributes: AttributeMap;
}

/** One item of OTLP, with its resource and scope. */
export type Telemetry = Span | LogRecord | Metric;

interface FromResource {
  readonly resource: Resource;
  readonly scope: Scope;
}

export interface SpanEvent extends Limited {
  readonly name: string;
  /** Nanoseconds since 1970. */
  readonly time: bigint;
  readonly attributes: AttributeMap;
}

/** Names a span that has to do with another one, of the same trace or not. */
export interface SpanLink extends Limited {
  /** Hexadecimal. */
  readonly traceId: string;
  readonly spanId: string;
  readonly traceState: string;
  readonly flags: number;
  readonly attributes: AttributeMap;
}

export interface Span extends FromResource, Limited {
  readonly kind: 'span';
  /** Hexadecimal. */
  readonly traceId: string;
  readonly spanId: string;
  /** Empty for the first of a trace. */
  readonly parentSpanId: string;
  readonly traceState: string;
  readonly flags: number;
  readonly name: string;
  /** As OTLP counts them: 1 is internal, 2 a server, 3 a client, 4 a producer, 5 a consumer. */
  readonly spanKind: number;
  /** Nanoseconds since 1970. */
  readonly start: bigint;
  readonly end: bigint;
  readonly attributes: AttributeMap;
  /** 0 is unset, 1 ok, 2 an error. */
  readonly status: { readonly code: number; readonly message: string };
  readonly events: readonly SpanEvent[];
  /** Absent for none. */
  readonly links?: readonly SpanLink[];
  readonly droppedEvents?: number;
  readonly droppedLinks?: number;
}

export interface LogRecord extends FromResource, Limited {
  readonly kind: 'log';
  /** Nanoseconds since 1970; 0 where it isn't known. */
  readonly time: bigint;
  readonly observedTime: bigint;
  /** 1 to 24, by fours: trace, debug, info, warn, error, fatal; 0 is none. */
  readonly severityNumber: number;
  readonly severityText: string;
  readonly body: AttributeValue;
  readonly attributes: AttributeMap;
  readonly flags: number;
  /** Hexadecimal; empty for none. */
  readonly traceId: string;
  readonly spanId: string;
  readonly eventName: string;
}

export type MetricType = 'gauge' | 'sum' | 'histogram' | 'exponential_histogram' | 'summary';

/** A metric with its points; several of them are several series. */
export interface Metric extends FromResource {
  readonly kind: 'metric';
  readonly name: string;
  readonly description: string;
  readonly unit: string;
  readonly type: MetricType;
  /** Of a sum: that it never goes down. */
  readonly isMonotonic: boolean;
  /** 1 is delta, 2 cumulative; 0 where the type has none. */
  readonly temporality: number;
  readonly metadata: AttributeMap;
  readonly points: readonly DataPoint[];
}

/** The counts of an exponential histogram on one side of zero. */
export interface ExponentialBuckets {
  readonly offset: number;
  readonly counts: readonly bigint[];
}

/** A measurement that a point was made of, with what belongs to it and not to the point. */
export interface Exemplar {
  /** A `bigint` is an integer. */
  readonly value: bigint | number;
  /** Nanoseconds since 1970. */
  readonly time: bigint;
  /** Hexadecimal; empty for none. */
  readonly traceId: string;
  readonly spanId: string;
  readonly attributes: AttributeMap;
}

/** A point of a metric. What a type doesn't have is absent. */
export interface DataPoint {
  readonly attributes: AttributeMap;
  /** Nanoseconds since 1970; 0 where it isn't known. */
  readonly start: bigint;
  readonly time: bigint;
  readonly flags: number;
  /** Of a gauge or a sum: a `bigint` is an integer. */
  readonly value?: bigint | number;
  readonly count?: bigint;
  readonly sum?: number;
  readonly min?: number;
  readonly max?: number;
  /** Upper bounds of the buckets of a histogram; behind the last one there is one more. */
  readonly bounds?: readonly number[];
  readonly bucketCounts?: readonly bigint[];
  /** Of an exponential histogram. */
  readonly scale?: number;
  readonly zeroCount?: bigint;
  /** Up to which distance from zero values count as zero; absent where that is zero. */
  readonly zeroThreshold?: number;
  readonly positive?: ExponentialBuckets;
  readonly negative?: ExponentialBuckets;
  /** Of a summary. */
  readonly quantiles?: readonly { readonly quantile: number; readonly value: number }[];
  /** Absent for none; a summary has none. */
  readonly exemplars?: readonly Exemplar[];
}

export const spanKinds = ['Unspecified', 'Internal', 'Server', 'Client', 'Producer', 'Consumer'] as const;
export const statusCodes = ['Unset', 'Ok', 'Error'] as const;
export const metricTypes: readonly MetricType[] = ['gauge', 'sum', 'histogram', 'exponential_histogram', 'summary'];

/** The item without what says which conventions its names are of: some processors lose it. */
export function withoutSchemas<T extends Telemetry>(data: T): T {
  const { schemaUrl: _, ...resource } = data.resource;
  const { schemaUrl: __, ...scope } = data.scope;
  return { ...data, resource, scope };
}

/** The item with other attributes: those of a span or a log, or of each point of a metric. The same item where none changes. */
export function mapAttributes(data: Telemetry, change: (attributes: AttributeMap) => AttributeMap): Telemetry {
  if (data.kind !== 'metric') {
    const attributes = change(data.attributes);
    return attributes === data.attributes ? data : ({ ...data, attributes } as Telemetry);
  }
  const points = data.points.map((point) => {
    const attributes = change(point.attributes);
    return attributes === point.attributes ? point : { ...point, attributes };
  });
  return points.every((point, at) => point === data.points[at]) ? data : { ...data, points };
}
