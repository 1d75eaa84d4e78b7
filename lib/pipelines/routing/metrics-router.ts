import type { Construct } from 'constructs';
import { prometheus } from '../../components';
import { checkedProps } from '../../config';
import type { Expression, MetricsReceiver } from '../../values';
import { Pipeline } from '../pipeline';
import { gateRules, gatesOf, type Route, routeProblems } from './routes';

export interface MetricsRouterProps {
  /** The label of the series that decides: `namespace`. */
  readonly label: string;
  /** In order: the first one that fits counts. */
  readonly routes: readonly Route<MetricsReceiver>[];
  /** Where samples go that no route fits, those without the label among them. */
  readonly default: readonly Expression<MetricsReceiver>[];
}

/**
 * Sends each sample to the destinations of one route, by the value of a label, and what no route fits to the default: nothing is lost, and nothing comes
 * twice.
 *
 * One `prometheus.relabel` for each route, behind one that receives.
 *
 * @example
 * const router = new destinations.MetricsRouter(alloy.config, 'teams', {
 *   label: 'namespace',
 *   routes: [{ name: 'shop', values: ['shop', 'cart'], to: [shop.receiver] }],
 *   default: [platform.receiver],
 * });
 * new pipelines.PodMetrics(alloy.config, 'kubernetes_pods', { forwardTo: [router.receiver] });
 */
export class MetricsRouter extends Pipeline {
  /** Receives samples. */
  readonly receiver: Expression<MetricsReceiver>;
  /** What lets samples through, in the order of the routes, the default last. */
  readonly gates: readonly prometheus.Relabel[];

  constructor(scope: Construct, id: string, props: MetricsRouterProps) {
    super(scope, id, 'MetricsRouter', 'Router of metrics');
    props = checkedProps(
      this,
      props,
      { label: 'reference', routes: 'prop', default: 'receivers' },
      routeProblems(props),
    );
    const { label = '', routes = [], default: rest = [] } = props;
    this.gates = gatesOf(routes, rest).map(
      (gate) =>
        new prometheus.Relabel(this, `router_${gate.name}`, { forwardTo: gate.to, rule: gateRules(label, gate) }),
    );
    this.receiver = new prometheus.Relabel(this, 'router', {
      forwardTo: this.gates.map((gate) => gate.receiver),
    }).receiver;
  }
}
