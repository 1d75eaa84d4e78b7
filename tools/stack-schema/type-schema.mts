import type { Checker, TemplateLiteralType, Type, TypeReference, Symbol as TypeSymbol } from 'typescript/unstable/sync';
import { SignatureKind, TypeFlags } from 'typescript/unstable/sync';
import type { Schema } from '../../lib/stack-file/schema.js';
import { type KnownTypes, knownSchema } from './known-types.mjs';

/** Writes the types of TypeScript as schemas: objects are closed, and what YAML can't say (functions, constructs) isn't there. */
export class TypeSchemas {
  /** Definitions by name. */
  readonly definitions = new Map<string, Schema>();
  /** Props that have no form in YAML, as `Interface.prop`. */
  readonly omitted = new Set<string>();

  readonly checker: Checker;
  readonly known: KnownTypes;
  readonly #names = new Map<string, string>();
  readonly #open = new Set<string>();
  readonly #recursive = new Set<string>();

  constructor(checker: Checker, known: KnownTypes) {
    this.checker = checker;
    this.known = known;
  }

  /** The schema of a type; undefined for one without a form in YAML. */
  schemaOf(type: Type): Schema | undefined {
    const members = this.#membersOf(type);
    const known = knownSchema(members, this, this.known);
    const schemas = [...known.schemas, ...this.#simple(known.rest)];
    const objects = known.rest.filter((member) => member.isObjectType() || member.isIntersectionType());
    const key = members
      .map(({ id }) => id)
      .sort((a, b) => a - b)
      .join();
    const name = nameOf(type) ?? (members.length === 1 ? nameOf(members[0]!) : undefined);
    if (objects.length === 0) return joined(schemas);
    if (members.length > 1) {
      // A union is repeated by reference where it holds itself.
      if (this.#open.has(key)) return this.#again(key, name);
      this.#open.add(key);
      const all = joined([...schemas, ...objects.flatMap((member) => this.#object(member) ?? [])]);
      this.#open.delete(key);
      return this.#recursive.has(key) && all !== undefined ? this.#define(key, all) : all;
    }
    return this.#object(members[0]!);
  }

  /** The properties of a type, without those that are given elsewhere. */
  properties(type: Type, without: readonly string[] = []): Schema {
    const { checker } = this;
    const properties: Record<string, Schema> = {};
    const required: string[] = [];
    const names: Record<string, string> = {};
    for (const symbol of checker.getPropertiesOfType(type)) {
      if (without.includes(symbol.name) || symbol.name.startsWith('__')) continue;
      const given = checker.getTypeOfSymbol(symbol);
      if (given === undefined) continue;
      const isOptional = this.#isOptional(given);
      const schema = this.known.property(symbol.name, type, this) ?? this.schemaOf(given);
      if (schema === undefined) {
        if (!isNever(given)) this.omitted.add(`${nameOf(type) ?? checker.typeToString(type)}.${symbol.name}`);
        continue;
      }
      const spelled = spelledName(symbol, checker);
      if (spelled !== symbol.name) names[spelled] = symbol.name;
      properties[spelled] = described(schema, symbol, checker);
      if (!isOptional) required.push(spelled);
    }
    const [index] = checker.getIndexInfosOfType(type);
    const values = index && this.schemaOf(index.valueType);
    return {
      type: 'object',
      ...(Object.keys(properties).length > 0 && { properties }),
      ...(required.length > 0 && { required }),
      additionalProperties: values ?? false,
      ...(Object.keys(names).length > 0 && { 'x-names': names }),
    };
  }

  #object(type: Type): Schema | undefined {
    const { checker } = this;
    if (checker.isTupleType(type)) return this.#tuple(type as TypeReference);
    if (checker.isArrayLikeType(type)) {
      const [element] = checker.getTypeArguments(type as TypeReference);
      const items = element && this.schemaOf(element);
      return items && { type: 'array', items };
    }
    if (this.#isFunction(type)) return undefined;
    const key = String(type.id);
    const name = nameOf(type);
    if (this.#open.has(key)) return this.#again(key, name);
    const defined = this.#names.get(key);
    if (defined !== undefined) return { $ref: `#/$defs/${defined}` };
    this.#open.add(key);
    if (name !== undefined) this.#nameFor(key, name);
    const schema = this.properties(type);
    this.#open.delete(key);
    return name !== undefined || this.#recursive.has(key) ? this.#define(key, schema) : schema;
  }

  #tuple(type: TypeReference): Schema | undefined {
    const elements = this.checker.getTypeArguments(type);
    const items = joined(elements.flatMap((element) => this.schemaOf(element) ?? []));
    const { elementFlags } = type.getTarget() as unknown as { readonly elementFlags: readonly number[] };
    const hasRest = elementFlags.some((flag) => (flag & 12) !== 0);
    const least = elementFlags.filter((flag) => (flag & 1) !== 0).length;
    return items && { type: 'array', items, minItems: least, ...(!hasRest && { maxItems: elements.length }) };
  }

  #simple(members: readonly Type[]): readonly Schema[] {
    const has = (flag: TypeFlags) => members.some(({ flags }) => (flags & flag) !== 0);
    const values = members.flatMap((member) =>
      member.isStringLiteralType() || member.isNumberLiteralType() ? [member.value] : [],
    );
    const booleans = members.flatMap((member) =>
      member.isBooleanLiteralType() ? [String(member.value) === 'true' || member.value === true] : [],
    );
    const patterns = members.flatMap((member) => (member.isTemplateLiteralType() ? [patternOf(member)] : []));
    return [
      ...(values.length > 0 && !has(TypeFlags.String) ? [choice([...values].sort(inOrder))] : []),
      ...(has(TypeFlags.String) ? [{ type: 'string' as const }] : []),
      ...patterns.map((pattern) => ({ type: 'string' as const, pattern })),
      ...(has(TypeFlags.Number | TypeFlags.BigInt) ? [{ type: 'number' as const }] : []),
      ...(booleans.length === 2 || has(TypeFlags.Boolean) ? [{ type: 'boolean' as const }] : []),
      ...(booleans.length === 1 ? [{ const: booleans[0]! }] : []),
      ...(has(TypeFlags.Null) ? [{ type: 'null' as const }] : []),
    ];
  }

  #membersOf(type: Type): readonly Type[] {
    const members = type.isUnionType() ? type.getTypes() : [type];
    return members.filter(({ flags }) => (flags & (TypeFlags.Undefined | TypeFlags.Never)) === 0);
  }

  #isOptional(type: Type): boolean {
    return type.isUnionType() && type.getTypes().some(({ flags }) => (flags & TypeFlags.Undefined) !== 0);
  }

  #isFunction(type: Type): boolean {
    return [SignatureKind.Call, SignatureKind.Construct].some(
      (kind) => this.checker.getSignaturesOfType(type, kind).length > 0,
    );
  }

  #again(key: string, name: string | undefined): Schema {
    this.#recursive.add(key);
    return { $ref: `#/$defs/${this.#nameFor(key, name ?? 'Value')}` };
  }

  #define(key: string, schema: Schema): Schema {
    const name = this.#nameFor(key, 'Value');
    this.definitions.set(name, schema);
    return { $ref: `#/$defs/${name}` };
  }

  #nameFor(key: string, name: string): string {
    const known = this.#names.get(key);
    if (known !== undefined) return known;
    const taken = new Set(this.#names.values());
    let free = name;
    for (let number = 2; taken.has(free); number++) free = `${name}${number}`;
    this.#names.set(key, free);
    return free;
  }
}

/** The name of a type, unless it is written out where it stands. */
export function nameOf(type: Type): string | undefined {
  const alias = type.getAliasSymbol()?.name;
  if (alias !== undefined) return GENERIC.has(alias) ? undefined : alias;
  const name = type.getSymbol()?.name;
  return name === undefined || name.startsWith('__') ? undefined : name;
}

/** Types that make others. */
const GENERIC = new Set([
  'Omit',
  'Pick',
  'Partial',
  'Readonly',
  'Record',
  'Required',
  'StackPipeline',
  'StackDestination',
]);

/** Several schemas as one. */
export function joined(schemas: readonly Schema[]): Schema | undefined {
  const flat = schemas.flatMap((schema) =>
    schema.anyOf && Object.keys(schema).length === 1 ? schema.anyOf : [schema],
  );
  const unique = [...new Map(flat.map((schema) => [JSON.stringify(schema), schema])).values()];
  return unique.length > 1 ? { anyOf: unique } : unique[0];
}

function described(schema: Schema, symbol: TypeSymbol, checker: Checker): Schema {
  const isOfKubernetes = checker.getJsDocTagsOfSymbol(symbol).some(({ name }) => name === 'schema');
  if (isOfKubernetes) return schema;
  const text = checker.getDocumentationCommentOfSymbol(symbol).trim();
  const usual = checker.getJsDocTagsOfSymbol(symbol).find(({ name }) => name === 'default')?.text;
  const description = [...(text === '' ? [] : [text]), ...(usual === undefined ? [] : [`Default: ${usual}`])].join(
    '\n\n',
  );
  return description === '' ? schema : { description, ...schema };
}

/** As Kubernetes spells a name, for a type of its API. */
function spelledName(symbol: TypeSymbol, checker: Checker): string {
  const tag = checker.getJsDocTagsOfSymbol(symbol).find(({ name }) => name === 'schema')?.text;
  return tag?.split('#')[1]?.trim() ?? symbol.name;
}

function isNever(type: Type): boolean {
  const members = type.isUnionType() ? type.getTypes() : [type];
  return members.every(({ flags }) => (flags & (TypeFlags.Never | TypeFlags.Undefined)) !== 0);
}

function choice(values: readonly (string | number)[]): Schema {
  return values.length === 1 ? { const: values[0]! } : { enum: values };
}

/** What a template literal stands for, as a regular expression. */
function patternOf(type: TemplateLiteralType): string {
  const holes = type.getTypes().map(({ flags }) => (flags & TypeFlags.Number ? '-?[0-9]+([.][0-9]+)?' : '.*'));
  return `^${type.texts.map((text, i) => `${text.replace(/[\\^$.*+?()[\]{}|/]/g, '\\$&')}${holes[i] ?? ''}`).join('')}$`;
}

function inOrder(a: string | number, b: string | number): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
