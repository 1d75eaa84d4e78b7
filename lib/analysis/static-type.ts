import { functionSchema, type TypeSchema } from '../facts';
import { type Call, type Expr, namePathOf, withoutParens } from '../syntax';
import { attributeOf } from './arguments';
import type { GraphNode, Wire } from './graph';
import type { Model } from './model';
import { valueOfExpression } from './path-value';

/** The type that an expression has whenever Alloy runs; `any` where it isn't known, `exports` for a component without a field. */
export type StaticType = TypeSchema | 'exports';

/** References through exports of modules are followed this far. */
const MAX_DEPTH = 16;

/** The type of an expression, by its form and by what its references lead to. */
export function staticType(expr: Expr, model: Model, depth = 0): StaticType {
  const node = withoutParens(expr);
  if (depth > MAX_DEPTH) return 'any';
  switch (node.kind) {
    case 'literal':
      return { number: 'number', float: 'number', string: 'string', bool: 'bool', null: 'any' }[
        node.type
      ] as TypeSchema;
    case 'array':
      return { list: common(node.elements.map((element) => staticType(element, model, depth + 1))) };
    case 'object':
      return { map: common(node.fields.map(({ value }) => staticType(value, model, depth + 1))) };
    case 'identifier':
    case 'access':
      return typeOfName(node, model, depth);
    case 'index':
      return elementType(staticType(node.value, model, depth + 1), textOf(node.index));
    case 'call':
      return resultType(node, model, depth);
    case 'unary':
      return node.operator === '!' ? 'bool' : 'number';
    case 'binary':
      return operatorType(node, model, depth);
    default:
      return 'any';
  }
}

/** The type of an export, or undefined if the block has none of this name. */
export function exportType(to: GraphNode, name: string, model: Model, depth = 0): StaticType | undefined {
  const component = to.component;
  if (component) return component.exports.get(name);
  const custom = to.definition;
  if (custom?.kind !== 'declare') return 'any';
  const block = custom.body?.nodes.find(({ kind, block: { label } }) => kind === 'export' && label === name)?.block;
  if (!block) return undefined;
  const value = attributeOf(block, 'value');
  return value ? staticType(value.value, model, depth + 1) : 'any';
}

function typeOfName(node: Extract<Expr, { kind: 'identifier' | 'access' }>, model: Model, depth: number): StaticType {
  const wire = model.wireAt(node);
  if (wire) return typeOfWire(wire, model, depth);
  if (node.kind === 'access' && !namePathOf(node)) {
    return elementType(staticType(node.value, model, depth + 1), node.name);
  }
  return namePathOf(node)?.names[0] === 'constants' ? 'string' : 'any';
}

function typeOfWire({ to, field }: Wire, model: Model, depth: number): StaticType {
  const [name, ...rest] = field;
  const component = to.component;
  if (name === undefined) return component ? 'exports' : 'any';
  const type = exportType(to, name, model, depth) ?? 'any';
  return rest.reduce<StaticType>((inner, key) => (hasFields(inner) ? elementType(inner, key) : 'any'), type);
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

function resultType(node: Call, model: Model, depth: number): StaticType {
  const name = namePathOf(node.callee)?.names.join('.');
  const schema = name === undefined || model.wireAt(withoutParens(node.callee)) ? undefined : functionSchema(name);
  const canonical = schema?.deprecatedBy ?? name;
  const types = () => node.args.map((arg) => staticType(arg, model, depth + 1));
  if (canonical === 'array.concat' || canonical === 'coalesce') return common(types());
  return schema?.returns ?? 'any';
}

function operatorType(node: Extract<Expr, { kind: 'binary' }>, model: Model, depth: number): StaticType {
  switch (node.operator) {
    case '+': {
      const types = [node.left, node.right].map((side) => staticType(side, model, depth + 1));
      return types.includes('secret') ? 'secret' : common(types);
    }
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
