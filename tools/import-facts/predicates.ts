import { isObject, type Json, type JsonObject } from './json';
import { fromArrows, type Place, resolve } from './paths';
import { bodyOf, type RawSchema, type RawType } from './schema';

/** What a predicate is checked against: where its paths start, and the names that `ref` may use. */
export interface Scope {
  readonly schema: RawSchema;
  readonly place: Place;
  /** Named predicates; absent where names aren't allowed. */
  readonly named?: JsonObject;
}

type Check = (argument: Json, scope: Scope) => void;

const combinator: Check = (argument, scope) => {
  if (!Array.isArray(argument) || argument.length === 0) throw new Error('expected a list of predicates');
  for (const predicate of argument) checkPredicate(predicate, scope);
};

const path: Check = (argument, scope) => {
  resolve(scope.schema, scope.place, text(argument));
};

const pathAndText: Check = (argument, scope) => {
  const [first, second] = tuple(argument, 2);
  resolve(scope.schema, scope.place, text(first));
  text(second);
};

const pathAndLiteral: Check = (argument, scope) => {
  const [first, literal] = tuple(argument, 2);
  checkLiteral(typeAt(scope, text(first)), literal!);
};

const CHECKS: Readonly<Record<string, Check>> = {
  all: combinator,
  any: combinator,
  not: checkPredicate,
  known: checkPredicate,
  ref: (argument, scope) => {
    if (scope.named?.[text(argument)] === undefined)
      throw new Error(`no predicate is named ${JSON.stringify(argument)}`);
  },
  has: path,
  set: path,
  empty: path,
  isReference: path,
  equals: pathAndLiteral,
  contains: (argument, scope) => {
    const [first, literal] = tuple(argument, 2);
    const type = typeAt(scope, text(first));
    if (typeof type === 'string' || !('list' in type)) throw new Error(`${JSON.stringify(first)} is no list`);
    checkLiteral(type.list, literal!);
  },
  in: (argument, scope) => {
    const [first, literals] = tuple(argument, 2);
    if (!Array.isArray(literals) || literals.length === 0) throw new Error('expected a list of literals');
    for (const literal of literals) checkLiteral(typeAt(scope, text(first)), literal);
  },
  startsWith: pathAndText,
  textContains: pathAndText,
  pathStartsWith: pathAndText,
  usesEnv: pathAndText,
  matches: pathAndText,
  minLength: (argument, scope) => {
    const [first, length] = tuple(argument, 2);
    resolve(scope.schema, scope.place, text(first));
    if (typeof length !== 'number') throw new Error('expected a number');
  },
  same: (argument, scope) => {
    for (const side of tuple(argument, 2)) resolve(scope.schema, scope.place, text(side));
  },
  anyItem: (argument, scope) => {
    const [first, predicate] = tuple(argument, 2);
    if (!text(first).endsWith('[]')) throw new Error(`${JSON.stringify(first)} doesn't end in []`);
    checkPredicate(predicate!, { ...scope, place: resolve(scope.schema, scope.place, text(first)) });
  },
  feeds: (argument, scope) => {
    const [first, component, predicate] = tuple(argument, 3);
    resolve(scope.schema, scope.place, text(first));
    const body = bodyOf(scope.schema, text(component));
    if (body === undefined) throw new Error(`no component ${JSON.stringify(component)}`);
    checkPredicate(predicate!, { ...scope, place: { kind: 'body', body } });
  },
  deployment: (argument) => {
    const [fact, literal] = tuple(argument, 2);
    const expected = DEPLOYMENT_FACTS[text(fact)];
    if (expected === undefined) throw new Error(`no deployment fact ${JSON.stringify(fact)}`);
    if (typeof literal !== expected) throw new Error(`deployment fact ${JSON.stringify(fact)} is a ${expected}`);
  },
};

const DEPLOYMENT_FACTS: Readonly<Record<string, 'string' | 'boolean'>> = {
  kind: 'string',
  privileged: 'boolean',
  hostNetwork: 'boolean',
  multipleReplicas: 'boolean',
};

/** Throws if a predicate isn't well formed, or if one of its paths isn't in the schema. */
export function checkPredicate(predicate: Json, scope: Scope): void {
  const keys = isObject(predicate) ? Object.keys(predicate) : [];
  const check = keys.length === 1 ? CHECKS[keys[0]!] : undefined;
  if (check === undefined) throw new Error(`no predicate: ${JSON.stringify(predicate)}`);
  check((predicate as JsonObject)[keys[0]!]!, scope);
}

/** Converts a predicate of the shared rules (`{path, set|in|...}`) to the one predicate language. */
export function convertPredicate(predicate: Json, schema: RawSchema, place: Place): JsonObject {
  if (!isObject(predicate)) throw new Error(`no predicate: ${JSON.stringify(predicate)}`);
  const keys = Object.keys(predicate).sort().join(' ');
  if (keys === 'all' || keys === 'any') {
    const members = predicate[keys];
    if (!Array.isArray(members)) throw new Error(`no predicate: ${JSON.stringify(predicate)}`);
    return { [keys]: members.map((member) => convertPredicate(member, schema, place)) };
  }
  if (predicate['path'] === undefined) throw new Error(`no predicate: ${JSON.stringify(predicate)}`);
  const at = fromArrows(schema, place, text(predicate['path']));
  switch (keys) {
    case 'path set':
      return predicate['set'] === true ? { set: at } : { not: { set: at } };
    case 'in path':
      return isOneOf(at, predicate['in']!);
    case 'notIn path':
      return { not: isOneOf(at, predicate['notIn']!) };
    case 'equals path': {
      const other = predicate['equals'];
      if (!isObject(other)) break;
      return { same: [at, fromArrows(schema, place, text(other['path']))] };
    }
    case 'minLength path':
      return { minLength: [at, predicate['minLength']!] };
    case 'matches path':
      return { matches: [at, predicate['matches']!] };
  }
  throw new Error(`no predicate: ${JSON.stringify(predicate)}`);
}

/** Alloy decodes an absent string to `""`, so a list that names `""` means the absent value too. */
function isOneOf(at: string, literals: Json): JsonObject {
  if (!Array.isArray(literals)) throw new Error('expected a list of literals');
  const rest = literals.filter((literal) => literal !== '');
  if (rest.length === literals.length) return { in: [at, rest] };
  return rest.length === 0 ? { empty: at } : { any: [{ empty: at }, { in: [at, rest] }] };
}

function typeAt(scope: Scope, at: string): RawType {
  const place = resolve(scope.schema, scope.place, at);
  if (place.kind !== 'value') throw new Error(`${JSON.stringify(at)} is no attribute`);
  return place.type;
}

function checkLiteral(type: RawType, literal: Json): void {
  const expected = type === 'bool' ? 'boolean' : type === 'number' ? 'number' : 'string';
  if (typeof literal !== expected) throw new Error(`expected a ${expected}, got ${JSON.stringify(literal)}`);
}

function tuple(argument: Json, length: number): readonly Json[] {
  if (!Array.isArray(argument) || argument.length !== length) throw new Error(`expected a list of ${length}`);
  return argument;
}

function text(value: Json | undefined): string {
  if (typeof value !== 'string') throw new Error(`expected a string, got ${JSON.stringify(value)}`);
  return value;
}
