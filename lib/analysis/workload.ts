import type { StabilityLevel } from '../facts';

/** A port of the Kubernetes Service in front of Alloy. */
export interface ServicePort {
  readonly port: number;
  readonly protocol: 'TCP' | 'UDP';
  /** Name of the Service port. */
  readonly name?: string;
}

/** A port that another container of the pod listens on. */
export interface TakenPort {
  readonly port: number;
  /** `TCP`, `UDP` or `SCTP`. */
  readonly protocol: string;
  /** Who listens there, as messages say it: `the container proxy`. */
  readonly by: string;
}

/**
 * What is known of the workload that runs a configuration: the facts that rules and lints need beside the text. Every
 * member that is absent is unknown, and a check that needs it stays silent.
 */
export interface Workload {
  /** Kind of the controller. */
  readonly controller?: 'DaemonSet' | 'Deployment' | 'StatefulSet';
  /** Whether more than one pod can run at a time; a DaemonSet always can. */
  readonly multipleReplicas?: boolean;
  /** Whether Alloy runs with `--cluster.enabled`. */
  readonly clustered?: boolean;
  /** Ports of the Service; an empty list is a workload without a Service. */
  readonly servicePorts?: readonly ServicePort[];
  /** Ports of the pod that its other containers listen on. */
  readonly takenPorts?: readonly TakenPort[];
  /** Components (`faro.receiver.frontend`) and names of ports (`syslog-2`) that serve their own pod alone. */
  readonly privateListeners?: readonly string[];
  /** Port of Alloy's own HTTP server (`--server.http.listen-addr`). */
  readonly httpPort?: number;
  /** Address that Alloy's own HTTP server listens on, without the port: `0.0.0.0`, `127.0.0.1`, ... */
  readonly httpHost?: string;
  /** Whether another workload sends what belongs together (the spans of a trace) to one pod of this one. */
  readonly balanced?: boolean;
  /** Whether the pod has containers beside Alloy's. */
  readonly sidecars?: boolean;
  /** Names of the environment variables that are set for the container, beside those of every container; absent where a source of unknown names (`envFrom`) is among them. */
  readonly env?: readonly string[];
  /** Directories and files in the container that are mounted; absent where they aren't all known. */
  readonly mounts?: readonly string[];
  /** Alloy's `--stability.level`. */
  readonly stabilityLevel?: StabilityLevel;
  /** Alloy's `--feature.community-components.enabled`. */
  readonly communityComponents?: boolean;
  /** Whether the pod is in the node's network. */
  readonly hostNetwork?: boolean;
  /** Whether the container is privileged. */
  readonly privileged?: boolean;
  /** Those of `mounts` that are empty when the pod starts, and that no other container has. @default - none is known to be */
  readonly ownDirectories?: readonly string[];
}
