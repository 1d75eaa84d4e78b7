/** Decimal and binary suffixes of quantities, as powers. */
const FACTORS: Readonly<Record<string, bigint>> = {
  n: 1n,
  u: 10n ** 3n,
  m: 10n ** 6n,
  '': 10n ** 9n,
  k: 10n ** 12n,
  M: 10n ** 15n,
  G: 10n ** 18n,
  T: 10n ** 21n,
  P: 10n ** 24n,
  E: 10n ** 27n,
  Ki: 10n ** 9n * 2n ** 10n,
  Mi: 10n ** 9n * 2n ** 20n,
  Gi: 10n ** 9n * 2n ** 30n,
  Ti: 10n ** 9n * 2n ** 40n,
  Pi: 10n ** 9n * 2n ** 50n,
  Ei: 10n ** 9n * 2n ** 60n,
};

/** In which suffix an amount is written: the largest that leaves no fraction. Thousands stay as they are (`2000`), as people write them. */
const WRITTEN = ['Ei', 'E', 'Pi', 'P', 'Ti', 'T', 'Gi', 'G', 'Mi', 'M', 'Ki', '', 'm', 'u', 'n'];

/**
 * An amount as Kubernetes writes it (`1Gi`, `500m`, `1e3`), in billionths, rounded up as Kubernetes does with what is finer.
 * @returns undefined for what is no quantity, or has more than 40 digits
 */
export function parseQuantity(value: string | number): bigint | undefined {
  const match = /^([+-]?)(\d*)(?:\.(\d*))?(?:[eE]([+-]?\d{1,2})|(n|u|m|k|M|G|T|P|E|Ki|Mi|Gi|Ti|Pi|Ei))?$/.exec(
    String(value),
  );
  const [, sign, whole = '', fraction = '', exponent, suffix = ''] = match ?? [];
  if (match === null || whole + fraction === '' || whole.length + fraction.length > 40) return undefined;
  const power = Number(exponent ?? 0) - fraction.length;
  const scaled = BigInt(whole + fraction) * FACTORS[suffix]! * 10n ** BigInt(Math.max(0, power));
  const divisor = 10n ** BigInt(Math.max(0, -power));
  const amount = (scaled + divisor - 1n) / divisor;
  return sign === '-' ? -amount : amount;
}

/**
 * The one spelling of a quantity of Kubernetes, for all that mean the same: `1Gi` for `1024Mi`, `1` for `1000m`. What is no
 * quantity stays as it is.
 */
export function canonicalQuantity(value: string | number): string {
  const amount = parseQuantity(value);
  if (amount === undefined) return String(value);
  if (amount === 0n) return '0';
  const unit = WRITTEN.find((each) => amount % FACTORS[each]! === 0n)!;
  return `${amount / FACTORS[unit]!}${unit}`;
}
