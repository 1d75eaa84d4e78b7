import type { Sender } from '../../semantics';
import type { ComponentArguments } from '../arguments';
import type { Component } from '../component';
import type { SenderInput } from '../otlp/origin-input';
import { senderOver, telemetryReceiver } from '../otlp/telemetry-receiver';
import type { Site } from '../site';
import { UnknownInput } from '../unknown-input';

/** `otelcol.receiver.otlp`: what applications send. */
export function otelcolReceiverOtlp(site: Site): Component {
  site.args.expect({ executed: ['output', 'grpc', 'http'], irrelevant: ['debug_metrics'] });
  return telemetryReceiver(site, { senderOf: (from) => senderOf(from, site.args), isFirst: true });
}

/** What the receiver knows of who sends. @throws UnknownInput for a way that it doesn't take */
function senderOf(from: SenderInput, args: ComponentArguments): Sender {
  const protocol = from.protocol ?? (args.blocks('grpc').length > 0 ? 'grpc' : 'http');
  const [block] = args.blocks(protocol);
  if (block === undefined && from.protocol !== undefined) {
    throw new UnknownInput(`the receiver takes nothing over ${protocol}: it has no block ${protocol}`);
  }
  return senderOver(from, block, protocol === 'grpc');
}
