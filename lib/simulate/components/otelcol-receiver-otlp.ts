import type { Component } from '../component';
import { viewOfTelemetry } from '../otlp/view';
import type { Site } from '../site';

/** `otelcol.receiver.otlp`: what applications send. */
export function otelcolReceiverOtlp(site: Site): Component {
  site.args.expect({ executed: ['output'], irrelevant: ['grpc', 'http', 'debug_metrics'] });
  return {
    takeTelemetry(items) {
      for (const data of items) site.forward({ signal: 'otlp', data, step: site.made(viewOfTelemetry(data), 'input') });
      return true;
    },
  };
}
