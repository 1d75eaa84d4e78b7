import type { Construct } from 'constructs';
import { type blocks, otelcol } from '../../components';
import { checkedProps } from '../../config';
import type { Consumer, Expression, Problem } from '../../values';
import { Pipeline } from '../pipeline';

/** Where pods of Alloy are found: `sampler.otlpGrpc` of an `Alloy` whose Service is headless. */
export interface PodsAddress {
  /** Full name of a headless Service: `alloy-sampler.monitoring.svc.cluster.local`. */
  readonly host: string;
  /** The port on which the pods listen for OTLP over gRPC. */
  readonly port: number;
  /** Whether the host stands for the addresses of all pods. @default - not known */
  readonly headless?: boolean;
}

export interface TraceLoadBalancerProps {
  /** The pods among which spans are shared out, by the headless Service in front of them. */
  readonly pods: PodsAddress;
  /**
   * How the pods are found. `dns` asks for the addresses of the Service every five seconds, and needs no permission. `kubernetes` watches its EndpointSlices, so that
   * it knows of a new pod at once.
   * @default 'dns'
   */
  readonly resolver?: 'dns' | 'kubernetes';
  /** What stays together at one pod: all spans of a trace, for `TailSampling` and `ServiceGraph`, or all of a service, for `SpanMetrics`. @default 'traceID' */
  readonly together?: 'traceID' | 'service';
  /** The certificates of the connection. @default - it isn't encrypted */
  readonly tls?: blocks.OtelcolTLSClient;
}

/**
 * Shares spans out among the pods of another Alloy, so that all spans of a trace come to the same one.
 *
 * `otelcol.exporter.loadbalancing` in Alloy: the first tier of tail sampling and of service graphs. The Service has to be headless
 * (`AlloyService.headless()`): any other has one address for all pods, behind which spans of one trace go anywhere.
 *
 * @example
 * const sampler = new Alloy(chart, 'sampler', { controller: Controller.statefulSet({ replicas: 2 }), service: AlloyService.headless() });
 * const samplers = new pipelines.TraceLoadBalancer(alloy.config, 'samplers', { pods: sampler.otlpGrpc });
 * new pipelines.OtlpGateway(alloy.config, 'default', { traces: [samplers.input] });
 */
export class TraceLoadBalancer extends Pipeline {
  /** Takes spans. */
  readonly input: Expression<Consumer<'traces'>>;
  /** Sends them. */
  readonly exporter: otelcol.exporter.Loadbalancing;

  constructor(scope: Construct, id: string, props: TraceLoadBalancerProps) {
    super(scope, id, 'TraceLoadBalancer', 'Traces to one pod each');
    const { pods } = props ?? {};
    props = checkedProps(
      this,
      props,
      { pods: 'reference', resolver: 'prop', together: 'prop', tls: 'prop' },
      props?.pods ? problemsOf(props.pods, props.resolver) : [],
    );
    const { host = '', port = 4317 } = pods ?? {};
    this.exporter = new otelcol.exporter.Loadbalancing(this, '', {
      resolver:
        props.resolver === 'kubernetes'
          ? { kubernetes: { service: serviceOf(host) ?? host, ports: [port] } }
          : { dns: { hostname: host, port: String(port) } },
      ...(props.together !== undefined && { routingKey: props.together }),
      protocol: { otlp: { client: { tls: props.tls ?? { insecure: true } } } },
    });
    this.input = this.exporter.input;
  }
}

/** Name and namespace of a Service, as the resolver takes them. */
function serviceOf(host: string): string | undefined {
  const [, name, namespace] = /^([^.]+)\.([^.]+)\.svc(?:\..*)?$/.exec(host) ?? [];
  return namespace === undefined ? undefined : `${name}.${namespace}`;
}

function problemsOf({ host, headless }: PodsAddress, resolver: TraceLoadBalancerProps['resolver']): readonly Problem[] {
  if (resolver === 'kubernetes') {
    const message = "is no Service of a cluster, which `resolver: 'kubernetes'` asks for: `name.namespace.svc`";
    return serviceOf(host) === undefined ? [{ message, path: ['pods', 'host'] }] : [];
  }
  const message = 'has one address for all pods, so that spans of one trace would come to several of them';
  const hint = 'give the Alloy there `service: AlloyService.headless()`, or use the resolver `kubernetes`';
  return headless === false ? [{ message, path: ['pods'], hint }] : [];
}
