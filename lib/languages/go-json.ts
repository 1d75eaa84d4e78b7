/** A value of JSON as JavaScript has it. */
export type JsonValue = null | boolean | number | string | readonly JsonValue[] | { readonly [key: string]: JsonValue };

/** What a text of JSON says, as Go reads it; undefined where it is none. A surrogate without its other half becomes U+FFFD. */
export function parseJson(text: string): { readonly value: JsonValue } | undefined {
  try {
    return { value: checked(JSON.parse(text)) };
  } catch {
    return undefined;
  }
}

class NotInGo extends Error {}

function checked(value: JsonValue): JsonValue {
  if (typeof value === 'string') return wellFormed(value);
  if (typeof value === 'number') {
    if (!Number.isFinite(value)) throw new NotInGo('a number that is too large');
    return value;
  }
  if (Array.isArray(value)) return value.map(checked);
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(Object.entries(value).map(([key, item]) => [wellFormed(key), checked(item)]));
}

function wellFormed(text: string): string {
  return text.replace(/[\ud800-\udfff]/gu, '\ufffd');
}

/** A value as Go writes it: names of an object in order, and what could be taken for HTML escaped. */
export function jsonText(value: JsonValue): string {
  if (Array.isArray(value)) return `[${value.map(jsonText).join(',')}]`;
  if (typeof value === 'object' && value !== null) {
    const fields = Object.entries(value).sort(([a], [b]) => Buffer.compare(Buffer.from(a), Buffer.from(b)));
    return `{${fields.map(([key, item]) => `${jsonText(key)}:${jsonText(item)}`).join(',')}}`;
  }
  if (Object.is(value, -0)) return '-0';
  return JSON.stringify(value).replace(/[<>&\u2028\u2029\x7f]/g, (char) =>
    char === '\x7f' ? char : `\\u${char.charCodeAt(0).toString(16).padStart(4, '0')}`,
  );
}
