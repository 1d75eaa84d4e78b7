import type { AttributeSide } from '../facts';
import { type parseOttlStatement, Regexp } from '../languages';
import { ANY_TEXT, literal, union } from './known-text';
import { either, type KnownLabel, LabelState } from './label-state';
import { ANY, namedHoles, withNames } from './label-values';
import { eitherTelemetry, type TelemetryState } from './telemetry-state';

export type Statement = NonNullable<ReturnType<typeof parseOttlStatement>['tree']>;
type Call = Statement['editor'];
export type OttlValue = NonNullable<Call['arguments'][number]['value']>;
type Field = Extract<OttlValue, { kind: 'path' }>['fields'][number];

/** What a path leads to: attributes of one side, with the keys behind them. */
export interface AttributePath extends Pick<Field, 'keys'> {
  readonly side: AttributeSide;
}

/** Contexts whose `attributes` are the item's own. Span events and scopes have others. */
const ITEMS: ReadonlySet<string> = new Set(['datapoint', 'log', 'span']);

/**
 * What a statement of OTTL makes of attributes; the same state for one that is about something else.
 * @param context the context that it is in; undefined where it says it by its paths
 * @param isConditional whether it may not run
 */
export function throughStatement(
  state: TelemetryState,
  { editor, where }: Statement,
  context: string | undefined,
  isConditional: boolean,
): TelemetryState {
  const changed = changedBy(editor, context, state);
  if (changed === state) return state;
  return isConditional || where !== undefined ? eitherTelemetry(changed, state) : changed;
}

function changedBy(call: Call, context: string | undefined, state: TelemetryState): TelemetryState {
  const first = argumentOf(call, 'target', 0);
  const target = attributesIn(first, context);
  if (target === undefined) return first?.kind === 'path' ? state : { ...state, own: ofMetric(call, state.own) };
  const { side, keys } = target;
  const before = state[side];
  const after = keys.length > 0 ? withOne(call, target, context, state) : withAll(call, context, state, before);
  return after === before ? state : { ...state, [side]: after };
}

function argumentOf({ arguments: args }: Call, name: string, at: number): OttlValue | undefined {
  return (args.find((argument) => argument.name === name) ?? (args[at]?.name === undefined ? args[at] : undefined))
    ?.value;
}

/** What an editor makes of one attribute. */
function withOne(call: Call, target: AttributePath, context: string | undefined, states: TelemetryState): LabelState {
  const state = states[target.side];
  const attribute = namedBy(target);
  if (attribute === undefined) return state.opened(ANY);
  if (call.name !== 'set') return touched(state, attribute);
  const value = argumentOf(call, 'value', 1);
  const path = attributesIn(value, context);
  const source = namedBy(path);
  if (path === undefined || source === undefined) return state.withLabel(attribute, setTo(value, state.get(attribute)));
  // Several items have one resource: it may be what another one says.
  const isShared = target.side === 'resource' && path.side === 'own';
  return copied(state, attribute, states[path.side].get(source), source, isShared);
}

/** What an editor makes of all attributes of one side. */
function withAll(call: Call, context: string | undefined, states: TelemetryState, state: LabelState): LabelState {
  const value = argumentOf(call, '', 1);
  const names = textsIn(value);
  switch (call.name) {
    case 'delete_key':
      return names === undefined ? state.possiblyLess() : state.without(names);
    case 'keep_keys':
      return names === undefined ? state.possiblyLess() : state.only(names);
    case 'delete_matching_keys':
    case 'keep_matching_keys': {
      const matches = names?.length === 1 ? Regexp.compileIfValid(names[0]!) : undefined;
      return matches === undefined
        ? state.possiblyLess()
        : state.filtered({ matches, keeps: call.name === 'keep_matching_keys' });
    }
    case 'limit':
      return state.possiblyLess();
    case 'truncate_all':
    case 'replace_all_matches':
      return changedValues(state);
    case 'replace_all_patterns':
      return names?.[0] === 'value' ? changedValues(state) : LabelState.UNKNOWN;
    case 'merge_maps': {
      const source = attributesIn(value ?? argumentOf(call, 'source', 1), context);
      return source?.keys.length === 0 ? merged(state, states[source.side]) : state.opened(ANY);
    }
    case 'set': {
      const source = attributesIn(value ?? argumentOf(call, 'value', 1), context);
      if (source === undefined || source.keys.length > 0) return LabelState.UNKNOWN;
      const { labels, open } = states[source.side];
      return new LabelState(labels, open, state.before);
    }
    default:
      return LabelState.UNKNOWN;
  }
}

/** What editors of metrics and spans make of an item's attributes, which say by an argument which ones they mean. */
function ofMetric(call: Call, state: LabelState): LabelState {
  const names = (name: string, at: number) => textsIn(argumentOf(call, name, at));
  switch (call.name) {
    case 'aggregate_on_attributes': {
      const kept = names('attributes', 1);
      return either(kept === undefined ? state.possiblyLess() : state.only(kept), state);
    }
    case 'aggregate_on_attribute_value':
      return changedValues(state);
    case 'convert_summary_quantile_val_to_gauge':
      return withNames(state, call.arguments.length === 0 ? ['quantile'] : (names('attribute_key', 0) ?? ['*']), true);
    case 'set_semconv_span_name':
      return call.arguments.length < 2
        ? state
        : withNames(state, names('original_span_name_attribute', 1) ?? ['*'], true);
    default:
      return /^(?:convert|copy|extract|merge|scale)_/.test(call.name) ? state : LabelState.UNKNOWN;
  }
}

/** The attributes of the item or its resource that a path leads to. */
export function attributesIn(value: OttlValue | undefined, context: string | undefined): AttributePath | undefined {
  if (value?.kind !== 'path') return undefined;
  const [first, second] = value.fields;
  if (first?.name === 'attributes') {
    if (context === 'resource') return { side: 'resource', keys: first.keys };
    return context !== undefined && ITEMS.has(context) ? { side: 'own', keys: first.keys } : undefined;
  }
  if (second?.name !== 'attributes' || first === undefined) return undefined;
  if (first.name === 'resource') return { side: 'resource', keys: second.keys };
  return ITEMS.has(first.name) ? { side: 'own', keys: second.keys } : undefined;
}

/** The one attribute that a path names. */
export function namedBy(target: AttributePath | undefined): string | undefined {
  const [key] = target?.keys ?? [];
  return key?.value.kind === 'string' && target?.keys.length === 1 ? key.value.value : undefined;
}

/** The state with the value of one attribute in another. One that isn't there sets nothing. */
function copied(state: LabelState, to: string, source: KnownLabel, from: string, isShared: boolean): LabelState {
  if (source.presence === 'never' && !isShared) return state;
  const value = union(namedHoles(source.value, from), isShared ? ANY_TEXT : []);
  if (source.presence === 'surely') return state.withLabel(to, { presence: 'surely', value });
  return state.withLabel(to, { presence: 'possibly', value: union(state.get(to).value, value) });
}

/** The attributes of one map in another, whichever of two of a name counts. */
function merged(state: LabelState, source: LabelState): LabelState {
  let next = state;
  for (const name of source.names) {
    const value = union(next.get(name).value, namedHoles(source.get(name).value, name));
    next = next.withLabel(name, { presence: 'possibly', value });
  }
  return source.open.reduce((opened, names) => opened.opened(names), next);
}

/** What an attribute is that is set. A value that is nothing sets nothing. */
function setTo(value: OttlValue | undefined, before: KnownLabel): KnownLabel {
  const text = textOf(value);
  if (text !== undefined && text !== '') return { presence: 'surely', value: [literal(text)] };
  return {
    presence: before.presence === 'surely' && text === undefined ? 'surely' : 'possibly',
    value: union(before.value, ANY_TEXT),
  };
}

function textOf(value: OttlValue | undefined): string | undefined {
  switch (value?.kind) {
    case 'string':
      return value.value;
    case 'int':
    case 'bool':
      return String(value.value);
    default:
      return undefined;
  }
}

/** An attribute that another editor than `set` changes, or makes. */
function touched(state: LabelState, name: string): LabelState {
  return state.withLabel(name, { presence: 'possibly', value: union(state.get(name).value, ANY_TEXT) });
}

/** All attributes, with values that may be others, or nothing. */
function changedValues(state: LabelState): LabelState {
  return state.names.reduce(touched, state);
}

/** The texts of a list, or the one text; undefined where they aren't written out. */
export function textsIn(value: OttlValue | undefined): readonly string[] | undefined {
  if (value?.kind === 'string') return [value.value];
  if (value?.kind !== 'list') return undefined;
  const texts = value.items.map(textsIn);
  return texts.every((one) => one !== undefined) ? texts.flat() : undefined;
}
