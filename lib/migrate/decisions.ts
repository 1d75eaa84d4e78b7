import { identityOf, type KubernetesObject, type TreeDiff } from '../diff';
import { collectorsIn, type Installation } from './installation';
import { overlaps } from './overlap';
import { keepersOf } from './ownership';
import type { Pair } from './pairs';
import { at, labelsOf, namesIn, partsOf } from './parts';
import { isWorkload, podLabelsOf, type Workload } from './workload';

/**
 * What becomes of an object: it `stays`; it goes `before` the new ones are applied, or `after`; it is `adopted` (deleted without its pods, which the new workload
 * replaces one by one); it is `taken over` (the new one is applied over it); or it goes with a custom resource, `by` its operator.
 */
export type Fate = 'stays' | 'before' | 'after' | 'adopted' | 'taken over' | 'operator';

/** What becomes of an object, and why. */
export interface Decision {
  readonly object: KubernetesObject;
  readonly fate: Fate;
  readonly why: readonly string[];
}

/** All that a decision depends on. */
export interface Migration {
  readonly pairs: readonly Pair[];
  readonly next: readonly KubernetesObject[];
  readonly diff: TreeDiff;
}

/** Kinds with data, or with what others have put into them. */
const KEPT: Readonly<Record<string, string>> = {
  Namespace: 'a Namespace is deleted with all that is in it, whoever has put it there',
  CustomResourceDefinition: 'a definition is deleted with all objects of its kind',
  PersistentVolumeClaim: 'it has data: delete it once nobody needs them',
};

/** What becomes of the objects of an installation, in their order. */
export function decisionsFor(installation: Installation, migration: Migration): readonly Decision[] {
  const { objects } = installation;
  const handed = objects.filter(isWorkload).filter((workload) => isAdopted(workload, migration));
  const inUse = new Set(
    handed.flatMap((workload) => partsOf(workload, objects).map(({ object }) => identityOf(object))),
  );
  return objects.map((object) => {
    const kept = reasonToStay(object, installation, migration.next);
    if (kept !== undefined) return { object, fate: 'stays', why: [kept] };
    if (keepersOf(object).some(({ kind }) => kind === 'owner')) {
      return { object, fate: 'operator', why: ['an operator makes it, and would make it again'] };
    }
    if (isWorkload(object)) return ofWorkload(object, installation, migration, handed.includes(object));
    return ofOther(object, migration, inUse.has(identityOf(object)));
  });
}

function isAmong(object: KubernetesObject, objects: readonly KubernetesObject[]): boolean {
  return objects.some((other) => identityOf(other) === identityOf(object));
}

function isNext(object: KubernetesObject, { next }: Migration): boolean {
  return isAmong(object, next);
}

/** Why an object is not deleted, whatever takes its place. */
export function reasonToStay(
  object: KubernetesObject,
  { release, objects }: Installation,
  next: readonly KubernetesObject[],
): string | undefined {
  const { kind, metadata } = object;
  if (KEPT[kind] !== undefined) return KEPT[kind];
  if (kind !== 'Secret' || isAmong(object, next)) return undefined;
  const isConfiguration = collectorsIn(objects).some(({ configuration }) => configuration?.holder === object);
  const isUsed = next
    .filter(isWorkload)
    .some(
      (workload) => workload.metadata.namespace === metadata.namespace && namesIn(workload).secrets.has(metadata.name),
    );
  if (isUsed) return 'the new manifests refer to it';
  if (isConfiguration) return undefined;
  return release === undefined ? 'credentials may be those of others: delete it once nobody needs them' : undefined;
}

/** Whether the new workload takes the pods over: one of the same kind and name whose selector selects them. */
function isAdopted(old: Workload, { next }: Migration): boolean {
  const same = next.filter(isWorkload).find((other) => identityOf(other) === identityOf(old));
  if (same === undefined) return false;
  const [before, after] = [old, same].map(({ spec }) =>
    JSON.stringify(Object.entries(spec.selector?.matchLabels ?? {}).sort()),
  );
  return before === after && Object.keys(podLabelsOf(old)).length > 0;
}

function ofWorkload(object: Workload, installation: Installation, migration: Migration, adopted: boolean): Decision {
  if (adopted) {
    const why = [
      'the new one selects the same pods: it adopts them, and replaces one after the other',
      'an apply over it would keep containers, ports and volumes that the new one does not have',
    ];
    return { object, fate: 'adopted', why };
  }
  const refused = refusals(object, migration);
  if (isNext(object, migration)) {
    const kept = 'an apply over it would keep containers, ports and volumes that the new one does not have';
    return { object, fate: 'before', why: refused.length > 0 ? refused : [kept] };
  }
  const collector = collectorsIn(installation.objects).find(({ workload }) => workload === object);
  if (collector === undefined) return { object, fate: 'after', why: ['nothing takes its place'] };
  const why = [...new Set(collectorsIn(migration.next).flatMap((next) => overlaps(collector, next)))];
  return why.length === 0
    ? { object, fate: 'after', why: [`it collects until the new ${newName(object, migration)} works`] }
    : { object, fate: 'before', why };
}

function newName(object: KubernetesObject, { pairs }: Migration): string {
  const next = pairs.find(({ old }) => old === object)?.next;
  return next === undefined ? 'workloads' : `${next.kind} ${next.metadata.name}`;
}

function ofOther(object: KubernetesObject, migration: Migration, isInUse: boolean): Decision {
  if (!isNext(object, migration)) return { object, fate: 'after', why: [replacementText(object, migration)] };
  const refused = refusals(object, migration);
  if (refused.length > 0) return { object, fate: 'before', why: refused };
  const leftovers = portsThatStay(object, migration);
  if (leftovers !== undefined) return { object, fate: 'before', why: [leftovers] };
  if (isInUse) {
    return { object, fate: 'taken over', why: ['pods that run until they are replaced need it'] };
  }
  if (
    object.kind === 'Service' &&
    at(object, 'spec', 'type') !== undefined &&
    at(object, 'spec', 'type') !== 'ClusterIP'
  ) {
    return { object, fate: 'taken over', why: ['it would get another address'] };
  }
  return {
    object,
    fate: 'before',
    why: ['the new one has its name, and an apply is refused where fields belong to others'],
  };
}

function replacementText(object: KubernetesObject, { pairs }: Migration): string {
  const next = pairs.find(({ old }) => old === object)?.next;
  return next === undefined ? 'nothing needs it any more' : `${next.kind} ${next.metadata.name} takes its place`;
}

/** Why the API server refuses to make the new object of the old one. */
function refusals(object: KubernetesObject, { diff }: Migration): readonly string[] {
  const found = diff.objects.find(
    ({ object: { apiVersion, kind, name, namespace }, oldName }) =>
      oldName === undefined &&
      identityOf({ apiVersion, kind, metadata: { name, ...(namespace === undefined ? {} : { namespace }) } }) ===
        identityOf(object),
  );
  return [...new Set(found?.changes.flatMap(({ refused }) => (refused === undefined ? [] : [refused])) ?? [])];
}

/** Ports of a Service that an apply over it would keep, for somebody else has set them. */
function portsThatStay(object: KubernetesObject, { next }: Migration): string | undefined {
  if (object.kind !== 'Service') return undefined;
  const same = next.find((other) => identityOf(other) === identityOf(object))!;
  const ports = (service: KubernetesObject) => {
    const all = at(service, 'spec', 'ports') as
      | readonly { readonly port: number; readonly protocol?: string }[]
      | undefined;
    return (all ?? []).map(({ port, protocol = 'TCP' }) => `${port}${protocol === 'TCP' ? '' : `/${protocol}`}`);
  };
  const kept = ports(object).filter((port) => !ports(same).includes(port));
  return kept.length === 0
    ? undefined
    : `an apply over it would keep port${kept.length === 1 ? '' : 's'} ${kept.join(', ')}, where nobody listens any more`;
}

/** Workloads of an installation that are no collectors, and that nothing new takes the place of. */
export function bystanders({ objects }: Installation, { next }: Pick<Migration, 'next'>): readonly Workload[] {
  const collectors = new Set(collectorsIn(objects).map(({ workload }) => identityOf(workload)));
  const known = new Set(next.map(identityOf));
  return objects
    .filter(isWorkload)
    .filter((workload) => !collectors.has(identityOf(workload)) && !known.has(identityOf(workload)))
    .filter((workload) => labelsOf(workload)['app.kubernetes.io/name'] !== 'alloy-operator');
}
