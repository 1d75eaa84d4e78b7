import { type KnownText, originsOf } from './known-text';
import { type Before, type KnownLabel, LabelState, type Passage } from './label-state';

/** A point at which a label became what it is, under the name that it had from there on. */
export interface WayStep {
  readonly by: Passage;
  readonly label: string;
  /** Whether the label is gone from there on. */
  readonly isGone: boolean;
}

/**
 * The way that a label went, from its source on: where it was made, renamed or written anew, and where it was taken away if it isn't there
 * any more. Empty for one that was never there.
 */
export function wayOf(name: string, state: LabelState): readonly WayStep[] {
  const steps: WayStep[] = [];
  let label = name;
  let current = state;
  for (let { before } = state; before !== undefined; before = current.before) {
    const now = current.get(label);
    const earlier = before.state.get(label);
    if (isSame(now, earlier) || wentOn(now, earlier, before.by)) {
      current = before.state;
      continue;
    }
    const isGone = now.presence === 'never';
    steps.unshift({ by: before.by, label, isGone });
    if (isGone) {
      current = before.state;
      continue;
    }
    const origin = originOf(before, label, now);
    if (origin === undefined) break;
    label = origin.label;
    current = origin.state;
  }
  return steps;
}

/** The label that another one was made of, and the state that it was in. */
function originOf(
  { state, by, others = [] }: Before,
  label: string,
  now: KnownLabel,
): { readonly label: string; readonly state: LabelState } | undefined {
  const own = state === LabelState.EMPTY ? undefined : originIn(state, label, now, by);
  if (own !== undefined) return { label: own, state };
  for (const from of others) {
    const origin = originIn(from, label, now, by) ?? originsOf(now.value).find((name) => isIn(name, from));
    if (origin !== undefined) return { label: origin, state: from };
  }
  return undefined;
}

function isIn(name: string, { labels }: LabelState): boolean {
  return (labels.get(name)?.presence ?? 'never') !== 'never';
}

function isSame(a: KnownLabel, b: KnownLabel): boolean {
  return a.presence === b.presence && (a.value === b.value || a.presence === 'never');
}

/** Whether the label went on as it was: a rule that filters says more of it, a component that may add labels less. */
function wentOn(now: KnownLabel, earlier: KnownLabel, { block, reads }: Passage): boolean {
  if (now.presence === 'never' || earlier.presence === 'never') return false;
  if (block !== undefined) return reads === undefined;
  const origins = new Set(originsOf(now.value));
  return originsOf(earlier.value).some((origin) => origins.has(origin));
}

/** The label that another one was made of; the label itself where it was there before and nothing else was. */
function originIn(state: LabelState, name: string, { value }: KnownLabel, { reads = [] }: Passage): string | undefined {
  const origins = new Set(originsOf(value));
  if (origins.size === 0) return undefined;
  const comesOf = (known: KnownText) => originsOf(known).some((origin) => origins.has(origin));
  const copied = [...state.labels].find(([, known]) => known.presence !== 'never' && known.value === value);
  const read = reads.find((other) => comesOf(state.get(other).value));
  if (read !== undefined) return read;
  return copied?.[0] ?? (comesOf(state.get(name).value) ? name : undefined);
}

/**
 * A way in words: `__meta_kubernetes_pod_uid of discovery.kubernetes.pods, uid by rule 1: replace of discovery.relabel.pods`; undefined for a shorter
 * one, which is told in other words.
 * @param least how many steps are worth telling
 */
export function wayText(steps: readonly WayStep[], least = 3): string | undefined {
  if (steps.length < least) return undefined;
  // A long way is told by its ends.
  const told = steps.length > MOST_STEPS ? [steps[0]!, undefined, ...steps.slice(1 - MOST_STEPS)] : steps;
  return told.map((step, at) => (step === undefined ? '...' : stepText(step, at === 0))).join(', ');
}

const MOST_STEPS = 5;

function stepText({ by: { instance, what }, label, isGone }: WayStep, isFirst: boolean): string {
  const place = what === undefined ? instance.id : `${what} of ${instance.id}`;
  if (isGone) return `gone behind ${place}`;
  return `${label} ${isFirst && what === undefined ? 'of' : 'by'} ${place}`;
}
