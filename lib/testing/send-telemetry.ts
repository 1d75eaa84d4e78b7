import { type AttributeMap, type AttributeValue, type DataPoint, type Metric, plainOf } from '../semantics';
import {
  DEFAULT_NOW,
  type LogRecordInput,
  type MetricInput,
  type Outcome,
  Simulation,
  type SpanInput,
  type TelemetryArrival,
  type TelemetryInputs,
  telemetryOf,
  wayText,
} from '../simulate';
import { modelOf, type TestedConfig } from './configuration';
import { entriesOf, type TestedEntry } from './deliver';
import { lossOf, seriesOf, type TestedLoss, type TestedSeries } from './scrape';
import { type TestOptions, worldOf } from './test-options';

/** Attributes, or another value, as JSON has them. */
export type JsonRecord = Readonly<Record<string, unknown>>;

/** Telemetry of OpenTelemetry that arrives. */
interface TestedTelemetry {
  /** The component that sends it: `otelcol.exporter.otlp.tempo`. */
  readonly destination: string;
  /** Attributes of the resource. */
  readonly resource: JsonRecord;
  readonly way: string;
}

/** A span that arrives. */
export interface TestedSpan extends TestedTelemetry {
  readonly name: string;
  readonly traceId: string;
  readonly attributes: JsonRecord;
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

/** A log of OpenTelemetry that arrives. */
export interface TestedLogRecord extends TestedTelemetry {
  readonly body: unknown;
  readonly severityNumber: number;
  readonly severityText: string;
  /** Nanoseconds since 1970. */
  readonly time: bigint;
  readonly attributes: JsonRecord;
}

/** What has become of telemetry. */
export interface SendResult {
  readonly spans: readonly TestedSpan[];
  readonly metrics: readonly TestedMetric[];
  readonly logs: readonly TestedLogRecord[];
  /** Series that were made of metrics, where they arrive. */
  readonly series: readonly TestedSeries[];
  /** Entries for Loki that were made of logs, where they arrive. */
  readonly entries: readonly TestedEntry[];
  readonly dropped: readonly TestedLoss[];
  readonly notExecuted: readonly string[];
}

/** How far on it is when all traces have waited long enough: an hour. */
const LONG = 3_600_000_000_000n;

/**
 * Lets spans go through a configuration, from `otelcol.receiver.otlp` to every destination. Traces that wait for more of their spans are decided
 * about at the end.
 *
 * ```ts
 * const { spans } = sendSpans(config, [{ name: 'GET /', status: 'Error', resource: { 'service.name': 'cart' } }]);
 * ```
 * @throws NotExecuted where spans come to a component that isn't executed
 */
export function sendSpans(
  config: TestedConfig,
  spans: SpanInput | readonly SpanInput[],
  options: TestOptions = {},
): SendResult {
  return sent(config, { spans: allOf(spans) }, options);
}

/**
 * Lets metrics of OpenTelemetry go through a configuration, from `otelcol.receiver.otlp` to every destination.
 *
 * ```ts
 * const { metrics } = sendMetrics(config, { name: 'http.requests', type: 'sum', value: 3, attributes: { code: 200 } });
 * ```
 * @throws NotExecuted where metrics come to a component that isn't executed
 */
export function sendMetrics(
  config: TestedConfig,
  metrics: MetricInput | readonly MetricInput[],
  options: TestOptions = {},
): SendResult {
  return sent(config, { metrics: allOf(metrics) }, options);
}

/**
 * Lets logs of OpenTelemetry go through a configuration, from `otelcol.receiver.otlp` to every destination. For lines see `deliver`.
 *
 * ```ts
 * const { logs } = sendLogs(config, { body: 'started', severityText: 'INFO', resource: { 'service.name': 'cart' } });
 * ```
 * @throws NotExecuted where logs come to a component that isn't executed
 */
export function sendLogs(
  config: TestedConfig,
  logs: LogRecordInput | readonly LogRecordInput[],
  options: TestOptions = {},
): SendResult {
  return sent(config, { logs: allOf(logs) }, options);
}

/** One item, or each of several. */
export function allOf<T extends object>(items: T | readonly T[]): readonly T[] {
  return (Array.isArray(items) ? items : [items]) as readonly T[];
}

function sent(config: TestedConfig, inputs: TelemetryInputs, options: TestOptions): SendResult {
  const world = worldOf(options);
  const simulation = new Simulation(modelOf(config), world).takeTelemetry(inputs);
  return resultOf(simulation.flush((world.now ?? DEFAULT_NOW) + LONG).outcome);
}

function resultOf({ arrivals, losses, gaps }: Outcome): SendResult {
  return {
    spans: telemetryOf(arrivals, 'span').map(({ data, ...arrival }) => ({
      name: data.name,
      traceId: data.traceId,
      attributes: jsonOf(data.attributes),
      ...commonOf(data, arrival),
    })),
    metrics: telemetryOf(arrivals, 'metric').map(({ data, ...arrival }) => ({
      name: data.name,
      type: data.type,
      unit: data.unit,
      description: data.description,
      points: data.points.map(testedPoint),
      ...commonOf(data, arrival),
    })),
    logs: telemetryOf(arrivals, 'log').map(({ data, ...arrival }) => ({
      body: plainOf(data.body),
      severityNumber: data.severityNumber,
      severityText: data.severityText,
      time: data.time,
      attributes: jsonOf(data.attributes),
      ...commonOf(data, arrival),
    })),
    series: seriesOf(arrivals),
    entries: entriesOf(arrivals),
    dropped: losses.map(lossOf),
    notExecuted: gaps.map(({ message }) => message),
  };
}

function commonOf(
  { resource }: TelemetryArrival['data'],
  { destination, step }: Pick<TelemetryArrival, 'destination' | 'step'>,
): TestedTelemetry {
  return { destination, resource: jsonOf(resource.attributes), way: wayText(step) };
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

function jsonOf(attributes: AttributeMap): JsonRecord {
  return plainOf(attributes as AttributeValue) as JsonRecord;
}
