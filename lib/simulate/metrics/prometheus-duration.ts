const units = [
  ['y', 31_536_000_000n],
  ['w', 604_800_000n],
  ['d', 86_400_000n],
  ['h', 3_600_000n],
  ['m', 60_000n],
  ['s', 1_000n],
  ['ms', 1n],
] as const;

const form = /^(?:(\d+)y)?(?:(\d+)w)?(?:(\d+)d)?(?:(\d+)h)?(?:(\d+)m)?(?:(\d+)s)?(?:(\d+)ms)?$/;

/** Nanoseconds of a duration as Prometheus writes it (`1d12h`, `90s`); undefined for a text that is none. */
export function parsePrometheusDuration(text: string): bigint | undefined {
  if (text === '0') return 0n;
  const found = form.exec(text);
  if (found === null || text === '') return undefined;
  return units.reduce((sum, [, size], at) => sum + BigInt(found[at + 1] ?? '0') * size, 0n) * 1_000_000n;
}

/** A duration as Prometheus writes it: `1m`, `1m30s`; years, weeks and days only where nothing else is left. */
export function prometheusDuration(nanoseconds: bigint): string {
  let rest = nanoseconds / 1_000_000n;
  if (rest === 0n) return '0s';
  let text = '';
  for (const [unit, size] of units) {
    const isWholeOnly = unit === 'y' || unit === 'w' || unit === 'd';
    if (isWholeOnly ? rest % size !== 0n : rest < size) continue;
    const count = rest / size;
    if (count === 0n) continue;
    text += `${count}${unit}`;
    rest %= size;
  }
  return text;
}
