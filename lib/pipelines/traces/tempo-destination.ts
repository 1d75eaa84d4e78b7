import type { Construct } from 'constructs';
import type { otelcol } from '../../components';
import { checkedProps, type PropNames } from '../../config';
import type { Consumer, Expression, Problem, StringInput } from '../../values';
import type { TlsOptions } from '../connection/tls';
import {
  OTLP_CONNECTION_NAMES,
  type OtlpGrpcConnection,
  otlpConnectionProblems,
  otlpExporter,
} from '../otlp/otlp-exporter';
import { Pipeline } from '../pipeline';

export interface TempoDestinationProps
  extends Omit<OtlpGrpcConnection, 'protocol' | 'endpoint' | 'tls' | 'signalEndpoints' | 'proxyUrl' | 'encoding'> {
  /**
   * Host and port of Tempo's OTLP receiver for gRPC, without a scheme.
   * @default 'tempo.monitoring-stack.svc:4317'
   */
  readonly endpoint?: StringInput;
  /**
   * Whether the connection is encrypted, and how.
   * @default - only with an `endpoint` of your own or `authentication`: credentials aren't sent in the clear
   */
  readonly tls?: boolean | TlsOptions;
}

const { protocol: _, signalEndpoints: _s, proxyUrl: _p, encoding: _e, ...GRPC_NAMES } = OTLP_CONNECTION_NAMES;

/**
 * Sends traces to Tempo, or to anything else that accepts OTLP over gRPC: `destinations.Otlp` for traces, with the addresses of Tempo.
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
    const further = otlpConnectionProblems(props).filter(({ path }) => !isUnknown(path));
    props = checkedProps(this, props, GRPC_NAMES as PropNames<TempoDestinationProps>, further);
    const { tls, endpoint = 'tempo.monitoring-stack.svc:4317', ...connection } = props;
    const isEncrypted = tls ?? (props.endpoint !== undefined || props.authentication !== undefined);
    this.exporter = otlpExporter(this, {
      ...connection,
      endpoint,
      ...(isEncrypted ? typeof tls === 'object' && { tls } : { tls: false }),
    }) as otelcol.exporter.Otlp;
    this.input = this.exporter.input;
  }
}

/** Of props that the names already tell. */
function isUnknown([name]: Problem['path']): boolean {
  return typeof name === 'string' && !Object.hasOwn(GRPC_NAMES, name);
}
