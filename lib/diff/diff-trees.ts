import { compareConfigurations } from './alloy/configuration';
import { canonical } from './comparison/canonical';
import { compare } from './comparison/compare-values';
import type { ComparisonContext } from './comparison/comparison';
import { FieldPath } from './comparison/field-path';
import { groupOf, identityOf, type KubernetesObject, nameOf } from './objects/kubernetes-object';
import type { ManifestTree } from './objects/manifest-tree';
import { pairedObjects } from './objects/pair-objects';
import { byText, type Fields, isFields } from './objects/plain-data';
import { RightsReview } from './rbac/review';
import { shapeOf } from './shapes';
import { isConfiguration } from './shapes/data';
import type { Change, ObjectDiff, TreeDiff } from './tree-diff';

/** Remarks on objects, by `identityOf` the object. */
export type Notes = ReadonlyMap<string, readonly string[]>;

/**
 * The difference of two trees of manifests by meaning: what a person who reviews it has to know, and nothing that makes no
 * difference to the cluster.
 * @param notes remarks on objects, told where these differ
 */
export function diffTrees(old: ManifestTree, next: ManifestTree, notes: Notes = new Map()): TreeDiff {
  const objects = pairedObjects(old.objects, next.objects).flatMap((pair) => {
    const remarks = notes.get(identityOf((pair.next ?? pair.old)!)) ?? [];
    return diffObjects(pair.old, pair.next, remarks);
  });
  const rights = new RightsReview(old, next);
  return {
    objects: [...objects.map((diff) => rights.of(diff)), ...diffFiles(old, next)],
    subjects: rights.subjects,
  };
}

/** The difference of two forms of an object, or what is to know of one that is new or gone. */
function diffObjects(
  old: KubernetesObject | undefined,
  next: KubernetesObject | undefined,
  notes: readonly string[],
): readonly ObjectDiff[] {
  const object = (next ?? old)!;
  const changes = changesOf(old, next);
  const isRenamed = old !== undefined && next !== undefined && old.metadata.name !== next.metadata.name;
  if (old !== undefined && next !== undefined && changes.length === 0 && !isRenamed) return [];
  const replaces = old !== undefined && next !== undefined && changesPods(object, changes);
  const held = heldBack(object);
  return [
    {
      action: old === undefined ? 'added' : next === undefined ? 'removed' : 'changed',
      object: nameOf(object),
      ...(isRenamed ? { oldName: old.metadata.name } : {}),
      changes,
      restartsPods: replaces && held === undefined,
      notes: replaces && held !== undefined ? [...notes, held] : notes,
    },
  ];
}

function changesOf(old: KubernetesObject | undefined, next: KubernetesObject | undefined): readonly Change[] {
  const changes: Change[] = [];
  const shape = shapeOf((next ?? old)!);
  const [before, after] = [old, next].map((object) => asFields(object && canonical(object, shape)));
  const isRenamed = old?.metadata.name !== next?.metadata.name;
  const context: ComparisonContext = {
    path: FieldPath.root,
    secret: false,
    // Nothing is refused of an object that comes, goes, or is another one.
    report: ({ refused, ...change }) =>
      changes.push(refused === undefined || isRenamed ? change : { ...change, refused }),
  };
  compare(before, after, shape, context);
  if (old !== undefined && next !== undefined) return changes;
  const action = old === undefined ? 'added' : 'removed';
  const whole = accessOfWhole((next ?? old)!, action);
  return whole === undefined
    ? changes.filter(({ access }) => access === (old === undefined ? 'more' : 'less'))
    : [whole];
}

/** What an object means for access by being there, whatever is in it; undefined where that depends on its content. */
function accessOfWhole(object: KubernetesObject, action: 'added' | 'removed'): Change | undefined {
  const group = groupOf(object);
  // A policy only ever keeps somebody out.
  const isRestriction = group === 'networking.k8s.io' && object.kind === 'NetworkPolicy';
  const isEntrance = group === 'gateway.networking.k8s.io';
  if (!isRestriction && !isEntrance) return undefined;
  const access = (action === 'added') === isEntrance ? 'more' : 'less';
  return { action, what: isRestriction ? 'restriction of the network' : 'way in from outside', path: '', access };
}

function asFields(value: unknown): Fields {
  return isFields(value) ? value : {};
}

/** Whether the pods of a workload get another template. */
function changesPods({ kind, apiVersion }: KubernetesObject, changes: readonly Change[]): boolean {
  const isWorkload = groupOf({ apiVersion }) === 'apps' && ['Deployment', 'DaemonSet', 'StatefulSet'].includes(kind);
  return isWorkload && changes.some(({ path }) => path.startsWith('spec.template.'));
}

/** What keeps a controller from replacing the pods by itself. */
function heldBack(workload: KubernetesObject): string | undefined {
  const spec = asFields(workload['spec']);
  if (spec['paused'] === true) return 'pods are replaced once the Deployment is paused no more';
  const isOnDelete = asFields(spec['updateStrategy'])['type'] === 'OnDelete';
  return isOnDelete ? 'pods are replaced once somebody deletes them (OnDelete)' : undefined;
}

/** Files without objects; configuration that is in an object of its tree, too, has been compared there. */
function diffFiles(old: ManifestTree, next: ManifestTree): readonly ObjectDiff[] {
  const [before, after] = [old, next].map(({ files }) => new Map(files.map((file) => [file.name, file.content]))) as [
    Map<string, unknown>,
    Map<string, unknown>,
  ];
  const [inOld, inNext] = [textsIn(old), textsIn(next)];
  const isCopy = (name: string) =>
    (!before.has(name) || inOld.has(before.get(name))) && (!after.has(name) || inNext.has(after.get(name)));
  const names = [...new Set([...before.keys(), ...after.keys()])].filter((name) => !isCopy(name));
  return names.sort(byText).flatMap((name) => diffFile(name, before.get(name), after.get(name)));
}

function diffFile(name: string, old: unknown, next: unknown): readonly ObjectDiff[] {
  const changes: Change[] = [];
  const context: ComparisonContext = { path: FieldPath.root, secret: false, report: (change) => changes.push(change) };
  const action = old === undefined ? 'added' : next === undefined ? 'removed' : 'changed';
  if (action === 'changed') {
    if (isConfiguration(name)) compareConfigurations(old, next, context);
    else compare(canonical(old, { strict: true }), canonical(next, { strict: true }), {}, context);
    if (changes.length === 0) return [];
  }
  return [{ action, object: { apiVersion: '', kind: 'file', name }, changes, restartsPods: false, notes: [] }];
}

/** Texts in the ConfigMaps and Secrets of a tree. */
function textsIn({ objects }: ManifestTree): ReadonlySet<unknown> {
  return new Set(objects.flatMap((object) => textsOf(object)));
}

/** The decoded content of a ConfigMap or a Secret. */
function textsOf(object: KubernetesObject): readonly unknown[] {
  if (groupOf(object) !== '' || !(object.kind === 'ConfigMap' || object.kind === 'Secret')) return [];
  const reduced = asFields(canonical(object, shapeOf(object)));
  return [reduced['data'], reduced['stringData']].flatMap((entries) => Object.values(asFields(entries)));
}
