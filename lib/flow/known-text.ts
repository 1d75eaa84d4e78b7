/** A part of a text that only the running Alloy knows. */
export interface Hole {
  /** The label of a source that it is the value of, the whole of it. */
  readonly label?: string;
  /** What that is, in words. */
  readonly what?: string;
  /** The labels that it is made of, the whole of them or a part. @default - nobody knows */
  readonly from?: readonly string[];
}

/** The form of a text: what is known of it, and what isn't, in order. A text that is known is one part. */
export type Form = readonly (string | Hole)[];

/** What is known of a text: it has one of these forms. */
export type KnownText = readonly Form[];

/** Beyond this number of forms nothing is known. */
export const MAX_FORMS = 32;

export const ANY_TEXT: KnownText = [[{}]];

export function literal(text: string): Form {
  return text === '' ? [] : [text];
}

/** The text that a form is; undefined if a part of it isn't known. */
export function textOfForm(form: Form): string | undefined {
  let text = '';
  for (const part of form) {
    if (typeof part !== 'string') return undefined;
    text += part;
  }
  return text;
}

/** All texts that it can be; undefined if they aren't known. */
export function textsOf(known: KnownText): readonly string[] | undefined {
  const texts: string[] = [];
  for (const form of known) {
    const text = textOfForm(form);
    if (text === undefined) return undefined;
    texts.push(text);
  }
  return texts;
}

/** One of either. */
export function union(a: KnownText, b: KnownText): KnownText {
  if (a === b || b.length === 0) return a;
  if (a.length === 0) return b;
  return distinct([...a, ...b]);
}

/** The forms, equal ones once, or what stands for too many. */
export function distinct(forms: readonly Form[]): KnownText {
  if (forms.length < 2) return forms;
  if (forms.length <= MAX_COMPARED) {
    const found = forms.filter((form, at) => forms.findIndex((other) => areEqual(other, form)) === at);
    return found.length === forms.length ? forms : found;
  }
  const byKey = new Map(forms.map((form) => [keyOf(form), form]));
  if (byKey.size > MAX_FORMS) return [[holeOf(forms)]];
  return byKey.size === forms.length ? forms : [...byKey.values()];
}

/** One form behind the other. */
export function joined(parts: Form): Form {
  const result: (string | Hole)[] = [];
  for (const part of parts) {
    const last = result.at(-1);
    if (part === '') continue;
    if (typeof part === 'string' && typeof last === 'string') result[result.length - 1] = last + part;
    else result.push(part);
  }
  return result;
}

/** A hole that stands for a part of one of these forms. */
export function holeOf(forms: readonly Form[]): Hole {
  const from = originsOf(forms);
  return from.length === 0 ? {} : { from };
}

/** The labels of sources that texts of these forms are made of. */
export function originsOf(forms: readonly Form[]): readonly string[] {
  const names = new Set<string>();
  for (const form of forms) {
    for (const part of form) {
      if (typeof part === 'string') continue;
      if (part.label !== undefined) names.add(part.label);
      for (const name of part.from ?? []) names.add(name);
    }
  }
  return [...names];
}

/** Whether a text of this form has a character: `isFull` is whether the text as a whole is known to. */
export function hasLiteral(form: Form): boolean {
  return form.some((part) => typeof part === 'string' && part !== '');
}

/** So few forms are compared with each other, which is faster than to make a key for each. */
const MAX_COMPARED = 5;

function areEqual(a: Form, b: Form): boolean {
  return a === b || (a.length === b.length && a.every((part, at) => areEqualParts(part, b[at]!)));
}

function areEqualParts(a: string | Hole, b: string | Hole): boolean {
  if (a === b) return true;
  if (typeof a === 'string' || typeof b === 'string' || a.label !== b.label || a.what !== b.what) return false;
  const [from, others] = [a.from, b.from];
  if (from === undefined || others === undefined) return from === others;
  return from.length === others.length && from.every((name, at) => name === others[at]);
}

const keys = new WeakMap<Form, string>();

/** The same for equal forms. */
function keyOf(form: Form): string {
  const [first] = form;
  if (form.length === 0) return '';
  if (form.length === 1 && typeof first === 'string') return first;
  let key = keys.get(form);
  if (key === undefined) {
    // No text begins so.
    key = form.map((part) => `\u0000${typeof part === 'string' ? part : holeKey(part)}`).join('');
    keys.set(form, key);
  }
  return key;
}

function holeKey({ label, what, from }: Hole): string {
  return `\u0001${label ?? '\u0002'}\u0001${what ?? '\u0002'}\u0001${from === undefined ? '\u0002' : from.join('\u0003')}`;
}
