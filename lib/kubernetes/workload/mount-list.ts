import type { k8s } from 'cdk8s-plus-28';
import type { HostPathNeed, WritableDirNeed } from '../../needs';
import type { Requirement } from '../../values';
import { isBelow, isInside, type Mount, temporary } from './mount';
import { STORAGE_VOLUME } from './storage';

/** The mounts of a container while they are collected: needs for one path share a mount. */
export class MountList {
  readonly list: Mount[] = [];

  readonly #byHand: readonly k8s.VolumeMount[];

  constructor(byHand: readonly k8s.VolumeMount[]) {
    this.#byHand = byHand;
  }

  add(mount: Mount): void {
    this.list.push(mount);
  }

  /** A volume for each Secret, with the keys that the configuration reads and no other. */
  addSecrets(requirements: readonly Requirement[]): void {
    const bySecret = new Map<string, { readonly directory: string; readonly keys: Set<string> }>();
    for (const requirement of requirements) {
      if (requirement.kind !== 'file') continue;
      const { secret, key, directory } = requirement;
      const entry = bySecret.get(secret) ?? { directory, keys: new Set() };
      bySecret.set(secret, entry);
      entry.keys.add(key);
    }
    for (const [secret, { directory, keys }] of [...bySecret].sort(([a], [b]) => (a < b ? -1 : 1))) {
      const name = this.#freeName(`secret-${secret}`);
      const items = [...keys].sort().map((key) => ({ key, path: key }));
      this.add({
        volume: { name, secret: { secretName: secret, items } },
        mount: { name, mountPath: directory, readOnly: true },
        askedBy: ['the configuration'],
        why: `${[...keys].sort().join(', ')} of Secret ${secret}`,
      });
    }
  }

  /** One mount per path: several needs share it, and it's writable if one of them writes. */
  addHostPath({ path, mountPath, readOnly, mountPropagation, origin }: HostPathNeed): void {
    const same = this.list.findIndex(({ node, mount }) => node === path && mount.mountPath === mountPath);
    if (same >= 0) {
      const other = this.list[same]!;
      const { readOnly: wasReadOnly, ...mount } = other.mount;
      this.list[same] = {
        ...other,
        mount: { ...mount, ...(wasReadOnly && readOnly ? { readOnly } : {}) },
        askedBy: [...new Set([...other.askedBy, origin.id])],
      };
      return;
    }
    const outer = readOnly ? this.list.findIndex((other) => isInside(other, path, mountPath)) : -1;
    if (outer >= 0) {
      const { askedBy, ...rest } = this.list[outer]!;
      this.list[outer] = { ...rest, askedBy: [...new Set([...askedBy, origin.id])] };
      return;
    }
    const inside = this.#takeInside(path, mountPath);
    const known = this.list.find(({ volume }) => volume?.hostPath?.path === path)?.volume;
    const name = known?.name ?? this.#freeName(`host-${path === '/' ? 'root' : path.slice(1)}`);
    this.add({
      ...(known === undefined ? { volume: { name, hostPath: { path, ...typeOf(path, readOnly) } } } : {}),
      node: path,
      mount: {
        name,
        mountPath,
        ...(readOnly ? { readOnly } : {}),
        ...(mountPropagation === undefined ? {} : { mountPropagation }),
      },
      askedBy: [...new Set([...inside, origin.id])],
    });
  }

  /** Removes mounts of directories that are already visible through the mount of a parent directory; returns what needed them. */
  #takeInside(path: string, mountPath: string): string[] {
    const outer: Mount = { node: path, mount: { name: '', mountPath }, askedBy: [] };
    const inside = this.list.filter(
      ({ node, mount }) =>
        node !== undefined &&
        mount.readOnly &&
        isInside(outer, node, mount.mountPath) &&
        // The volume of another place stays.
        this.list.filter((other) => other.mount.name === mount.name).length === 1,
    );
    for (const inner of inside) this.list.splice(this.list.indexOf(inner), 1);
    return inside.flatMap(({ askedBy }) => askedBy);
  }

  /** A state directory, as part of the storage volume: it lives as long as the other state. */
  addState({ directory, origin }: WritableDirNeed): void {
    const isStored = this.list.some(
      ({ mount }) => mount.name === STORAGE_VOLUME && isBelow(directory, mount.mountPath),
    );
    if (isStored || this.#isByHand(directory)) return;
    const subPath = directory.slice(1);
    this.add({
      mount: { name: STORAGE_VOLUME, mountPath: directory, subPath },
      askedBy: [origin.id],
      why: 'keeps its state there',
    });
  }

  /** A directory that a component writes to; none if a writable volume holds it already. */
  addWritable({ directory, origin }: WritableDirNeed): void {
    if (!this.#isWritable(directory)) {
      const name = this.#freeName(`data-${directory.slice(1)}`);
      this.add({ ...temporary(name, directory, origin.id), why: 'writes there' });
    }
  }

  #isWritable(directory: string): boolean {
    return (
      this.#isByHand(directory) || this.list.some(({ mount }) => !mount.readOnly && isBelow(directory, mount.mountPath))
    );
  }

  #isByHand(directory: string): boolean {
    return this.#byHand.some(({ readOnly, mountPath }) => !readOnly && isBelow(directory, mountPath));
  }

  #freeName(text: string): string {
    const base = text
      .toLowerCase()
      .replace(/[^a-z0-9-]+/g, '-')
      .slice(0, 60)
      .replace(/-+$/, '');
    let name = base;
    for (let n = 2; this.list.some(({ volume }) => volume?.name === name); n++) name = `${base}-${n}`;
    return name;
  }
}

/**
 * What has to be at a host path. A directory that is written to is created; a missing socket keeps the pod from starting, because the runtime would
 * otherwise create a directory in its place.
 */
function typeOf(path: string, readOnly: boolean): { readonly type?: 'DirectoryOrCreate' | 'Socket' } {
  if (!readOnly) return { type: 'DirectoryOrCreate' };
  return /(\.sock|_socket)$/.test(path) ? { type: 'Socket' } : {};
}
