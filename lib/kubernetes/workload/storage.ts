import { Size } from 'cdk8s';
import { k8s } from 'cdk8s-plus-28';
import { quantity } from './quantity';

/** Where Alloy's storage path is mounted: the write-ahead logs and positions of its components lie below. */
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
  /** What happens to the claims of pods that a smaller number of replicas takes away. @default 'Retain' */
  readonly whenScaled?: 'Retain' | 'Delete';
}

/** What keeps the write-ahead logs and positions of Alloy's components. */
export class AlloyStorage {
  /**
   * A volume that lives as long as the pod: it survives a restart of the container, not a new pod.
   * @param options.size limit; a pod that writes more is evicted. Default: 5 GiB
   */
  static emptyDir(options: { readonly size?: Size } = {}): AlloyStorage {
    const sizeLimit = k8s.Quantity.fromString(quantity(options.size ?? Size.gibibytes(5)));
    return new AlloyStorage('emptyDir', { name: STORAGE_VOLUME, emptyDir: { sizeLimit } });
  }

  /**
   * A directory of the node: it survives a new pod on the same node. Made as root and writable for root alone, so Alloy runs as root then,
   * with all capabilities dropped.
   * @param path absolute path on the node, one per Alloy. Default: `/var/lib/alloy/<namespace>-<name>`
   */
  static hostPath(path?: string): AlloyStorage {
    return new AlloyStorage('hostPath', undefined, path);
  }

  /** An existing PersistentVolumeClaim, for one pod: several would write the same write-ahead logs and positions. */
  static claim(name: string): AlloyStorage {
    return new AlloyStorage('claim', { name: STORAGE_VOLUME, persistentVolumeClaim: { claimName: name } });
  }

  /** A PersistentVolumeClaim for each pod of a StatefulSet. */
  static claimPerPod(options: ClaimPerPodOptions): AlloyStorage {
    return new AlloyStorage('claimPerPod', undefined, undefined, options);
  }

  private constructor(
    readonly kind: 'emptyDir' | 'hostPath' | 'claim' | 'claimPerPod',
    private readonly podVolume: k8s.Volume | undefined,
    private readonly path?: string,
    /** Options of a claim for each pod. */
    readonly claimTemplate?: ClaimPerPodOptions,
  ) {}

  /** Name of the claim, for storage of kind `claim`. */
  get claimName(): string | undefined {
    return this.podVolume?.persistentVolumeClaim?.claimName;
  }

  /** The directory on the node, for storage of kind `hostPath`. */
  hostDirectory(namespace: string, name: string): string {
    return this.path ?? `/var/lib/alloy/${namespace}-${name}`;
  }

  /** The volume of the pod; none where a claim template makes it. */
  volume(namespace: string, name: string): k8s.Volume | undefined {
    if (this.kind !== 'hostPath') return this.podVolume;
    return {
      name: STORAGE_VOLUME,
      hostPath: { path: this.hostDirectory(namespace, name), type: 'DirectoryOrCreate' },
    };
  }
}
