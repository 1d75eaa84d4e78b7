const units: ReadonlySet<string> = new Set([
  'B',
  ...['K', 'M', 'G', 'T', 'P', 'E'].flatMap((prefix) => [`${prefix}iB`, `${prefix}B`]),
]);

/** What Alloy says of a text that is no number of bytes with a unit (`64KiB`, `1.5MB`), or undefined. */
export function byteSizeProblem(text: string): string | undefined {
  const unsigned = /^[+-]/.test(text) ? text.slice(1) : text;
  if (unsigned === '0') return undefined;
  const invalid = `units: invalid ${text}`;
  if (unsigned === '') return invalid;
  const families = new Set<'binary' | 'short'>();
  // The unit is everything up to the next digit or dot, so it may be empty or nonsense.
  const element = /(\d*)(?:\.(\d*))?([^\d.]*)/y;
  while (element.lastIndex < unsigned.length) {
    const [, whole = '', fraction = '', unit = ''] = element.exec(unsigned)!;
    if ((whole === '' && fraction === '') || isTooLong(whole) || isTooLong(fraction)) return invalid;
    if (unit.length === 3) families.add('binary');
    if (unit.length === 2) families.add('short');
    // A text is read first with units like `MiB`, then with units like `MB`; the second reading is the one that is reported.
    if (!units.has(unit)) return `units: unknown unit ${unit} in ${text}`;
  }
  if (families.size === 2) {
    const binary = /[^\d.]iB/.exec(unsigned)![0];
    return `units: unknown unit ${binary} in ${text}`;
  }
  return undefined;
}

function isTooLong(digits: string): boolean {
  return digits.length > 19 || (digits.length === 19 && digits > '9223372036854775807');
}
