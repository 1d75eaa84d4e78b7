import { evaluatePredicate, type InstanceNode, placeOfInstance, valueAt } from '../analysis';
import { type LabelFacts, type LabelVocabulary, parsePath } from '../facts';
import { ANY_TEXT, type KnownText, literal } from './known-text';
import { eitherLabel, type KnownLabel, LabelState, NEVER, type OpenNames } from './label-state';

/** Which of the labels of a component are meant: those that its own rules see, or those that it gives. */
export type Side = 'inside' | 'behind';

/** What leaves a component: targets in an export of this name, or what it forwards. */
export type Output = { readonly export: string } | 'forwarded';

/**
 * The items that a component makes by itself, with the labels that the facts know; of several kinds, one state each.
 * @param output what is asked for, where outputs differ. @default - all of them
 */
export function sourceStates(
  facts: LabelFacts,
  instance: InstanceNode,
  side: Side,
  output?: Output,
): readonly LabelState[] {
  return vocabulariesOf(facts, instance, output).map((vocabulary) =>
    stateOf(vocabulary, instance, side).behind(LabelState.EMPTY, { instance }),
  );
}

/** The labels that a component adds to items of others. */
export function addedLabels(facts: LabelFacts, instance: InstanceNode, side: Side): LabelState {
  const [first = LabelState.EMPTY] = sourceStates(facts, instance, side);
  return first;
}

/** The labels that a component adds to items of others for its rules alone: they are gone behind it. */
export function ruleLabels(facts: LabelFacts, instance: InstanceNode): ReadonlyMap<string, KnownLabel> {
  const behind = addedLabels(facts, instance, 'behind').labels;
  return new Map([...addedLabels(facts, instance, 'inside').labels].filter(([name]) => !behind.has(name)));
}

const UNKNOWN_VOCABULARY: LabelVocabulary = { labels: [], patterns: [], isOpen: true, attached: [] };

function vocabulariesOf(
  { by, variants, own }: LabelFacts,
  instance: InstanceNode,
  output: Output | undefined,
): readonly LabelVocabulary[] {
  if (own !== undefined) return [own];
  if (by === undefined) return [UNKNOWN_VOCABULARY];
  if (by === 'object') return [...variants.values()];
  if (by === 'output') {
    const isExport = (name: string) => instance.node.component?.exports.has(name) ?? false;
    const isAsked = (name: string) =>
      output === undefined || (output === 'forwarded' ? !isExport(name) : output.export === name);
    return [...variants].flatMap(([name, vocabulary]) => (isAsked(name) ? [vocabulary] : []));
  }
  const value = valueAt(placeOfInstance(instance), parsePath(by));
  if (value.kind !== 'scalar') return [UNKNOWN_VOCABULARY];
  return [variants.get(String(value.value)) ?? UNKNOWN_VOCABULARY];
}

function stateOf(vocabulary: LabelVocabulary, instance: InstanceNode, side: Side): LabelState {
  let state = ownState(vocabulary, side);
  for (const { when, vocabulary: attached } of vocabulary.attached) {
    const holds = evaluatePredicate(when, placeOfInstance(instance));
    if (holds === false) continue;
    const more = ownState(attached, side);
    const labels = [...more.labels].map(
      ([name, label]) => [name, holds === true ? label : eitherLabel(label, NEVER)] as const,
    );
    state = new LabelState(new Map([...state.labels, ...labels]), [...state.open, ...more.open]);
  }
  return state;
}

function ownState({ labels, patterns, isOpen }: LabelVocabulary, side: Side): LabelState {
  const named = labels.flatMap(
    ({ name, isCertain, where, texts, what }): readonly (readonly [string, KnownLabel])[] => {
      if (where !== 'everywhere' && where !== side && side === 'behind') return [];
      const value: KnownText = texts?.map(literal) ?? [[{ label: name, ...(what === undefined ? {} : { what }) }]];
      return [[name, { presence: isCertain ? 'surely' : 'possibly', value }]];
    },
  );
  const open = patterns.map(
    ({ prefix, isWord, texts }): OpenNames => ({
      prefix,
      isWord,
      value: texts?.map(literal) ?? [[{ from: [`${prefix}<name>`] }]],
      filters: [],
    }),
  );
  if (isOpen) open.push({ prefix: '', isWord: false, value: ANY_TEXT, filters: [] });
  return new LabelState(new Map(named), open);
}
