import { attributesOf, type Headers, NOBODY, type Sender, type Telemetry } from '../../semantics';
import type { ComponentArguments } from '../arguments';
import type { Component } from '../component';
import { type Site, signalOf } from '../site';
import { UnknownInput } from '../unknown-input';
import type { SenderInput } from './origin-input';
import { viewOfTelemetry } from './view';

/** What a receiver knows of who sends, and what it adds. */
export interface ReceiverOptions {
  /** @throws UnknownInput for what it can't know */
  readonly senderOf: (from: SenderInput) => Sender;
  /** @default - nothing is added */
  readonly added?: (data: Telemetry, from: SenderInput) => Telemetry;
  /** Whether it's asked before others. @default false */
  readonly isFirst?: boolean;
}

const kinds = ['span', 'metric', 'log'] as const;

/** A receiver: what a test gives is what leaves it, whatever format it has come in. */
export function telemetryReceiver(site: Site, { senderOf, added, isFirst = false }: ReceiverOptions): Component {
  const emitted = (site.instance.node.component?.signals.emits ?? []).flatMap(({ signals }) => signals);
  return {
    telemetry: {
      kinds: kinds.filter((kind) => emitted.includes(signalOf[kind])),
      isFirst,
      take(items) {
        for (const { data: given, from } of items) {
          const { address, ...sender } = senderOf(from);
          const data = added?.(given, from) ?? given;
          const step = site.made(viewOfTelemetry(data), 'input');
          site.forward({ signal: 'otlp', data, ...(address === undefined ? {} : { address }), sender, step });
        }
      },
    },
  };
}

/** Who sends to a server, whose settings are in a block. @param isGrpc whether its protocol is gRPC, else HTTP */
export function senderOver(from: SenderInput, block: ComponentArguments | undefined, isGrpc: boolean): Sender {
  const headers = from.headers && headersOf(from.headers);
  const metadata = block?.flag('include_metadata') ? headers : new Map();
  const grpc = isGrpc ? headers : new Map();
  const authenticated = from.authenticated === undefined ? undefined : attributesOf(from.authenticated);
  return {
    ...(from.address === undefined ? {} : { address: from.address }),
    ...(metadata === undefined ? {} : { metadata }),
    ...(grpc === undefined ? {} : { grpc }),
    ...(authenticated === undefined ? (block?.has('auth') ? {} : { authenticated: null }) : { authenticated }),
  };
}

/**
 * Nobody: for a receiver that fetches, or that doesn't say who has sent.
 * @param except what such a receiver knows nevertheless
 * @throws UnknownInput for a test that says who sends
 */
export function nobody(from: SenderInput, except: readonly (keyof SenderInput)[] = []): Sender {
  const said = (['address', 'headers', 'protocol', 'authenticated'] as const).find(
    (name) => from[name] !== undefined && !except.includes(name),
  );
  if (said !== undefined) throw new UnknownInput(`the receiver knows nothing of who sends: leave out ${said}`);
  return NOBODY;
}

/** Headers by their names in small letters. */
export function headersOf(headers: NonNullable<SenderInput['headers']>): Headers {
  return new Map(
    Object.entries(headers).map(([name, value]) => [name.toLowerCase(), typeof value === 'string' ? [value] : value]),
  );
}
