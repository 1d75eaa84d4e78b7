import type { Duration } from 'cdk8s';
import type { k8s } from 'cdk8s-plus-28';
import { Autoscaler } from './autoscaler';
import type { DisruptionBudget } from './disruption-budget';
import type { PodCount } from './pod-count';

/** The kind of a workload. */
export type ControllerKind = 'DaemonSet' | 'Deployment' | 'StatefulSet';

/** Options of every kind of workload. */
export interface ControllerOptions {
  /**
   * How long a new pod must have been ready before the rollout continues: time for a component to fail at its first work. @default Duration.seconds(10)
   */
  readonly minReady?: Duration;
  /** How many old revisions are kept for a rollback. @default - Kubernetes' own, 10 */
  readonly revisionHistoryLimit?: number;
  /** Additional labels of the controller itself; those of the pods are `podLabels`. @default - none */
  readonly labels?: { readonly [key: string]: string };
  /** Annotations of the controller itself; those of the pods are `podAnnotations`. @default - none */
  readonly annotations?: { readonly [key: string]: string };
}

export interface DaemonSetOptions extends ControllerOptions {
  /**
   * How many pods may be away during an update. In a large cluster, a share: with one at a time, an update of 500 nodes takes hours.
   * @default - 1, Kubernetes' own default
   */
  readonly maxUnavailable?: PodCount;
  /** How many nodes may run both the old and the new pod during an update; then no pod is unavailable unless `maxUnavailable` says so. @default - none */
  readonly maxSurge?: PodCount;
  /** `OnDelete` updates a pod when somebody deletes it. @default 'RollingUpdate' */
  readonly updateStrategy?: 'RollingUpdate' | 'OnDelete';
}

export interface ReplicasOptions extends ControllerOptions {
  /**
   * How many pods run: a number, or an autoscaler. `'external'` leaves the field out, for an autoscaler outside of the app.
   * @default 1
   */
  readonly replicas?: number | 'external' | Autoscaler;
  /**
   * How many pods a drain of nodes leaves running (PodDisruptionBudget); `'none'`: a drain may take all pods at once.
   * @default - `{ maxUnavailable: 1 }` where more than one pod runs at all times, else none
   */
  readonly disruptionBudget?: DisruptionBudget | 'none';
}

export interface DeploymentOptions extends ReplicasOptions {
  /** How many pods may be away during an update. @default - 25 %, Kubernetes' own default */
  readonly maxUnavailable?: PodCount;
  /** How many pods may run beyond the replicas during an update. @default - 25 %, Kubernetes' own default */
  readonly maxSurge?: PodCount;
  /** `Recreate` ends all old pods before the first new one starts: for a volume that only one pod may mount. @default 'RollingUpdate' */
  readonly updateStrategy?: 'RollingUpdate' | 'Recreate';
}

export interface StatefulSetOptions extends ReplicasOptions {
  /** Starts and ends pods at once, or one by one in order. Alloy's pods don't depend on each other's order. @default 'Parallel' */
  readonly podManagement?: 'Parallel' | 'OrderedReady';
  /** Pods with a lower ordinal keep the old revision: a canary at the end of the set. @default 0 */
  readonly partition?: number;
  /** `OnDelete` updates a pod when somebody deletes it. @default 'RollingUpdate' */
  readonly updateStrategy?: 'RollingUpdate' | 'OnDelete';
  /**
   * Claims of each pod in addition to that of `storage: AlloyStorage.claimPerPod(...)`, which holds Alloy's own state; mounted by `volumeMounts`. The
   * storage decides for all of them what happens when the set is deleted or scaled down.
   * @default - none
   */
  readonly volumeClaimTemplates?: readonly k8s.KubePersistentVolumeClaimProps[];
}

/** How Alloy's pods run in the cluster: DaemonSet, StatefulSet or Deployment. */
export class Controller {
  /** A pod on every node: node-local sources such as log files, and receivers close to the applications. */
  static daemonSet(options: DaemonSetOptions = {}): Controller {
    return new Controller({ kind: 'DaemonSet', options });
  }

  /** Interchangeable pods without storage of their own. */
  static deployment(options: DeploymentOptions = {}): Controller {
    return new Controller({ kind: 'Deployment', options });
  }

  /** Pods with stable names, and with a volume each if `storage` says so (`AlloyStorage.claimPerPod`). */
  static statefulSet(options: StatefulSetOptions = {}): Controller {
    return new Controller({ kind: 'StatefulSet', options });
  }

  readonly #choice: ControllerChoice;

  private constructor(choice: ControllerChoice) {
    this.#choice = choice;
  }

  get kind(): ControllerKind {
    return this.#choice.kind;
  }

  /**
   * The kind with its options, for rendering.
   * @internal
   */
  get choice(): ControllerChoice {
    return this.#choice;
  }

  /** Absent for a DaemonSet. `'external'` is whatever an external autoscaler decides. */
  get replicas(): number | 'external' | undefined {
    if (this.#choice.kind === 'DaemonSet') return undefined;
    const { replicas = 1 } = this.#choice.options;
    return typeof replicas === 'number' ? replicas : 'external';
  }

  /**
   * The autoscaler, if it is part of the app.
   * @internal
   */
  get autoscaler(): Autoscaler | undefined {
    if (this.#choice.kind === 'DaemonSet') return undefined;
    const { replicas } = this.#choice.options;
    return Autoscaler.isAutoscaler(replicas) ? replicas : undefined;
  }

  /** @internal */
  get disruptionBudget(): DisruptionBudget | undefined {
    if (this.#choice.kind === 'DaemonSet') return undefined;
    const { disruptionBudget } = this.#choice.options;
    if (disruptionBudget !== undefined) return disruptionBudget === 'none' ? undefined : disruptionBudget;
    return (this.leastReplicas ?? 0) > 1 ? { maxUnavailable: 1 } : undefined;
  }

  /**
   * The fewest pods that run in normal operation; unknown for a DaemonSet and with an external autoscaler.
   * @internal
   */
  get leastReplicas(): number | undefined {
    return typeof this.replicas === 'number' ? this.replicas : this.autoscaler?.min;
  }

  /**
   * Whether more than one pod can run at a time; those of a DaemonSet do on nodes of their own.
   * @internal
   */
  get multipleReplicas(): boolean {
    const most = this.autoscaler?.max ?? this.replicas;
    return most !== 1 && most !== 0;
  }
}

/** A kind of workload with the options of that kind. */
export type ControllerChoice =
  | { readonly kind: 'DaemonSet'; readonly options: DaemonSetOptions }
  | { readonly kind: 'Deployment'; readonly options: DeploymentOptions }
  | { readonly kind: 'StatefulSet'; readonly options: StatefulSetOptions };
