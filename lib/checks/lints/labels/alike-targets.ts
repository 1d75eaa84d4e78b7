import { isWritten, placeOfInstance, valueAt } from '../../../analysis';
import { traitsOf } from '../../../facts';
import { FILTERING_ACTIONS, type KnownText, type LabelFlow, LabelState, originsOf } from '../../../flow';

/**
 * The discovery of targets that have nothing of their own but what is gone behind a scrape, so that all of them become one: it finds many, no rule on the
 * way picks some, and each label that is left has the same value in many of them. Undefined where a label may tell them apart.
 */
export function discoveryOfAlike(state: LabelState, flow: LabelFlow): string | undefined {
  if (state.open.some(({ prefix }) => !prefix.startsWith('__'))) return undefined;
  return discoveryOf(state, flow, hasSameInstance(state));
}

/**
 * The discovery of targets whose series have lost the label `instance`, and have nothing else of their targets by which the targets could be told apart:
 * `up` at least, which has no labels of its own, is one series for all of them.
 */
export function discoveryWithoutInstance(state: LabelState, flow: LabelFlow): string | undefined {
  const isGone = state.labels.get('instance')?.presence === 'never';
  return discoveryOf(state, flow, () => isGone);
}

/** @param isInstanceSame whether `instance` doesn't tell them apart, by what of values is the same for many */
function discoveryOf(
  state: LabelState,
  flow: LabelFlow,
  isInstanceSame: (isAlike: (value: KnownText) => boolean) => boolean,
): string | undefined {
  const way = wayOf(state);
  const source = way.at(-1)?.before?.by.instance;
  const trait = source && traitsOf(source.node.block.name).manyAlike;
  if (trait === undefined) return undefined;
  const place = placeOfInstance(source!);
  if (trait.narrowedBy.some((path) => isWritten(place, path))) return undefined;
  const role = valueAt(place, trait.argument);
  const alike = new Set(role.kind === 'scalar' ? trait.labels[String(role.value)] : undefined);
  const isAlike = (value: KnownText) => isKnown(value) && originsOf(value).every((name) => alike.has(name));
  const names = state.names.filter((name) => !name.startsWith('__'));
  const isSame = isInstanceSame(isAlike) && names.every((name) => isAlike(state.get(name).value));
  if (alike.size === 0 || !isSame) return undefined;
  const onWay = new Set(way);
  const picks = flow.ruleVisits.some(({ rule, states }) => {
    if (!FILTERING_ACTIONS.has(rule.action)) return false;
    return states.some(
      (one) => onWay.has(one) && (rule.sourceLabels ?? []).some((name) => !isAlike(one.get(name).value)),
    );
  });
  return picks ? undefined : source!.id;
}

/** Whether `instance` is the same for many targets; without one, each has its own address there. */
function hasSameInstance(state: LabelState): (isAlike: (value: KnownText) => boolean) => boolean {
  const { presence, value } = state.get('instance');
  // A label of the source as a whole is there for all but a few.
  const isCopied = value.length === 1 && value[0]!.length === 1 && typeof value[0]![0] !== 'string';
  return (isAlike) => presence === 'surely' || (presence === 'possibly' && isCopied && isAlike(value));
}

/** Whether it is known what each part of a text is made of. */
function isKnown(value: KnownText): boolean {
  return value.every((form) =>
    form.every((part) => typeof part === 'string' || part.label !== undefined || (part.from?.length ?? 0) > 0),
  );
}

/** The state and those before it, the one behind the source last. */
function wayOf(state: LabelState): readonly LabelState[] {
  const way = [state];
  for (let at = state; at.before !== undefined && at.before.state !== LabelState.EMPTY; at = at.before.state) {
    way.push(at.before.state);
  }
  return way;
}
