/**
 * Which telemetry OpenTelemetry components take and send. Compiled, never run: every `@ts-expect-error` is a compile error that has
 * to be there.
 */
import type { Construct } from 'constructs';
import { beyla, faro, loki, otelcol, prometheus, type TracingProps } from '../../lib/components';

declare const scope: Construct;

export function metricsLogsAndTracesGoWhereTheyAreTaken(): void {
  const tempo = new otelcol.exporter.Otlp(scope, 'tempo', { client: { endpoint: 'tempo:4317' } });
  const toPrometheus = new otelcol.exporter.Prometheus(scope, 'metrics', { forwardTo: [] });
  const toLoki = new otelcol.exporter.Loki(scope, 'logs', { forwardTo: [] });

  new otelcol.receiver.Otlp(scope, 'default', {
    output: { metrics: [toPrometheus.input, tempo.input], logs: [toLoki.input], traces: [tempo.input] },
  });
  new faro.Receiver(scope, 'default', { output: { traces: [tempo.input] } });
  new beyla.Ebpf(scope, 'default', { output: { traces: [tempo.input] } });
  const tracing: TracingProps = { writeTo: [tempo.input] };
  new otelcol.processor.Batch(scope, tracing.samplingFraction === 1 ? 'all' : 'some', {
    output: { traces: [tempo.input] },
  });
}

export function tracesDontGoToWhatTakesOnlyMetrics(): void {
  const toPrometheus = new otelcol.exporter.Prometheus(scope, 'metrics', { forwardTo: [] });

  new otelcol.receiver.Otlp(scope, 'default', {
    // @ts-expect-error
    output: { traces: [toPrometheus.input] },
  });
  new otelcol.receiver.Otlp(scope, 'logs', {
    // @ts-expect-error
    output: { logs: [toPrometheus.input] },
  });
}

export function logsAndMetricsDontGoToWhatTakesOnlyTraces(): void {
  const sampling = new otelcol.processor.TailSampling(scope, 'sampling', { policy: [], output: {} });

  new otelcol.processor.Batch(scope, 'logs', {
    // @ts-expect-error
    output: { logs: [sampling.input] },
  });
  new otelcol.processor.Batch(scope, 'metrics', {
    // @ts-expect-error
    output: { metrics: [sampling.input] },
  });
  new otelcol.processor.Batch(scope, 'traces', { output: { traces: [sampling.input] } });
}

export function anArgumentThatNeverCarriesAnythingTakesNoReceiver(): void {
  const tempo = new otelcol.exporter.Otlp(scope, 'tempo', { client: { endpoint: 'tempo:4317' } });

  new otelcol.connector.Spanmetrics(scope, 'metrics', {
    histogram: { exponential: {} },
    output: { metrics: [tempo.input], logs: [] },
  });
  new otelcol.connector.Spanmetrics(scope, 'traces', {
    histogram: { exponential: {} },
    // @ts-expect-error
    output: { traces: [tempo.input] },
  });
}

export function tracesOfAlloyItselfGoToWhatTakesTraces(): void {
  const toLoki = new otelcol.exporter.Loki(scope, 'logs', { forwardTo: [] });

  // @ts-expect-error
  const tracing: TracingProps = { writeTo: [toLoki.input] };
  new otelcol.receiver.Otlp(scope, String(tracing.samplingFraction), { output: { logs: [toLoki.input] } });
}

export function whatDependsOnArgumentsTakesAllThatItMayTake(): void {
  const kafka = new otelcol.exporter.Kafka(scope, 'kafka', { protocolVersion: '2.0.0', traces: { topic: 'traces' } });
  const balanced = new otelcol.exporter.Loadbalancing(scope, 'balanced', {
    resolver: { static: { hostnames: ['tempo-0:4317', 'tempo-1:4317'] } },
    protocol: { otlp: { client: {} } },
  });

  new otelcol.processor.Batch(scope, 'batch', {
    output: { metrics: [kafka.input, balanced.input], logs: [kafka.input], traces: [balanced.input] },
  });
}

export function bridgesKeepTheirSides(): void {
  const write = new prometheus.RemoteWrite(scope, 'default');
  const lokiWrite = new loki.Write(scope, 'default');
  const fromLoki = new otelcol.receiver.Loki(scope, 'bridge', { output: {} });

  new otelcol.exporter.Prometheus(scope, 'out', { forwardTo: [write.receiver] });
  new loki.source.Api(scope, 'in', { forwardTo: [fromLoki.receiver, lokiWrite.receiver] });
  // @ts-expect-error
  new otelcol.exporter.Prometheus(scope, 'wrong', { forwardTo: [lokiWrite.receiver] });
  // @ts-expect-error
  new otelcol.exporter.Loki(scope, 'wrong', { forwardTo: [write.receiver] });
}

export function anInputThatTakesNothingGoesNowhere(): void {
  const pubsub = new otelcol.receiver.Googlecloudpubsub(scope, 'in', { subscription: 'a', output: {} });

  // @ts-expect-error
  new otelcol.processor.Batch(scope, 'a', { output: { logs: [pubsub.input] } });
  // @ts-expect-error
  new otelcol.processor.Batch(scope, 'b', { output: { metrics: [pubsub.input] } });
  // @ts-expect-error
  new otelcol.processor.Batch(scope, 'c', { output: { traces: [pubsub.input] } });
}
