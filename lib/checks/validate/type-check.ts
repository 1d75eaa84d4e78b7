import { type AttributeSchema, definitionSchema, interfaces, type TypeSchema, textType } from '../../facts';
import { type Binary, type Expr, endOf, type Literal, type ObjectExpr, quote, startOf } from '../../syntax';
import { applyBinary, literalValue, nameOfType, typeOf, type Value, ValueError } from '../../values';
import { literalProblem } from './literal-check';
import type { Expected, ValueProblem } from './value-problem';

/**
 * What is wrong with a value before anything is evaluated: literals, operators on literals, and lists and objects that hold such.
 * Types nest only as deep as the schema, so this may recurse.
 */
export function valueProblems(value: Expr, expected: Expected): readonly ValueProblem[] {
  switch (value.kind) {
    case 'literal':
      return isPlain(value, expected) ? none : checkLiteral(literalValue(value), value, expected);
    case 'unary':
      return value.operand.kind === 'literal' ? checkUnary(value.operator, value.operand, expected) : none;
    case 'binary':
      return checkBinary(value, expected);
    case 'array':
      return checkArray(value, expected);
    case 'object':
      return checkObject(value, expected);
    default:
      return none;
  }
}

const none: readonly ValueProblem[] = [];

/** Whether a literal can't be wrong: it's of the very type that is expected, and Alloy makes nothing else of it. */
function isPlain({ type }: Literal, expected: Expected): boolean {
  return expected.type === type && expected.text === undefined;
}

function checkLiteral(
  value: Value | { readonly error: string },
  at: Expr,
  expected: Expected,
): readonly ValueProblem[] {
  if ('error' in value) return [problem('invalid-value', value.error, at)];
  const found = literalProblem(value, expected);
  return found ? [problem(found.code, found.message, at)] : none;
}

function checkUnary(operator: '!' | '-', operand: Literal, expected: Expected): readonly ValueProblem[] {
  const value = literalValue(operand);
  const wanted = operator === '!' ? 'bool' : 'number';
  const got = 'error' in value ? 'number' : typeOf(value);
  return got === wanted
    ? checkLiteral(value, operand, expected)
    : [problem('wrong-type', `expected ${wanted}, got ${got}`, operand)];
}

/** An operator on two literals is worked out, and its result checked. */
function checkBinary(at: Binary, expected: Expected): readonly ValueProblem[] {
  const { operator, left, right } = at;
  if (left.kind !== 'literal' || right.kind !== 'literal') return none;
  const a = literalValue(left);
  const b = literalValue(right);
  if ('error' in a || 'error' in b) return [];
  try {
    return checkLiteral(applyBinary(operator, a, b), at, expected);
  } catch (error) {
    if (!(error instanceof ValueError)) throw error;
    return [problem('wrong-type', error.message.replace(/^should be (?!one of)/, 'expected '), at)];
  }
}

function checkArray(array: Expr & { kind: 'array' }, { type, text }: Expected): readonly ValueProblem[] {
  if (isOpen(type)) return none;
  if (isCapsule(type, 'RelabelRules')) return array.elements.flatMap((element) => checkRule(element));
  if (typeof type === 'object' && 'list' in type) {
    if (isOpen(type.list)) return none;
    const expected = { type: type.list, text };
    return problemsOfAll(array.elements, (element) => valueProblems(element, expected));
  }
  return [problem('wrong-type', `expected ${nameOfType(type)}, got array`, array)];
}

function checkObject(object: ObjectExpr, { type, text }: Expected): readonly ValueProblem[] {
  if (isOpen(type) || isCapsule(type, 'Target')) return none;
  if (typeof type === 'object' && 'map' in type) {
    const expected = { type: type.map, text };
    return problemsOfAll(object.fields, (field) => valueProblems(field.value, expected));
  }
  if (typeof type === 'object' && 'object' in type) {
    return checkFields(object, new Map(Object.entries(type.object)), undefined);
  }
  return [problem('wrong-type', `expected ${nameOfType(type)}, got object`, object)];
}

function problemsOfAll<T>(
  parts: readonly T[],
  problemsOf: (part: T) => readonly ValueProblem[],
): readonly ValueProblem[] {
  let all: ValueProblem[] | undefined;
  for (const part of parts) {
    const problems = problemsOf(part);
    if (problems.length === 0) continue;
    all ??= [];
    for (const found of problems) all.push(found);
  }
  return all ?? none;
}

/** An element of a list of relabelling rules, which Alloy decodes into the structure behind the capsule. */
function checkRule(element: Expr): readonly ValueProblem[] {
  return element.kind === 'object'
    ? checkFields(element, definitionSchema('RelabelRule')!.attributes, 'RelabelRule')
    : valueProblems(element, { type: { object: {} } });
}

function checkFields(
  object: ObjectExpr,
  attributes: ReadonlyMap<string, AttributeSchema>,
  owner: string | undefined,
): readonly ValueProblem[] {
  const problems: ValueProblem[] = [];
  const given = new Set<string>();
  for (const { name, nameStart, value } of object.fields) {
    const attribute = attributes.get(name);
    given.add(name);
    if (attribute) {
      const text = owner === undefined ? undefined : textType(owner, [name], attribute);
      for (const found of valueProblems(value, { type: attribute.type, text })) problems.push(found);
    } else {
      const message = `unrecognized attribute name ${quote(name)}`;
      problems.push({ code: 'unknown-attribute', message, start: nameStart, end: endOf(value) });
    }
  }
  for (const [name, { required }] of attributes) {
    if (required && !given.has(name)) {
      problems.push(problem('missing-attribute', `missing required attribute "${name}"`, object));
    }
  }
  return problems;
}

/** Whether a value of this type is anything, or something that only an expression can give, so that Alloy doesn't look into it. */
function isOpen(type: TypeSchema): boolean {
  return type === 'any' || (typeof type === 'object' && 'capsule' in type && interfaces.has(type.capsule));
}

function isCapsule(type: TypeSchema, id: string): boolean {
  return typeof type === 'object' && 'capsule' in type && type.capsule === id;
}

function problem(code: ValueProblem['code'], message: string, at: Expr): ValueProblem {
  return { code, message, start: startOf(at), end: endOf(at) };
}
