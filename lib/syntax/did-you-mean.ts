/** More than anyone reads; it keeps a text full of unknown names from costing more than a correct one. */
const mostHints = 50;

/** How many suggestions were made so far. */
export interface DidYouMean {
  hints: number;
}

/** "did you mean ...?" with the names that are closest to the given one, at most five; undefined if none is close. */
export function didYouMean(name: string, names: () => readonly string[], context: DidYouMean): string | undefined {
  if (context.hints >= mostHints) return undefined;
  context.hints++;
  const close = closestNames(name, names()).map((known) => `"${known}"`);
  if (close.length === 0) return undefined;
  const last = close.pop()!;
  return `did you mean ${close.length === 0 ? last : `${close.join(', ')} or ${last}`}?`;
}

/** Those of the names that are closest to the given one, at most five; none if none is close. */
export function closestNames(name: string, names: readonly string[]): readonly string[] {
  if (name.length > 80) return [];
  const farthest = Math.min(4, Math.floor(name.length / 3) + 1);
  const candidates = names.map((known) => ({ known, distance: distance(name, known, farthest) }));
  const best = candidates.reduce((least, candidate) => Math.min(least, candidate.distance), farthest);
  return candidates
    .filter((candidate) => candidate.distance === best)
    .map(({ known }) => known)
    .sort()
    .slice(0, 5);
}

/** How many letters have to be put in, taken out or changed to turn one text into the other; anything above `limit` for more than that. */
function distance(a: string, b: string, limit: number): number {
  if (Math.abs(a.length - b.length) > limit) return limit + 1;
  let row = Array.from({ length: b.length + 1 }, (_, i) => i);
  for (let i = 1; i <= a.length; i++) {
    const next = [i];
    for (let j = 1; j <= b.length; j++) {
      const change = row[j - 1]! + (a[i - 1] === b[j - 1] ? 0 : 1);
      next.push(Math.min(change, row[j]! + 1, next[j - 1]! + 1));
    }
    row = next;
  }
  return row[b.length]!;
}
