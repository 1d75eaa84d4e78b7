/** The kind of a workload. */
export type ControllerKind = 'DaemonSet' | 'Deployment' | 'StatefulSet';

export interface ReplicasOptions {
  /**
   * How many pods run. `'external'` leaves the field out, for a scaler that is not part of the app.
   * @default 1
   */
  readonly replicas?: number | 'external';
}

export interface DaemonSetOptions {
  /** How many pods may be away during an update: a number or a percentage (`'10%'`). @default - 1, Kubernetes' own default */
  readonly maxUnavailable?: number | string;
}

/** How Alloy's pods are spread over the cluster. */
export class Controller {
  /** A pod on every node: node-local sources such as log files, and receivers close to the applications. */
  static daemonSet(options: DaemonSetOptions = {}): Controller {
    return new Controller('DaemonSet', undefined, options.maxUnavailable);
  }

  /** Interchangeable pods without storage of their own. */
  static deployment(options: ReplicasOptions = {}): Controller {
    return new Controller('Deployment', options.replicas ?? 1, undefined);
  }

  /** Pods with stable names, and with a volume each if `storage` says so (`AlloyStorage.claimPerPod`). */
  static statefulSet(options: ReplicasOptions = {}): Controller {
    return new Controller('StatefulSet', options.replicas ?? 1, undefined);
  }

  private constructor(
    readonly kind: ControllerKind,
    /** Absent for a DaemonSet. */
    readonly replicas: number | 'external' | undefined,
    readonly maxUnavailable: number | string | undefined,
  ) {}

  /** Whether more than one pod can run at a time. */
  get multipleReplicas(): boolean {
    return this.replicas !== 1 && this.replicas !== 0;
  }
}
