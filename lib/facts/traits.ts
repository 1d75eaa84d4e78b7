import { type ArgumentPath, parsePath } from './argument-path';
import { lookup } from './lookup';
import { type PackedPredicate, unpackPredicate } from './packed-predicate';
import type { Predicate } from './predicate';
import * as packed from './traits.gen';

/** What a component does, where its arguments and signals don't tell: each member is a trait (`schema/<version>/traits.json`). */
export interface ComponentTraits {
  /** It calls endpoints for what they have: metrics, profiles. */
  readonly scrapes?: Scraping;
  /** The arguments by which it shows its targets who it is. */
  readonly credentials?: readonly ArgumentPath[];
  /** What the targets are that it exports: the first entry that holds. */
  readonly targets?: readonly TargetKind[];
  /** It passes the targets in an argument on, changed by rules. */
  readonly relabels?: { readonly targets: ArgumentPath; readonly rules: ArgumentPath };
  /** Whether those of its exports that may be secret are: the first entry that holds. */
  readonly secrecy?: readonly Secrecy[];
  /** It exports something else in each copy of Alloy: what is on the copy's node, or in the copy itself; `perhaps` where that is for others to know. */
  readonly differs?: 'per node' | 'per copy' | 'perhaps';
  /** Its page in Alloy's UI, and the API behind it, list targets. */
  readonly showsTargets?: true;
  /** Labels of its targets that hold the name of a node. */
  readonly nodeLabels?: readonly string[];
  /** Labels that many of its targets have alike, by its role; without what narrows it, it finds many of them. */
  readonly manyAlike?: {
    readonly argument: ArgumentPath;
    readonly narrowedBy: readonly ArgumentPath[];
    readonly labels: { readonly [role: string]: readonly string[] };
  };
  /** The labels by which members of a cluster share its targets. @default - all that don't begin with `__meta_` */
  readonly sharedBy?: readonly string[];
  /** It can leave out what isn't on a node. */
  readonly filtersByNode?: NodeFilter;
  /** It collects telemetry in memory, to send much of it at once. */
  readonly batches?: true;
  /** It refuses telemetry when memory is short. */
  readonly limitsMemory?: true;
  /** Applications send telemetry to it, as much as they like. */
  readonly isPushedTo?: true;
  /** It sends requests over HTTP to a URL as it is written. */
  readonly pushes?: Pushing;
  /** It sends OTLP; the usual port is the default of the argument's role. */
  readonly sendsOtlp?: {
    readonly endpoint: ArgumentPath;
    readonly over: 'gRPC' | 'HTTP';
    /** Paths that it adds to the endpoint by itself. */
    readonly adds?: readonly string[];
  };
  /** The addresses that it calls by gRPC: with TLS, unless its block says otherwise. */
  readonly encrypts?: readonly {
    readonly endpoint: ArgumentPath;
    readonly tls: ArgumentPath;
    /** An address without a port gets the usual one. */
    readonly addsPort?: true;
  }[];
  /** It sends what belongs together to one of several receivers. */
  readonly balances?: true;
  /** The switch with which series of different copies are different ones. */
  readonly tellsCopiesApart?: { readonly argument: ArgumentPath };
  /** It takes the time of arrival for that of an entry, unless the argument says otherwise. */
  readonly replacesTimestamps?: { readonly argument: ArgumentPath };
  /** Blocks in which it takes the time of an entry from its line. */
  readonly setsTimeIn?: readonly string[];
  /** The switch with which it asks for native histograms. */
  readonly nativeHistograms?: { readonly argument: ArgumentPath };
  /** The argument without which it drops native histograms. */
  readonly sendsNativeHistograms?: ArgumentPath;
  /** It is told which objects to look at by selectors, of which each role of it knows some: the others do nothing. */
  readonly selects?: {
    /** The argument with its role. */
    readonly argument: ArgumentPath;
    /** The arguments with the roles of selectors. */
    readonly selector: ArgumentPath;
    readonly knows: readonly { readonly role: string; readonly selectors: readonly string[] }[];
  };
  /** Its targets name modules that its configuration in YAML has. */
  readonly namesModules?: {
    readonly argument: ArgumentPath;
    readonly config: ArgumentPath;
    /** The map in the configuration whose keys are the names. */
    readonly map: string;
  };
  /** Where it calls the API server without saying who it is. */
  readonly callsUnauthenticated?: readonly UnauthenticatedCall[];
}

/** Of the targets in an argument, or of those that custom resources of the cluster name. */
export type Scraping =
  | {
      readonly targets: ArgumentPath;
      /** What tells two requests to one target apart. */
      readonly requests: readonly ArgumentPath[];
    }
  | { readonly customResources: true };

export interface TargetKind {
  /** @default - in all other cases */
  readonly when?: Predicate;
  /** `own` are served by the component itself, in memory; `hosts` are anywhere. */
  readonly are: 'pods' | 'nodes' | 'hosts' | 'processes' | 'own';
  /** The port of all of them. @default - any */
  readonly port?: number;
}

export interface Secrecy {
  /** @default - in all other cases */
  readonly when?: Predicate;
  readonly secret: boolean;
}

export interface NodeFilter {
  /** The argument with the name of the node. */
  readonly node: ArgumentPath;
  /** The argument that turns the filter on. @default - it is on where a node is named */
  readonly enabled?: ArgumentPath;
  /** The variable that names the node where the argument doesn't; the filter is off without either. */
  readonly variable?: string;
}

export interface Pushing {
  readonly url: ArgumentPath;
  /** Paths of the servers that are usually behind the URL. */
  readonly usualPaths?: readonly { readonly path: string; readonly server?: string }[];
  /** Paths at which such servers are read, and nothing can be written. */
  readonly readsAt?: readonly string[];
}

export interface UnauthenticatedCall {
  readonly when: Predicate;
  /** Who calls, as a message says it. */
  readonly caller: string;
  /** The argument that asks for the call. */
  readonly argument: ArgumentPath;
  /** What to write instead. */
  readonly remedy: string;
}

const none: ComponentTraits = {};

const traits = lookup(packed.traits, (_name, entry) => unpack(entry) as ComponentTraits);

/** The traits of a component; none for one that has no special ones. */
export const traitsOf = (component: string): ComponentTraits => traits(component) ?? none;

/** Names of the components with a trait, sorted. */
export const componentsWith = (trait: keyof ComponentTraits): readonly string[] =>
  Object.keys(packed.traits).filter((name) => traitsOf(name)[trait] !== undefined);

let nodeNames: ReadonlySet<string> | undefined;

/** Labels of targets that hold the name of a node. */
export function nodeLabels(): ReadonlySet<string> {
  nodeNames ??= new Set(componentsWith('nodeLabels').flatMap((name) => traitsOf(name).nodeLabels ?? []));
  return nodeNames;
}

/** Members that are paths, or lists of them. */
const PATHS: ReadonlySet<string> = new Set([
  'argument',
  'config',
  'credentials',
  'enabled',
  'endpoint',
  'narrowedBy',
  'node',
  'requests',
  'rules',
  'selector',
  'sendsNativeHistograms',
  'tls',
  'url',
]);

function unpack(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(unpack);
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(Object.entries(value).map(([name, member]) => [name, unpackMember(name, member)]));
}

function unpackMember(name: string, member: unknown): unknown {
  if (name === 'when') return unpackPredicate(member as PackedPredicate);
  // The targets of a component, or the argument with those that it takes.
  const isPath = PATHS.has(name) || (name === 'targets' && typeof member === 'string');
  if (!isPath) return unpack(member);
  return Array.isArray(member) ? member.map(parsePath) : parsePath(member as string);
}
