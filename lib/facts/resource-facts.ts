import { type ArgumentPath, parsePath } from './argument-path';
import { type LabelFact, labelFact } from './label-facts';
import { lookup } from './lookup';
import { resources } from './resources.gen';

/** What a component does with the attributes of resources of OpenTelemetry (`schema/<version>/resource-flow.json`). */
export interface ResourceFacts {
  /** Whether what comes in goes on, with what is said below. */
  readonly passes: boolean;
  /** The attributes of what it makes. @default - it makes nothing, or nobody knows */
  readonly makes?: readonly LabelFact[];
  /** The argument that chooses which attributes are added to resources that don't have them. */
  readonly adds?: ArgumentPath;
  /** The names behind each choice; with `*` behind it, how they begin. */
  readonly choices: ReadonlyMap<string, readonly string[]>;
  /** What is chosen where nothing is written. @default - the default of the argument */
  readonly usual?: readonly string[];
  /** The argument that lets what is added take the place of what is there. @default - what is there stays */
  readonly overrides?: ArgumentPath;
  /** Blocks that add an attribute each, and how its name begins where they don't give one. */
  readonly tags: readonly { readonly block: ArgumentPath; readonly prefix: string }[];
  /** The argument with the names of attributes that become those of the resource. */
  readonly moves?: ArgumentPath;
  /** Whether it adds attributes of any name, or the argument that turns that on. */
  readonly opens: boolean | ArgumentPath;
  /** Whether statements of OTTL change what it passes on. */
  readonly statements: boolean;
}

interface PackedResourceFacts {
  readonly passes?: boolean;
  readonly makes?: Readonly<Record<string, string>>;
  readonly adds?: string;
  readonly choices?: Readonly<Record<string, readonly string[]>>;
  readonly usual?: readonly string[];
  readonly overrides?: string;
  readonly tags?: Readonly<Record<string, string>>;
  readonly moves?: string;
  readonly opens?: boolean;
  readonly opensWhen?: string;
  readonly statements?: boolean;
}

/** What a component does with the attributes of resources; undefined for one of which nothing is known. */
export const resourceFacts: (component: string) => ResourceFacts | undefined = lookup(
  resources,
  (_name, packed: PackedResourceFacts): ResourceFacts => {
    const { passes = false, makes, adds, choices = {}, usual, overrides, tags = {}, moves } = packed;
    const { opens = false, opensWhen, statements = false } = packed;
    return {
      passes,
      ...(makes && { makes: Object.entries(makes).map(([name, text]) => labelFact(name, text)) }),
      ...(adds && { adds: parsePath(adds) }),
      choices: new Map(Object.entries(choices)),
      ...(usual && { usual }),
      ...(overrides && { overrides: parsePath(overrides) }),
      tags: Object.entries(tags).map(([block, prefix]) => ({ block: parsePath(block), prefix })),
      ...(moves && { moves: parsePath(moves) }),
      opens: opensWhen === undefined ? opens : parsePath(opensWhen),
      statements,
    };
  },
);
