// What processors make of attributes that pass them, other than by statements.

import { attributeOf, type InstanceNode } from '../analysis';
import type { AttributeFacts } from '../facts';
import { Regexp } from '../languages';
import type { Block } from '../syntax';
import type { ArgumentTexts } from './argument-texts';
import { ANY_TEXT, literal, union } from './known-text';
import { either, type KnownLabel, type LabelState, NEVER } from './label-state';
import { ANY, namedHoles, withNames } from './label-values';
import type { TelemetryState } from './telemetry-state';
import { blocksOf, bodiesAt } from './wiring';

/** @param targets the labels of the targets in the argument of the component that takes some */
export function passedAttributes(
  instance: InstanceNode,
  facts: AttributeFacts,
  from: TelemetryState,
  args: ArgumentTexts,
  targets: readonly LabelState[],
): TelemetryState {
  let { resource, own } = from;
  resource = withAdded(instance, facts, resource, args);
  for (const { block, prefix } of facts.tags) {
    for (const body of bodiesAt(instance.block, block)) resource = withTag(instance, body, prefix, resource, args);
  }
  resource = targets.reduce(withTargetLabels, resource);
  if (facts.opens !== undefined && args.flagAt(instance, facts.opens) !== false) resource = resource.opened(ANY, false);
  if (facts.moves !== undefined) {
    const keys = args.textsAt(instance, facts.moves);
    resource = keys === undefined ? resource.opened(ANY) : keys.reduce((to, key) => moved(key, own, to), resource);
    own = keys === undefined ? own.possiblyLess() : own.without(keys);
  }
  if (facts.actions !== undefined)
    own = throughActions(instance, blocksOf(instance.block, facts.actions[0]!), own, args);
  if (facts.groups !== undefined) own = withGroups(args.textsAt(instance, facts.groups), own);
  if (facts.touches.length > 0) own = own.with(new Map(facts.touches.map((name) => [name, maybe(own, name)])));
  return resource === from.resource && own === from.own ? from : { resource, own };
}

function withAdded(
  instance: InstanceNode,
  { adds, choices, usual, overrides }: AttributeFacts,
  state: LabelState,
  args: ArgumentTexts,
): LabelState {
  if (adds === undefined) return state;
  const isWritten = bodiesAt(instance.block, adds.slice(0, -1)).some((body) => attributeOf(body, adds.at(-1)!));
  const given = isWritten ? args.textsAt(instance, adds) : (usual ?? args.usualAt(instance, adds));
  // An empty list is as good as none.
  const chosen = given?.length === 0 ? usual : given;
  const names = chosen?.flatMap((choice) => choices.get(choice) ?? ['*']) ?? [...choices.values()].flat();
  return withNames(state, names, overrides !== undefined && args.flagAt(instance, overrides) !== false);
}

function withTag(instance: InstanceNode, body: Block, prefix: string, state: LabelState, args: ArgumentTexts) {
  const [tag, key, pattern, from] = ['tag_name', 'key', 'key_regex', 'from'].map((name) =>
    args.textIn(instance, body, name),
  );
  if (tag === undefined || tag.includes('$') || from === undefined) return withNames(state, ['*'], false);
  if (tag !== '') return withNames(state, [tag], false);
  const begin = prefix.replace('<from>', from || 'pod');
  return withNames(state, [key === undefined || pattern !== '' ? `${begin}*` : `${begin}${key}`], false);
}

/** The labels of the target that telemetry comes from, if it's one that is known. */
function withTargetLabels(state: LabelState, target: LabelState): LabelState {
  let next = state;
  for (const name of target.names.filter((label) => !label.startsWith('__'))) {
    const value = union(next.get(name).value, namedHoles(target.get(name).value, name));
    next = next.withLabel(name, { presence: eitherPresence(next.get(name)), value });
  }
  return target.open.filter(({ prefix }) => !prefix.startsWith('__')).reduce((to, names) => to.opened(names), next);
}

function eitherPresence({ presence }: KnownLabel): 'surely' | 'possibly' {
  return presence === 'surely' ? 'surely' : 'possibly';
}

/** The resource with an attribute of an item, which may be away there, or another item's. */
function moved(key: string, own: LabelState, resource: LabelState): LabelState {
  const label = own.get(key);
  if (label.presence === 'never') return resource;
  const value = namedHoles(label.value, key);
  if (label.presence === 'surely') return resource.withLabel(key, { presence: 'surely', value });
  // What is there without a value takes the place of what the resource has.
  return resource.withLabel(key, { presence: 'possibly', value: union(resource.get(key).value, value) });
}

/** What `action` blocks do, in order; those that only some items are meant by may not. */
function throughActions(
  instance: InstanceNode,
  blocks: readonly Block[],
  own: LabelState,
  args: ArgumentTexts,
): LabelState {
  const isConditional = ['include', 'exclude'].some((name) => blocksOf(instance.block, name).length > 0);
  return blocks.reduce((state, block) => {
    const changed = acted(instance, block, state, args);
    return isConditional && changed !== state ? either(changed, state) : changed;
  }, own);
}

function acted(instance: InstanceNode, block: Block, state: LabelState, args: ArgumentTexts): LabelState {
  const text = (name: string) => args.textIn(instance, block, name);
  const [action, key, pattern] = [text('action'), text('key'), text('pattern')];
  if (action === undefined || key === undefined || pattern === undefined) return state.opened(ANY).possiblyLess();
  const expression = pattern === '' ? undefined : Regexp.compileIfValid(pattern);
  switch (action.toLowerCase()) {
    case 'insert':
    case 'update':
    case 'upsert':
      return state.withLabel(key, given(instance, block, action.toLowerCase(), state, args));
    case 'delete': {
      const less = key === '' ? state : state.without([key]);
      return expression === undefined ? less : less.filtered({ matches: expression, keeps: false });
    }
    case 'hash':
    case 'convert': {
      const names = key === '' ? [] : [key];
      const matching = expression === undefined ? [] : state.names.filter((name) => expression.test(name));
      return state.with(new Map([...names, ...matching].flatMap((name) => changedValue(state, name))));
    }
    case 'extract':
      return withGroups([pattern], state);
    default:
      return state.opened(ANY).possiblyLess();
  }
}

/** What an attribute is that an action gives a value. */
function given(
  instance: InstanceNode,
  block: Block,
  action: string,
  state: LabelState,
  args: ArgumentTexts,
): KnownLabel {
  const [key, from, context] = ['key', 'from_attribute', 'from_context'].map((name) =>
    args.textIn(instance, block, name),
  );
  const before = state.get(key!);
  if (action === 'update' && before.presence === 'never') return NEVER;
  const isGiven = attributeOf(block, 'value') !== undefined;
  const text = isGiven ? args.textIn(instance, block, 'value') : undefined;
  const source: KnownLabel =
    text !== undefined && text !== ''
      ? { presence: 'surely', value: [literal(text)] }
      : from !== undefined && from !== '' && !isGiven && context === ''
        ? { ...state.get(from), value: namedHoles(state.get(from).value, from) }
        : { presence: 'possibly', value: ANY_TEXT };
  if (source.presence === 'never') return before;
  if (action === 'upsert' && source.presence === 'surely') return source;
  // One that is there without a value isn't inserted, and may be updated.
  const presence =
    before.presence === 'surely' && (action === 'insert' || source.presence === 'surely') ? 'surely' : 'possibly';
  if (action === 'insert' && before.presence === 'surely') return before;
  return { presence, value: union(before.value, source.value) };
}

function changedValue(state: LabelState, name: string): readonly (readonly [string, KnownLabel])[] {
  return state.get(name).presence === 'never' ? [] : [[name, maybe(state, name)]];
}

/** An attribute that may be what it was, another one, or away. */
function maybe(state: LabelState, name: string): KnownLabel {
  return { presence: 'possibly', value: union(state.get(name).value, ANY_TEXT) };
}

/** The groups of expressions, which become attributes where they match. */
function withGroups(expressions: readonly string[] | undefined, state: LabelState): LabelState {
  const patterns = expressions?.map(Regexp.compileIfValid);
  if (patterns === undefined || patterns.some((pattern) => pattern === undefined)) return state.opened(ANY);
  const names = patterns.flatMap((pattern) => pattern!.groupNames.slice(1).filter((name) => name !== ''));
  return state.with(new Map(names.map((name) => [name, maybe(state, name)])));
}
