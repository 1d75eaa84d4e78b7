const prefixes = ['K', 'M', 'G', 'T', 'P', 'E'];
const factors: ReadonlyMap<string, number> = new Map(prefixes.map((prefix, i) => [prefix, 1024 ** (i + 1)]));
const binaryUnits: ReadonlySet<string> = new Set(['B', ...prefixes.map((prefix) => `${prefix}iB`)]);
const shortUnits: ReadonlySet<string> = new Set(['B', ...prefixes.map((prefix) => `${prefix}B`)]);

/** What Alloy says of a text that is no number of bytes with a unit (`64KiB`, `1.5MB`), or undefined. */
export function byteSizeProblem(text: string): string | undefined {
  // A text is read with units like `MiB`, then with units like `MB`; what the second reading finds is reported.
  return problemWith(binaryUnits, text) === undefined ? undefined : problemWith(shortUnits, text);
}

/** The number of bytes that a text says; undefined if it's no size. Short units like `MB` are powers of 1024, too. */
export function parseByteSize(text: string): number | undefined {
  if (byteSizeProblem(text) !== undefined) return undefined;
  const sum = [...text.matchAll(/(\d*\.?\d*)([A-Z])i?B?/g)].reduce(
    (total, [, count, unit]) => total + Number(count) * (factors.get(unit!) ?? 1),
    0,
  );
  return text.startsWith('-') ? -sum : sum;
}

function problemWith(units: ReadonlySet<string>, text: string): string | undefined {
  const unsigned = /^[+-]/.test(text) ? text.slice(1) : text;
  if (unsigned === '0') return undefined;
  const invalid = `units: invalid ${text}`;
  if (unsigned === '') return invalid;
  // The unit is everything up to the next digit or dot, so it may be empty or nonsense.
  const element = /(\d*)(?:\.(\d*))?([^\d.]*)/y;
  while (element.lastIndex < unsigned.length) {
    const [, whole = '', fraction = '', unit = ''] = element.exec(unsigned)!;
    if ((whole === '' && fraction === '') || isTooLong(whole) || isTooLong(fraction)) return invalid;
    if (!units.has(unit)) return `units: unknown unit ${unit} in ${text}`;
  }
  return undefined;
}

function isTooLong(digits: string): boolean {
  return digits.length > 19 || (digits.length === 19 && digits > '9223372036854775807');
}
