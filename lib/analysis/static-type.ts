import { functionSchema, type TypeSchema, traitsOf } from '../facts';
import { type Call, type Expr, namePathOf, withoutParens } from '../syntax';
import { attributeOf } from './arguments';
import type { GraphNode, Wire } from './graph';
import type { Model } from './model';
import { valueOfExpression } from './path-value';
import { evaluatePredicate } from './predicate';

/** The type that an expression has whenever Alloy runs; `any` where it isn't known, `exports` for a component without a field. */
export type StaticType = TypeSchema | 'exports';

/** References through exports of modules are followed this far. */
const MAX_DEPTH = 16;

/** What names stand for that mean something else in each instance of a module. */
export interface TypeScope {
  /** The type of an argument of the module; undefined if it isn't known. */
  argument(name: string): StaticType | undefined;
  /** The type of a loop variable; undefined if there is none of this name. */
  variable(name: string): StaticType | undefined;
}

/** What is looked at while types are followed. */
interface Reading {
  readonly model: Model;
  readonly scope: TypeScope | undefined;
  readonly depth: number;
}

/**
 * The type of an expression, by its form and by what its references lead to.
 * @param scope the module that the expression stands in. @default - arguments and loop variables are of any type
 */
export function staticType(expr: Expr, model: Model, scope?: TypeScope): StaticType {
  return typeOf(expr, { model, scope, depth: 0 });
}

function typeOf(expr: Expr, from: Reading): StaticType {
  const node = withoutParens(expr);
  if (from.depth > MAX_DEPTH) return 'any';
  const inner = (part: Expr): StaticType => typeOf(part, deeper(from));
  switch (node.kind) {
    case 'literal':
      return { number: 'number', float: 'number', string: 'string', bool: 'bool', null: 'any' }[
        node.type
      ] as TypeSchema;
    case 'array':
      return { list: common(node.elements.map((element) => inner(element))) };
    case 'object':
      return { map: common(node.fields.map(({ value }) => inner(value))) };
    case 'identifier':
    case 'access':
      return typeOfName(node, from);
    case 'index':
      return elementType(inner(node.value), textOf(node.index));
    case 'call':
      return resultType(node, inner);
    case 'unary':
      return node.operator === '!' ? 'bool' : 'number';
    case 'binary':
      return operatorType(node, inner);
    default:
      return 'any';
  }
}

function deeper(from: Reading): Reading {
  return { ...from, depth: from.depth + 1 };
}

/** The type of an export, or undefined if the block has none of this name. */
export function exportType(to: GraphNode, name: string, model: Model): StaticType | undefined {
  return typeOfExport(to, name, { model, scope: undefined, depth: 0 });
}

function typeOfExport(to: GraphNode, name: string, { model, depth }: Reading): StaticType | undefined {
  const component = to.component;
  if (component) {
    const type = component.exports.get(name);
    return type === undefined ? undefined : withSecrecy(type, to);
  }
  const custom = to.definition;
  if (custom?.kind !== 'declare') return 'any';
  const block = custom.body?.nodes.find(({ kind, block: { label } }) => kind === 'export' && label === name)?.block;
  if (!block) return undefined;
  const value = attributeOf(block, 'value');
  // What the instance gives isn't looked at here.
  return value ? typeOf(value.value, { model, scope: undefined, depth: depth + 1 }) : 'any';
}

/** The type of an export, where the component and its arguments tell whether what may be secret is. */
function withSecrecy(type: TypeSchema, to: GraphNode): TypeSchema {
  if (type === 'optional_secret') {
    const entries = traitsOf(to.component!.name).secrecy ?? [];
    for (const { when, secret } of entries) {
      const holds = when === undefined || evaluatePredicate(when, to.place);
      if (holds === undefined) return type;
      if (holds) return secret ? 'secret' : 'string';
    }
    return type;
  }
  if (typeof type === 'object' && 'map' in type) {
    const map = withSecrecy(type.map, to);
    return map === type.map ? type : { map };
  }
  return type;
}

function typeOfName(node: Extract<Expr, { kind: 'identifier' | 'access' }>, from: Reading): StaticType {
  const path = namePathOf(node);
  if (!path) return node.kind === 'access' ? elementType(typeOf(node.value, deeper(from)), node.name) : 'any';
  const [first = '', ...fields] = path.names;
  const variable = from.scope?.variable(first);
  if (variable !== undefined) return fieldType(variable, fields);
  const wire = from.model.wireAt(node);
  if (wire) return typeOfWire(wire, from);
  return first === 'constants' ? 'string' : 'any';
}

function typeOfWire({ to, field }: Wire, from: Reading): StaticType {
  const [name, ...rest] = field;
  if (to.kind === 'argument') {
    const given = name === 'value' ? from.scope?.argument(to.block.label ?? '') : undefined;
    return fieldType(given ?? 'any', rest);
  }
  if (name === undefined) return to.component ? 'exports' : 'any';
  return fieldType(typeOfExport(to, name, from) ?? 'any', rest);
}

function fieldType(type: StaticType, fields: readonly string[]): StaticType {
  return fields.reduce<StaticType>((inner, key) => (hasFields(inner) ? elementType(inner, key) : 'any'), type);
}

/** Whether a value of a type can have fields: a list and a text have none. */
export function hasFields(type: StaticType): boolean {
  return type === 'any' || (typeof type === 'object' && ('map' in type || 'object' in type || isTarget(type)));
}

function isTarget(type: TypeSchema): boolean {
  return typeof type === 'object' && 'capsule' in type && type.capsule === 'Target';
}

/** The type of a field or an element. */
export function elementType(type: StaticType, key: string | undefined): StaticType {
  if (typeof type === 'string') return 'any';
  if ('list' in type) return type.list;
  if ('map' in type) return type.map;
  if ('object' in type) return (key !== undefined && type.object[key]?.type) || 'any';
  return isTarget(type) ? 'string' : 'any';
}

function resultType(node: Call, inner: (part: Expr) => StaticType): StaticType {
  const name = namePathOf(node.callee)?.names.join('.');
  const schema = name === undefined ? undefined : functionSchema(name);
  const canonical = schema?.deprecatedBy ?? name;
  if (canonical === 'array.concat' || canonical === 'coalesce') return common(node.args.map(inner));
  return schema?.returns ?? 'any';
}

function operatorType(node: Extract<Expr, { kind: 'binary' }>, inner: (part: Expr) => StaticType): StaticType {
  switch (node.operator) {
    case '+':
      return sumType([node.left, node.right].map(inner));
    case '-':
    case '*':
    case '/':
    case '%':
    case '^':
      return 'number';
    default:
      return 'bool';
  }
}

/** A sum of texts is one; what touches a secret becomes one, and what may be a secret may make one. */
function sumType(types: readonly StaticType[]): StaticType {
  if (types.includes('secret')) return 'secret';
  const isText = types.every((type) => type === 'string' || type === 'optional_secret');
  return isText && types.includes('optional_secret') ? 'optional_secret' : common(types);
}

/** The type that all have, else `any`. */
function common(types: readonly StaticType[]): TypeSchema {
  const [first] = types;
  const same = first !== undefined && types.every((type) => JSON.stringify(type) === JSON.stringify(first));
  return same && first !== 'exports' ? first : 'any';
}

function textOf(expr: Expr): string | undefined {
  const value = valueOfExpression(expr);
  return value.kind === 'scalar' && typeof value.value === 'string' ? value.value : undefined;
}
