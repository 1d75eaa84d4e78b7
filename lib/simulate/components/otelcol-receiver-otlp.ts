import type { Component } from '../component';
import { viewOfTelemetry } from '../otlp/view';
import type { Site } from '../site';

/** `otelcol.receiver.otlp`: what applications send; with the headers of their requests, where all of its listeners keep them. */
export function otelcolReceiverOtlp(site: Site): Component {
  site.args.expect({ executed: ['output'], irrelevant: ['grpc', 'http', 'debug_metrics'] });
  const listeners = [...site.args.blocks('grpc'), ...site.args.blocks('http')];
  const keepsHeaders = listeners.length > 0 && listeners.every((listener) => listener.flag('include_metadata'));
  return {
    takeTelemetry(items) {
      for (const { metadata, ...item } of items) {
        const kept = keepsHeaders && metadata !== undefined ? { metadata } : {};
        site.forward({ signal: 'otlp', ...item, ...kept, step: site.made(viewOfTelemetry(item.data), 'input') });
      }
      return true;
    },
  };
}
