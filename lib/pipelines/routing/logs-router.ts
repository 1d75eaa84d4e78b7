import type { Construct } from 'constructs';
import { loki } from '../../components';
import { checkedProps } from '../../config';
import type { Expression, LogsReceiver } from '../../values';
import { Pipeline } from '../pipeline';
import { gateRules, gatesOf, type Route, routeProblems } from './routes';

export interface LogsRouterProps {
  /** The stream label that decides: `namespace`. Structured metadata can't. */
  readonly label: string;
  /** In order: the first one that fits counts. */
  readonly routes: readonly Route<LogsReceiver>[];
  /** Where entries go that no route fits, those without the label among them. */
  readonly default: readonly Expression<LogsReceiver>[];
}

/**
 * Sends each log entry to the destinations of one route, by the value of a label, and what no route fits to the default: nothing is lost, and nothing
 * comes twice.
 *
 * One `loki.relabel` for each route, behind one that receives.
 *
 * @example
 * const router = new destinations.LogsRouter(alloy.config, 'teams', {
 *   label: 'namespace',
 *   routes: [{ name: 'shop', values: ['shop', 'cart'], to: [shop.receiver] }],
 *   default: [platform.receiver],
 * });
 * new pipelines.PodLogs(alloy.config, 'pods', { forwardTo: [router.receiver] });
 */
export class LogsRouter extends Pipeline {
  /** Receives entries. */
  readonly receiver: Expression<LogsReceiver>;
  /** What lets entries through, in the order of the routes, the default last. */
  readonly gates: readonly loki.Relabel[];

  constructor(scope: Construct, id: string, props: LogsRouterProps) {
    super(scope, id, 'LogsRouter', 'Router of logs');
    props = checkedProps(
      this,
      props,
      { label: 'reference', routes: 'prop', default: 'receivers' },
      routeProblems(props),
    );
    const { label = '', routes = [], default: rest = [] } = props;
    this.gates = gatesOf(routes, rest).map(
      (gate) => new loki.Relabel(this, `router_${gate.name}`, { forwardTo: gate.to, rule: gateRules(label, gate) }),
    );
    this.receiver = new loki.Relabel(this, 'router', { forwardTo: this.gates.map((gate) => gate.receiver) }).receiver;
  }
}
