import { attributesOf, type Headers, type Sender } from '../../semantics';
import type { ComponentArguments } from '../arguments';
import type { Component } from '../component';
import type { SenderInput } from '../otlp/origin-input';
import { viewOfTelemetry } from '../otlp/view';
import type { Site } from '../site';
import { UnknownInput } from '../unknown-input';

/** `otelcol.receiver.otlp`: what applications send. */
export function otelcolReceiverOtlp(site: Site): Component {
  site.args.expect({ executed: ['output', 'grpc', 'http'], irrelevant: ['debug_metrics'] });
  return {
    takeTelemetry(items) {
      for (const { data, from } of items) {
        const { address } = from;
        const sender = senderOf(from, site.args);
        const step = site.made(viewOfTelemetry(data), 'input');
        site.forward({ signal: 'otlp', data, ...(address === undefined ? {} : { address }), sender, step });
      }
      return true;
    },
  };
}

/** What the receiver knows of who sends. @throws UnknownInput for a way that it doesn't take */
function senderOf(from: SenderInput, args: ComponentArguments): Sender {
  const protocol = from.protocol ?? (args.blocks('grpc').length > 0 ? 'grpc' : 'http');
  const [block] = args.blocks(protocol);
  if (block === undefined && from.protocol !== undefined) {
    throw new UnknownInput(`the receiver takes nothing over ${protocol}: it has no block ${protocol}`);
  }
  const headers = from.headers && headersOf(from.headers);
  const metadata = block?.flag('include_metadata') ? headers : new Map();
  const grpc = protocol === 'grpc' ? headers : new Map();
  const authenticated = from.authenticated === undefined ? undefined : attributesOf(from.authenticated);
  return {
    ...(metadata === undefined ? {} : { metadata }),
    ...(grpc === undefined ? {} : { grpc }),
    ...(authenticated === undefined ? (block?.has('auth') ? {} : { authenticated: null }) : { authenticated }),
  };
}

/** Headers by their names in small letters. */
function headersOf(headers: NonNullable<SenderInput['headers']>): Headers {
  return new Map(
    Object.entries(headers).map(([name, value]) => [name.toLowerCase(), typeof value === 'string' ? [value] : value]),
  );
}
