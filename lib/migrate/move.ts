import { identityOf, type KubernetesObject } from '../diff';
import { bystanders, type Decision, decisionsFor, type Migration } from './decisions';
import { type Collector, collectorsIn, type Installation } from './installation';
import { chartOf, isCollectorChart, type Keeper, keepersOf } from './ownership';
import { partsOf } from './parts';
import { isWorkload, type Workload } from './workload';

/** What of an installation is to be replaced. */
export interface Replaced extends Installation {
  /** Workloads of its release that stay. */
  readonly rest: readonly Workload[];
}

/** How an installation goes. */
export interface Move {
  readonly installation: Replaced;
  readonly decisions: readonly Decision[];
  /** `uninstall`: Helm deletes all of it. `forget`: Helm's record goes, and objects one by one. `upgrade`: the release has more than that. `operator`: its resources go. */
  readonly way: 'uninstall' | 'forget' | 'upgrade' | 'operator' | 'objects';
  readonly migration: Migration;
}

/** What an operator makes goes before the operator. */
export function inOrder(installations: readonly Installation[]): readonly Installation[] {
  return [...installations.filter(isMadeByOperator), ...installations.filter((each) => !isMadeByOperator(each))];
}

function isMadeByOperator({ objects }: Installation): boolean {
  return objects.some((object) => isWorkload(object) && ownersOf(object).length > 0);
}

export function ownersOf(object: KubernetesObject): readonly Extract<Keeper, { readonly kind: 'owner' }>[] {
  return keepersOf(object).filter((keeper) => keeper.kind === 'owner');
}

/** How an installation goes, and what becomes of each of its objects. */
export function moveOf(installation: Replaced, migration: Migration): Move {
  const decisions = decisionsFor(installation, migration);
  const has = (fate: Decision['fate']) => decisions.some((decision) => decision.fate === fate);
  const way = (): Move['way'] => {
    const { release } = installation;
    if (isMadeByOperator(installation)) return 'operator';
    if (release === undefined || release.record === 'gone') return 'objects';
    if (installation.rest.length > 0) return 'upgrade';
    return has('stays') || has('adopted') || has('taken over') ? 'forget' : 'uninstall';
  };
  return { installation, decisions, way: way(), migration };
}

/** Whether a chart has installed it that is about collecting, whatever else it brings. */
export function isOfCollectorChart({ release, objects }: Installation): boolean {
  const chart = release?.chart ?? objects.map(chartOf).find((each) => each !== undefined);
  return chart !== undefined && isCollectorChart(chart.name);
}

/** What of an installation is to be replaced: no stores (unless somebody has named them), and of a release only what collects. */
export function toReplace(installation: Installation, next: readonly KubernetesObject[]): Replaced {
  const { objects, release, isNamed = false } = installation;
  const collectors = collectorsIn(objects);
  const partsOfAll = (some: readonly Collector[]) =>
    new Set(some.flatMap(({ workload }) => partsOf(workload, objects).map(({ object }) => identityOf(object))));
  const stores = collectors.filter(({ isStore }) => isStore && !isNamed);
  const stored = partsOfAll(stores);
  const kept = objects.filter((object) => !stored.has(identityOf(object)));
  if (stores.length > 0 && stores.length === collectors.length) return { ...installation, objects: [], rest: [] };
  const isWhole = release === undefined || isOfCollectorChart(installation);
  const rest = isWhole ? [] : [...bystanders(installation, { next }), ...stores.map(({ workload }) => workload)];
  if (rest.length === 0) return { ...installation, objects: kept, rest };
  const own = partsOfAll(collectors.filter((collector) => !stores.includes(collector)));
  return { ...installation, objects: kept.filter((object) => own.has(identityOf(object))), rest };
}
