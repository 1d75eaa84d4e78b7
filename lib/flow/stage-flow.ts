import { type LabelMatcher, parseLokiPattern, parseSelector, Regexp } from '../languages';
import { tenantLabel } from '../semantics';
import type { Block } from '../syntax';
import { textsOfExpression } from './expression-texts';
import { ANY_TEXT, distinct, type KnownText, literal, textOfForm } from './known-text';
import { either, eitherLabel, type KnownLabel, LabelState, NEVER, type OpenNames } from './label-state';
import type { Certainty } from './relabel-flow';

/** What the lines are: as a container runtime writes them into files, or anything else. */
export type LineForm = 'container' | 'other';

/** What is known of a log entry between two stages. */
export interface EntryState {
  readonly labels: LabelState;
  /** What has been taken out of the entry, by name. */
  readonly extracted: LabelState;
  readonly metadata: LabelState;
  readonly line: LineForm;
}

/** A stage as far as it's known before Alloy runs. */
export interface FlowStage {
  readonly block: Block;
  /** `json` of `stage.json`. */
  readonly name: string;
  /** The value of an argument; `UNKNOWN_ARGUMENT` where only the running Alloy knows it, or a part of it. */
  readonly argument: (name: string) => unknown;
  /** Those inside of a `stage.match`. */
  readonly stages: readonly FlowStage[];
}

export const UNKNOWN_ARGUMENT = Symbol('unknown');

/** What a stage does to entries of which so much is known. */
export interface StageEffect {
  /** What comes out, one state for each way that it can go. */
  readonly states: readonly EntryState[];
  /** Of `stage.match`: whether its selector means the entry. */
  readonly matches?: Certainty;
}

/** Is told of each stage that entries come to, those inside of a `stage.match` among them. */
export type StageVisitor = (stage: FlowStage, states: readonly EntryState[], effects: readonly StageEffect[]) => void;

/** Entries at the beginning of a pipeline: their labels count as taken out of them. */
export function entryState(labels: LabelState, line: LineForm): EntryState {
  return { labels, extracted: labels, metadata: LabelState.EMPTY, line };
}

/** More states than this are taken together. */
const MAX_STATES = 8;

/** Takes entries through stages. */
export function throughStages(
  stages: readonly FlowStage[],
  from: readonly EntryState[],
  visit: StageVisitor,
): readonly EntryState[] {
  let states = from;
  for (const stage of stages) {
    if (states.length === 0) break;
    const effects = states.map((state) => stageEffect(stage, state, visit));
    visit(stage, states, effects);
    const next = effects.flatMap((effect) => effect.states);
    states = next.length > MAX_STATES ? [next.reduce(eitherEntry)] : next;
  }
  return states;
}

function eitherEntry(a: EntryState, b: EntryState): EntryState {
  return {
    labels: either(a.labels, b.labels),
    extracted: either(a.extracted, b.extracted),
    metadata: either(a.metadata, b.metadata),
    line: a.line === b.line ? a.line : 'other',
  };
}

function stageEffect(stage: FlowStage, state: EntryState, visit: StageVisitor): StageEffect {
  if (stage.name === 'match') return matchEffect(stage, state, visit);
  const change = changes[stage.name];
  return { states: [change === undefined ? nothingKnown(state) : change(state, new Arguments(stage))] };
}

/** What arguments of a stage say; undefined is always for what isn't known. */
class Arguments {
  readonly #stage: FlowStage;

  constructor(stage: FlowStage) {
    this.#stage = stage;
  }

  /** `''` for a text that isn't written. */
  text(name: string): string | undefined {
    const value = this.#stage.argument(name) ?? '';
    return typeof value === 'symbol' ? undefined : String(value);
  }

  /** The names and texts of an object; one that isn't known is undefined. */
  map(name: string): ReadonlyMap<string, string | undefined> | undefined {
    const value = this.#stage.argument(name) ?? {};
    if (typeof value === 'symbol') return undefined;
    return new Map(
      Object.entries(value as object).map(([key, text]) => [
        key,
        typeof text === 'symbol' ? undefined : text === null ? '' : String(text),
      ]),
    );
  }

  list(name: string): readonly string[] | undefined {
    const value = this.#stage.argument(name) ?? [];
    if (!Array.isArray(value) || value.some((item) => typeof item === 'symbol')) return undefined;
    return value.map(String);
  }

  flag(name: string): boolean | undefined {
    const value = this.#stage.argument(name) ?? false;
    return typeof value === 'symbol' ? undefined : value === true;
  }
}

type Change = (state: EntryState, args: Arguments) => EntryState;

const ANY_NAME: OpenNames = { prefix: '', isWord: false, value: ANY_TEXT, filters: [] };
const POSSIBLE: KnownLabel = { presence: 'possibly', value: ANY_TEXT };
const STREAM: KnownLabel = { presence: 'possibly', value: [literal('stdout'), literal('stderr')] };

const same: Change = (state) => state;

function nothingKnown({ line }: EntryState): EntryState {
  return { labels: LabelState.UNKNOWN, extracted: LabelState.UNKNOWN, metadata: LabelState.UNKNOWN, line };
}

const changes: Readonly<Record<string, Change>> = {
  cri: (state) => ({
    ...withExtracted({ ...state, line: 'other' }, ['flags', 'stream', 'content', 'time']),
    labels: state.labels.with(new Map([['stream', eitherLabel(state.labels.get('stream'), STREAM)]])),
  }),
  docker: (state) => ({
    ...withExtracted({ ...state, line: 'other' }, ['output', 'stream', 'timestamp']),
    labels: state.labels.with(new Map([['stream', eitherLabel(state.labels.get('stream'), STREAM)]])),
  }),
  decolorize: same,
  drop: same,
  limit: same,
  luhn: (state) => ({ ...state, line: 'other' }),
  metrics: same,
  multiline: same,
  output: (state) => ({ ...state, line: 'other' }),
  sampling: same,
  timestamp: same,
  truncate: same,
  eventlogmessage: (state) => ({ ...state, extracted: state.extracted.opened(ANY_NAME) }),
  windowsevent: (state) => ({ ...state, extracted: state.extracted.opened(ANY_NAME) }),
  geoip: (state) => ({
    ...state,
    extracted: state.extracted.opened(ANY_NAME),
    labels: state.labels.opened(ANY_NAME),
  }),

  json(state, args) {
    const names = args.map('expressions');
    const isOpen = names === undefined || args.text('regex') !== '';
    const next = withExtracted(state, names === undefined ? [] : [...names.keys()]);
    return isOpen ? { ...next, extracted: next.extracted.opened(ANY_NAME) } : next;
  },

  logfmt(state, args) {
    const names = args.map('mapping');
    const isOpen = names === undefined || args.text('regex') !== '';
    const next = withExtracted(state, names === undefined ? [] : [...names.keys()]);
    return isOpen ? { ...next, extracted: next.extracted.opened(ANY_NAME) } : next;
  },

  regex: (state, args) => withGroups(state, groupsOf(args.text('expression')), args.flag('labels_from_groups')),

  pattern(state, args) {
    const pattern = args.text('pattern');
    const names =
      pattern === undefined
        ? undefined
        : parseLokiPattern(pattern).flatMap((part) => (part.kind === 'capture' ? [part.name] : []));
    return withGroups(state, names, args.flag('labels_from_groups'));
  },

  replace(state, args) {
    const source = args.text('source');
    const groups = groupsOf(args.text('expression'));
    const next = groups === undefined ? withGroups(state, undefined, false) : withExtracted(state, groups);
    if (source === undefined) return { ...next, extracted: next.extracted.opened(ANY_NAME), line: 'other' };
    return source === '' ? { ...next, line: 'other' } : withExtracted(next, [source]);
  },

  template(state, args) {
    const source = args.text('source');
    if (source === undefined) return { ...state, extracted: state.extracted.opened(ANY_NAME) };
    return { ...state, extracted: state.extracted.withLabel(source, POSSIBLE) };
  },

  labels(state, args) {
    const values = args.map('values');
    const type = args.text('source_type');
    if (values === undefined || type === undefined) return { ...state, labels: state.labels.opened(ANY_NAME) };
    const from = type === 'structured_metadata' ? state.metadata : state.extracted;
    let { labels } = state;
    for (const [name, source] of values) {
      const found = source === undefined ? POSSIBLE : from.get(source || name);
      if (found.presence === 'never') continue;
      // A value that isn't there leaves the label; an empty one takes it away.
      const label = found.presence === 'surely' ? found : eitherLabel(labels.get(name), found);
      labels = labels.withLabel(name, label);
    }
    return { ...state, labels };
  },

  static_labels(state, args) {
    const values = args.map('values');
    if (values === undefined) return { ...state, labels: state.labels.opened(ANY_NAME) };
    const set = [...values].flatMap(([name, text]): readonly (readonly [string, KnownLabel])[] => {
      if (text === '') return [];
      if (text === undefined) return [[name, eitherLabel(state.labels.get(name), POSSIBLE)]];
      return [[name, { presence: 'surely', value: [literal(text)] }]];
    });
    return { ...state, labels: state.labels.with(new Map(set)) };
  },

  label_drop(state, args) {
    const names = args.list('values');
    return { ...state, labels: names === undefined ? state.labels.possiblyLess() : state.labels.without(names) };
  },

  label_keep(state, args) {
    const names = args.list('values');
    if (names === undefined) return { ...state, labels: state.labels.possiblyLess() };
    return { ...state, labels: state.labels.only(names) };
  },

  structured_metadata(state, args) {
    const values = args.map('values');
    const names = expressionOf(args.text('regex'));
    if (values === undefined || names === 'unknown') {
      return { ...state, metadata: state.metadata.opened(ANY_NAME), labels: state.labels.possiblyLess() };
    }
    let { metadata, labels } = state;
    for (const [name, source] of values) {
      if (source === undefined) {
        metadata = metadata.withLabel(name, POSSIBLE);
        labels = labels.possiblyLess();
        continue;
      }
      const from = source || name;
      const found = eitherLabel(state.extracted.get(from), state.labels.get(from));
      if (found.presence !== 'never') metadata = metadata.withLabel(name, { ...found, presence: 'possibly' });
      labels = labels.without([from]);
    }
    if (names !== undefined) {
      metadata = metadata.opened({ ...ANY_NAME, filters: [{ matches: names, keeps: true }] });
      labels = labels.filtered({ matches: names, keeps: false });
    }
    return { ...state, metadata, labels };
  },

  structured_metadata_drop(state, args) {
    const names = args.list('values');
    return { ...state, metadata: names === undefined ? state.metadata.possiblyLess() : state.metadata.without(names) };
  },

  tenant(state, args) {
    const value = args.text('value');
    const isSet = value !== undefined && value !== '';
    const label: KnownLabel = isSet
      ? { presence: 'surely', value: [literal(value)] }
      : eitherLabel(state.labels.get(tenantLabel), POSSIBLE);
    return { ...state, labels: state.labels.withLabel(tenantLabel, label) };
  },

  pack(state, args) {
    const names = args.list('labels');
    if (names === undefined) return { ...state, labels: state.labels.possiblyLess(), line: 'other' };
    // A label that isn't taken out of the entry any more stays.
    const less = names.map((name) => {
      const isTaken = state.extracted.get(name).presence === 'surely';
      return [name, isTaken ? NEVER : eitherLabel(state.labels.get(name), NEVER)] as const;
    });
    return { ...state, labels: state.labels.with(new Map(less)), line: 'other' };
  },
};

/** Values that may have been taken out of the entry. */
function withExtracted(state: EntryState, names: readonly string[]): EntryState {
  const set = names.map((name) => [name, eitherLabel(state.extracted.get(name), POSSIBLE)] as const);
  return { ...state, extracted: state.extracted.with(new Map(set)) };
}

/** Groups of an expression that are taken out of the entry, and made labels of. @param names undefined if they aren't known */
function withGroups(
  state: EntryState,
  names: readonly string[] | undefined,
  asLabels: boolean | undefined,
): EntryState {
  if (names === undefined) {
    const labels = asLabels === false ? state.labels : state.labels.opened(ANY_NAME);
    return { ...state, extracted: state.extracted.opened(ANY_NAME), labels };
  }
  const next = withExtracted(state, names);
  if (asLabels === false) return next;
  const set = names.map((name) => [name, eitherLabel(state.labels.get(name), POSSIBLE)] as const);
  return { ...next, labels: state.labels.with(new Map(set)) };
}

/** Names of the groups of an expression; undefined if it isn't known. */
function groupsOf(expression: string | undefined): readonly string[] | undefined {
  if (expression === undefined) return undefined;
  return [...expression.matchAll(/\(\?P?<([^>]+)>/g)].map(([, name]) => name!);
}

function expressionOf(text: string | undefined): Regexp | 'unknown' | undefined {
  if (text === undefined) return 'unknown';
  if (text === '') return undefined;
  return Regexp.compileIfValid(text) ?? 'unknown';
}

function matchEffect(stage: FlowStage, state: EntryState, visit: StageVisitor): StageEffect {
  const args = new Arguments(stage);
  const text = args.text('selector');
  const action = args.text('action');
  const parsed = text === undefined ? undefined : parseSelector(text);
  if (parsed === undefined || parsed.problems.length > 0 || action === undefined) {
    const inside = throughStages(stage.stages, [state], visit);
    return { states: [state, ...inside], matches: 'possibly' };
  }
  const { matchers, filters } = parsed.selector;
  let { labels } = state;
  let matches: Certainty = filters.length > 0 ? 'possibly' : 'surely';
  for (const matcher of matchers) {
    const found = matched(matcher, labels);
    if (found.matches === 'never') return { states: [state], matches: 'never' };
    if (found.matches === 'possibly') matches = 'possibly';
    labels = found.labels;
  }
  const unmatched = matches === 'surely' ? [] : [state];
  if (action === 'drop') return { states: unmatched, matches };
  return { states: [...throughStages(stage.stages, [{ ...state, labels }], visit), ...unmatched], matches };
}

/** Whether a matcher means entries with such labels, and what is known of those that it means. */
function matched(
  { name, operator, text }: LabelMatcher,
  labels: LabelState,
): { readonly matches: Certainty; readonly labels: LabelState } {
  const test = testOf(operator, text.value);
  if (test === undefined) return { matches: 'possibly', labels };
  const forms = labels.formsOf(name);
  const fits = forms.map((form) => {
    const known = textOfForm(form);
    return known === undefined ? undefined : test(known);
  });
  if (fits.every((fit) => fit === false)) return { matches: 'never', labels };
  if (fits.every((fit) => fit === true)) return { matches: 'surely', labels };
  const texts = operator === '=' ? [text.value] : operator === '=~' ? textsOfExpression(text.value) : undefined;
  const left = forms.flatMap((form, at) => {
    if (fits[at] === false) return [];
    return fits[at] === undefined && texts !== undefined ? texts.filter((known) => known !== '').map(literal) : [form];
  });
  const value: KnownText = distinct(left.filter((form) => form.length > 0));
  const presence = value.length === 0 ? 'never' : left.some((form) => form.length === 0) ? 'possibly' : 'surely';
  return { matches: 'possibly', labels: labels.withLabel(name, { presence, value }) };
}

function testOf(operator: string, text: string): ((value: string) => boolean) | undefined {
  if (!operator.endsWith('~')) return (value) => (value === text) === (operator === '=');
  const expression = Regexp.anchoredIfValid(text);
  return expression && ((value) => expression.test(value) === (operator === '=~'));
}
