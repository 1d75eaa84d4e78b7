import { diffArrays } from 'diff';
import type { FieldPath } from './field-path';

/** Lists that differ in more entries than this are taken as different as a whole: finding the shortest way would take too long. */
const MOST_EDITS = 4000;

/** A stretch of two lists in which they differ: from an index up to another, which isn't part of it. */
export interface Run {
  readonly old: readonly [from: number, to: number];
  readonly next: readonly [from: number, to: number];
}

/** One step on the way from a list to another: an entry that is new, gone, or another one. */
export interface ListStep<T> {
  readonly path: FieldPath;
  readonly old?: T;
  readonly next?: T;
}

/**
 * The stretches in which two lists differ, by a shortest way from one to the other. There may be several such ways; the way back is
 * the same one.
 */
export function differingRuns(old: readonly string[], next: readonly string[]): readonly Run[] {
  // Which of several ways is taken depends on the direction, so there is only one direction.
  if (JSON.stringify(old) > JSON.stringify(next)) {
    return differingRuns(next, old).map((run) => ({ old: run.next, next: run.old }));
  }
  const runs: Run[] = [];
  let [i, j] = [0, 0];
  let [fromOld, fromNext] = [0, 0];
  const close = () => {
    if (i > fromOld || j > fromNext) runs.push({ old: [fromOld, i], next: [fromNext, j] });
  };
  const parts = diffArrays([...old], [...next], { maxEditLength: MOST_EDITS });
  if (parts === undefined) return [{ old: [0, old.length], next: [0, next.length] }];
  for (const { added, removed, count } of parts) {
    if (added) {
      j += count;
    } else if (removed) {
      i += count;
    } else {
      close();
      i += count;
      j += count;
      [fromOld, fromNext] = [i, j];
    }
  }
  close();
  return runs;
}

/**
 * The steps from a list to another, each at its place. What takes the place of something alike is one step.
 * @param textOf the same text for entries that are the same
 * @param kindOf entries of the same kind are alike: one may be told as a changed form of the other
 */
export function steps<T>(
  old: readonly T[],
  next: readonly T[],
  path: FieldPath,
  textOf: (entry: T) => string,
  {
    noun,
    kindOf = () => '',
  }: { readonly noun?: string | ((entry: T) => string) | undefined; readonly kindOf?: (entry: T) => string } = {},
): readonly ListStep<T>[] {
  const numbered = (number: string, entry: T) => path.numbered(number, typeof noun === 'function' ? noun(entry) : noun);
  return differingRuns(old.map(textOf), next.map(textOf)).flatMap((run) => {
    const gone = old.slice(...run.old);
    const come = next.slice(...run.next);
    // The n-th of a kind takes the place of the n-th of that kind.
    const [goneRanks, comeRanks] = [ranksOf(gone, kindOf), ranksOf(come, kindOf)];
    const comeByRank = new Map(comeRanks.map((rank, n) => [rank, n]));
    const taken = new Set(goneRanks);
    const found: ListStep<T>[] = gone.map((before, n) => {
      const other = comeByRank.get(goneRanks[n]!);
      const from = run.old[0] + n + 1;
      if (other === undefined) return { path: numbered(String(from), before), old: before };
      const to = run.next[0] + other + 1;
      return {
        path: numbered(from === to ? String(from) : `${from} -> ${to}`, before),
        old: before,
        next: come[other]!,
      };
    });
    come.forEach((after, n) => {
      if (!taken.has(comeRanks[n]!)) {
        found.push({ path: numbered(String(run.next[0] + n + 1), after), next: after });
      }
    });
    return found;
  });
}

/** Each entry as its kind, and the how-manieth of that kind it is. */
function ranksOf<T>(list: readonly T[], kindOf: (entry: T) => string): readonly string[] {
  const counts = new Map<string, number>();
  return list.map((entry) => {
    const kind = kindOf(entry);
    const count = counts.get(kind) ?? 0;
    counts.set(kind, count + 1);
    return JSON.stringify([kind, count]);
  });
}
