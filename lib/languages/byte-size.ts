const prefixes = ['K', 'M', 'G', 'T', 'P', 'E'];
const binaryUnits = unitsWith('iB');
const shortUnits = unitsWith('B');

function unitsWith(suffix: string): ReadonlyMap<string, number> {
  return new Map([['B', 1], ...prefixes.map((prefix, i): [string, number] => [prefix + suffix, 1024 ** (i + 1)])]);
}

/** What Alloy says of a text that is no number of bytes with a unit (`64KiB`, `1.5MB`), or undefined. */
export function byteSizeProblem(text: string): string | undefined {
  const size = read(text);
  return typeof size === 'number' ? undefined : size.problem;
}

/** The number of bytes that a text says; undefined if it's no size. Short units like `MB` are powers of 1024, too. */
export function parseByteSize(text: string): number | undefined {
  const size = read(text);
  return typeof size === 'number' ? size : undefined;
}

/** A text is read with units like `MiB`, then with units like `MB`; what the second reading finds is what Alloy reports. */
function read(text: string): number | { readonly problem: string } {
  const size = readWith(binaryUnits, text);
  return typeof size === 'number' ? size : readWith(shortUnits, text);
}

function readWith(units: ReadonlyMap<string, number>, text: string): number | { readonly problem: string } {
  const unsigned = /^[+-]/.test(text) ? text.slice(1) : text;
  if (unsigned === '0') return 0;
  const invalid = { problem: `units: invalid ${text}` };
  if (unsigned === '') return invalid;
  let sum = 0;
  // The unit is everything up to the next digit or dot, so it may be empty or nonsense.
  const element = /(\d*)(?:\.(\d*))?([^\d.]*)/y;
  while (element.lastIndex < unsigned.length) {
    const [, whole = '', fraction = '', unit = ''] = element.exec(unsigned)!;
    if ((whole === '' && fraction === '') || isTooLong(whole) || isTooLong(fraction)) return invalid;
    const factor = units.get(unit);
    if (factor === undefined) return { problem: `units: unknown unit ${unit} in ${text}` };
    sum += Number(`${whole}.${fraction}0`) * factor;
  }
  const size = text.startsWith('-') ? -sum : sum;
  return size < -(2 ** 63) || size >= 2 ** 63 ? { problem: 'units: overflow parsing unit' } : size;
}

/** Longer than what is left to a digit that is read one by one into 64 bits. */
function isTooLong(digits: string): boolean {
  const significant = digits.replace(/^0+/, '');
  return significant.length > 19 || (significant.length === 19 && significant >= '9223372036854775790');
}
