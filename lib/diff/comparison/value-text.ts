import { hideCredentials } from '../../report';

/** Characters of a value at most. */
const MOST_CHARACTERS = 120;
/** Of a long value, how many characters before the first difference are shown. */
const BEFORE_DIFFERENCE = 20;

/** Names of environment variables, flags and fields whose values are confidential, although they are plain text. */
const SECRET_NAME = /pass(word|wd|phrase)|secret|token|api[-_.]?key|private[-_.]?key|credential/i;

/** Where something is, or what it's called, is no secret: `secretName`, `--token-file`. */
const PLACE_NAME = /(name|namespace|ref|path|file|dir|url|uri)$/i;

/** Whether a value of this name may be a secret. */
export function isSecretName(name: string): boolean {
  return SECRET_NAME.test(name) && !PLACE_NAME.test(name);
}

/** A value on one line, whole, without credentials. A text without blanks or anything odd needs no quotes. */
export function valueText(value: unknown): string {
  if (typeof value === 'string') {
    return hideCredentials(/^[\w./:@%+=,*~-]+$/.test(value) ? value : JSON.stringify(value));
  }
  if (Array.isArray(value)) return `[${value.map(valueText).join(', ')}]`;
  if (typeof value === 'object' && value !== null) return `{${Object.entries(value).map(fieldText(value)).join(', ')}}`;
  return String(value);
}

/** A field as `name: value`; that of a variable (`name: TOKEN, value: x`) goes by its name. */
function fieldText(fields: object): (field: [name: string, value: unknown]) => string {
  const called = 'name' in fields && typeof fields.name === 'string' ? fields.name : '';
  return ([name, value]) => {
    const isSecret = typeof value === 'string' && isSecretName(name === 'value' ? called : name);
    return `${valueText(name)}: ${isSecret ? '***' : valueText(value)}`;
  };
}

/** A value on one line, cut where it's long. */
export function shownValue(value: unknown): string {
  return cut(valueText(value), 0);
}

/** Two values that differ, so that the difference can be seen: quotes where only the type differs, long texts from where they part. */
export function shownPair(old: unknown, next: unknown): [old: string, next: string] {
  const [a, b] = [valueText(old), valueText(next)];
  if (a === b) return [old, next].map((value) => cut(hideCredentials(JSON.stringify(value)), 0)) as [string, string];
  if (isDigest(old) && isDigest(next)) return [`${a.slice(0, 12)}...`, `${b.slice(0, 12)}...`];
  return cutPair(a, b);
}

/** Two texts that differ, each cut where it's long, from where they part. */
export function cutPair(a: string, b: string): [old: string, next: string] {
  if (a.length <= MOST_CHARACTERS && b.length <= MOST_CHARACTERS) return [a, b];
  let same = 0;
  while (same < a.length && a[same] === b[same]) same++;
  const start = Math.max(0, same - BEFORE_DIFFERENCE);
  return [cut(a, start), cut(b, start)];
}

/** A text as it is, cut where it's long. */
export function shownText(text: string): string {
  return cut(text, 0);
}

/** A checksum says nothing to people beyond that it's another one. */
function isDigest(value: unknown): value is string {
  return typeof value === 'string' && /^[0-9a-f]{32,}$/.test(value) && new Set(value.slice(0, 12)).size > 1;
}

function cut(text: string, start: number): string {
  const rest = start === 0 ? text : `...${text.slice(start)}`;
  return rest.length > MOST_CHARACTERS ? `${rest.slice(0, MOST_CHARACTERS)}...` : rest;
}
