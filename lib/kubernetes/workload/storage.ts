import { Size } from 'cdk8s';
import { k8s } from 'cdk8s-plus-28';
import { quantity } from './quantity';

/** Where Alloy's storage path is mounted: it contains the write-ahead logs (WAL) and positions of its components. */
export const STORAGE_PATH = '/var/lib/alloy';

/** Name of the volume at the storage path. */
export const STORAGE_VOLUME = 'storage';

export interface ClaimPerPodOptions {
  /** Size that each claim asks for. */
  readonly size: Size;
  /** @default - the cluster's default class */
  readonly storageClass?: string;
  /** What happens to the claims when the StatefulSet is deleted. @default 'Retain' */
  readonly whenDeleted?: 'Retain' | 'Delete';
  /** What happens to the claims of pods that are scaled down. @default 'Retain' */
  readonly whenScaled?: 'Retain' | 'Delete';
}

type StorageChoice =
  | { readonly kind: 'emptyDir'; readonly size: Size }
  | { readonly kind: 'hostPath'; readonly path: string | undefined }
  | { readonly kind: 'claim'; readonly name: string }
  | { readonly kind: 'claimPerPod'; readonly options: ClaimPerPodOptions };

/** The volume for the write-ahead logs (WAL) and positions of Alloy's components. */
export class AlloyStorage {
  /**
   * A volume that lives as long as the pod: it survives a restart of the container, not a new pod.
   * @param options.size limit; a pod that writes more is evicted. Default: 5 GiB
   */
  static emptyDir(options: { readonly size?: Size } = {}): AlloyStorage {
    return new AlloyStorage({ kind: 'emptyDir', size: options.size ?? Size.gibibytes(5) });
  }

  /**
   * A directory of the node (hostPath): it survives a new pod on the same node. The kubelet creates it writable only by root, so Alloy then runs as root,
   * with all capabilities dropped.
   * @param path absolute path on the node, one per Alloy. Default: `/var/lib/alloy/<namespace>-<name>`
   */
  static hostPath(path?: string): AlloyStorage {
    return new AlloyStorage({ kind: 'hostPath', path });
  }

  /** An existing PersistentVolumeClaim, for one pod: several would write the same write-ahead logs and positions. */
  static claim(name: string): AlloyStorage {
    return new AlloyStorage({ kind: 'claim', name });
  }

  /** A PersistentVolumeClaim for each pod of a StatefulSet. */
  static claimPerPod(options: ClaimPerPodOptions): AlloyStorage {
    return new AlloyStorage({ kind: 'claimPerPod', options });
  }

  readonly #choice: StorageChoice;

  private constructor(choice: StorageChoice) {
    this.#choice = choice;
  }

  /** @internal */
  get kind(): StorageChoice['kind'] {
    return this.#choice.kind;
  }

  /**
   * Name of the claim, for storage of kind `claim`.
   * @internal
   */
  get claimName(): string | undefined {
    return this.#choice.kind === 'claim' ? this.#choice.name : undefined;
  }

  /**
   * What each pod claims, for storage of kind `claimPerPod`.
   * @internal
   */
  get claimTemplate(): ClaimPerPodOptions | undefined {
    return this.#choice.kind === 'claimPerPod' ? this.#choice.options : undefined;
  }

  /**
   * The directory on the node, for storage of kind `hostPath`.
   * @internal
   */
  hostDirectory(namespace: string, name: string): string | undefined {
    if (this.#choice.kind !== 'hostPath') return undefined;
    return this.#choice.path ?? `/var/lib/alloy/${namespace}-${name}`;
  }

  /**
   * The volume of the pod; none if a claim template defines it.
   * @internal
   */
  volume(namespace: string, name: string): k8s.Volume | undefined {
    const choice = this.#choice;
    switch (choice.kind) {
      case 'emptyDir': {
        const sizeLimit = k8s.Quantity.fromString(quantity(choice.size));
        return { name: STORAGE_VOLUME, emptyDir: { sizeLimit } };
      }
      case 'hostPath': {
        const path = this.hostDirectory(namespace, name)!;
        return { name: STORAGE_VOLUME, hostPath: { path, type: 'DirectoryOrCreate' } };
      }
      case 'claim':
        return { name: STORAGE_VOLUME, persistentVolumeClaim: { claimName: choice.name } };
      case 'claimPerPod':
        return undefined;
    }
  }
}
