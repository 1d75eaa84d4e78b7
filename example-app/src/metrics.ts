import { isSpanContextValid, TraceFlags, trace } from '@opentelemetry/api';
import { Counter, collectDefaultMetrics, Gauge, Histogram, type OpenMetricsContentType, Registry } from 'prom-client';
import type { SpanDelivery } from './span-delivery';

// OpenMetrics and no other format: Prometheus and Alloy ask for it, and only there a sample may carry an exemplar.
const registry = new Registry<OpenMetricsContentType>();
registry.setContentType(Registry.OPENMETRICS_CONTENT_TYPE);
const registers = [registry];

collectDefaultMetrics({ register: registry });

/** Rate and errors. A route's pattern, not the path, is its label: paths have no bound. */
const requests = new Counter<string>({
  name: 'http_requests_total',
  help: 'HTTP requests that were answered.',
  labelNames: ['method', 'route', 'status'],
  enableExemplars: true,
  registers,
});

/** Duration. */
const durations = new Histogram<string>({
  name: 'http_request_duration_seconds',
  help: 'Time until a request was answered.',
  labelNames: ['method', 'route', 'status'],
  buckets: [0.005, 0.01, 0.025, 0.05, 0.1, 0.25, 0.5, 1, 2.5, 5, 10],
  enableExemplars: true,
  registers,
});

/** Saturation: requests that were accepted and not yet answered. */
export const inFlight = new Gauge({
  name: 'http_requests_in_flight',
  help: 'HTTP requests that are being answered.',
  registers,
});

/** Counts an answered request, with the trace of the active span as its exemplar. `duration` is in seconds. */
export function countRequest(method: string, route: string, status: number, duration: number): void {
  const labels = { method, route, status: String(status) };
  const exemplarLabels = exemplar();
  requests.inc({ labels, value: 1, exemplarLabels });
  durations.observe({ labels, value: duration, exemplarLabels });
}

/** Shows whether traces arrive. Where none are sent, these metrics aren't there. */
export function watchDelivery(delivery: SpanDelivery): void {
  new Counter({
    name: 'otlp_spans_exported_total',
    help: 'Spans that the receiver has accepted.',
    registers,
    collect() {
      this.reset();
      this.inc(delivery.exported);
    },
  });
  new Counter({
    name: 'otlp_spans_dropped_total',
    help: 'Spans given up, because too many waited or the receiver refused them.',
    labelNames: ['reason'] as const,
    registers,
    collect() {
      this.reset();
      this.inc({ reason: 'queue_full' }, delivery.overflowed);
      this.inc({ reason: 'refused' }, delivery.refused);
    },
  });
  new Gauge({
    name: 'otlp_spans_waiting',
    help: 'Spans that wait for the receiver.',
    registers,
    collect() {
      this.set(delivery.waiting);
    },
  });
}

/** The answer to a scrape. */
export async function metricsPage(): Promise<{ type: string; text: string }> {
  return { type: registry.contentType, text: await registry.metrics() };
}

/** Only of a trace that is kept: an exemplar must lead somewhere. */
function exemplar(): Record<string, string> | undefined {
  const context = trace.getActiveSpan()?.spanContext();
  if (context === undefined || !isSpanContextValid(context)) return undefined;
  if ((context.traceFlags & TraceFlags.SAMPLED) === 0) return undefined;
  return { trace_id: context.traceId, span_id: context.spanId };
}
