import { type LabelState, textsOf } from '../../../flow';
import type { Lint } from '../lint';
import type { LintContext } from '../lint-context';
import { metricsWrite } from '../samples';
import { discoveryOfAlike, discoveryWithoutInstance } from './alike-targets';
import { visitedRules } from './rule-findings';
import { readsLabel, targetTakers } from './target-findings';

const scrapeTwo = (instance: string) => `${metricsWrite}
prometheus.scrape "apps" {
	targets = [
		{__address__ = "a.shop.svc:8080", instance = "shop"},
		{__address__ = "b.shop.svc:8080", instance = "${instance}"},
	]
	forward_to = [prometheus.remote_write.default.receiver]
}
`;

/** Targets whose series can't be told apart. */
export const sameSeries: Lint = {
  code: 'lint/same-series',
  severity: 'warning',
  description:
    'Two targets, or all those of a discovery, have the same labels but for those that begin with `__`, which are gone behind the scrape: their series are the same, and each sample is a sample of both. Samples are refused as duplicates or out of order, and `up` says something of one or the other. Give them a label that tells them apart.',
  fails: scrapeTwo('shop'),
  passes: scrapeTwo('shop-b'),

  check(context) {
    checkLostInstances(this, context);
    for (const { node, block, passage, argument, states } of targetTakers(context)) {
      if (!readsLabel(passage, '__address__')) continue;
      const first = new Map<string, LabelState>();
      for (const state of new Set(states)) {
        const [key, own] = [labelsText(state, true), labelsText(state, false)];
        if (key === undefined || own === undefined) continue;
        const other = first.get(own);
        if (other === undefined) first.set(own, state);
        if (other === undefined || labelsText(other, true) === key) continue;
        const message = `targets ${sameSeriesOf(other, state)}`;
        context.onInnerBlock(this, node, block, argument, message, { hint: 'give each a label of its own' });
        break;
      }
      const alike = states.flatMap((state) => discoveryOfAlike(state, context.flow) ?? [])[0];
      if (alike === undefined) continue;
      const message = `the targets of ${alike} have no label here that tells them apart, so their series are the same`;
      context.onInnerBlock(this, node, block, argument, message, {
        hint: 'leave `instance` as it is (the address), copy a name into a label, or keep the one target that is meant',
      });
    }
  },
};

/** Which two targets have what in common. Two paths of one address have other metrics, but the scrape adds some to both. */
function sameSeriesOf(...targets: readonly [LabelState, LabelState]): string {
  const [first, second] = targets.map((target) => textOf(target, '__address__') + textOf(target, '__metrics_path__'));
  const arePathsOfOne =
    textOf(targets[0], '__address__') === textOf(targets[1], '__address__') &&
    textOf(targets[0], '__metrics_path__') !== textOf(targets[1], '__metrics_path__');
  const same = arePathsOfOne ? '`up` and what else their scrapes add is the same series' : 'their series are the same';
  return `${first} and ${second} have the same labels, so ${same}`;
}

function textOf(target: LabelState, label: string): string {
  return textsOf(target.get(label).value)?.[0] ?? '';
}

/** Rules behind a scrape that take away the one label by which targets were told apart. */
function checkLostInstances(lint: Lint, context: LintContext): void {
  for (const { node, block, visits } of visitedRules(context)) {
    if (!DROPS.has(visits[0]!.rule.action)) continue;
    const lost = visits.flatMap(({ instance, states, effects }) =>
      effects.flatMap(({ state }, at) => {
        const before = states[at]!;
        const isLost = before.get('instance').presence === 'surely' && state.get('instance').presence === 'never';
        return isLost ? (discoveryWithoutInstance(state.behind(before, { instance, block }), context.flow) ?? []) : [];
      }),
    );
    if (lost[0] === undefined) continue;
    const message = `without instance, series of the targets of ${lost[0]} have no label that tells the targets apart, so they are the same`;
    const hint = 'keep instance, or copy the name of the pod or node into a label in front of the scrape';
    context.onInnerBlock(lint, node, block, 'regex', message, { hint });
  }
}

const DROPS: ReadonlySet<string | undefined> = new Set(['labeldrop', 'labelkeep']);

/** The labels of a target of which all is known, as a text; those that are hidden behind the scrape too, or those of its series. */
function labelsText(state: LabelState, hidden: boolean): string | undefined {
  if (state.open.length > 0) return undefined;
  const labels = new Map<string, string>();
  for (const name of state.names) {
    const { presence, value } = state.get(name);
    const texts = textsOf(value);
    if (presence !== 'surely' || texts?.length !== 1) return undefined;
    labels.set(name, texts[0]!);
  }
  const address = labels.get('__address__');
  if (address !== undefined && !labels.has('instance')) labels.set('instance', address);
  const shown = [...labels].filter(([name]) => hidden || !name.startsWith('__'));
  return JSON.stringify(shown.sort(([a], [b]) => (a < b ? -1 : 1)));
}
