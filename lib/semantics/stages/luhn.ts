import { changing, type Stage, StageError } from './stage';
import type { StageArguments } from './stage-arguments';

/** `stage.luhn`: replaces numbers whose last digit is the right check digit, as those of payment cards. */
export function luhn(args: StageArguments): Stage {
  const replacement = args.text('replacement') || '**REDACTED**';
  const shortest = args.number('min_length', 13) < 1 ? 13 : args.number('min_length', 13);
  const delimiters = new Set(args.text('delimiters'));
  if (args.has('source') && args.text('source') === '') throw new StageError('building', 'empty source');
  const source = args.has('source') ? args.text('source') : undefined;

  return changing((entry) => {
    const input = source === undefined ? entry.line : entry.extracted.get(source);
    // What a source holds is looked at, but it is the line that the result replaces.
    if (typeof input === 'string') entry.line = redacted(input, delimiters, shortest, replacement);
  });
}

/** A number and what of it is delimiters: `4111-1111`; the last character that was a delimiter stays behind a replacement. */
function redacted(input: string, delimiters: ReadonlySet<string>, shortest: number, replacement: string): string {
  let output = '';
  let [digits, written, trailing] = ['', '', ''];
  const flush = () => {
    const matches = Buffer.byteLength(digits) >= shortest && isValid(digits);
    output += matches ? replacement + trailing : written;
    [digits, written, trailing] = ['', '', ''];
  };
  for (const char of input) {
    if (/\p{Nd}/u.test(char)) {
      digits += char;
      written += char;
      trailing = '';
    } else if (digits !== '' && delimiters.has(char)) {
      written += char;
      trailing = char;
    } else {
      flush();
      output += char;
    }
  }
  flush();
  return output;
}

/** Only what fits into 64 bits is a number to the original. */
function isValid(digits: string): boolean {
  if (!/^[0-9]+$/.test(digits) || BigInt(digits) >= 2n ** 63n) return false;
  let sum = 0;
  for (const [at, digit] of [...digits].reverse().entries()) {
    const doubled = Number(digit) * (at % 2 === 0 ? 1 : 2);
    sum += doubled > 9 ? doubled - 9 : doubled;
  }
  return sum % 10 === 0;
}
