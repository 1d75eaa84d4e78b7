import { posix } from 'node:path';
import { Size } from 'cdk8s';
import { k8s } from 'cdk8s-plus-28';
import { quantity } from './quantity';

/** A volume, where it is mounted, and what needs it. */
export interface Mount {
  /** Absent for a volume that something else defines: a claim template, or an earlier mount. */
  readonly volume?: k8s.Volume;
  readonly mount: k8s.VolumeMount;
  /** Path on the node, for a host path. */
  readonly node?: string;
  /** Identifiers of components, or what else it's for. */
  readonly askedBy: readonly string[];
  readonly why?: string;
}

const TEMPORARY_SIZE = Size.mebibytes(256);

/** A directory for files that may be lost with the pod. */
export function temporary(name: string, mountPath: string, askedBy: string): Mount {
  return {
    volume: { name, emptyDir: { sizeLimit: k8s.Quantity.fromString(quantity(TEMPORARY_SIZE)) } },
    mount: { name, mountPath },
    askedBy: [askedBy],
  };
}

/** Whether a directory of the node is already visible at a path, through the mount of a parent directory. */
export function isInside({ node: outer, mount }: Mount, path: string, mountPath: string): boolean {
  if (outer === undefined || !isBelow(path, outer) || !isBelow(mountPath, mount.mountPath)) return false;
  return posix.relative(outer, path) === posix.relative(mount.mountPath, mountPath);
}

/** Whether a path is a directory or lies below it. */
export function isBelow(path: string, directory: string): boolean {
  return path === directory || path.startsWith(directory.endsWith('/') ? directory : `${directory}/`);
}
