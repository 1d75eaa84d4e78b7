import { Buffer } from 'node:buffer';

const nanoseconds: ReadonlyMap<string, bigint> = new Map([
  ['ns', 1n],
  ['us', 1_000n],
  ['µs', 1_000n],
  ['μs', 1_000n],
  ['ms', 1_000_000n],
  ['s', 1_000_000_000n],
  ['m', 60_000_000_000n],
  ['h', 3_600_000_000_000n],
]);

const LIMIT = 2n ** 63n;

/** Nanoseconds of a duration in Go's notation (`1h30m`, `-1.5s`, `0`), or Go's message for a text that is none. */
export function parseDuration(text: string): bigint | { readonly error: string } {
  const invalid = { error: `time: invalid duration ${quoted(text)}` };
  const negative = text.startsWith('-');
  const unsigned = /^[+-]/.test(text) ? text.slice(1) : text;
  if (unsigned === '0') return 0n;
  if (unsigned === '') return invalid;
  let total = 0n;
  // The unit is all up to the next digit or dot.
  const element = /(\d*)(?:\.(\d*))?([^\d.]*)/y;
  while (element.lastIndex < unsigned.length) {
    const [, whole = '', fraction = '', unit = ''] = element.exec(unsigned)!;
    if (whole === '' && fraction === '') return invalid;
    const digits = whole.replace(/^0+/, '');
    const count = digits.length > 19 ? LIMIT + 1n : BigInt(digits || '0');
    if (count > LIMIT) return invalid;
    if (unit === '') return { error: `time: missing unit in duration ${quoted(text)}` };
    const factor = nanoseconds.get(unit);
    if (factor === undefined) return { error: `time: unknown unit ${quoted(unit)} in duration ${quoted(text)}` };
    total += count * factor;
    if (fraction !== '') {
      const kept = fraction.slice(0, 18);
      total += BigInt(Math.trunc(Number(kept) * (Number(factor) / 10 ** kept.length)));
    }
    if (total > LIMIT) return invalid;
  }
  if (negative) return -total;
  return total === LIMIT ? invalid : total;
}

/** Go's time package quotes in its own way: everything but printable ASCII is escaped byte by byte. */
function quoted(text: string): string {
  const escaped = text
    .replace(/["\\]/g, '\\$&')
    .replace(/[^ -\x7f]/gu, (char) =>
      [...Buffer.from(char)].map((b) => `\\x${b.toString(16).padStart(2, '0')}`).join(''),
    );
  return `"${escaped}"`;
}
