import type { Construct } from 'constructs';
import { otelcol } from '../../components';
import { checkedProps } from '../../config';
import type { AuthHandler, Consumer, Expression, StringInput } from '../../values';
import type { Authentication } from '../authentication';
import { Pipeline } from '../pipeline';

export interface TempoDestinationProps {
  /**
   * Host and port of Tempo's OTLP receiver for gRPC, without a scheme.
   * @default 'tempo.monitoring-stack.svc:4317'
   */
  readonly endpoint?: StringInput;
  /** Whether the connection is encrypted. @default - only with an `endpoint` of your own or `authentication`: credentials aren't sent in the clear */
  readonly tls?: boolean;
  /** @default - none */
  readonly authentication?: Authentication;
  /** Tenant of Tempo: the header `X-Scope-OrgID`. @default - none */
  readonly tenant?: StringInput;
}

/**
 * Sends traces to Tempo, or to anything else that accepts OTLP over gRPC.
 *
 * `otelcol.exporter.otlp` in Alloy. While the destination is unavailable, up to 64 MiB of spans wait in memory, each batch for at most five minutes.
 *
 * @example
 * const tempo = new destinations.Tempo(alloy.config, 'tempo');
 * new pipelines.OtlpGateway(alloy.config, 'default', { traces: [tempo.input] });
 */
export class TempoDestination extends Pipeline {
  /** Receives traces. */
  readonly input: Expression<Consumer<'traces'>>;
  /** Sends them. */
  readonly exporter: otelcol.exporter.Otlp;

  constructor(scope: Construct, id: string, props: TempoDestinationProps = {}) {
    super(scope, id, 'TempoDestination', 'Destination of traces');
    props = checkedProps(this, props, {
      endpoint: 'prop',
      tls: 'prop',
      authentication: 'prop',
      tenant: 'prop',
    });
    const tls = props.tls ?? (props.endpoint !== undefined || props.authentication !== undefined);
    const auth = this.#handler(props.authentication);
    this.exporter = new otelcol.exporter.Otlp(this, '', {
      // In bytes: Alloy's default, a thousand batches, can be gigabytes.
      sendingQueue: { sizer: 'bytes', queueSize: 64 * 1024 * 1024 },
      client: {
        endpoint: props.endpoint ?? 'tempo.monitoring-stack.svc:4317',
        ...(!tls && { tls: { insecure: true } }),
        ...(props.tenant !== undefined && { headers: { 'X-Scope-OrgID': props.tenant } }),
        ...(auth && { auth }),
      },
    });
    this.input = this.exporter.input;
  }

  #handler(authentication: Authentication | undefined): Expression<AuthHandler> | undefined {
    switch (authentication?.kind) {
      case 'basic': {
        const { username, password } = authentication;
        return new otelcol.auth.Basic(this, '', { username, password }).handler;
      }
      case 'bearer':
        return new otelcol.auth.Bearer(this, '', { token: authentication.token }).handler;
      default:
        return undefined;
    }
  }
}
