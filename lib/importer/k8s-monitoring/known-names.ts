import type { UnknownName } from '../chart-values/report';
import { COLLECTOR_NAMES, DESTINATION_NAMES, PROCESSOR_NAMES, TOP_NAMES } from './chart-names';

/** What can stand below a name; undefined where that is the user's own. */
export type Names = ReadonlyMap<string, Names | undefined>;

/** Reads the notation of chart-names.ts. */
export function namesOf(notation: string): Names {
  const tokens = notation.match(/[^\s{}]+|[{}]/g) ?? [];
  let at = 0;
  const level = (): Names => {
    const names = new Map<string, Names | undefined>();
    while (at < tokens.length && tokens[at] !== '}') {
      const name = tokens[at++]!;
      let below: Names | undefined;
      if (tokens[at] === '{') {
        at++;
        below = level();
        at++;
      }
      names.set(name, below);
    }
    return names;
  };
  return level();
}

const of = (notation: string | undefined): Names | undefined => (notation ? namesOf(notation) : undefined);

/**
 * Finds out whether the chart knows a value.
 * @param typeAt the type of the destination or data processor of a name
 * @returns undefined if it does
 */
export function unknownName(
  path: readonly (string | number)[],
  typeAt: (path: readonly (string | number)[]) => string | undefined,
): UnknownName | undefined {
  const [first, second] = path;
  const tops = [...Object.keys(TOP_NAMES), 'destinations', 'collectors', 'collectorCommon'];
  if (typeof first !== 'string' || !tops.includes(first)) return { depth: 0, known: tops };
  if (first === 'collectors') return below(path, 2, of(COLLECTOR_NAMES));
  if (first === 'collectorCommon') {
    return second === undefined || second === 'alloy'
      ? below(path, 2, of(COLLECTOR_NAMES))
      : { depth: 1, known: ['alloy'] };
  }
  if (first === 'destinations' || first === 'dataProcessors') {
    const table = first === 'destinations' ? DESTINATION_NAMES : PROCESSOR_NAMES;
    const type = typeAt(path.slice(0, 2));
    return below(path, 2, of(type !== undefined && Object.hasOwn(table, type) ? table[type] : undefined));
  }
  return below(path, 1, of(TOP_NAMES[first]));
}

function below(path: readonly (string | number)[], depth: number, names: Names | undefined): UnknownName | undefined {
  if (names === undefined || depth >= path.length) return undefined;
  const name = path[depth]!;
  // An item of a list has the names of the list.
  if (typeof name === 'number') return below(path, depth + 1, names);
  if (!names.has(name)) return { depth, known: [...names.keys()] };
  return below(path, depth + 1, names.get(name));
}
