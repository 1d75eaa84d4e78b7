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

/** Encodings that JavaScript and Go read alike, by their names in small letters. */
const alike: ReadonlySet<string> = new Set([
  'utf-16le',
  ...[2, 3, 4, 5, 6, 7, 8, 10, 13, 14, 15, 16].map((part) => `iso-8859-${part}`),
  ...[1250, 1251, 1254, 1256, 1257, 1258].map((page) => `windows-${page}`),
  ...['koi8-r', 'macintosh'],
]);

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

/** @throws OttlError for what isn't in that encoding, UnsupportedOttl for another one and for bytes that are no text */
export function decoded(value: string | Uint8Array, encoding: string): string {
  const variant = variantOf(encoding);
  if (variant !== undefined) {
    return textOf(base64Bytes(typeof value === 'string' ? value : Buffer.from(value).toString('latin1'), variant));
  }
  const name = encoding.toLowerCase();
  // Alloy takes ASCII for UTF-8, too.
  if (['', 'utf8', 'utf-8', 'ascii', 'us-ascii'].includes(name)) {
    return typeof value === 'string' ? value : Buffer.from(value).toString();
  }
  const bytes = typeof value === 'string' ? Buffer.from(value) : value;
  if (['nop', 'utf8-raw', 'utf-8-raw'].includes(name)) return textOf(bytes);
  if (name === 'iso-8859-1') return Buffer.from(bytes).toString('latin1');
  const label = name.replace(/^utf-?16$/, 'utf-16le');
  if (alike.has(label)) {
    const decoded = new TextDecoder(label, { ignoreBOM: true }).decode(bytes);
    // What no character has is one of control for JavaScript.
    return label === 'utf-16le' ? decoded : decoded.replace(/[\u0080-\u009f]/g, '\ufffd');
  }
  throw new UnsupportedOttl(`the encoding ${encoding} of the function Decode of OTTL isn't executed here`);
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
