import { encodingFacts } from '../../../facts';
import { decodedCharacters } from './character-encoding';
import { OttlError, UnsupportedOttl } from './ottl-error';

interface Base64 {
  readonly isUrl: boolean;
  readonly isPadded: boolean;
}

const variants: Readonly<Record<string, Base64>> = {
  base64: { isUrl: false, isPadded: true },
  'base64-raw': { isUrl: false, isPadded: false },
  'base64-url': { isUrl: true, isPadded: true },
  'base64-raw-url': { isUrl: true, isPadded: false },
};

/** Names that Alloy takes for something else than the registry does. ASCII is UTF-8 for it, and UTF-16 has the lower byte first. */
const renamed: Readonly<Record<string, string>> = {
  ...{ '': 'utf-8', utf8: 'utf-8', ascii: 'utf-8', 'us-ascii': 'utf-8' },
  ...{ 'utf-16': 'utf-16le', utf16: 'utf-16le', nop: 'raw', 'utf8-raw': 'raw', 'utf-8-raw': 'raw' },
};

function variantOf(name: string): Base64 | undefined {
  return Object.hasOwn(variants, name) ? variants[name] : undefined;
}

/** @throws OttlError for another variant */
export function base64Of(text: string, variant: string): string {
  const found = variantOf(variant);
  if (found === undefined) throw new OttlError(`unsupported base64 variant: ${variant}`);
  const encoded = Buffer.from(text)
    .toString(found.isUrl ? 'base64url' : 'base64')
    .replace(/=+$/, '');
  return found.isPadded ? encoded.padEnd(Math.ceil(encoded.length / 4) * 4, '=') : encoded;
}

/** @throws OttlError for what isn't in that encoding and for another one, UnsupportedOttl for bytes that are no text */
export function decoded(value: string | Uint8Array, encoding: string): string {
  const variant = variantOf(encoding);
  if (variant !== undefined) {
    return textOf(base64Bytes(typeof value === 'string' ? value : Buffer.from(value).toString('latin1'), variant));
  }
  const key = encoding.toLowerCase();
  const name = Object.hasOwn(renamed, key) ? renamed[key]! : encodingFacts(encoding)?.name;
  if (name === undefined) throw new OttlError(`unsupported encoding '${encoding}'`);
  if (name === 'utf-8') return typeof value === 'string' ? value : Buffer.from(value).toString();
  const bytes = typeof value === 'string' ? Buffer.from(value) : value;
  if (name === 'raw') return textOf(bytes);
  const characters = encodingFacts(name)?.characters;
  if (characters !== undefined) return Array.from(bytes, (byte) => characters[byte]!).join('');
  return decodedCharacters(bytes, name);
}

function base64Bytes(text: string, { isUrl, isPadded }: Base64): Uint8Array {
  const plain = text.replace(/[\r\n]/g, '');
  const digits = plain.replace(/={1,2}$/, '');
  const isValid =
    (isUrl ? /^[\w-]*$/ : /^[A-Za-z0-9+/]*$/).test(digits) &&
    digits.length % 4 !== 1 &&
    plain.length === (isPadded ? Math.ceil(digits.length / 4) * 4 : digits.length);
  if (!isValid) throw new OttlError('illegal base64 data');
  return Buffer.from(digits, isUrl ? 'base64url' : 'base64');
}

function textOf(bytes: Uint8Array): string {
  try {
    return new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(bytes);
  } catch {
    throw new UnsupportedOttl("a text of OTTL that isn't UTF-8 isn't executed here");
  }
}
