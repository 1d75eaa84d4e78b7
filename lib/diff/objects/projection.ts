import { canonical, isSame, shapeOfEntry, shapeOfField } from '../comparison/canonical';
import { shapeOf } from '../shapes';
import type { Shape } from '../shapes/shape';
import type { KubernetesObject } from './kubernetes-object';
import { isFields } from './plain-data';

/**
 * A live object with only those fields that its manifest sets: what the API server, controllers and other people have added is left
 * out, and so is what the manifest set once and doesn't set any more.
 */
export function projected(live: KubernetesObject, manifest: KubernetesObject): KubernetesObject {
  const shape = shapeOf(manifest);
  const { apiVersion, kind, metadata } = live;
  const kept = project(live, manifest, shape) as KubernetesObject;
  return { ...kept, apiVersion, kind, metadata: { ...kept.metadata, ...nameAndNamespace(metadata) } };
}

function nameAndNamespace({ name, namespace }: KubernetesObject['metadata']): KubernetesObject['metadata'] {
  return namespace === undefined ? { name } : { name, namespace };
}

function prepared(value: unknown, shape: Shape): unknown {
  return isFields(value) && shape.prepare !== undefined ? shape.prepare(value) : value;
}

function project(live: unknown, wanted: unknown, shape: Shape): unknown {
  const [from, to] = [prepared(live, shape), prepared(wanted, shape)];
  if (isFields(from) && isFields(to)) {
    const names = Object.keys(to).filter((name) => Object.hasOwn(from, name));
    return Object.fromEntries(names.map((name) => [name, project(from[name], to[name], shapeOfField(shape, name))]));
  }
  if (Array.isArray(from) && Array.isArray(to)) return projectList(from, to, shape);
  return from;
}

/** Entries with keys as fields: those of others are left out. Of other lists the whole, which belongs to one owner. */
function projectList(live: readonly unknown[], wanted: readonly unknown[], shape: Shape): readonly unknown[] {
  const { key } = shape;
  const keyOf = (entry: unknown) => (key !== undefined && isFields(entry) ? key(entry) : undefined);
  if (key !== undefined) {
    return wanted.flatMap((entry) => {
      const found = live.find((other) => keyOf(other) === keyOf(entry));
      return found === undefined ? [] : [project(found, entry, shapeOfEntry(shape, keyOf(entry) ?? ''))];
    });
  }
  if (live.length !== wanted.length) return live;
  // Entries without keys may have been given defaults, each in its place; one that is the same needs no look at its place.
  return live.map((entry, i) =>
    wanted.some((other) => isSame(canonical(entry, {}), canonical(other, {})))
      ? entry
      : project(entry, wanted[i], shapeOfEntry(shape, '')),
  );
}
