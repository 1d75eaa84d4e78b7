import type { ArgumentPath } from './argument-path';
import { lookup } from './lookup';
import * as packed from './needs.gen';
import { unpackNeeds } from './packed-needs';
import { type PackedPredicate, unpackPredicate } from './packed-predicate';
import type { Predicate } from './predicate';

/** Options for needs that lie outside of the configuration, by the names that synth prints. */
export type NeedOption = packed.NeedOption;

/** When an entry of the table holds. */
export interface Condition {
  /** @default - always */
  readonly when?: Predicate;
  /** What an unknown `when` does. */
  readonly ifUnknown?: 'grant' | 'omit';
  /** Whether the need exists can't be read from the configuration: it needs `option`, and `when` on top. */
  readonly outsideConfig?: true;
  readonly option?: NeedOption;
  /** Where the option is offered; elsewhere it can be named all the same. @default - everywhere */
  readonly offerWhen?: Predicate;
  /** What is wrong without it, where that is certain. */
  readonly without?: string;
  /** Why the option may be needed. */
  readonly reason?: string;
  readonly note?: string;
  /** What a right gives away beyond its name. */
  readonly risk?: string;
  /** Taken from general Linux or Kubernetes behaviour, not from Alloy's source or reference. */
  readonly inferred?: true;
}

/** Where the names of namespaces or objects come from. */
export type NameSource =
  | { readonly path: ArgumentPath }
  | { readonly literal: readonly string[] }
  | { readonly own: true; readonly when?: Predicate }
  | { readonly dnsLabel: readonly [path: ArgumentPath, index: number] }
  | {
      readonly feeders: {
        readonly path: ArgumentPath;
        readonly component: string;
        readonly namespaces: Namespaces;
        readonly label: string;
      };
    };

export interface Namespaces {
  readonly from: readonly NameSource[];
  readonly ifEmpty: 'cluster' | 'own' | 'omit';
  readonly ifUnknown: 'cluster' | 'omit';
}

export interface RuleEntry extends Condition {
  readonly apiGroups?: readonly string[];
  readonly resources?: readonly string[];
  readonly nonResourceURLs?: readonly string[];
  readonly verbs: readonly string[];
  readonly scope: 'cluster' | 'namespaced';
  readonly namespaces?: Namespaces;
  readonly resourceNames?: readonly string[] | { readonly from: readonly NameSource[]; readonly ifUnknown: 'omit' };
}

export interface HostPathEntry extends Condition {
  readonly path?: string;
  /** The argument that holds the path. */
  readonly pathFrom?: ArgumentPath;
  readonly stripPrefix?: string;
  /** Mount the directory of the file. */
  readonly parent?: true;
  readonly mountPath?: string;
  readonly mountPathFrom?: ArgumentPath;
  readonly mountPropagation?: 'HostToContainer';
  readonly readOnly: boolean;
  /** The argument that has to point at the mount. */
  readonly setArg?: ArgumentPath;
}

export interface CapabilityEntry extends Condition {
  readonly add: string;
}

export interface SecurityEntry extends Condition {
  readonly runAsUser?: number;
  readonly runAsNonRoot?: boolean;
  readonly privileged?: true;
  readonly hostPID?: true | Condition;
  readonly hostNetwork?: true | Condition;
  readonly appArmorProfile?: 'Unconfined';
  readonly capabilities?: readonly CapabilityEntry[];
  /** Capabilities that replace `privileged`. */
  readonly privilegedAlternative?: Condition & {
    readonly capabilities: readonly string[];
    readonly extra?: readonly CapabilityEntry[];
  };
  readonly windowsOptions?: { readonly hostProcess: boolean; readonly runAsUserName: string };
}

export interface PortEntry extends Condition {
  readonly argPath: ArgumentPath;
  readonly addressArgPath?: ArgumentPath;
  readonly addressDefault?: string;
  readonly default: string | number | null;
  readonly protocol: 'TCP' | 'UDP' | { readonly path: ArgumentPath };
  /** At most 15 characters. */
  readonly name: string;
  readonly nameSuffix?: string;
  readonly appProtocol?: string;
  readonly form: 'port number' | 'host:port string';
  readonly random?: true;
  readonly required?: true;
  readonly loopbackDefault?: true;
}

export interface EnvEntry extends Condition {
  readonly name: string | { readonly path: ArgumentPath };
  readonly from:
    | 'fieldRef:spec.nodeName'
    | 'fieldRef:status.hostIP'
    | 'secretFile'
    | 'secretKeyRef'
    | 'platform'
    | 'value';
  readonly optional?: true;
}

export interface StateEntry extends Condition {
  readonly kind: string;
  readonly path?: string;
  readonly handlerPath?: ArgumentPath;
  readonly argPath?: ArgumentPath;
  readonly default?: string;
}

export interface WritableDirEntry extends Condition {
  readonly argPath: ArgumentPath;
  readonly parent?: true;
  readonly default?: string;
}

/** What a component calls without an argument that says where. */
export interface EgressEntry extends Condition {
  /** `node`, `backends`, or a range of addresses. */
  readonly to: string;
  readonly port?: number;
}

/** What one type of component needs from Kubernetes (`schema/<version>/needs.json`). */
export interface ComponentNeeds {
  readonly rbac?: readonly RuleEntry[];
  readonly hostPaths?: readonly HostPathEntry[];
  readonly security?: SecurityEntry;
  readonly ports?: readonly PortEntry[];
  readonly env?: readonly EnvEntry[];
  readonly serviceAccountToken?: true | Condition;
  readonly state?: StateEntry;
  readonly writableDirs?: readonly WritableDirEntry[];
  /** Holds where the process needs `--cluster.enabled`. */
  readonly clustering?: Condition;
  readonly singleReplica?: true;
  /** The component is about the node that it runs on. */
  readonly workload?: 'daemonset';
  readonly os?: 'linux' | 'windows';
  readonly egress?: readonly EgressEntry[];
  /** Custom resource definitions that have to be in the cluster. */
  readonly crds?: readonly { readonly name: string; readonly version?: string }[];
}

const needs = lookup(packed.components, (_name, entry) => unpackNeeds<ComponentNeeds>(entry));

/** The entry of a component; empty for one that needs nothing but the network. */
export const componentNeeds = (component: string): ComponentNeeds => needs(component) ?? {};

/** The predicate that `ref` names; undefined if there is none. */
export const namedPredicate = lookup(packed.predicates, (_name, predicate: PackedPredicate) =>
  unpackPredicate(predicate),
);
