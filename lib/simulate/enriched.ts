import type { Labels } from '../semantics';
import type { Site } from './site';
import type { StepOutcome } from './way';

/** What a component that enriches makes of labels. */
interface Enriched {
  readonly labels: Labels;
  readonly outcome: StepOutcome;
  readonly why?: string;
}

/**
 * Labels together with those of the target that has the same value of a label.
 * @param matchArgument the argument that says which label of the item it is, where it's another than that of the target
 */
export function enriched(site: Site, given: Labels, matchArgument: string): Enriched {
  const { args } = site;
  const byValue = args.text('target_match_label');
  const value = given.get(args.text(matchArgument) || byValue) ?? '';
  // Of several targets with the value, the last one counts.
  const target = value === '' ? undefined : site.targets().findLast(({ labels }) => labels.get(byValue) === value);
  const copied = args.texts('labels_to_copy');
  const found = [...(target?.labels ?? [])].filter(
    ([name, text]) => copied.length === 0 || (copied.includes(name) && text !== ''),
  );
  return {
    labels: new Map([...given, ...found]),
    outcome: found.length === 0 ? 'passed' : 'changed',
    ...(target === undefined ? { why: `no target has ${byValue} = ${JSON.stringify(value)}` } : {}),
  };
}
