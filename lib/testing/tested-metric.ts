import { type AttributeMap, type AttributeValue, type DataPoint, type Metric, plainOf } from '../semantics';
import { type Arrival, type TelemetryArrival, telemetryOf, wayText } from '../simulate';

/** Attributes, or another value, as JSON has them. */
export type JsonRecord = Readonly<Record<string, unknown>>;

/** Telemetry of OpenTelemetry that arrives. */
export interface TestedTelemetry {
  /** The component that sends it: `otelcol.exporter.otlp.tempo`. */
  readonly destination: string;
  /** Attributes of the resource. */
  readonly resource: JsonRecord;
  /** Whose it is, in the header `X-Scope-OrgID`. */
  readonly tenant?: string;
  readonly way: string;
}

/** A point of a metric that arrives. */
export interface TestedPoint {
  readonly attributes: JsonRecord;
  /** Of a gauge or a sum. */
  readonly value?: number;
  /** Of a histogram or a summary. */
  readonly count?: number;
  readonly sum?: number;
  readonly bounds?: readonly number[];
  readonly bucketCounts?: readonly number[];
}

/** A metric of OpenTelemetry that arrives. */
export interface TestedMetric extends TestedTelemetry {
  readonly name: string;
  readonly type: Metric['type'];
  readonly unit: string;
  readonly description: string;
  readonly points: readonly TestedPoint[];
}

/** The metrics of OpenTelemetry among what arrives. */
export function metricsOf(arrivals: readonly Arrival[]): readonly TestedMetric[] {
  return telemetryOf(arrivals, 'metric').map(({ data, ...arrival }) => ({
    name: data.name,
    type: data.type,
    unit: data.unit,
    description: data.description,
    points: data.points.map(testedPoint),
    ...commonOf(data, arrival),
  }));
}

export function commonOf(
  { resource }: TelemetryArrival['data'],
  { destination, step, tenant }: Pick<TelemetryArrival, 'destination' | 'step' | 'tenant'>,
): TestedTelemetry {
  return {
    destination,
    resource: jsonOf(resource.attributes),
    ...(tenant === undefined ? {} : { tenant }),
    way: wayText(step),
  };
}

function testedPoint({ attributes, value, count, sum, bounds, bucketCounts }: DataPoint): TestedPoint {
  return {
    attributes: jsonOf(attributes),
    ...(value === undefined ? {} : { value: Number(value) }),
    ...(count === undefined ? {} : { count: Number(count) }),
    ...(sum === undefined ? {} : { sum }),
    ...(bounds === undefined ? {} : { bounds }),
    ...(bucketCounts === undefined ? {} : { bucketCounts: bucketCounts.map(Number) }),
  };
}

export function jsonOf(attributes: AttributeMap): JsonRecord {
  return plainOf(attributes as AttributeValue) as JsonRecord;
}
