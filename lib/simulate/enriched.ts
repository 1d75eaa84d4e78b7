import type { Labels } from '../semantics';
import type { Site } from './site';
import type { StepOutcome } from './way';

/** What a component that enriches makes of labels. */
interface Enriched {
  readonly labels: Labels;
  readonly outcome: StepOutcome;
  readonly why?: string;
}

/** By what a component that enriches finds the target of an item. */
interface EnrichMatch {
  /** Labels of targets, each with the label of the item that has to have the same value. */
  readonly by: ReadonlyMap<string, string>;
  /** Whether a label that a target has without a value takes away that of the item. */
  readonly takesAway: boolean;
}

/** Labels together with those of the target that has the same values of some labels. Of several, the last one counts. */
export function enriched(site: Site, given: Labels, { by, takesAway }: EnrichMatch): Enriched {
  const { args } = site;
  const wanted = [...by].map(([name, own]) => [name, given.get(own) ?? ''] as const);
  const target = wanted.some(([, value]) => value === '')
    ? undefined
    : site.targets().findLast(({ labels }) => wanted.every(([name, value]) => labels.get(name) === value));
  const copied = args.texts('labels_to_copy');
  const found = [...(target?.labels ?? [])].filter(
    ([name, text]) => copied.length === 0 || (copied.includes(name) && (takesAway || text !== '')),
  );
  const labels = new Map([...given, ...found]);
  for (const [name, text] of takesAway ? found : []) {
    if (text === '') labels.delete(name);
  }
  return {
    labels,
    outcome: found.length === 0 ? 'passed' : 'changed',
    ...(target === undefined ? { why: `no target has ${whatOf(wanted)}` } : {}),
  };
}

/** The label of targets, and that of items, which an argument names where it's another one. */
export function matchOf({ args }: Site, itemArgument: string): ReadonlyMap<string, string> {
  const name = args.text('target_match_label');
  return new Map([[name, args.text(itemArgument) || name]]);
}

function whatOf(wanted: readonly (readonly [string, string])[]): string {
  return wanted.map(([name, value]) => `${name} = ${JSON.stringify(value)}`).join(' and ');
}
