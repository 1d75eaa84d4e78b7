import { type ArgumentPath, parsePath } from './argument-path';
import { languages } from './languages.gen';
import { lookup } from './lookup';
import { type PackedPredicate, unpackPredicate } from './packed-predicate';
import type { Predicate } from './predicate';

/** Arguments whose strings are texts of another language. Paths are relative to the body that the fact is about, or to each block at `at`. */
export type LanguageUse = PlainUse | RegexpUse | TemplateUse | ReplacementUse | YamlUse | OttlUse;

interface AnyUse {
  readonly at?: ArgumentPath;
  /** It's read as that language only where this holds. */
  readonly when?: Predicate;
}

/** Each string at the paths, in lists and maps too, is a text of its own. */
interface StringsUse extends AnyUse {
  readonly paths: readonly ArgumentPath[];
}

export interface PlainUse extends StringsUse {
  readonly language: 'jmespath' | 'logql' | 'loki-pattern' | 'time-layout' | 'time-zone';
}

export interface TemplateUse extends StringsUse {
  readonly language: 'go-template';
  /** It knows the functions that every template of Go has, and no others. @default - those of the stages of `loki.process` as well */
  readonly functions?: 'built-in';
}

export interface YamlUse extends StringsUse {
  readonly language: 'yaml';
  /** What is wanted to be in it (`yamlShape`). @default - anything */
  readonly shape?: string;
}

export interface RegexpUse extends StringsUse {
  readonly language: 'regexp';
  /** What named groups are for: without one the expression is refused, or does nothing. @default - they aren't asked for */
  readonly namedGroups?: 'required' | 'used';
}

/** Texts with `$1` for the groups of an expression. */
export interface ReplacementUse extends StringsUse {
  readonly language: 'replacement';
  /** The argument with the expression, which matches whole texts. */
  readonly expression: ArgumentPath;
}

export type OttlUse = OttlTextsUse | OttlGroupUse;

/** Conditions, or expressions that give a value, each in the context `of`. */
export interface OttlTextsUse extends StringsUse {
  readonly language: 'ottl';
  /** Whose functions they have. */
  readonly component: string;
  readonly of: string;
  readonly text: 'condition' | 'value';
}

/** Lists of statements and conditions that share a context: the one that is named, or the one that is inferred. */
export interface OttlGroupUse extends AnyUse {
  readonly language: 'ottl';
  readonly component: string;
  readonly signal: 'traces' | 'metrics' | 'logs';
  readonly statements?: ArgumentPath;
  readonly conditions?: ArgumentPath;
  /** The argument with the name of the context. */
  readonly context?: ArgumentPath;
}

/** A use as `languages.gen.ts` holds it, with paths that are texts. */
interface PackedUse {
  readonly paths?: readonly string[];
  readonly when?: PackedPredicate;
  readonly [member: string]: unknown;
}

/** Members that are paths. */
const PATHS = ['at', 'conditions', 'context', 'expression', 'statements'];

function unpackUse({ paths, when, ...use }: PackedUse): LanguageUse {
  const members = Object.entries(use).map(([name, member]) => [
    name,
    PATHS.includes(name) ? parsePath(member as string) : member,
  ]);
  return {
    ...Object.fromEntries(members),
    ...(paths === undefined ? {} : { paths: paths.map(parsePath) }),
    ...(when === undefined ? {} : { when: unpackPredicate(when) }),
  };
}

const none: readonly LanguageUse[] = [];

const usesOf = lookup(languages, (_owner, entry: readonly PackedUse[]) => entry.map(unpackUse));

/** Names of all components and definitions with texts of other languages, sorted. */
export const languageOwners = (): readonly string[] => Object.keys(languages);

/** Which arguments of a component or definition hold which language. */
export const languageUses = (owner: string): readonly LanguageUse[] => usesOf(owner) ?? none;
