import type { Component } from '../component';
import { viewOfTelemetry } from '../otlp/view';
import type { Site } from '../site';

/** `otelcol.receiver.otlp`: what applications send. */
export function otelcolReceiverOtlp(site: Site): Component {
  site.args.expect({ executed: ['output'], irrelevant: ['grpc', 'http', 'debug_metrics'] });
  return {
    takeTelemetry(items) {
      for (const item of items)
        site.forward({ signal: 'otlp', ...item, step: site.made(viewOfTelemetry(item.data), 'input') });
      return true;
    },
  };
}
