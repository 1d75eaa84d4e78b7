import type { KubernetesObject } from '../diff';
import type { CommandOptions } from './commands';
import type { Comparison } from './comparison';
import type { Installation } from './installation';

/** What there is, and what is to come. */
export interface Situation {
  /** What is to be replaced. */
  readonly installations: readonly Installation[];
  /** What collects, too, and is to go on. */
  readonly others: readonly Installation[];
  /** The new manifests. */
  readonly next: readonly KubernetesObject[];
  /** What they were read from. */
  readonly manifests: {
    /** As the user names it. */
    readonly path: string;
    /** deploy.sh takes a folder; anything else is for kubectl. */
    readonly isFolder: boolean;
  };
  /** Those of the new objects that the cluster has; absent where there is no cluster to ask. */
  readonly existing?: readonly KubernetesObject[];
  /** Secrets that the new workloads need and the cluster doesn't have. */
  readonly missing?: readonly MissingSecret[];
  /** What could not be read. */
  readonly gaps: readonly string[];
  readonly commands: CommandOptions;
}

export interface MissingSecret {
  readonly namespace: string;
  readonly name: string;
  readonly keys: readonly string[];
}

/** Something to do; nobody has done it. */
export interface Step {
  readonly kind:
    | 'secrets'
    | 'save'
    | 'pause'
    | 'operator'
    | 'release'
    | 'delete'
    | 'apply'
    | 'verify'
    | 'rest'
    | 'marks';
  readonly title: string;
  readonly why: readonly string[];
  /** To be run as they are, in this order. */
  readonly commands: readonly string[];
}

/** An object that nothing is done to. */
export interface Stay {
  readonly object: string;
  readonly why: string;
}

/** How to get from what there is to the new manifests. */
export interface Plan {
  readonly installations: readonly Installation[];
  readonly others: readonly Installation[];
  readonly comparison: Comparison;
  /** In the order in which they are to be done; none if the manifests can be applied as they are. */
  readonly steps: readonly Step[];
  readonly stays: readonly Stay[];
  /** What to know before. */
  readonly remarks: readonly string[];
  /** What could not be read, so that steps may be missing. */
  readonly gaps: readonly string[];
}
