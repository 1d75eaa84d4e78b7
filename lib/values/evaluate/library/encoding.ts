import { bytesOf, quoteText, textOf } from '../byte-text';
import { FunctionError } from '../error';
import { make } from '../value';
import type { OrdinaryFunction } from './function';
import { parseJson, toJson } from './json';
import { textArg } from './strings';

const STANDARD = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/';
const URL_SAFE = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_';

/** Decodes padded Base64; line breaks are skipped. */
function fromBase64(text: string, alphabet: string): Uint8Array {
  const bytes = bytesOf(text);
  const out: number[] = [];
  const corrupt = (at: number) => new FunctionError(`illegal base64 data at input byte ${at}`);
  const values = new Map([...alphabet].map((char, i) => [char.charCodeAt(0), i]));
  const isBreak = (byte: number | undefined) => byte === 0x0a || byte === 0x0d;
  let i = 0;
  while (i < bytes.length) {
    const quantum: number[] = [];
    while (quantum.length < 4) {
      if (i >= bytes.length) {
        if (quantum.length === 0) return Uint8Array.from(out);
        throw corrupt(i - quantum.length);
      }
      const byte = bytes[i++]!;
      if (isBreak(byte)) continue;
      const value = values.get(byte);
      if (value !== undefined) {
        quantum.push(value);
        continue;
      }
      if (byte !== 0x3d || quantum.length < 2) throw corrupt(i - 1);
      if (quantum.length === 2) {
        while (isBreak(bytes[i])) i++;
        if (i >= bytes.length) throw corrupt(bytes.length);
        if (bytes[i] !== 0x3d) throw corrupt(i - 1);
        i++;
      }
      while (isBreak(bytes[i])) i++;
      if (i < bytes.length) throw corrupt(i);
      out.push(...octets(quantum));
      return Uint8Array.from(out);
    }
    out.push(...octets(quantum));
  }
  return Uint8Array.from(out);
}

/** The bytes of two, three or four characters of Base64. */
function octets([a = 0, b = 0, c, d]: readonly number[]): number[] {
  const bytes = [(a << 2) | (b >> 4)];
  if (c !== undefined) bytes.push(((b & 15) << 4) | (c >> 2));
  if (c !== undefined && d !== undefined) bytes.push(((c & 3) << 6) | d);
  return bytes;
}

function urlEncode(text: string): string {
  let out = '';
  for (const byte of bytesOf(text)) {
    const char = String.fromCharCode(byte);
    if (/[A-Za-z0-9\-_.~]/.test(char)) out += char;
    else out += char === ' ' ? '+' : `%${byte.toString(16).toUpperCase().padStart(2, '0')}`;
  }
  return out;
}

function urlDecode(text: string): string {
  const bytes = bytesOf(text);
  const out: number[] = [];
  for (let i = 0; i < bytes.length; i++) {
    const byte = bytes[i]!;
    if (byte === 0x25) {
      const sequence = bytes.subarray(i, i + 3);
      const digits = sequence.subarray(1).toString('latin1');
      if (!/^[0-9a-fA-F]{2}$/.test(digits)) {
        throw new FunctionError(`invalid URL escape ${quoteText(textOf(sequence))}`);
      }
      out.push(Number.parseInt(digits, 16));
      i += 2;
    } else {
      out.push(byte === 0x2b ? 0x20 : byte);
    }
  }
  return textOf(Uint8Array.from(out));
}

/** Loaded when it's used: the package behind it takes as long to load as all of this one, and next to no configuration reads YAML. */
const yaml = (): typeof import('./yaml') => require('./yaml');

export const encoding = {
  from_json: { params: ['string'], call: ([text]) => parseJson(textArg(text)) },
  from_yaml: { params: ['string'], call: ([text]) => yaml().parseYaml(textArg(text)) },
  from_base64: {
    params: ['string'],
    returns: 'array',
    call: ([text]) => make.bytes(fromBase64(textArg(text), STANDARD)),
  },
  from_URLbase64: {
    params: ['string'],
    returns: 'array',
    call: ([text]) => make.bytes(fromBase64(textArg(text), URL_SAFE)),
  },
  to_base64: {
    params: ['string'],
    returns: 'string',
    call: ([text]) => make.string(bytesOf(textArg(text)).toString('base64')),
  },
  to_URLbase64: {
    params: ['string'],
    returns: 'string',
    call: ([text]) => make.string(bytesOf(textArg(text)).toString('base64').replace(/\+/g, '-').replace(/\//g, '_')),
  },
  to_json: {
    params: ['any'],
    returns: 'string',
    call: ([value]) => {
      if (value?.type !== 'object') throw new FunctionError('jsonEncode only supports map');
      return make.string(toJson(value));
    },
  },
  url_encode: { params: ['string'], returns: 'string', call: ([text]) => make.string(urlEncode(textArg(text))) },
  url_decode: { params: ['string'], returns: 'string', call: ([text]) => make.string(urlDecode(textArg(text))) },
} satisfies Record<string, OrdinaryFunction>;
