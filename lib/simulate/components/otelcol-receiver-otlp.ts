import type { Component } from '../component';
import { viewOfSpan } from '../otlp/telemetry';
import type { Site } from '../site';

/** `otelcol.receiver.otlp`: what applications send. */
export function otelcolReceiverOtlp(site: Site): Component {
  site.args.expect({ executed: ['output'], irrelevant: ['grpc', 'http', 'debug_metrics'] });
  return {
    takeSpans(spans) {
      for (const span of spans) site.forward({ signal: 'traces', span, step: site.made(viewOfSpan(span), 'input') });
      return true;
    },
  };
}
