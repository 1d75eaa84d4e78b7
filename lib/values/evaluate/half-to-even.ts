/**
 * A number with fewer places, where it lies in the middle between two, and the lower one is even: Go takes that, JavaScript the other one. Numbers
 * that lie there have few digits, so a hundred places are all of them.
 * @param exact the number with a hundred places
 * @returns undefined where JavaScript's rounding is Go's
 */
export function evenAtTie(exact: string, places: number): string | undefined {
  if (places >= 100) return undefined;
  const at = exact.length - 100 + places;
  const kept = exact.slice(0, at).replace(/\.$/, '');
  return /^50*$/.test(exact.slice(at)) && /[02468]$/.test(kept) ? kept : undefined;
}
