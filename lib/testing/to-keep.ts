import { isDeepStrictEqual } from 'node:util';
import type { LogRecordInput, MetricInput, SeriesInput, SpanInput } from '../simulate';
import type { TestedConfig } from './configuration';
import { Narrowing } from './item-conditions';
import { allOf, type SendResult, sendLogs, sendMetrics, sendSpans } from './send-telemetry';
import { type SeriesInputs, sendSeries } from './send-written';
import type { TestOptions } from './test-options';
import type { JsonRecord } from './tested-metric';
import { type Verdict, verdictWith } from './verdict';
import { verdictOfKept } from './verdict-of-kept';

/** What else is expected of telemetry that is kept. Each says something of the items that fit all before it. */
export interface KeepConditions<Self> {
  /** Attributes, or those of the resource. `undefined`: one that isn't there. */
  withAttributes(attributes: Readonly<Record<string, unknown>>): Self;
  /** The component that it arrives at: `otelcol.exporter.otlp.tempo`. */
  at(destination: string): Self;
}

export interface KeepTraceConditions extends KeepConditions<KeepTraceConditions> {
  /** The name of a span. */
  withSpan(name: string): KeepTraceConditions;
}

/** Of a metric that has become series, attributes are labels, and its names are those of the series. */
export interface KeepMetricConditions extends KeepConditions<KeepMetricConditions> {
  withName(name: string): KeepMetricConditions;
  /** Of a gauge, a sum or a series. */
  withValue(value: number): KeepMetricConditions;
}

/** Of a series that has become a point of a metric of OpenTelemetry, labels are its attributes, with those of its resource. */
export interface KeepSeriesConditions {
  /** All of these labels. `undefined`: one that isn't there. */
  withLabels(labels: Readonly<Record<string, string | undefined>>): KeepSeriesConditions;
  withName(name: string): KeepSeriesConditions;
  withValue(value: number): KeepSeriesConditions;
  /** The component that it arrives at: `prometheus.remote_write.default`. */
  at(destination: string): KeepSeriesConditions;
}

/** Of a log that has become an entry for Loki, attributes are its labels and metadata, and the body is its line. */
export interface KeepLogConditions extends KeepConditions<KeepLogConditions> {
  withBody(body: unknown): KeepLogConditions;
}

/** What conditions are about: a span, a point, a log, or what has become of it. */
interface Kept {
  readonly destination: string;
  readonly name?: string;
  readonly value?: number;
  readonly body?: unknown;
  readonly attributes: JsonRecord;
  readonly way: string;
}

/** `toKeepTrace`: all spans arrive somewhere. */
export function toKeepTrace(
  config: TestedConfig,
  spans: SpanInput | readonly SpanInput[],
  options: TestOptions = {},
): Verdict {
  const result = sendSpans(config, spans, options);
  const subject = `the trace of ${quotedNames(allOf(spans))}`;
  const kept = result.spans.map(({ resource, attributes, ...span }) => ({
    ...span,
    attributes: { ...resource, ...attributes },
  }));
  return verdictOf(subject, result, kept, (narrowed) => ({
    withSpan: (name: string) =>
      narrowed(
        `to be kept with the span ${JSON.stringify(name)}`,
        (span) => span.name === name,
        (span) => JSON.stringify(span.name),
      ),
  }));
}

/** `toKeepMetric`: metrics arrive somewhere, with all their points, as they are or as series. */
export function toKeepMetric(
  config: TestedConfig,
  metrics: MetricInput | readonly MetricInput[],
  options: TestOptions = {},
): Verdict {
  const result = sendMetrics(config, metrics, options);
  const kept = [
    ...result.metrics.flatMap(({ points, resource, ...metric }) =>
      points.map(({ attributes, ...point }) => ({ ...metric, ...point, attributes: { ...resource, ...attributes } })),
    ),
    ...result.series.map(({ labels, ...series }) => ({ ...series, attributes: labels })),
  ];
  return verdictOf(`the metric ${quotedNames(allOf(metrics))}`, result, kept, numberConditions);
}

function numberConditions(narrowed: Narrowed) {
  return {
    withName: (name: string) =>
      narrowed(
        `to be kept as ${JSON.stringify(name)}`,
        (metric) => metric.name === name,
        (metric) => JSON.stringify(metric.name),
      ),
    withValue: (value: number) =>
      narrowed(
        `to be kept with the value ${value}`,
        (metric) => metric.value === value,
        (metric) => `${metric.name} = ${metric.value}`,
      ),
  };
}

/** `toKeepSeries`: samples that somebody writes to Alloy arrive somewhere, all of them. */
export function toKeepSeries(config: TestedConfig, series: SeriesInputs, options: TestOptions = {}): Verdict {
  const result = sendSeries(config, series, options);
  const kept = result.series.map(({ labels, ...arrived }) => ({ ...arrived, attributes: labels }));
  return verdictOf(`the series ${seriesNames(series)}`, result, kept, (narrowed) => ({
    withLabels: (wanted: Readonly<Record<string, string | undefined>>) =>
      narrowed(
        `to be kept with ${JSON.stringify(wanted)}`,
        ({ attributes }) => Object.entries(wanted).every(([name, value]) => attributes[name] === value),
        ({ attributes }) => JSON.stringify(attributes),
      ),
    ...numberConditions(narrowed),
  }));
}

function seriesNames(series: SeriesInputs): string {
  const inputs: readonly SeriesInput[] =
    typeof series === 'string' || !Array.isArray(series) ? [series as SeriesInput] : series;
  return inputs.map((input) => JSON.stringify(typeof input === 'string' ? input : input.name)).join(', ');
}

/** `toKeepLog`: logs of OpenTelemetry arrive somewhere, as they are or as entries for Loki. */
export function toKeepLog(
  config: TestedConfig,
  logs: LogRecordInput | readonly LogRecordInput[],
  options: TestOptions = {},
): Verdict {
  const result = sendLogs(config, logs, options);
  const kept = [
    ...result.logs.map(({ resource, attributes, ...log }) => ({ ...log, attributes: { ...resource, ...attributes } })),
    ...result.entries.map(({ destination, way, labels, structuredMetadata, line }) => ({
      destination,
      way,
      body: line,
      attributes: { ...structuredMetadata, ...labels },
    })),
  ];
  const bodies = allOf(logs).map(({ body = '' }) => JSON.stringify(body));
  return verdictOf(`the log ${bodies.join(', ')}`, result, kept, (narrowed) => ({
    withBody: (body: unknown) =>
      narrowed(
        `to be kept with the body ${JSON.stringify(body)}`,
        (log) => isDeepStrictEqual(log.body, body),
        (log) => JSON.stringify(log.body),
      ),
  }));
}

function quotedNames(items: readonly { readonly name: string }[]): string {
  return items.map(({ name }) => JSON.stringify(name)).join(', ');
}

type Narrowed = (expected: string, fits: (item: Kept) => boolean, shown: (item: Kept) => string) => object;

function verdictOf(
  subject: string,
  result: Pick<SendResult, 'dropped' | 'notExecuted'>,
  kept: readonly Kept[],
  further: (narrowed: Narrowed) => object,
): Verdict {
  const narrowing = new Narrowing<Kept>(
    subject,
    kept.map((item) => ({ item, destination: item.destination, way: item.way })),
  );
  const narrowed: Narrowed = (expected, fits, shown) => {
    narrowing.narrow(
      expected,
      ({ item }) => fits(item),
      ({ item }) => shown(item),
    );
    return conditions;
  };
  const conditions = {
    withAttributes: (wanted: Readonly<Record<string, unknown>>) =>
      narrowed(
        `to be kept with ${JSON.stringify(wanted)}`,
        ({ attributes }) => Object.entries(wanted).every(([name, value]) => isDeepStrictEqual(attributes[name], value)),
        ({ attributes }) => JSON.stringify(attributes),
      ),
    at: (destination: string) =>
      narrowed(
        `to arrive at ${destination}`,
        (item) => item.destination === destination,
        (item) => item.destination,
      ),
    ...further(narrowed),
  };
  return verdictWith(verdictOfKept(subject, result, kept), conditions);
}
