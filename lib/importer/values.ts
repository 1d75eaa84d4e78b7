import { camelCase } from '../facts';
import { build, type Expr, type Field, type Literal, namePathOf, needsParens, printExpression, visit } from '../syntax';
import { literalValue, parseDuration } from '../values';
import { arrayCode, type Code, callCode, type Item, keyCode, objectCode, textCode } from './code';
import { withComments } from './comment-code';
import { type Context, Untyped } from './context';
import { ANY, accepts, capsuleOf, type ExprType, type Place, typeText } from './place';
import { ARITHMETIC, CONSTANTS, LIBRARY } from './standard-library';

/** An expression as TypeScript, with the type that it has there. */
interface Typed extends ExprType {
  readonly code: Code;
}

/**
 * The value of an argument as TypeScript: typed if it can be, or else in Alloy's own syntax.
 * @throws Untyped if it's neither
 */
export function valueCode(expr: Expr, place: Place, context: Context): Code {
  return literalOf(expr, place, context) ?? expressionAt(expr, place, context) ?? rawCode(expr, place, context);
}

function expressionAt(expr: Expr, place: Place, context: Context): Code | undefined {
  const typed = expressionOf(expr, place, context);
  return typed !== undefined && accepts(place, typed) ? typed.code : undefined;
}

/** A value that is written out. */
function literalOf(expr: Expr, place: Place, context: Context): Code | undefined {
  switch (expr.kind) {
    case 'literal':
      return scalarCode(expr, place, context);
    case 'unary':
      return numberCode(expr, place);
    case 'array':
      return withComments(expr, 'within', listCode(expr.elements, place, context), context);
    case 'object':
      return withComments(expr, 'within', fieldsCode(expr.fields, place, context), context);
    default:
      return undefined;
  }
}

function scalarCode(literal: Literal, place: Place, context: Context): Code | undefined {
  const secret = context.secretOf(literal);
  if (secret !== undefined) {
    context.use('Secret');
    const isText = place.type !== 'secret' && place.type !== 'optional_secret' && place.type !== 'any';
    if (isText && typeof place.type === 'object' && !('string' in place.type)) return undefined;
    const options = isText ? [objectCode([{ key: 'nonsensitive', code: 'true' }])] : [];
    return callCode('Secret.env', [textCode(secret.secret), textCode(secret.key), ...options]);
  }
  const { type } = place;
  switch (literal.type) {
    case 'string': {
      const value = textOf(literal);
      return value !== undefined && isTextFor(value, place) ? textCode(value) : undefined;
    }
    case 'bool':
      return type === 'bool' || type === 'any' ? literal.text : undefined;
    case 'null':
      return type === 'any' ? 'null' : undefined;
    default:
      return numberCode(literal, place);
  }
}

function numberCode(expr: Expr, { type, enum: values }: Place): string | undefined {
  if (type !== 'number' && type !== 'any') return undefined;
  const value = numberOf(expr);
  return value === undefined || (values && !values.includes(value)) ? undefined : String(value);
}

/** A number that is written the same way again. */
function numberOf(expr: Expr): number | undefined {
  if (expr.kind === 'unary') {
    const value = expr.operator === '-' && expr.operand.kind === 'literal' ? numberOf(expr.operand) : undefined;
    return value === undefined ? undefined : -value;
  }
  if (expr.kind !== 'literal' || (expr.type !== 'number' && expr.type !== 'float')) return undefined;
  const value = Number(expr.text);
  if (!Number.isFinite(value)) return undefined;
  const again = build.number(value);
  return again.kind === 'literal' && again.text === expr.text ? value : undefined;
}

/** The text of a literal, if TypeScript can hold it. */
function textOf(literal: Literal): string | undefined {
  const value = literalValue(literal);
  if (!('value' in value) || typeof value.value !== 'string' || /\p{Cs}/u.test(value.value)) return undefined;
  const again = literalValue(build.string(value.value));
  return 'value' in again && again.value === value.value ? value.value : undefined;
}

/** What the compiler takes as a duration, and as a size, without an expression. */
const DURATION = /^(0|(-?\d+|-?\d+\.\d+)(ns|us|µs|ms|s|m|h))$/;
const SIZE = /^(0|\d+(\.\d+)?([KMGTPE]i?B|B))$/;

function isTextFor(text: string, { type, enum: values }: Place): boolean {
  if (values !== undefined && type !== 'any') return values.includes(text);
  if (typeof type === 'object') return 'string' in type;
  if (type === 'duration')
    return DURATION.test(text) && typeof parseDuration(text) === 'bigint' && !/^-?0\d/.test(text);
  if (type === 'bytes_size') return SIZE.test(text) && !/^0\d/.test(text);
  return type === 'string' || type === 'regex' || type === 'any' || type === 'optional_secret';
}

function listCode(elements: readonly Expr[], place: Place, context: Context): Code | undefined {
  const { type } = place;
  const inner =
    type === 'any' ? ANY : typeof type === 'object' && 'list' in type ? { ...place, type: type.list } : undefined;
  if (inner === undefined || (place.signals?.length === 0 && elements.length > 0)) return undefined;
  const capsule = capsuleOf(inner.type);
  return arrayCode(
    elements.map((element) => {
      const code = capsule === 'Target' ? targetCode(element, context) : valueCode(element, inner, context);
      return withComments(element, 'around', code, context)!;
    }),
  );
}

function targetCode(element: Expr, context: Context): Code {
  if (element.kind !== 'object') return valueCode(element, { type: { capsule: 'Target' } }, context);
  const fields = fieldsCode(element.fields, { type: { map: 'string' } }, context);
  return fields === undefined
    ? rawCode(element, { type: { capsule: 'Target' } }, context)
    : withComments(element, 'within', fields, context)!;
}

function fieldsCode(fields: readonly Field[], place: Place, context: Context): Code | undefined {
  const { type } = place;
  const isObject = typeof type === 'object' && 'object' in type;
  const ofField = (name: string): Place | undefined => {
    if (type === 'any') return ANY;
    if (typeof type !== 'object') return undefined;
    if ('map' in type) return { type: type.map };
    return isObject ? type.object[name] : undefined;
  };
  const items: Item[] = [];
  for (const field of fields) {
    const inner = ofField(field.name);
    if (inner === undefined || !isKeptKey(field)) return undefined;
    const key = isObject ? camelCase(field.name) : keyCode(field.name);
    items.push({ key, code: withComments(field, 'around', valueCode(field.value, inner, context), context)! });
  }
  if (new Set(items.map(({ key }) => key)).size < items.length) return undefined;
  return objectCode(items);
}

/** Whether TypeScript keeps a key, at its place. */
function isKeptKey({ name, quoted }: Field): boolean {
  return name !== '__proto__' && !/^\d+$/.test(name) && (!quoted || !/[\\"]/.test(name)) && name !== '';
}

/** An expression that isn't a value written out: a reference, a call, an operator. */
function expressionOf(expr: Expr, place: Place, context: Context): Typed | undefined {
  switch (expr.kind) {
    case 'identifier':
    case 'access':
      return referenceOf(expr, place, context);
    case 'index':
      return elementOf(expr.value, expr.index, context);
    case 'call':
      return callOf(expr.callee, expr.args, context);
    case 'unary':
      return unaryOf(expr.operator, expr.operand, context);
    case 'binary':
      return binaryOf(expr, context);
    default:
      return undefined;
  }
}

function referenceOf(expr: Expr, place: Place, context: Context): Typed | undefined {
  const names = namePathOf(expr)?.names;
  if (names === undefined) {
    return expr.kind === 'access' ? fieldOf(expressionOf(expr.value, ANY, context), expr.name) : undefined;
  }
  const constant = CONSTANTS[names.join('.')];
  if (constant !== undefined) {
    context.use('std');
    return { code: constant, type: 'string' };
  }
  const known = context.names.resolve(names, place);
  if (known === undefined) return undefined;
  let typed: Typed | undefined = { code: known.code, ...known.type };
  for (const name of names.slice(known.taken)) typed = fieldOf(typed, name);
  return typed;
}

function fieldOf(object: Typed | undefined, name: string): Typed | undefined {
  const type = memberType(object, name);
  return type === undefined ? undefined : { code: chained(object!.code, `.field(${textCode(name)})`), type };
}

function elementOf(value: Expr, index: Expr, context: Context): Typed | undefined {
  const object = expressionOf(value, ANY, context);
  const key = index.kind === 'literal' && index.type === 'string' ? textOf(index) : undefined;
  if (key !== undefined) {
    const type = memberType(object, key);
    // A key that is an identifier is written as a field, unless it is asked for as an element.
    return type === undefined ? undefined : { code: chained(object!.code, `.at(${textCode(key)})`), type };
  }
  const position = numberOf(index);
  const type = object?.type;
  if (position === undefined || typeof type !== 'object' || !('list' in type)) return undefined;
  return { code: chained(object!.code, `.at(${position})`), type: type.list };
}

function memberType(object: Typed | undefined, name: string): Typed['type'] | undefined {
  const type = object?.type;
  if (typeof type !== 'object') return undefined;
  if ('map' in type) return type.map;
  if ('object' in type) return type.object[name]?.type;
  return capsuleOf(type) === 'Target' ? 'string' : undefined;
}

function chained(code: Code, link: string): Code {
  if (typeof code === 'function') return () => `${code()}${link}`;
  return typeof code === 'string' ? `${code}${link}` : { ...code, close: `${code.close}${link}` };
}

function callOf(callee: Expr, args: readonly Expr[], context: Context): Typed | undefined {
  const name = namePathOf(callee)?.names.join('.') ?? '';
  const call = callee.kind === 'paren' || !Object.hasOwn(LIBRARY, name) ? undefined : LIBRARY[name]!;
  if (call === undefined || args.length < call.takes.length) return undefined;
  const codes: Code[] = [];
  for (const [i, arg] of args.entries()) {
    const place = call.takes[i] ?? call.rest;
    if (place === undefined || context.hasComments(arg)) return undefined;
    codes.push(valueCode(arg, place, context));
  }
  if (call.takes.length === 0 && args.length === 0) return undefined;
  context.use('std');
  return { code: callCode(call.name, codes), type: call.gives };
}

function unaryOf(operator: '!' | '-', operand: Expr, context: Context): Typed | undefined {
  const type = operator === '!' ? 'bool' : 'number';
  const inner = operandOf(operand, 'unary', { type }, context);
  if (inner === undefined || (operator === '-' && numberOf(operand) !== undefined)) return undefined;
  context.use('op');
  return { code: callCode(operator === '!' ? 'op.not' : 'op.negate', [inner]), type };
}

function binaryOf(expr: Expr & { readonly kind: 'binary' }, context: Context): Typed | undefined {
  const { operator } = expr;
  const side = (type: Place['type'], part: 'left' | 'right') =>
    operandOf(expr[part], { operator, side: part }, { type }, context);
  if (operator === '+') {
    const left = side('string', 'left');
    const right = left === undefined ? undefined : side('string', 'right');
    if (left === undefined || right === undefined) return undefined;
    context.use('op');
    return { code: callCode('op.add', [left, right]), type: 'string' };
  }
  const name = ARITHMETIC[operator];
  const left = name === undefined ? undefined : side('number', 'left');
  const right = left === undefined ? undefined : side('number', 'right');
  if (left === undefined || right === undefined) return undefined;
  context.use('op');
  return { code: callCode(name!, [left, right]), type: 'number' };
}

/** An operand of exactly a type; its parentheses are those that the operator would write. */
function operandOf(
  operand: Expr,
  where: Parameters<typeof needsParens>[1],
  place: Place,
  context: Context,
): Code | undefined {
  if (operand.kind === 'paren') {
    return needsParens(operand.inner, where) ? operandOf(operand.inner, 'unary', place, context) : undefined;
  }
  if (operand.kind === 'literal' && context.secretOf(operand) !== undefined) return undefined;
  const literal = literalOf(operand, place, context);
  if (literal !== undefined) return literal;
  const typed = expressionOf(operand, place, context);
  return typed?.type === place.type ? typed.code : undefined;
}

/** An expression in Alloy's own syntax. @throws Untyped if its type can't be named, or comments in it would be lost */
function rawCode(expr: Expr, place: Place, context: Context): Code {
  if (context.hasComments(expr)) throw new Untyped('comments inside of an expression');
  const isObject = typeof place.type === 'object' && 'object' in place.type;
  const type = isObject ? undefined : typeText(place, context.use);
  if (type === undefined) throw new Untyped('a value that has no type in TypeScript');
  context.use('Expression');
  const text = printExpression(withoutSecrets(expr, context));
  return `Expression.raw<${type}>(${textCode(text)})`;
}

/** The expression with a call of `sys.env` for each secret in it. */
function withoutSecrets(expr: Expr, context: Context): Expr {
  let holds = false;
  visit(expr, (node) => {
    if (node.kind === 'literal' && context.secretOf(node) !== undefined) holds = true;
  });
  if (!holds) return expr;
  const replaced = <N>(node: N): N => {
    if (Array.isArray(node)) return node.map(replaced) as N;
    if (typeof node !== 'object' || node === null) return node;
    const literal = node as unknown as Literal;
    const secret = literal.kind === 'literal' ? context.secretOf(literal) : undefined;
    if (secret !== undefined) {
      context.readFromEnvironment(secret);
      return build.call(build.reference(['sys', 'env']), [build.string(secret.variable)]) as N;
    }
    return Object.fromEntries(Object.entries(node).map(([key, inner]) => [key, replaced(inner)])) as N;
  };
  return replaced(expr);
}
