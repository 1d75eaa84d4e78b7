import { plainOf } from '../semantics';
import {
  DEFAULT_NOW,
  type LogRecordInput,
  type MetricInput,
  type Outcome,
  Simulation,
  type SpanInput,
  type TelemetryInputs,
  telemetryOf,
} from '../simulate';
import { modelOf, type TestedConfig } from './configuration';
import { entriesOf, type TestedEntry } from './deliver';
import { lossOf, seriesOf, type TestedLoss, type TestedSeries } from './scrape';
import { type TestOptions, worldOf } from './test-options';
import { commonOf, type JsonRecord, jsonOf, metricsOf, type TestedMetric, type TestedTelemetry } from './tested-metric';

/** A span that arrives. */
export interface TestedSpan extends TestedTelemetry {
  readonly name: string;
  readonly traceId: string;
  readonly attributes: JsonRecord;
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
 * Lets spans go through a configuration, from the receivers to every destination: from `otelcol.receiver.otlp` where there is one, unless
 * `to` names another one. Traces that wait for more of their spans are decided about at the end.
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
 * Lets metrics of OpenTelemetry go through a configuration, from the receivers to every destination.
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
 * Lets logs of OpenTelemetry go through a configuration, from the receivers to every destination. For lines see `deliver`.
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
    metrics: metricsOf(arrivals),
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
