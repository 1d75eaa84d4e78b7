import type { Construct } from 'constructs';
import { type blocks, otelcol } from '../../components';
import { checkedProps, type PropNames } from '../../config';
import type { Consumer, Expression } from '../../values';
import type { OtlpSignal } from '../otlp/otlp-destination';
import { Pipeline } from '../pipeline';
import { gatesOf, type Route, routeProblems } from './routes';

export interface OtlpRouterProps<S extends OtlpSignal = OtlpSignal> {
  /** The resource attribute that decides: `k8s.namespace.name`. */
  readonly attribute: string;
  /** What it takes: destinations have to take that, too. @default ['metrics', 'logs', 'traces'] */
  readonly signals?: readonly S[];
  /** In order: the first one that fits counts. */
  readonly routes: readonly Route<Consumer<NoInfer<S>>>[];
  /** Where telemetry goes that no route fits, that without the attribute among it. */
  readonly default: readonly Expression<Consumer<NoInfer<S>>>[];
}

const SIGNALS: readonly OtlpSignal[] = ['metrics', 'logs', 'traces'];

/**
 * Sends telemetry of each resource to the destinations of one route, by the value of a resource attribute, and what no route fits to the default: nothing
 * is lost, nothing comes twice, and a batch has what belongs to one route.
 *
 * One `otelcol.processor.filter` for each route, behind one that receives.
 *
 * @example
 * const router = new destinations.OtlpRouter(alloy.config, 'teams', {
 *   attribute: 'k8s.namespace.name',
 *   signals: ['traces'],
 *   routes: [{ name: 'shop', pattern: 'shop-.*', to: [shop.input] }],
 *   default: [platform.input],
 * });
 * new pipelines.OtlpGateway(alloy.config, 'default', { traces: [router.input] });
 */
export class OtlpRouter<S extends OtlpSignal = OtlpSignal> extends Pipeline {
  /** Receives the signals that it takes. */
  readonly input: Expression<Consumer<S>>;
  /** What lets telemetry through, in the order of the routes, the default last. */
  readonly gates: readonly otelcol.processor.Filter[];

  constructor(scope: Construct, id: string, props: OtlpRouterProps<S>) {
    super(scope, id, 'OtlpRouter', 'Router of OTLP');
    const names: PropNames<OtlpRouterProps<S>> = {
      attribute: 'reference',
      signals: 'prop',
      routes: 'prop',
      default: 'receivers',
    } as PropNames<OtlpRouterProps<S>>;
    props = checkedProps(this, props, names, routeProblems(props));
    const { attribute = '', signals = SIGNALS as readonly S[], routes = [], default: rest = [] } = props;
    const outputs = (consumers: readonly Expression<Consumer<OtlpSignal>>[]): blocks.OtelcolOutput =>
      Object.fromEntries(signals.map((signal) => [signal, consumers]));
    this.gates = gatesOf(routes, rest).map((gate) => {
      const conditions = gateConditions(attribute, gate);
      return new otelcol.processor.Filter(this, `router_${gate.name}`, {
        errorMode: 'ignore',
        ...(conditions.length > 0 && conditionsFor(signals, conditions)),
        output: outputs(gate.to as readonly Expression<Consumer<OtlpSignal>>[]),
      });
    });
    this.input = new otelcol.processor.Filter(this, 'router', { output: outputs(this.gates.map((gate) => gate.input)) })
      .input as Expression<Consumer<S>>;
  }
}

/** The conditions, for each signal. */
export function conditionsFor(signals: readonly OtlpSignal[], conditions: readonly string[]) {
  return {
    ...(signals.includes('traces') && { traces: { span: conditions } }),
    ...(signals.includes('metrics') && { metrics: { metric: conditions } }),
    ...(signals.includes('logs') && { logs: { logRecord: conditions } }),
  };
}

/** Conditions in OTTL for what a gate drops. */
export function gateConditions(
  attribute: string,
  { own, earlier }: { readonly own?: string; readonly earlier?: string },
): readonly string[] {
  const path = `resource.attributes[${JSON.stringify(attribute)}]`;
  const matches = (expression: string) => `IsMatch(${path}, ${JSON.stringify(`^(?:${expression})$`)})`;
  return [
    ...(earlier === undefined ? [] : [`${path} != nil and ${matches(earlier)}`]),
    ...(own === undefined ? [] : [`${path} == nil or not ${matches(own)}`]),
  ];
}
