import type { FoundListener } from '../analysis';
import type { NeedOption, StabilityLevel } from '../facts';
import type { Diagnostic } from '../syntax';
import type { Destination } from './destination';
import type { Need } from './need';

/** One rule of RBAC. */
export interface RuleNeed extends Need {
  readonly apiGroups?: readonly string[];
  readonly resources?: readonly string[];
  readonly nonResourceUrls?: readonly string[];
  readonly verbs: readonly string[];
  readonly resourceNames?: readonly string[];
  /** Namespaces that the rule holds in, sorted; absent for the whole cluster. */
  readonly namespaces?: readonly string[];
}

/** A port that a component listens on. Its name is unique in the workload, and has at most 15 characters. */
export interface Listener extends Need, FoundListener {}

export interface HostPathNeed extends Need {
  readonly path: string;
  readonly mountPath: string;
  readonly readOnly: boolean;
  readonly mountPropagation?: 'HostToContainer';
}

/** A setting of the pod or container that gives more than the least. */
export type SecurityNeed = Need &
  (
    | { readonly kind: 'root' | 'hostPID' | 'hostNetwork' | 'privileged' | 'appArmorUnconfined' }
    | { readonly kind: 'capability'; readonly capability: string }
    /** Ports below this one may be opened by any user (`net.ipv4.ip_unprivileged_port_start`). */
    | { readonly kind: 'lowPort'; readonly port: number }
  );

export interface EnvNeed extends Need {
  readonly name: string;
  /** Field of the pod that gives the value (`spec.nodeName`); absent if somebody has to set it. */
  readonly field?: string;
}

export interface StateNeed extends Need {
  /** `positions`, `write-ahead log`, ... */
  readonly kind: string;
  /** Directory outside of the storage path, where an argument names one. */
  readonly directory?: string;
}

export interface WritableDirNeed extends Need {
  readonly directory: string;
}

/** A custom resource definition that has to be in the cluster: without it, the component finds nothing, and says so in its log alone. */
export interface DefinitionNeed extends Need {
  /** `podlogs.monitoring.grafana.com` */
  readonly name: string;
  /** The version that the component reads; absent for the one that its project serves. */
  readonly version?: string;
}

/** A need whose condition lies outside of the configuration and that isn't granted. */
export interface Offer extends Need {
  readonly option: NeedOption;
  /** What the option gives: `get on nodes/metrics in the cluster`. */
  readonly gives: string;
  readonly reason: string;
  /** What is wrong without it, where that is certain. */
  readonly without?: string;
  readonly risk?: string;
}

/** A name of the pod that a component compares with that of its node. */
export interface HostnameAsNode {
  /** Where it does. */
  readonly argument: string;
  /** What it takes for the name of the node. */
  readonly name: 'constants.hostname' | 'HOSTNAME';
}

/** What a configuration asks of Kubernetes and of the process. Everything is in the order of the configuration. */
export interface Needs {
  readonly rules: readonly RuleNeed[];
  /** Who calls the API with the ServiceAccount's token. */
  readonly token: readonly Need[];
  readonly listeners: readonly Listener[];
  /** Components that open a further listener on a random port. */
  readonly randomListeners: readonly (Need & { readonly argument: string })[];
  /** Where components send to. */
  readonly destinations: readonly Destination[];
  readonly hostPaths: readonly HostPathNeed[];
  readonly security: readonly SecurityNeed[];
  readonly env: readonly EnvNeed[];
  readonly state: readonly StateNeed[];
  readonly writableDirs: readonly WritableDirNeed[];
  /** Who shares its work through the cluster. */
  readonly clustering: readonly Need[];
  readonly definitions: readonly DefinitionNeed[];
  /** Components about the node that they run on. */
  readonly nodeLocal: readonly Need[];
  /** Components that compare the name of a node with that of the pod. */
  readonly hostnamesAsNodes: readonly (Need & HostnameAsNode)[];
  /** Components of which only one may run. */
  readonly singleReplica: readonly Need[];
  /** Components that work on one operating system alone. */
  readonly systems: readonly (Need & { readonly os: 'linux' | 'windows' })[];
  /** The least stable component or block in use. */
  readonly stabilityLevel: StabilityLevel;
  readonly stability: readonly (Need & { readonly level: StabilityLevel })[];
  readonly community: readonly Need[];
  readonly offers: readonly Offer[];
  /** Options that were named and gave something. */
  readonly granted: ReadonlySet<NeedOption>;
  /** Options that were declined, and would be offered. */
  readonly declined: ReadonlySet<NeedOption>;
  readonly diagnostics: readonly Diagnostic[];
}
