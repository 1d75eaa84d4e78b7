import { type ArgumentPath, parsePath } from './argument-path';
import type { AttributeSide } from './attribute-side';
import { attributes } from './attributes.gen';
import { type LabelFact, labelFact } from './label-facts';
import { lookup } from './lookup';

/** What a component does with attributes of OpenTelemetry (`schema/<version>/attribute-flow.json`). */
export interface AttributeFacts {
  /** Whether what comes in goes on, with what is said below. */
  readonly passes: boolean;
  /** The attributes of what it makes. @default - it makes nothing, or nobody knows */
  readonly makes?: { readonly [side in AttributeSide]: readonly LabelFact[] };
  /** Of what it makes: what has attributes of any name besides. */
  readonly open: readonly AttributeSide[];
  /** What it makes telemetry of, if that has labels: entries of Loki, or series of Prometheus. */
  readonly of?: 'entries' | 'series';
  /** Attributes that it makes only where an argument is true. */
  readonly flags: ReadonlyMap<string, ArgumentPath>;
  /** Arguments with other names for attributes that it makes. */
  readonly renames: ReadonlyMap<string, ArgumentPath>;
  /** What a connector keeps of the telemetry that it makes other telemetry of. */
  readonly connects?: Connection;
  /** The argument that chooses which attributes are added to resources that don't have them. */
  readonly adds?: ArgumentPath;
  /** The names behind each choice; with `*` behind it, how they begin. */
  readonly choices: ReadonlyMap<string, readonly string[]>;
  /** What is chosen where nothing is written. @default - the default of the argument */
  readonly usual?: readonly string[];
  /** The argument that lets what is added take the place of what is there. @default - what is there stays */
  readonly overrides?: ArgumentPath;
  /** Blocks that add an attribute to the resource each, and how its name begins where they don't give one. */
  readonly tags: readonly { readonly block: ArgumentPath; readonly prefix: string }[];
  /** The argument with targets whose labels become attributes of the resource. */
  readonly targets?: ArgumentPath;
  /** The argument with the names of attributes that become those of the resource. */
  readonly moves?: ArgumentPath;
  /** The argument that lets it add attributes of any name to the resource. */
  readonly opens?: ArgumentPath;
  /** The blocks that change one attribute each, by their `action`. */
  readonly actions?: ArgumentPath;
  /** The argument with expressions whose groups may become attributes. */
  readonly groups?: ArgumentPath;
  /** Attributes that it may add, change or take away. */
  readonly touches: readonly string[];
  /** Whether statements of OTTL change what it passes on. */
  readonly statements: boolean;
}

/** What becomes of attributes in a connector. */
export interface Connection {
  /** Whether what it makes has the resource of what it's made of. */
  readonly resource: boolean;
  /** The argument that lists the attributes which that resource keeps, where it lists any. @default - all of them */
  readonly resourceOnly?: ArgumentPath;
  /** Attributes of the resource that items always get. */
  readonly copies: readonly string[];
  /** Arguments with names of attributes that it copies, of the item itself or else of its resource. */
  readonly dimensions: readonly ArgumentPath[];
  /** How the names of the copies begin, one copy for each. */
  readonly prefixes: readonly string[];
  /** Whether a copy may come from elsewhere. */
  readonly isLoose: boolean;
  /** The argument with names of attributes that it doesn't make. */
  readonly without?: ArgumentPath;
}

interface PackedConnection {
  readonly resource?: boolean;
  readonly resourceOnly?: string;
  readonly copies?: readonly string[];
  readonly dimensions?: readonly string[];
  readonly prefixes?: readonly string[];
  readonly isLoose?: boolean;
  readonly without?: string;
}

interface PackedAttributeFacts {
  readonly passes?: boolean;
  readonly makes?: { readonly [side in AttributeSide]?: Readonly<Record<string, string>> };
  readonly open?: readonly AttributeSide[];
  readonly of?: 'entries' | 'series';
  readonly flags?: Readonly<Record<string, string>>;
  readonly renames?: Readonly<Record<string, string>>;
  readonly connects?: PackedConnection;
  readonly adds?: string;
  readonly choices?: Readonly<Record<string, readonly string[]>>;
  readonly usual?: readonly string[];
  readonly overrides?: string;
  readonly tags?: Readonly<Record<string, string>>;
  readonly targets?: string;
  readonly moves?: string;
  readonly opensWhen?: string;
  readonly actions?: string;
  readonly groups?: string;
  readonly touches?: readonly string[];
  readonly statements?: boolean;
}

/** What a component does with attributes; undefined for one of which nothing is known. */
export const attributeFacts: (component: string) => AttributeFacts | undefined = lookup(
  attributes,
  (_name, packed: PackedAttributeFacts): AttributeFacts => {
    const { passes = false, makes, open = [], of, flags = {}, renames = {}, connects, choices = {}, usual } = packed;
    const { tags = {}, touches = [], statements = false } = packed;
    const { adds, overrides, targets, moves, opensWhen: opens, actions, groups } = packed;
    return {
      passes,
      ...(makes && { makes: { resource: factsOf(makes.resource), own: factsOf(makes.own) } }),
      open,
      ...(of && { of }),
      flags: pathsOf(flags),
      renames: pathsOf(renames),
      ...(connects && { connects: connectionOf(connects) }),
      choices: new Map(Object.entries(choices)),
      ...(usual && { usual }),
      tags: Object.entries(tags).map(([block, prefix]) => ({ block: parsePath(block), prefix })),
      touches,
      statements,
      ...given({ adds, overrides, targets, moves, opens, actions, groups }),
    };
  },
);

function factsOf(labels: Readonly<Record<string, string>> = {}): readonly LabelFact[] {
  return Object.entries(labels).map(([name, text]) => labelFact(name, text));
}

function pathsOf(texts: Readonly<Record<string, string>>): ReadonlyMap<string, ArgumentPath> {
  return new Map(Object.entries(texts).map(([name, path]) => [name, parsePath(path)]));
}

function connectionOf(packed: PackedConnection): Connection {
  const {
    resource = false,
    copies = [],
    dimensions = [],
    prefixes = [''],
    isLoose = false,
    resourceOnly,
    without,
  } = packed;
  return {
    resource,
    copies,
    dimensions: dimensions.map(parsePath),
    prefixes,
    isLoose,
    ...given({ resourceOnly, without }),
  };
}

/** The paths of those members that are there. */
function given<Name extends string>(
  texts: { readonly [name in Name]: string | undefined },
): {
  readonly [name in Name]?: ArgumentPath;
} {
  const paths = Object.entries<string | undefined>(texts).flatMap(([name, path]) =>
    path === undefined ? [] : [[name, parsePath(path)] as const],
  );
  return Object.fromEntries(paths) as { readonly [name in Name]?: ArgumentPath };
}
