import { identityOf, type KubernetesObject } from '../diff';
import { bystanders, type Decision, decisionsFor, type Migration } from './decisions';
import { type Collector, collectorsIn, type Installation } from './installation';
import { chartOf, type Keeper, keepersOf } from './ownership';
import { partsOf } from './parts';
import { isWorkload } from './workload';

/** How an installation goes. */
export interface Move {
  readonly installation: Installation;
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
export function moveOf(installation: Installation, migration: Migration): Move {
  const decisions = decisionsFor(installation, migration);
  const has = (fate: Decision['fate']) => decisions.some((decision) => decision.fate === fate);
  const way = (): Move['way'] => {
    const { release } = installation;
    if (isMadeByOperator(installation)) return 'operator';
    if (release === undefined || release.record === 'gone') return 'objects';
    if (isMixed(installation, migration.next)) return 'upgrade';
    return has('stays') || has('adopted') || has('taken over') ? 'forget' : 'uninstall';
  };
  return { installation, decisions, way: way(), migration };
}

/** Whether a release has workloads besides collectors that would go with it. */
function isMixed(installation: Installation, next: readonly KubernetesObject[]): boolean {
  return bystanders(installation, { next }).length > 0 && !isCollectorChart(installation);
}

/** Charts that are about collecting, whatever else they bring. */
const COLLECTOR_CHARTS: ReadonlySet<string> = new Set(['k8s-monitoring', 'alloy', 'grafana-agent', 'promtail']);

export function isCollectorChart({ release, objects }: Installation): boolean {
  const name = release?.chart?.name ?? objects.map(chartOf).find((chart) => chart !== undefined);
  return name !== undefined && COLLECTOR_CHARTS.has(name);
}

/** The objects of an installation that are to be replaced: without stores (unless somebody has named them), and what else a release has. */
export function toReplace(installation: Installation, next: readonly KubernetesObject[]): Installation {
  const { objects, release, isNamed = false } = installation;
  const collectors = collectorsIn(objects);
  const partsOfAll = (some: readonly Collector[]) =>
    new Set(some.flatMap(({ workload }) => partsOf(workload, objects).map(({ object }) => identityOf(object))));
  const stores = collectors.filter(({ isStore }) => isStore && !isNamed);
  const stored = partsOfAll(stores);
  const kept = objects.filter((object) => !stored.has(identityOf(object)));
  if (stores.length > 0 && stores.length === collectors.length) return { ...installation, objects: [] };
  if (release === undefined || !isMixed(installation, next)) return { ...installation, objects: kept };
  const own = partsOfAll(collectors);
  return { ...installation, objects: kept.filter((object) => own.has(identityOf(object))) };
}
