import { DiagLogLevel, diag } from '@opentelemetry/api';
import { getBooleanFromEnv, getNumberFromEnv, getStringFromEnv } from '@opentelemetry/core';
import { OTLPTraceExporter } from '@opentelemetry/exporter-trace-otlp-proto';
import { defaultResource, detectResources, envDetector, resourceFromAttributes } from '@opentelemetry/resources';
import { BatchSpanProcessor, NodeTracerProvider } from '@opentelemetry/sdk-trace-node';
import { ATTR_SERVICE_NAME, ATTR_SERVICE_VERSION } from '@opentelemetry/semantic-conventions';
import { processLog } from './logging';
import { SpanDelivery } from './span-delivery';

export const SERVICE = { name: 'example-instrumented-app', version: '1.0.0' };

/** The longest that a timer can take. */
const FOREVER = 2 ** 31 - 1;

export interface Tracing {
  /** Undefined where the environment says that traces aren't sent. */
  readonly delivery: SpanDelivery | undefined;
  /** Sends what is there, for `milliseconds` at most; what is left then is said in the log. Never rejects. */
  shutdown(milliseconds: number): Promise<void>;
}

/**
 * Starts the OpenTelemetry SDK, as its environment variables say: endpoint, headers, compression and timeout (OTEL_EXPORTER_OTLP_*),
 * resource (OTEL_SERVICE_NAME, OTEL_RESOURCE_ATTRIBUTES), sampler (OTEL_TRACES_SAMPLER), batches (OTEL_BSP_*), OTEL_TRACES_EXPORTER=none and
 * OTEL_SDK_DISABLED. W3C's trace context and baggage are propagated.
 */
export function startTracing(): Tracing {
  if (getBooleanFromEnv('OTEL_SDK_DISABLED')) return { delivery: undefined, shutdown: async () => {} };
  diag.setLogger(
    {
      error: (message) => processLog.error(`opentelemetry: ${message}`),
      warn: (message) => processLog.warn(`opentelemetry: ${message}`),
      info: () => {},
      debug: () => {},
      verbose: () => {},
    },
    { logLevel: DiagLogLevel.WARN },
  );

  const delivery =
    getStringFromEnv('OTEL_TRACES_EXPORTER') === 'none'
      ? undefined
      : new SpanDelivery(new OTLPTraceExporter(), getNumberFromEnv('OTEL_BSP_MAX_QUEUE_SIZE') ?? 2048);
  const provider = new NodeTracerProvider({
    resource: defaultResource()
      .merge(resourceFromAttributes({ [ATTR_SERVICE_NAME]: SERVICE.name, [ATTR_SERVICE_VERSION]: SERVICE.version }))
      .merge(detectResources({ detectors: [envDetector] })),
    spanProcessors:
      delivery === undefined
        ? []
        : // A batch has the time that it takes: the next one waits for it.
          [delivery.limited(new BatchSpanProcessor(delivery.exporter, { exportTimeoutMillis: FOREVER }))],
  });
  provider.register();

  return {
    delivery,
    async shutdown(milliseconds) {
      let timer: NodeJS.Timeout | undefined;
      const deadline = new Promise<void>((resolve) => {
        timer = setTimeout(resolve, milliseconds);
      });
      // What goes wrong is in the counts, and said below.
      await Promise.race([provider.shutdown().catch(() => {}), deadline]);
      clearTimeout(timer);
      delivery?.giveUp();
      if (delivery !== undefined && delivery.waiting > 0) {
        processLog.warn(`${delivery.waiting} spans were not delivered: the receiver did not accept them in time`);
      }
    },
  };
}
