import { posix } from 'node:path';
import { formatPath, type HostPathEntry, type WritableDirEntry } from '../facts';
import type { ComponentScope } from './component-scope';
import { hostPathArgument } from './need-rules';
import type { HostPathNeed } from './needs';

/** Directories that a container has of its own: those of the node can't take their place. */
const CONTAINER_OWN = ['/', '/proc', '/sys'];

interface Refusal {
  readonly path: string;
  /** The argument with the value that would do. */
  readonly fix: string;
}

/**
 * The node's directories that a component needs, and where they are mounted: an argument that points at the mount decides. Mounts that
 * the component wouldn't look at are refused together, since it needs all of them or none.
 */
export function hostPathsOf(entries: readonly HostPathEntry[], scope: ComponentScope): HostPathNeed[] {
  const refusals: Refusal[] = [];
  const mounts = entries.flatMap((entry): HostPathNeed[] => {
    const need = scope.holds(entry, `the node's ${entry.path ?? formatPath(entry.pathFrom ?? [])}`);
    const path = need && (entry.path ?? pathFrom(entry, scope));
    if (path === undefined) return [];
    const mountPath = mountPathOf(entry, path, scope);
    if (typeof mountPath !== 'string') {
      refusals.push(mountPath);
      return [];
    }
    const { readOnly, mountPropagation } = entry;
    return [{ ...need!, path, mountPath, readOnly, ...(mountPropagation === undefined ? {} : { mountPropagation }) }];
  });
  if (refusals.length > 0) {
    const paths = refusals.map(({ path }) => path).join(', ');
    scope.report(
      hostPathArgument,
      `would look at ${paths} of its own container, not of the node`,
      `set ${refusals.map(({ fix }) => fix).join(', ')}`,
    );
  }
  return mounts;
}

/** A directory that a component writes to, outside of the storage path. */
export function writableDirOf(entry: WritableDirEntry, scope: ComponentScope): string | undefined {
  const path = scope.textAt(entry.argPath) ?? entry.default;
  if (path === undefined || !posix.isAbsolute(path)) return undefined;
  return entry.parent ? posix.dirname(path) : posix.normalize(path);
}

function mountPathOf(entry: HostPathEntry, path: string, scope: ComponentScope): string | Refusal {
  const usual = entry.mountPath ?? path;
  if (entry.setArg === undefined) {
    return entry.mountPathFrom === undefined ? usual : (scope.textAt(entry.mountPathFrom) ?? usual);
  }
  const value = scope.textAt(entry.setArg);
  if (value !== undefined && !(value === path && CONTAINER_OWN.includes(path))) return value;
  return { path, fix: `\`${formatPath(entry.setArg)} = "${usual}"\`` };
}

function pathFrom(
  { pathFrom: argument, stripPrefix, parent }: HostPathEntry,
  scope: ComponentScope,
): string | undefined {
  const text = argument === undefined ? undefined : scope.textAt(argument);
  if (text === undefined) return undefined;
  const path = stripPrefix !== undefined && text.startsWith(stripPrefix) ? text.slice(stripPrefix.length) : text;
  if (!posix.isAbsolute(path)) return undefined;
  return parent ? posix.dirname(path) : path;
}
