import { type ArgumentPath, parsePath } from './argument-path';
import { lookup } from './lookup';
import { type PackedPredicate, unpackPredicate } from './packed-predicate';
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
    /** As `git` takes it: a URL, or `user@host:path` for one by SSH. */
    | 'git url'
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
  readonly portFrom?: ArgumentPath;
  /** Of a port: the argument with its host, which has the address. */
  readonly of?: ArgumentPath;
  /** The key of a map or target that holds the address. */
  readonly key?: string;
  readonly list?: true;
  readonly transport?: 'UDP';
  /** The argument that names the transport. */
  readonly protocolFrom?: ArgumentPath;
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
  readonly path: ArgumentPath;
  readonly role: R;
}

/** A role as `roles.gen.ts` holds it, with paths that are texts. */
interface PackedRole {
  readonly portFrom?: string;
  readonly of?: string;
  readonly protocolFrom?: string;
}

type PackedRoles = readonly (readonly [role: PackedRole, paths: readonly string[]])[];

const roles = lookup(packed.roles, (_name, groups: PackedRoles): readonly RoledArgument[] =>
  groups.flatMap(([entry, paths]) => {
    const role = unpackRole(entry);
    return paths.map((path) => ({ path: parsePath(path), role }));
  }),
);

function unpackRole({ portFrom, of, protocolFrom, ...role }: PackedRole): ArgumentRole {
  return {
    ...role,
    ...(portFrom === undefined ? {} : { portFrom: parsePath(portFrom) }),
    ...(of === undefined ? {} : { of: parsePath(of) }),
    ...(protocolFrom === undefined ? {} : { protocolFrom: parsePath(protocolFrom) }),
  } as ArgumentRole;
}

/** The arguments of a component that are addresses or files. */
export const rolesOf = (component: string): readonly RoledArgument[] => roles(component) ?? [];

/** When a component calls a public cloud without an argument that says where; undefined if it never does. */
export const cloudCallOf = lookup(
  packed.cloud,
  (_name, { when }: { readonly when?: PackedPredicate }): { readonly when?: Predicate } =>
    when === undefined ? {} : { when: unpackPredicate(when) },
);
