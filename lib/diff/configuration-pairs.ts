import { canonical } from './comparison/canonical';
import { groupOf, type KubernetesObject, nameOf, titleOf } from './objects/kubernetes-object';
import type { ManifestTree } from './objects/manifest-tree';
import { pairedObjects } from './objects/pair-objects';
import { byText, isFields } from './objects/plain-data';
import { shapeOf } from './shapes';
import { isConfiguration } from './shapes/data';

/** Alloy configuration that differs between two trees. */
export interface ConfigurationPair {
  /** The file, or the object and its key. */
  readonly name: string;
  /** Absent where there was none. */
  readonly old?: string;
  /** Absent where there is none any more. */
  readonly next?: string;
}

/** The Alloy configurations that differ between two trees: in ConfigMaps and Secrets, and in files that are no copies of these. */
export function configurationPairs(old: ManifestTree, next: ManifestTree): readonly ConfigurationPair[] {
  const inObjects = pairedObjects(old.objects, next.objects).flatMap((pair) => {
    const [before, after] = [configurationsOf(pair.old), configurationsOf(pair.next)];
    const title = titleOf(nameOf((pair.next ?? pair.old)!));
    return pairs(before, after).map((found) => ({ ...found, name: `${title}, ${found.name}` }));
  });
  const inFiles = pairs(filesOf(old), filesOf(next));
  const known = new Set(inObjects.map(keyOf));
  return [...inObjects, ...inFiles.filter((pair) => !known.has(keyOf(pair)))];
}

function keyOf({ old, next }: ConfigurationPair): string {
  return JSON.stringify([old ?? null, next ?? null]);
}

type Texts = ReadonlyMap<string, string>;

function pairs(old: Texts, next: Texts): readonly ConfigurationPair[] {
  return [...new Set([...old.keys(), ...next.keys()])].sort(byText).flatMap((name) => {
    const [before, after] = [old.get(name), next.get(name)];
    if (before === after) return [];
    return [
      { name, ...(before === undefined ? {} : { old: before }), ...(after === undefined ? {} : { next: after }) },
    ];
  });
}

function filesOf({ files }: ManifestTree): Texts {
  return textsIn(files.map(({ name, content }) => [name, content]));
}

function configurationsOf(object: KubernetesObject | undefined): Texts {
  if (object === undefined || groupOf(object) !== '' || !['ConfigMap', 'Secret'].includes(object.kind))
    return new Map();
  const reduced = canonical(object, shapeOf(object));
  const data = isFields(reduced) ? [reduced['data'], reduced['stringData']] : [];
  return textsIn(data.flatMap((entries) => (isFields(entries) ? Object.entries(entries) : [])));
}

function textsIn(entries: readonly (readonly [string, unknown])[]): Texts {
  return new Map(
    entries.filter((entry): entry is [string, string] => isConfiguration(entry[0]) && typeof entry[1] === 'string'),
  );
}
