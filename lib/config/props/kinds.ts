import { type DidYouMean, didYouMean } from '../../syntax';
import { Expression, type Problem } from '../../values';

/** What is wrong with the value of a prop, at a path inside the props. */
export type PropCheck = (value: unknown, path: Problem['path']) => readonly Problem[];

/** A check for each prop of an interface: the compiler asks for those that are missing. */
export type PropChecks<T> = { readonly [K in keyof Required<T>]: PropCheck };

/** A check for whatever `test` finds right. */
export function kind(expected: string, test: (value: unknown) => boolean): PropCheck {
  return (value, path) => (test(value) ? [] : [{ message: `expected ${expected}, got ${kindOf(value)}`, path }]);
}

/** For what has a check of its own, or none. */
export const anything: PropCheck = () => [];
export const text = kind('a string', (value) => typeof value === 'string');
export const flag = kind('true or false', (value) => typeof value === 'boolean');
export const count = kind('a whole number, 0 or more', (value) => Number.isInteger(value) && (value as number) >= 0);
export const amount = kind('a number, 0 or more', (value) => Number.isFinite(value) && (value as number) >= 0);
export const list = kind('a list', Array.isArray);
export const object = kind('an object', isObject);
/** A string of Alloy, or an expression for one. */
export const textInput = kind('a string or an expression', (value) => typeof value === 'string' || isExpression(value));
export const expression = kind('an expression', isExpression);
/** Receivers to send to: `forwardTo`. A single missing one is a mistake in the program, not an empty list. */
export const receivers: PropCheck = (value, path) => {
  if (isExpression(value)) return [];
  if (!Array.isArray(value)) return list(value, path);
  if (value.length === 0) return [{ message: 'names no receiver, so that all would be dropped', path }];
  return value.flatMap((item, index) => expression(item, [...path, index]));
};

/** One of several words. */
export function oneOf(...words: readonly string[]): PropCheck {
  const expected = `one of ${words.map((word) => `'${word}'`).join(', ')}`;
  return kind(expected, (value) => words.includes(value as string));
}

/** Either `literal` or what `check` finds right. */
export function either(literal: unknown, check: PropCheck): PropCheck {
  return (value, path) => (value === literal ? [] : check(value, path));
}

/** Props in props. */
export function objectOf<T>(checks: PropChecks<T>): PropCheck {
  return (value, path) => {
    const wrong = object(value, path);
    return wrong.length > 0 ? wrong : wrongProps(value as object, checks, path);
  };
}

/** All that is wrong with props: names that there aren't, missing ones, values of another kind. */
export function wrongProps(
  props: object,
  checks: { readonly [name: string]: PropCheck },
  path: Problem['path'],
  required: readonly string[] = [],
): readonly Problem[] {
  const given = props as { readonly [name: string]: unknown };
  const hints: DidYouMean = { hints: 0 };
  const names = Object.keys(props).filter((name) => given[name] !== undefined);
  return [
    ...required
      .filter((name) => given[name] === undefined)
      .map((name) => ({ message: 'is missing', path: [...path, name] })),
    ...names.flatMap((name): readonly Problem[] => {
      if (Object.hasOwn(checks, name)) return checks[name]!(given[name], [...path, name]);
      const hint = didYouMean(name, () => Object.keys(checks), hints);
      return [{ message: 'there is no such prop', path: [...path, name], ...(hint === undefined ? {} : { hint }) }];
    }),
  ];
}

function isExpression(value: unknown): boolean {
  return Expression.isExpression(value);
}

function isObject(value: unknown): boolean {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

/** Never the value itself: it may be a secret. */
function kindOf(value: unknown): string {
  if (value === undefined) return 'nothing';
  if (value === null) return 'null';
  if (Array.isArray(value)) return 'a list';
  if (typeof value === 'object') return isExpression(value) ? 'an expression' : 'an object';
  return { string: 'a string', number: `${value}`, boolean: `${value}` }[typeof value as string] ?? `a ${typeof value}`;
}
