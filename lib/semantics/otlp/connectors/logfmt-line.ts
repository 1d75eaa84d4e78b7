import { type AttributeMap, type AttributeValue, isMap } from '../attribute-value';

/** Pairs as a line of logfmt. @throws TypeError for a value that has no such form */
export function logfmtLine(pairs: AttributeMap): string {
  return [...pairs].map(([key, value]) => logfmtPair(key, valueText(value)) ?? noKey(key)).join(' ');
}

/** A pair with a value as it's written; undefined for a key without a character that can stand in one. */
export function logfmtPair(key: string, value: string): string | undefined {
  const text = key.replace(/[\0- ="\ufffd]/g, '');
  return text === '' ? undefined : `${text}=${value}`;
}

function noKey(key: string): never {
  throw new TypeError(`a key without a character that can stand in one: ${JSON.stringify(key)}`);
}

/** A value as it's written. @throws TypeError for one that has no such form */
export function valueText(value: AttributeValue): string {
  if (isMap(value) || Array.isArray(value) || value instanceof Uint8Array) {
    throw new TypeError('a value that is a list, a map or bytes');
  }
  if (value === null) return 'null';
  if (typeof value === 'number') return floatText(value);
  if (typeof value !== 'string') return String(value);
  return value === 'null' ? '"null"' : quotedIfNeeded(value);
}

/** In quotes where it can't stand without. */
export function quotedIfNeeded(value: string): string {
  if (!/[\0- ="\ufffd]/.test(value)) return value;
  return JSON.stringify(value).replace(/[\u2028\u2029]|\\[bf]/g, escaped);
}

/** Of what has a short form in JSON, only line breaks and tabs have one here. */
function escaped(text: string): string {
  if (text === '\\b') return '\\u0008';
  if (text === '\\f') return '\\u000c';
  return `\\u${text.charCodeAt(0).toString(16)}`;
}

/** With an exponent from 1e21 on, and below 1e-4. */
function floatText(value: number): string {
  if (value === 0 || !Number.isFinite(value) || Math.abs(value) >= 1e-4) {
    return String(value).replace('Infinity', 'Inf').replace(/^Inf/, '+Inf');
  }
  return value.toExponential().replace(/e-(\d)$/, 'e-0$1');
}
