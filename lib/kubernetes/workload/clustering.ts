import type { Duration } from 'cdk8s';
import type { Argument } from './argument';

/** How the pods of one Alloy find each other and share the work of components with `clustering { enabled = true }`. */
export interface ClusteringProps {
  /** Cluster name, the same for all members (`--cluster.name`). @default - `<namespace>-<name>` */
  readonly name?: string;
  /**
   * How many members a pod waits for before clustered components start (`--cluster.wait-for-size`); 0 doesn't wait.
   * @default - the majority of the replicas; none for a DaemonSet, whose number of pods is not known, and with an external scaler
   */
  readonly waitForSize?: number;
  /** How long it waits before starting anyway (`--cluster.wait-timeout`); zero waits forever. @default Duration.minutes(1) */
  readonly waitTimeout?: Duration;
}

/** Variable with the pod's address, for cluster members on the host network and on Windows. */
export const ADDRESS_VARIABLE = 'POD_IP';

/** The headless Service by which cluster members find each other. */
export function clusterServiceName(name: string): string {
  return `${name}-cluster`;
}

/** What makes a pod a member of the cluster of its Alloy. */
export function clusterArguments(
  clustering: ClusteringProps,
  options: {
    readonly name: string;
    readonly namespace: string;
    /** The fewest pods that run in normal operation, if known. */
    readonly leastReplicas: number | undefined;
    /** Members are passed their addresses. */
    readonly toldAddress: boolean;
  },
): Argument[] {
  const { name, namespace, leastReplicas, toldAddress } = options;
  const askedBy = ['the prop `clustering`'];
  const clusterName = clustering.name ?? `${namespace}-${name}`;
  const args: Argument[] = [
    { text: '--cluster.enabled=true', askedBy },
    { text: `--cluster.name=${clusterName}`, askedBy, why: 'members of another name are refused' },
    { text: `--cluster.join-addresses=${clusterServiceName(name)}`, askedBy, why: 'the headless Service' },
  ];
  if (toldAddress) {
    args.push({
      text: `--cluster.advertise-address=$(${ADDRESS_VARIABLE})`,
      askedBy,
      why: 'Alloy finds its address by the names eth0 and en0, which the interface may not have',
    });
  }
  const size = clustering.waitForSize ?? majority(leastReplicas);
  if (size > 1) {
    const seconds = clustering.waitTimeout?.toSeconds() ?? 60;
    args.push(
      { text: `--cluster.wait-for-size=${size}`, askedBy, why: 'a pod alone would take all of the work' },
      { text: `--cluster.wait-timeout=${seconds}s`, askedBy, why: 'start anyway after that time' },
    );
  }
  return args;
}

function majority(replicas: number | undefined): number {
  return replicas === undefined ? 0 : Math.floor(replicas / 2) + 1;
}
