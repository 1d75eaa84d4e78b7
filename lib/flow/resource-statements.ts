import { parseOttlStatement, Regexp, RegexpError } from '../languages';
import { ANY_TEXT, literal, union } from './known-text';
import { either, type KnownLabel, LabelState } from './label-state';
import { ANY, namedHoles } from './label-values';

type Statement = NonNullable<ReturnType<typeof parseOttlStatement>['tree']>;
type Call = Statement['editor'];
type Value = NonNullable<Call['arguments'][number]['value']>;
type Field = Extract<Value, { kind: 'path' }>['fields'][number];

/** Statements that share a context. */
export interface StatementTexts {
  /** The context that they are in; undefined where each says it by its paths. */
  readonly context?: string;
  readonly statements: readonly string[];
  /** Whether they may not run. */
  readonly isConditional: boolean;
}

/** What statements of OTTL make of the attributes of a resource. */
export function throughStatements(
  state: LabelState,
  { context, statements, isConditional }: StatementTexts,
): LabelState {
  return statements.reduce((current, text) => {
    const { tree } = parseOttlStatement(text);
    // Alloy refuses it.
    if (tree === undefined) return LabelState.UNKNOWN;
    const changed = changedBy(tree.editor, context, current);
    if (changed === undefined) return current;
    return isConditional || tree.where !== undefined ? either(changed, current) : changed;
  }, state);
}

/** What an editor makes of the attributes; undefined where it's about something else. */
function changedBy({ name, arguments: args }: Call, context: string | undefined, state: LabelState) {
  const first = args.find((argument) => argument.name === 'target') ?? args[0];
  const target = attributesIn(first?.value, context);
  if (target === undefined) return undefined;
  const [key] = target.keys;
  const value = args.find((argument) => argument !== first)?.value;
  if (key !== undefined) {
    const attribute = namedBy(target);
    if (attribute === undefined) return state.opened(ANY);
    if (name !== 'set') return touched(state, attribute);
    const source = namedBy(attributesIn(value, context));
    if (source !== undefined) return copied(state, source, attribute);
    return state.withLabel(attribute, setTo(value, state.get(attribute)));
  }
  const names = textsIn(value);
  switch (name) {
    case 'delete_key':
      return names === undefined ? state.possiblyLess() : state.without(names);
    case 'keep_keys':
      return names === undefined ? state.possiblyLess() : state.only(names);
    case 'delete_matching_keys':
    case 'keep_matching_keys': {
      const matches = names?.length === 1 ? compiled(names[0]!) : undefined;
      return matches === undefined
        ? state.possiblyLess()
        : state.filtered({ matches, keeps: name === 'keep_matching_keys' });
    }
    case 'limit':
      return state.possiblyLess();
    case 'merge_maps':
      return state.opened(ANY);
    default:
      return LabelState.UNKNOWN;
  }
}

/** The attributes of the resource that a path leads to, with the keys behind it. */
function attributesIn(value: Value | undefined, context: string | undefined): Pick<Field, 'keys'> | undefined {
  if (value?.kind !== 'path') return undefined;
  const [first, second] = value.fields;
  if (first?.name === 'resource') return second?.name === 'attributes' ? second : undefined;
  return context === 'resource' && first?.name === 'attributes' ? first : undefined;
}

/** The one attribute that a path names. */
function namedBy(target: Pick<Field, 'keys'> | undefined): string | undefined {
  const [key] = target?.keys ?? [];
  return key?.value.kind === 'string' && target?.keys.length === 1 ? key.value.value : undefined;
}

/** The state with the value of one attribute in another. One that isn't there sets nothing. */
function copied(state: LabelState, from: string, to: string): LabelState {
  const source = state.get(from);
  if (source.presence === 'never') return state;
  const value = namedHoles(source.value, from);
  if (source.presence === 'surely') return state.withLabel(to, { presence: 'surely', value });
  return state.withLabel(to, { presence: 'possibly', value: union(state.get(to).value, value) });
}

/** What an attribute is that is set. A value that is nothing sets nothing. */
function setTo(value: Value | undefined, before: KnownLabel): KnownLabel {
  const text = textOf(value);
  if (text !== undefined && text !== '') return { presence: 'surely', value: [literal(text)] };
  return {
    presence: before.presence === 'surely' && text === undefined ? 'surely' : 'possibly',
    value: union(before.value, ANY_TEXT),
  };
}

function textOf(value: Value | undefined): string | undefined {
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

/** The texts of a list, or the one text; undefined where they aren't written out. */
function textsIn(value: Value | undefined): readonly string[] | undefined {
  if (value?.kind === 'string') return [value.value];
  if (value?.kind !== 'list') return undefined;
  const texts = value.items.map(textsIn);
  return texts.every((one) => one !== undefined) ? texts.flat() : undefined;
}

function compiled(expression: string): Regexp | undefined {
  try {
    return Regexp.compile(expression);
  } catch (error) {
    if (error instanceof RegexpError) return undefined;
    throw error;
  }
}
