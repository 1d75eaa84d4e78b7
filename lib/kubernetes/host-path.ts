import { posix } from 'node:path';
import { type Place, valueAt } from '../config/path';
import type { HostPathNeed, Need } from './need';
import type { HostPathEntry, WritableDirEntry } from './needs-table';

export type HostPathResult =
  | { readonly kind: 'mount'; readonly mount: Omit<HostPathNeed, keyof Need> }
  /** The component would look at the wrong place: the mount and its argument don't fit. */
  | { readonly kind: 'refused'; readonly path: string; readonly fix: string }
  | { readonly kind: 'none' };

/** Directories that a container has of its own: those of the node can't take their place. */
const CONTAINER_OWN = ['/', '/proc', '/sys'];

/** Where a directory of the node is mounted. An argument that points at the mount decides where that is. */
export function hostPathOf(entry: HostPathEntry, place: Place): HostPathResult {
  const path = entry.path ?? pathFrom(entry, place);
  if (path === undefined) return { kind: 'none' };
  let mountPath = entry.mountPath ?? path;
  if (entry.mountPathFrom !== undefined) mountPath = textAt(place, entry.mountPathFrom) ?? mountPath;
  if (entry.setArg !== undefined) {
    const value = valueAt(place, entry.setArg);
    if (value.kind !== 'scalar' || (value.value === path && CONTAINER_OWN.includes(path))) {
      const argument = entry.setArg.replaceAll('/', ' > ');
      return { kind: 'refused', path, fix: `\`${argument} = "${mountPath}"\`` };
    }
    mountPath = String(value.value);
  }
  return {
    kind: 'mount',
    mount: {
      path,
      mountPath,
      readOnly: entry.readOnly,
      ...(entry.mountPropagation === undefined ? {} : { mountPropagation: entry.mountPropagation }),
    },
  };
}

/** A directory that a component writes to, outside of the storage path. */
export function writableDirOf(entry: WritableDirEntry, place: Place): string | undefined {
  const path = textAt(place, entry.argPath) ?? entry.default;
  if (path === undefined || !posix.isAbsolute(path)) return undefined;
  return entry.parent ? posix.dirname(path) : posix.normalize(path);
}

function pathFrom(entry: HostPathEntry, place: Place): string | undefined {
  const text = entry.pathFrom === undefined ? undefined : textAt(place, entry.pathFrom);
  if (text === undefined) return undefined;
  const path =
    entry.stripPrefix !== undefined && text.startsWith(entry.stripPrefix) ? text.slice(entry.stripPrefix.length) : text;
  if (!posix.isAbsolute(path)) return undefined;
  return entry.parent ? posix.dirname(path) : path;
}

function textAt(place: Place, path: string): string | undefined {
  const value = valueAt(place, path);
  return value.kind === 'scalar' ? String(value.value) : undefined;
}
