import { comparable } from './comparable';
import { isFields, isNothing, isSame, type Manifest } from './manifest';

/** A place where the chart makes something else of its values than the manifests have. */
export interface ChartDifference {
  /** Kind and name of the object. */
  readonly object: string;
  /** Members on the way to the place, with dots between them; empty for the whole object. */
  readonly path: string;
  /** What the manifests have there; absent where there is nothing. */
  readonly wanted?: unknown;
  /** What the chart makes there; absent where there is nothing. */
  readonly chart?: unknown;
}

/** Where the objects of the chart differ from those of manifests, in what they mean. */
export function differences(wanted: readonly Manifest[], chart: readonly Manifest[]): readonly ChartDifference[] {
  const theirs = new Map(chart.map((object) => [keyOf(object), object]));
  const own = new Map(wanted.map((object) => [keyOf(object), object]));
  const found: ChartDifference[] = [];
  for (const [key, object] of own) {
    const other = theirs.get(key);
    if (other === undefined) found.push({ object: titleOf(object), path: '', wanted: object });
    else compare(comparable(object), comparable(other), { object: titleOf(object), path: [] }, found);
  }
  for (const [key, object] of theirs) {
    if (!own.has(key)) found.push({ object: titleOf(object), path: '', chart: object });
  }
  return found;
}

/** There is one ClusterRole, whatever it's called. */
function keyOf({ kind, metadata }: Manifest): string {
  if (kind.startsWith('ClusterRole')) return kind;
  return `${kind} ${metadata['namespace'] ?? ''} ${metadata['name']}`;
}

function titleOf({ kind, metadata }: Manifest): string {
  return `${kind} ${metadata['name']}`;
}

interface Place {
  readonly object: string;
  readonly path: readonly string[];
}

function compare(wanted: unknown, chart: unknown, place: Place, found: ChartDifference[]): void {
  if (isSame(wanted, chart) || (isNothing(wanted) && isNothing(chart))) return;
  if (isFields(wanted) && isFields(chart)) {
    for (const name of new Set([...Object.keys(wanted), ...Object.keys(chart)])) {
      compare(wanted[name], chart[name], { ...place, path: [...place.path, name] }, found);
    }
    return;
  }
  found.push({
    object: place.object,
    path: place.path.join('.'),
    ...(wanted === undefined ? {} : { wanted }),
    ...(chart === undefined ? {} : { chart }),
  });
}

/** Longer values aren't written out. */
const LONGEST = 60;

/** A difference as a line of text. Values of the environment aren't in it: nobody knows what they are. */
export function differenceText({ object, path, wanted, chart }: ChartDifference): string {
  if (path === '') {
    return wanted === undefined ? `${object}: the chart makes it in addition` : `${object}: the chart cannot make it`;
  }
  const shown = (value: unknown) => {
    const text = JSON.stringify(value);
    return path.includes('.env.') || text.length > LONGEST ? '' : ` ${text}`;
  };
  if (chart === undefined) return `${object}: ${path}${shown(wanted)} has no value in the chart`;
  if (wanted === undefined) return `${object}: the chart adds ${path}${shown(chart)}`;
  const instead = shown(wanted);
  return `${object}: ${path} is${shown(chart) || ' different'} in the chart${instead === '' ? '' : `, not${instead}`}`;
}
