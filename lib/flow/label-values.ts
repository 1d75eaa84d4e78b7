import { makeValue, plainValue, type Value } from '../values';
import { ANY_TEXT, type KnownText, literal, union } from './known-text';
import { eitherLabel, type KnownLabel, type LabelState, type OpenNames } from './label-state';
import { UNKNOWN_ARGUMENT } from './stage-flow';

/** What is known of a text, with the name of where it comes from for what isn't known at all. */
export function namedHoles(value: KnownText, label: string): KnownText {
  return value.map((form) =>
    form.length === 1 && typeof form[0] === 'object' && Object.keys(form[0]).length === 0 ? [{ label }] : form,
  );
}

/** Labels of any name but those that begin with `__`. */
export const PUBLIC: OpenNames = {
  prefix: '',
  isWord: false,
  value: ANY_TEXT,
  filters: [{ matches: { test: (name) => name.startsWith('__') }, keeps: false }],
};

/** Labels of any name. */
export const ANY: OpenNames = { ...PUBLIC, filters: [] };

/**
 * The state with names that may be there; one with `*` behind it stands for all that begin so.
 * @param overwrites whether they take the place of those that are surely there
 */
export function withNames(state: LabelState, names: readonly string[], overwrites: boolean): LabelState {
  let next = state;
  for (const name of names) {
    if (name.endsWith('*')) {
      next = next.opened({ ...ANY, prefix: name.slice(0, -1) }, overwrites);
      continue;
    }
    const known = next.get(name);
    if (known.presence === 'surely' && !overwrites) continue;
    const presence = known.presence === 'surely' ? 'surely' : 'possibly';
    next = next.withLabel(name, { presence, value: union(known.value, ANY_TEXT) });
  }
  return next;
}

/** Labels of an object added to a state; those that are there stay, unless they give way. */
export function withLabels(state: LabelState, given: Value, overwrites: boolean): LabelState {
  if (given.type === 'null') return state;
  if (given.type !== 'object') return state.opened(ANY);
  const added = [...given.fields].map(([name, value]): readonly [string, KnownLabel] => {
    const label = labelOf(value);
    const known = state.get(name);
    if (overwrites) return [name, label.presence === 'surely' ? label : eitherLabel(known, label)];
    if (known.presence === 'surely') return [name, known];
    return [name, known.presence === 'never' ? label : { ...eitherLabel(known, label), presence: label.presence }];
  });
  return state.with(new Map(added));
}

/** An object in which empty texts stand for what something else fills in. */
export function withoutEmpty(value: Value): Value {
  if (value.type !== 'object') return value;
  return makeValue.object(
    new Map(
      [...value.fields].map(([name, field]) => [
        name,
        field.type === 'string' && field.value === '' ? makeValue.unknown() : field,
      ]),
    ),
  );
}

/** What is known of a label from its value. */
export function labelOf(value: Value): KnownLabel {
  if (value.type === 'unknown' || ('partial' in value && value.partial)) {
    return { presence: 'possibly', value: ANY_TEXT };
  }
  if (value.type === 'null') return { presence: 'never', value: [] };
  const plain = plainValue(value);
  const text = typeof plain === 'object' ? undefined : String(plain);
  if (text === undefined) return { presence: 'possibly', value: ANY_TEXT };
  return text === '' ? { presence: 'never', value: [] } : { presence: 'surely', value: [literal(text)] };
}

/** A value in plain terms, with a mark for each part that isn't known. */
export function partlyPlain(value: Value): unknown {
  if (value.type === 'unknown') return UNKNOWN_ARGUMENT;
  if (value.type === 'null') return undefined;
  if (value.type === 'array') return value.elements.map((element) => partlyPlain(element) ?? null);
  if (value.type === 'object') {
    return Object.fromEntries([...value.fields].map(([name, field]) => [name, partlyPlain(field) ?? null]));
  }
  if ('partial' in value && value.partial) return UNKNOWN_ARGUMENT;
  const plain = plainValue(value);
  return typeof plain === 'object' && plain !== null ? UNKNOWN_ARGUMENT : plain;
}
