import {
  applyRule,
  type RelabelProps,
  type RelabelRule,
  type RelabelStep,
  type RuleNames,
  readRelabelRule,
} from '../semantics';
import type { ComponentArguments } from './arguments';
import type { ItemView, Step, StepPlace } from './way';

/** A rule of relabeling, with its place. */
export interface PlacedRule {
  readonly rule: RelabelRule;
  readonly place: StepPlace;
  /** `rule 2: keep`. */
  readonly what: string;
}

/** All components but `discovery.relabel`, which has relabeling of its own, leave rules to Prometheus, and tell it to take the names of old alone. */
const LEFT_TO_PROMETHEUS: RuleNames = { loaded: 'any', applied: 'legacy' };

/**
 * The rules in the blocks of a name.
 * @param names what labels may be called
 * @throws NotExecuted for one that Alloy refuses
 */
export function rulesIn(args: ComponentArguments, name = 'rule', names = LEFT_TO_PROMETHEUS): readonly PlacedRule[] {
  return args.blocks(name).map((block, at) => {
    const { rule, problems } = readRelabelRule(propsOf(block), names);
    if (rule === undefined) {
      throw block.notExecuted(`Alloy refuses it: ${problems.map(({ message }) => message).join(', ')}`);
    }
    return { rule, place: block.place, what: `${name} ${at + 1}: ${rule.action}` };
  });
}

function propsOf(block: ComponentArguments): RelabelProps {
  const given = <T>(name: string, value: () => T) => (block.has(name) ? { [name]: value() } : {});
  return {
    ...given('source_labels', () => block.texts('source_labels')),
    ...given('separator', () => block.text('separator')),
    ...given('regex', () => block.text('regex')),
    ...given('modulus', () => block.plain('modulus') as number | bigint),
    ...given('target_label', () => block.text('target_label')),
    ...given('replacement', () => block.text('replacement')),
    ...given('action', () => block.text('action')),
  };
}

/** Takes an item through rules. The last step says with its outcome whether it goes on. */
export function followRules(rules: readonly PlacedRule[], item: ItemView, previous: Step, component: string): Step {
  let step = previous;
  let view = item;
  for (const { rule, place, what } of rules) {
    const done = applyRule(rule, view.labels);
    const before = view;
    view = { ...view, labels: done.labels };
    const outcome = done.kept ? (done.changes.length > 0 ? 'changed' : 'passed') : 'dropped';
    step = { previous: step, component, place, what, outcome, before, after: view, why: reason(rule, done) };
    if (!done.kept) break;
  }
  return step;
}

/** What a rule has looked at, and whether it matched. */
function reason(rule: RelabelRule, { value, matched }: RelabelStep): string {
  if (value === undefined)
    return matched ? `names match ${JSON.stringify(rule.regex)}` : `no name matches ${JSON.stringify(rule.regex)}`;
  const sources = rule.sourceLabels.length === 0 ? 'no labels' : rule.sourceLabels.join(rule.separator);
  const looked = `${sources} = ${JSON.stringify(value)}`;
  if (matched === undefined) return looked;
  if (rule.action === 'keepequal' || rule.action === 'dropequal') {
    return `${looked} ${matched ? 'equals' : "doesn't equal"} ${rule.targetLabel}`;
  }
  return `${looked} ${matched ? 'matches' : "doesn't match"} ${JSON.stringify(rule.regex)}`;
}
