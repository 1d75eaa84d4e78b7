import { Buffer } from 'node:buffer';

const beyondTheBasicPlane = /[\ud800-\udfff]/;

/** Orders texts by their UTF-8 bytes. */
export function compareBytes(a: string, b: string): number {
  // UTF-16 sorts differently from UTF-8 only where there are surrogates.
  if (beyondTheBasicPlane.test(a) || beyondTheBasicPlane.test(b)) return Buffer.compare(Buffer.from(a), Buffer.from(b));
  return a < b ? -1 : a > b ? 1 : 0;
}
