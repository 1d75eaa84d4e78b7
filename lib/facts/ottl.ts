import { ottl } from './ottl.gen';

/** A context of OTTL: what a statement is about. */
export interface OttlContext {
  /** The names of contexts that paths can begin with, those of lower ones included, such as `resource` in `span`. */
  readonly prefixes: readonly string[];
  readonly enums: readonly string[];
  readonly paths: { readonly [path: string]: OttlPath };
}

export interface OttlPath {
  /** The Go type that it takes; `any` where that isn't one type. */
  readonly type: string;
  /** Setting it fails when a statement runs. */
  readonly readOnly?: true;
  /** It can be followed by keys. */
  readonly keys?: true;
}

export interface OttlParameter {
  readonly name: string;
  /** A Go type (`string`, `[]string`) or the getter of OTTL that asks for one (`StringGetter`). */
  readonly type: string;
  readonly optional?: true;
  /** It can't be given by its name, which OTTL doesn't find. */
  readonly unnamed?: true;
}

/** What a function checks of its arguments when a statement is read, if these are literals. */
export type OttlLiteralRule =
  | { readonly anyOf: readonly string[]; readonly message: string }
  | {
      readonly differ: readonly [string, string];
      /** What they are where they aren't given. */
      readonly defaults: readonly [string, string];
      readonly message: string;
    }
  | {
      readonly argument: string;
      readonly format: OttlFormat;
      /** It's checked when a statement runs only. */
      readonly whenRun?: true;
    }
  | { readonly argument: string; readonly bytes: number }
  | (OttlLimit & { readonly argument: string; readonly message: string });

/** A limit of a literal. In its message `<value>` stands for that, `<quoted>` for the same in quotes, `<count>` for a number of items. */
export type OttlLimit =
  | { readonly oneOf: readonly string[] }
  | { readonly notEmpty: true }
  | { readonly oneCharacter: true }
  | { readonly least: number }
  | { readonly leastCountOf: string };

export type OttlFormat =
  | 'cidr'
  | 'duration'
  | 'encoding'
  | 'glob'
  | 'grok'
  | 'locale'
  | 'location'
  | 'regexp'
  | 'semconv'
  | 'strptime'
  | 'xpath';

interface OttlFacts {
  readonly contexts: { readonly [name: string]: OttlContext };
  readonly standardEditors: readonly string[];
  readonly standardConverters: readonly string[];
  readonly components: {
    readonly [component: string]: {
      readonly [context: string]: { readonly editors?: true; readonly also?: readonly string[] };
    };
  };
  readonly functions: { readonly [name: string]: readonly OttlParameter[] };
  readonly literals: {
    readonly rules: { readonly [name: string]: readonly OttlLiteralRule[] };
    /** The names of patterns that every Grok expression knows, with spaces in between. */
    readonly grokPatterns: string;
    /** The letters that can follow a `%` in a layout of time. */
    readonly strptime: string;
    /** The component whose functions all conditions have. */
    readonly conditions: string;
    /** Components that drop a condition that they can't read, without a word. */
    readonly dropping: readonly string[];
    /** Paths that take one key, no more. */
    readonly singleKey: readonly string[];
  };
}

let facts: OttlFacts | undefined;

/** Read at first use: few configurations hold OTTL. */
function ottlFacts(): OttlFacts {
  facts ??= JSON.parse(ottl) as OttlFacts;
  return facts;
}

/** Undefined for a name that is none of a context. `instrumentation_scope` is an older name of `scope`. */
export function ottlContext(name: string): OttlContext | undefined {
  const { contexts } = ottlFacts();
  const current = name === 'instrumentation_scope' ? 'scope' : name;
  return Object.hasOwn(contexts, current) ? contexts[current] : undefined;
}

const functionNames = new Map<string, ReadonlySet<string>>();

/** The functions that a component registers for a context. Whether one can stand somewhere is seen by its first letter. */
export function ottlFunctions(component: string, context: string): ReadonlySet<string> {
  const key = `${component}/${context}`;
  let names = functionNames.get(key);
  if (names === undefined) {
    const { components, standardEditors, standardConverters } = ottlFacts();
    const { editors, also = [] } = components[component]?.[context] ?? {};
    names = new Set([...(editors === true ? standardEditors : []), ...standardConverters, ...also]);
    functionNames.set(key, names);
  }
  return names;
}

/** The parameters of a function, in order. Arguments of one without parameters aren't looked at. */
export function ottlParameters(name: string): readonly OttlParameter[] {
  return ottlFacts().functions[name] ?? [];
}

export function ottlLiteralRules(name: string): readonly OttlLiteralRule[] {
  return ottlFacts().literals.rules[name] ?? [];
}

export function isGrokPattern(name: string): boolean {
  return ottlFacts().literals.grokPatterns.split(' ').includes(name);
}

export function isTimeDirective(letter: string): boolean {
  return ottlFacts().literals.strptime.includes(letter);
}

export function takesOneKey(path: string): boolean {
  return ottlFacts().literals.singleKey.includes(path);
}

/** Whether a component drops a condition that it can't read, and does what it does without conditions. */
export function dropsBrokenConditions(component: string): boolean {
  return ottlFacts().literals.dropping.includes(component);
}

/** The component whose functions the conditions of statements have, whatever component these stand in. */
export function ottlConditionComponent(): string {
  return ottlFacts().literals.conditions;
}
