import { createHash } from 'node:crypto';
import { counted, textArgument } from './parameters';
import type { TemplateFunction } from './template-function';

const base32 = 'ABCDEFGHIJKLMNOPQRSTUVWXYZ234567';

function digest(name: string, algorithm: string): TemplateFunction {
  return (args) => {
    counted(name, args, 1);
    return createHash(algorithm).update(textArgument(args[0])).digest('hex');
  };
}

function salted(name: string, algorithm: string): TemplateFunction {
  return (args) => {
    counted(name, args, 2);
    return createHash(algorithm).update(args.map(textArgument).join('')).digest('hex');
  };
}

function adler32(text: string): number {
  let [a, b] = [1, 0];
  for (const byte of Buffer.from(text)) {
    a = (a + byte) % 65521;
    b = (b + a) % 65521;
  }
  return b * 65536 + a;
}

function toBase32(text: string): string {
  const bits = [...Buffer.from(text)].map((byte) => byte.toString(2).padStart(8, '0')).join('');
  const chars = (bits.match(/.{1,5}/g) ?? []).map((group) => base32[Number.parseInt(group.padEnd(5, '0'), 2)]).join('');
  return chars.padEnd(Math.ceil(chars.length / 8) * 8, '=');
}

/** The text that was encoded; for what is no Base32, what Go says of it. */
function fromBase32(text: string): string {
  const found = /^([A-Z2-7]*)=*$/.exec(text.replace(/[\r\n]/g, ''));
  if (!found || text.replace(/[\r\n]/g, '').length % 8 !== 0) {
    return `illegal base32 data at input byte ${Math.max(0, text.search(/[^A-Z2-7]/))}`;
  }
  const bits = [...found[1]!].map((char) => base32.indexOf(char).toString(2).padStart(5, '0')).join('');
  return Buffer.from((bits.match(/.{8}/g) ?? []).map((byte) => Number.parseInt(byte, 2))).toString();
}

function fromBase64(text: string): string {
  const plain = text.replace(/[\r\n]/g, '');
  const good = /^(?:[A-Za-z0-9+/]{4})*(?:[A-Za-z0-9+/]{2}==|[A-Za-z0-9+/]{3}=)?$/;
  if (good.test(plain)) return Buffer.from(plain, 'base64').toString();
  const at = plain.search(/[^A-Za-z0-9+/]/);
  return `illegal base64 data at input byte ${at < 0 ? plain.length - (plain.length % 4) : at}`;
}

/** The functions that make digests and encodings. */
export const digestFunctions: { readonly [name: string]: TemplateFunction } = {
  Hash: salted('Hash', 'sha3-256'),
  Sha2Hash: salted('Sha2Hash', 'sha256'),
  sha1sum: digest('sha1sum', 'sha1'),
  sha256sum: digest('sha256sum', 'sha256'),
  sha512sum: digest('sha512sum', 'sha512'),
  adler32sum: ([text]) => String(adler32(textArgument(text))),
  b64enc: ([text]) => Buffer.from(textArgument(text)).toString('base64'),
  b64dec: ([text]) => fromBase64(textArgument(text)),
  b32enc: ([text]) => toBase32(textArgument(text)),
  b32dec: ([text]) => fromBase32(textArgument(text)),
};
