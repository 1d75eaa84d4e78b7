import { didYouMean } from '../../syntax';
import { type Path, type Place, pathText, type ValuesFile, type YamlProblem } from './values-file';

/** A key of a Kubernetes Secret that the program reads. */
export interface NeededSecret {
  readonly secret: string;
  readonly key: string;
  /** The value that it stands for. */
  readonly path: Path;
}

/** Something that is other than with the chart, although the value is in the program. */
export interface Remark {
  readonly path: Path;
  readonly text: string;
}

/** The first name of a path that a chart doesn't know, and what it knows in its place. */
export interface UnknownName {
  readonly depth: number;
  readonly known: readonly string[];
}

/** What has to be said about a value, at its place. */
export interface ValueRemark extends Place {
  /** `clusterEvents.extraProcessingStages`. */
  readonly path: string;
  readonly text: string;
}

/** Values of a chart as a program, and what became of each. */
export interface ImportedValues {
  /** The program; empty if the values can't be read. */
  readonly text: string;
  /** The Kubernetes Secrets to create, never their values. */
  readonly secrets: readonly (NeededSecret & { readonly pathText: string })[];
  /** Values that are in the program, and what they are there. */
  readonly mapped: readonly { readonly path: string; readonly to: string }[];
  /** Values that the chart uses and the program doesn't say. */
  readonly unmapped: readonly ValueRemark[];
  /** Values that the chart doesn't know, and ignores. */
  readonly ignored: readonly ValueRemark[];
  /** What is other than with the chart. */
  readonly remarks: readonly ValueRemark[];
  /** What keeps the values from being read. */
  readonly problems: readonly YamlProblem[];
}

/** Values that can't be read. */
export function unreadValues(problems: readonly YamlProblem[]): ImportedValues {
  return { text: '', secrets: [], mapped: [], unmapped: [], ignored: [], remarks: [], problems };
}

/** What is known of a chart, to say what became of a value that nobody took. */
export interface ChartKnowledge {
  /** @returns undefined if the chart has a value of this path */
  readonly unknownName: (path: Path) => UnknownName | undefined;
  /** Why a value that nobody took isn't in the program. */
  readonly reasonFor: (path: Path) => string;
}

/** What became of each value of a file. */
export function reportOf(
  file: ValuesFile,
  { unknownName, reasonFor }: ChartKnowledge,
  { secrets, remarks }: { readonly secrets: readonly NeededSecret[]; readonly remarks: readonly Remark[] },
): Omit<ImportedValues, 'text' | 'problems'> {
  const mapped: { path: string; to: string }[] = [];
  const unmapped: ValueRemark[] = [];
  const ignored: ValueRemark[] = [];
  const at = (path: Path, text: string): ValueRemark => ({ path: pathText(path), text, ...file.placeOf(path) });
  for (const { path } of file.root.leaves) {
    if (path.length === 0) continue;
    const unknown = unknownName(path);
    if (unknown !== undefined) {
      const name = String(path[unknown.depth]);
      const hint = didYouMean(name, () => unknown.known, { hints: 0 });
      const way = hint === undefined ? '' : `: ${hint}`;
      ignored.push(at(path, `the chart has no ${JSON.stringify(name)} here, and ignores it${way}`));
      continue;
    }
    const outcome = file.outcomeOf(path);
    if (outcome?.kind === 'mapped') mapped.push({ path: pathText(path), to: outcome.to });
    else unmapped.push(at(path, outcome?.reason || reasonFor(path)));
  }
  return {
    secrets: secrets.map((secret) => ({ ...secret, pathText: pathText(secret.path) })),
    mapped,
    unmapped,
    ignored,
    remarks: remarks.map(({ path, text }) => at(path, text)),
  };
}
