import { lookup } from './lookup';
import type { Predicate } from './predicate';
import * as packed from './roles.gen';

/** What an argument is used for, as `roles.json` describes it. */
export type ArgumentRole = AddressRole | FileRole;

/** Where a component sends to. */
export interface AddressRole {
  readonly role: 'address';
  readonly protocol: string;
  readonly form:
    | 'url'
    | 'host:port'
    | 'host'
    | 'port'
    | 'dsn'
    | 'domain'
    | 'dns name'
    | 'socket path'
    | 's3 url'
    | 'account'
    | 'any';
  /** The port where the value names none, and its scheme has none either. */
  readonly defaultPort?: number;
  /** What the component uses where the schema has no default. */
  readonly default?: unknown;
  /** The argument with the port of this host. */
  readonly portFrom?: string;
  /** Of a port: the argument with its host, which has the address. */
  readonly of?: string;
  /** The key of a map or target that holds the address. */
  readonly key?: string;
  readonly list?: true;
  readonly transport?: 'UDP';
  /** The argument that names the transport. */
  readonly protocolFrom?: string;
  /** What it is for, where it isn't telemetry: `proxy`, `token`, `kubernetes API`, ... */
  readonly purpose?: string;
  /** A `unix://` address is possible. */
  readonly unix?: true;
}

/** A path in the container's file system; `secretFile` holds a credential or a key. */
export interface FileRole {
  readonly role: 'file' | 'secretFile';
  readonly list?: true;
  readonly glob?: true;
  readonly write?: true;
  readonly device?: true;
  readonly directory?: true;
  /** The key of a target that holds the path. */
  readonly key?: string;
  readonly default?: unknown;
}

/** An argument with a role. */
export interface RoledArgument<R extends ArgumentRole = ArgumentRole> {
  /** In the path syntax of `schema/README.md`. */
  readonly path: string;
  readonly role: R;
}

type PackedRoles = readonly (readonly [role: ArgumentRole, paths: readonly string[]])[];

const roles = lookup(packed.roles, (_name, groups: PackedRoles): readonly RoledArgument[] =>
  groups.flatMap(([role, paths]) => paths.map((path) => ({ path, role }))),
);

/** The arguments of a component that are addresses or files. */
export const rolesOf = (component: string): readonly RoledArgument[] => roles(component) ?? [];

/** When a component calls a public cloud without an argument that says where; undefined if it never does. */
export const cloudCallOf = lookup(packed.cloud, (_name, entry: { readonly when?: Predicate }) => entry);
