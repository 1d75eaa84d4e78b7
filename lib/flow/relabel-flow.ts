import { parseReplacement } from '../languages';
import { applyRule, type RelabelRule, relabelDefaults } from '../semantics';
import { matchesAll, textsOfExpression } from './expression-texts';
import type { FlowRule } from './flow-rule';
import {
  ANY_TEXT,
  distinct,
  type Form,
  hasLiteral,
  holeOf,
  joined,
  type KnownText,
  literal,
  MAX_FORMS,
  originsOf,
  textOfForm,
  union,
} from './known-text';
import { eitherLabel, type KnownLabel, LabelState, NEVER, type OpenNames } from './label-state';

/** Whether something happens. */
export type Certainty = 'surely' | 'possibly' | 'never';

/** What a rule does to items of which so much is known. */
export interface RuleEffect {
  /** Whether they go on. */
  readonly passes: Certainty;
  /** Whether the expression matches, or the values are equal; undefined for actions on names, and for those that compare nothing. */
  readonly matches: Certainty | undefined;
  /** What is known of those that go on. */
  readonly state: LabelState;
}

/** What a rule does to items of which a state is known. What it says is true of each item, whatever the unknowns are. */
export function ruleEffect(flowRule: FlowRule, state: LabelState): RuleEffect {
  const { rule, action } = flowRule;
  if (rule === undefined) return partlyKnown(flowRule, state);
  switch (action) {
    case 'keep':
    case 'drop':
      return filterEffect(rule, state);
    case 'keepequal':
    case 'dropequal':
      return equalEffect(rule, state);
    case 'labeldrop':
    case 'labelkeep': {
      const keeps = action === 'labelkeep';
      const names = keeps ? textsOfExpression(rule.regex) : undefined;
      if (names !== undefined) return { passes: 'surely', matches: undefined, state: state.only(names) };
      return { passes: 'surely', matches: undefined, state: state.filtered({ matches: rule.expression, keeps }) };
    }
    case 'labelmap':
      return { passes: 'surely', matches: undefined, state: mapped(rule, state) };
    case 'replace':
      return replaceEffect(rule, state);
    default:
      return { passes: 'surely', matches: undefined, state: computed(rule, state) };
  }
}

/** A rule of which not all is known: it does what its action does, or anything. */
function partlyKnown({ action, sourceLabels, targetLabel }: FlowRule, state: LabelState): RuleEffect {
  switch (action) {
    case 'keep':
    case 'drop':
    case 'keepequal':
    case 'dropequal':
      return { passes: 'possibly', matches: 'possibly', state };
    case 'replace':
    case 'lowercase':
    case 'uppercase':
    case 'hashmod': {
      if (targetLabel === undefined || targetLabel.includes('$')) break;
      const from = originsOf((sourceLabels ?? []).flatMap((name) => state.get(name).value));
      const value: KnownText = sourceLabels === undefined ? ANY_TEXT : [[from.length === 0 ? {} : { from }]];
      const label = eitherLabel(state.get(targetLabel), { presence: 'possibly', value });
      return { passes: 'surely', matches: undefined, state: state.withLabel(targetLabel, label) };
    }
    case 'labeldrop':
    case 'labelkeep': {
      return { passes: 'surely', matches: undefined, state: state.possiblyLess() };
    }
    default:
      break;
  }
  return { passes: 'possibly', matches: 'possibly', state: LabelState.UNKNOWN };
}

/** What the source labels are, one by one, in one of the ways that they can be together. */
interface Combination {
  readonly forms: readonly Form[];
  /** What they are together, with separators between them. */
  readonly value: Form;
  /** Whether that has a character. */
  readonly isFull: boolean;
}

/** All combinations of what source labels can be; undefined if there are too many to look at. */
function combinations({ sourceLabels, separator }: RelabelRule, state: LabelState): readonly Combination[] | undefined {
  if (sourceLabels.length === 1) {
    return state.formsOf(sourceLabels[0]!).map((value) => ({ forms: [value], value, isFull: value.length > 0 }));
  }
  const choices = sourceLabels.map((name) => state.formsOf(name));
  if (choices.reduce((count, { length }) => count * length, 1) > MAX_FORMS) return undefined;
  let all: readonly (readonly Form[])[] = [[]];
  for (const forms of choices) all = all.flatMap((before) => forms.map((form) => [...before, form]));
  return all.map((forms) => {
    const value = joined(forms.flatMap((form, at) => (at === 0 ? form : [separator, ...form])));
    // The value of a label that is there isn't empty.
    const isFull = hasLiteral(value) || forms.some((form) => form.length > 0);
    return { forms, value, isFull };
  });
}

function matchOf(rule: RelabelRule, { value, isFull }: Pick<Combination, 'value' | 'isFull'>): Certainty {
  const text = textOfForm(value);
  if (text !== undefined) return rule.expression.test(text) ? 'surely' : 'never';
  const all = matchesAll(rule.regex);
  return all === 'all' || (all === 'full' && isFull) ? 'surely' : 'possibly';
}

function certaintyOf(all: readonly Certainty[]): Certainty {
  const [first = 'never'] = all;
  return all.every((one) => one === first) ? first : 'possibly';
}

function opposite(certainty: Certainty): Certainty {
  return certainty === 'surely' ? 'never' : certainty === 'never' ? 'surely' : 'possibly';
}

function filterEffect(rule: RelabelRule, state: LabelState): RuleEffect {
  const keeps = rule.action === 'keep';
  const all = combinations(rule, state);
  if (all === undefined) return { passes: 'possibly', matches: 'possibly', state };
  const matched = all.map((combination) => matchOf(rule, combination));
  const matches = certaintyOf(matched);
  const passes = keeps ? matches : opposite(matches);
  if (passes !== 'possibly') return { passes, matches, state };
  const left = all.filter((_, at) => matched[at] !== (keeps ? 'never' : 'surely'));
  return { passes, matches, state: narrowed(rule, state, left) };
}

/** What is known of the source labels of items that a rule lets go on: they are one of some combinations. */
function narrowed(rule: RelabelRule, state: LabelState, left: readonly Combination[]): LabelState {
  const { sourceLabels, regex, action } = rule;
  const changes = new Map<string, KnownLabel>();
  const texts = action === 'keep' && sourceLabels.length === 1 ? textsOfExpression(regex) : undefined;
  for (const [at, name] of sourceLabels.entries()) {
    let forms = left.map((combination) => combination.forms[at]!);
    if (texts !== undefined) {
      forms = forms.flatMap((form) =>
        textOfForm(form) === undefined ? texts.filter((text) => text !== '').map(literal) : [form],
      );
    }
    const value = distinct(forms.filter((form) => form.length > 0));
    const presence = value.length === 0 ? 'never' : forms.some((form) => form.length === 0) ? 'possibly' : 'surely';
    // A label may stand there twice.
    if (changes.has(name)) continue;
    changes.set(name, { presence, value });
    for (const copy of copiesOf(name, state)) if (!sourceLabels.includes(copy)) changes.set(copy, { presence, value });
  }
  return state.with(changes);
}

/** Other labels that are copies of the one of a discovery that this one is, so that what is known of one is known of all. */
function copiesOf(name: string, state: LabelState): readonly string[] {
  const { presence, value } = state.get(name);
  const origin = wholeOf(value);
  if (origin === undefined || !origin.startsWith('__meta_')) return [];
  return [...state.labels].flatMap(([other, label]) =>
    other !== name && label.presence === presence && wholeOf(label.value) === origin ? [other] : [],
  );
}

/** The label of a source that a value is the whole of. */
function wholeOf([form, ...others]: KnownText): string | undefined {
  const [part] = form ?? [];
  return others.length === 0 && form?.length === 1 && typeof part === 'object' ? part.label : undefined;
}

function equalEffect(rule: RelabelRule, state: LabelState): RuleEffect {
  const { sourceLabels, targetLabel, action } = rule;
  const all = combinations(rule, state);
  const others = state.formsOf(targetLabel);
  const same = sourceLabels.length === 1 && sourceLabels[0] === targetLabel;
  const pairs = all?.flatMap(({ value, isFull }) => others.map((other) => equality(value, isFull, other)));
  const matches = same ? 'surely' : pairs === undefined ? 'possibly' : certaintyOf(pairs);
  return { passes: action === 'keepequal' ? matches : opposite(matches), matches, state };
}

function equality(value: Form, isFull: boolean, other: Form): Certainty {
  const [text, otherText] = [textOfForm(value), textOfForm(other)];
  if (text !== undefined && otherText !== undefined) return text === otherText ? 'surely' : 'never';
  if (otherText === '' && isFull) return 'never';
  // A label that is there isn't empty.
  return text === '' ? 'never' : 'possibly';
}

/** What becomes of the target label in one way that things can be. */
interface Replacement {
  /** Undefined where the label stays as it is. */
  readonly value?: KnownText;
  /** Whether the value may be empty, so that there is no label. */
  readonly mayBeEmpty?: boolean;
}

function replaceEffect(rule: RelabelRule, state: LabelState): RuleEffect {
  const copied = copiedLabel(rule, state);
  if (copied !== undefined) {
    return { passes: 'surely', matches: 'surely', state: state.withLabel(rule.targetLabel, copied) };
  }
  const all = combinations(rule, state);
  const matched = all?.map((combination) => matchOf(rule, combination));
  const matches = matched === undefined ? 'possibly' : certaintyOf(matched);
  if (matches === 'never') return { passes: 'surely', matches, state };
  const after = (next: LabelState): RuleEffect => ({ passes: 'surely', matches, state: next });
  if (all === undefined) {
    const from = originsOf(rule.sourceLabels.flatMap((name) => state.get(name).value));
    const value: KnownText = [[from.length === 0 ? {} : { from }]];
    return after(withReplaced(rule, state, [{}, { value, mayBeEmpty: true }]));
  }
  if (rule.targetLabel.includes('$')) return after(withAnyTarget(rule, state, all, matched!));
  return after(
    withReplaced(
      rule,
      state,
      all.flatMap((combination, at) => replacementsOf(rule, combination, matched![at]!)),
    ),
  );
}

/** What most rules do: they copy a label, or set one to a text. */
function copiedLabel(rule: RelabelRule, state: LabelState): KnownLabel | undefined {
  const { sourceLabels, targetLabel, replacement } = rule;
  const [source] = sourceLabels;
  if (targetLabel.includes('$') || matchesAll(rule.regex) !== 'all') return undefined;
  if (!replacement.includes('$')) {
    return replacement === '' ? NEVER : { presence: 'surely', value: [literal(replacement)] };
  }
  if (source === undefined || sourceLabels.length > 1 || replacement !== relabelDefaults.replacement) return undefined;
  return rule.regex === relabelDefaults.regex ? state.get(source) : undefined;
}

function replacementsOf(rule: RelabelRule, combination: Combination, match: Certainty): readonly Replacement[] {
  if (match === 'never') return [{}];
  const text = textOfForm(combination.value);
  if (text !== undefined) {
    const found = rule.expression.find(text)!;
    const made = rule.expression.expand(rule.replacement, found);
    return [made === '' ? { value: [], mayBeEmpty: true } : { value: [literal(made)] }];
  }
  const { form, isFull } = expanded(rule, combination);
  const replacement: Replacement =
    form.length === 0 ? { value: [], mayBeEmpty: true } : { value: [form], mayBeEmpty: !isFull };
  return match === 'surely' ? [replacement] : [{}, replacement];
}

/** The form of a replacement, with what groups of the expression stand for. */
function expanded(
  rule: RelabelRule,
  { value, isFull }: Combination,
): { readonly form: Form; readonly isFull: boolean } {
  const hole = holeOf([value]);
  const isWhole = matchesAll(rule.regex) !== undefined;
  const { groupNames } = rule.expression;
  let full = false;
  const parts = partsOf(rule).flatMap((part): Form => {
    if (part.kind === 'literal') {
      full ||= part.text !== '';
      return [part.text];
    }
    const group = /^(?:0|[1-9]\d*)$/.test(part.name) ? Number(part.name) : groupNames.indexOf(part.name);
    if (group < 0 || group >= groupNames.length) return [];
    if (group === 0 || isWhole) {
      full ||= isFull;
      return value;
    }
    return [hole];
  });
  return { form: joined(parts), isFull: full };
}

const parsed = new WeakMap<RelabelRule, ReturnType<typeof parseReplacement>>();

/** A replacement, taken apart once for all that comes to its rule. */
function partsOf(rule: RelabelRule): ReturnType<typeof parseReplacement> {
  let parts = parsed.get(rule);
  if (parts === undefined) {
    parts = parseReplacement(rule.replacement);
    parsed.set(rule, parts);
  }
  return parts;
}

function withReplaced(
  { targetLabel }: RelabelRule,
  state: LabelState,
  replacements: readonly Replacement[],
): LabelState {
  const old = state.get(targetLabel);
  const forms: Form[] = [];
  let staysTold = false;
  const presences = new Set<KnownLabel['presence']>();
  for (const replacement of replacements) {
    if (replacement.value === undefined) {
      if (!staysTold) forms.push(...old.value);
      staysTold = true;
      presences.add(old.presence);
    } else {
      forms.push(...replacement.value);
      presences.add(!replacement.mayBeEmpty ? 'surely' : replacement.value.length === 0 ? 'never' : 'possibly');
    }
  }
  const value = distinct(forms);
  const presence = presences.size === 1 ? [...presences][0]! : 'possibly';
  return state.withLabel(targetLabel, { presence, value });
}

/** A target label with groups in it: where all is known, those that come of it; any otherwise. */
function withAnyTarget(
  rule: RelabelRule,
  state: LabelState,
  all: readonly Combination[],
  matched: readonly Certainty[],
): LabelState {
  const ways = all.map(({ value }, at): ReadonlyMap<string, KnownLabel> | undefined => {
    if (matched[at] === 'never') return new Map();
    const text = textOfForm(value);
    const found = text === undefined ? undefined : rule.expression.find(text);
    if (found === undefined) return undefined;
    const name = rule.expression.expand(rule.targetLabel, found);
    const made = rule.expression.expand(rule.replacement, found);
    if (name === '') return new Map();
    return new Map([[name, made === '' ? NEVER : { presence: 'surely', value: [literal(made)] }]]);
  });
  let result: LabelState | undefined;
  for (const way of ways) {
    // An empty value takes the label away, whichever it is.
    if (way === undefined) return state.possiblyLess().opened(ANY_NAME);
    const next = state.with(way);
    result = result === undefined ? next : eitherState(result, next);
  }
  return result ?? state;
}

const ANY_NAME: OpenNames = { prefix: '', isWord: false, value: ANY_TEXT, filters: [] };

/** As `either`, of two states that differ in labels that are known by name. */
function eitherState(a: LabelState, b: LabelState): LabelState {
  const names = new Set([...a.labels.keys(), ...b.labels.keys()]);
  return a.with(new Map([...names].map((name) => [name, eitherLabel(a.get(name), b.get(name))])));
}

/** `lowercase`, `uppercase` and `hashmod`, which make the target label of the source labels whatever they are. */
function computed(rule: RelabelRule, state: LabelState): LabelState {
  const all = combinations(rule, state);
  const from = originsOf(rule.sourceLabels.flatMap((name) => state.get(name).value));
  const unknown: KnownText = [[from.length === 0 ? {} : { from }]];
  const replacements = (all ?? [undefined]).map((combination): Replacement => {
    const text = combination && textOfForm(combination.value);
    if (text !== undefined) {
      // The rule makes its value of the source labels alone: one label with all of their text does as well.
      const one = { ...rule, sourceLabels: ['value'] };
      const made = applyRule(one, new Map([['value', text]])).labels.get(rule.targetLabel) ?? '';
      return made === '' ? { value: [], mayBeEmpty: true } : { value: [literal(made)] };
    }
    if (rule.action !== 'hashmod') {
      const { value = [], isFull = false } = combination ?? {};
      return { value: value.length === 1 ? [value] : unknown, mayBeEmpty: !isFull };
    }
    const { modulus } = rule;
    if (modulus > MAX_FORMS) return { value: unknown };
    return { value: Array.from({ length: Number(modulus) }, (_, index) => literal(String(index))) };
  });
  return withReplaced(rule, state, replacements);
}

function mapped(rule: RelabelRule, state: LabelState): LabelState {
  const { expression, replacement } = rule;
  const set = new Map<string, KnownLabel[]>();
  for (const [name, label] of state.labels) {
    if (label.presence === 'never' || !expression.test(name)) continue;
    const made = expression.replaceAll(name, (match) => expression.expand(replacement, match));
    const labels = set.get(made);
    if (labels) labels.push(label);
    else set.set(made, [label]);
  }
  const changes = [...set].map(([name, labels]): readonly [string, KnownLabel] => {
    const [first] = labels;
    // Which of several labels wins is random.
    if (labels.length === 1 && first!.presence === 'surely') return [name, first!];
    const isSure = labels.some(({ presence }) => presence === 'surely');
    const value = labels.reduce<KnownText>((all, label) => union(all, label.value), []);
    const made: KnownLabel = { presence: isSure ? 'surely' : 'possibly', value };
    return [name, isSure ? made : withPossible(state.get(name), made)];
  });
  let next = state.with(new Map(changes));
  for (const names of state.open) {
    const renamed = renamedNames(rule, names);
    if (renamed !== undefined) next = next.opened(renamed);
  }
  return next;
}

/** A label that another may take the place of. */
function withPossible(old: KnownLabel, other: KnownLabel): KnownLabel {
  const presence = old.presence === 'surely' ? 'surely' : 'possibly';
  return { presence, value: union(old.value, other.value) };
}

/** What labelmap makes of names that aren't known one by one; undefined if it matches none of them. */
function renamedNames({ regex, replacement }: RelabelRule, names: OpenNames): OpenNames | undefined {
  const any: OpenNames = { prefix: '', isWord: false, value: names.value, filters: [] };
  const found = /^\^?((?:\w|\\?[-:/])*)\(\.[+*]\)\$?$/.exec(regex);
  const made = /^(\w*)\$(?:1|\{1\})$/.exec(replacement);
  if (!found) {
    const texts = textsOfExpression(regex);
    if (texts !== undefined && !texts.some((text) => text.startsWith(names.prefix))) return undefined;
    return any;
  }
  const start = found[1]!.replaceAll('\\', '');
  if (!names.prefix.startsWith(start) && !start.startsWith(names.prefix)) return undefined;
  if (!made) return any;
  const { isWord } = names;
  return { prefix: made[1]! + names.prefix.slice(start.length), isWord, value: names.value, filters: [] };
}
