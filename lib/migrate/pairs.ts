import { readModel } from '../analysis';
import { identityOf, type KubernetesObject } from '../diff';
import { type Collector, collectorsIn } from './installation';
import { partsOf } from './parts';

/** An object that there is, and the one that takes its place, whatever the two are called. */
export interface Pair {
  readonly old: KubernetesObject;
  readonly next: KubernetesObject;
}

/**
 * Which objects take whose place: those of the same kind, namespace and name; then workloads by what they collect, and then all that is the same for
 * two workloads (their account, their configuration, their Services, their rights).
 */
export function pairsOf(old: readonly KubernetesObject[], next: readonly KubernetesObject[]): readonly Pair[] {
  const pairs: Pair[] = [];
  const free = {
    old: new Map(old.map((object) => [identityOf(object), object])),
    next: new Map(next.map((object) => [identityOf(object), object])),
  };
  const join = (one: KubernetesObject, other: KubernetesObject) => {
    if (!free.old.delete(identityOf(one)) || !free.next.delete(identityOf(other))) return;
    pairs.push({ old: one, next: other });
  };
  for (const [identity, object] of [...free.old]) {
    const same = free.next.get(identity);
    if (same !== undefined) join(object, same);
  }
  const [before, after] = [collectorsIn(old), collectorsIn(next)];
  const replaced = new Map<Collector, Collector>();
  for (const one of before) {
    const same = after.find(({ workload }) => identityOf(workload) === identityOf(one.workload));
    if (same !== undefined) replaced.set(one, same);
  }
  for (const [one, other] of alike(
    before.filter((each) => !replaced.has(each)),
    after.filter((each) => ![...replaced.values()].includes(each)),
  )) {
    replaced.set(one, other);
    join(one.workload, other.workload);
  }
  for (const [one, other] of replaced) {
    const parts = partsOf(other.workload, next);
    for (const part of partsOf(one.workload, old)) {
      const sameRole = parts.filter(({ role, object }) => role === part.role && free.next.has(identityOf(object)));
      const sameKind = sameRole.find(({ object }) => object.kind === part.object.kind) ?? sameRole[0];
      if (sameKind !== undefined && free.old.has(identityOf(part.object))) join(part.object, sameKind.object);
    }
    joinConfigurations(one, other, join);
  }
  return pairs;
}

/** A configuration in a Secret takes the place of one in a ConfigMap, and the other way round. */
function joinConfigurations(
  one: Collector,
  other: Collector,
  join: (old: KubernetesObject, next: KubernetesObject) => void,
): void {
  if (one.configuration === undefined || other.configuration === undefined) return;
  join(one.configuration.holder, other.configuration.holder);
}

/** Workloads of both sides that do the most alike; those that have nothing alike are paired only if there is no choice. */
function alike(
  before: readonly Collector[],
  after: readonly Collector[],
): readonly (readonly [Collector, Collector])[] {
  if (before.length === 1 && after.length === 1) return [[before[0]!, after[0]!]];
  const scored = before.flatMap((one) => after.map((other) => ({ one, other, score: likeness(one, other) })));
  const chosen: (readonly [Collector, Collector])[] = [];
  // The sort is stable: of what is equally alike, what comes first.
  for (const { one, other, score } of scored.sort((a, b) => b.score - a.score)) {
    const isTaken = chosen.some(([a, b]) => a === one || b === other);
    if (score > 0 && !isTaken) chosen.push([one, other]);
  }
  return chosen;
}

/** What two configurations do alike counts most, then words of the names, then the kind of workload. */
function likeness(one: Collector, other: Collector): number {
  const components = ({ configuration }: Collector) =>
    new Set(readModel(configuration?.text ?? '').instances.nodes.map(({ block }) => block.name));
  const words = ({ workload }: Collector) => new Set(workload.metadata.name.split('-'));
  const isSameKind = one.workload.kind === other.workload.kind;
  return 4 * share(components(one), components(other)) + 2 * share(words(one), words(other)) + (isSameKind ? 0.1 : 0);
}

function share(a: ReadonlySet<string>, b: ReadonlySet<string>): number {
  const both = [...a].filter((each) => b.has(each)).length;
  return both === 0 ? 0 : both / (a.size + b.size - both);
}
