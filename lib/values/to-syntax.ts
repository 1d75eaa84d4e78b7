import { type AttachedComments, build, type Expr, type Field, isIdentifier, quote } from '../syntax';
import { aroundValue, commentsOn, withinValue } from './comments-on';
import { durationText, isDuration } from './duration';
import { Expression, isWritable } from './expression';
import type { Problem } from './problem';
import { mergeRequirements, type Requirement } from './requirement';
import { isSize, sizeText } from './size';

/** A value as a tree, with its requirements and problems. */
export interface WrittenInput {
  /** The tree. A value with a problem is replaced by `null`. */
  readonly node: Expr;
  readonly requirements: readonly Requirement[];
  /** What can't be written, each with its path inside the value. */
  readonly problems: readonly Problem[];
}

/**
 * Turns a TypeScript value into a tree: strings, numbers, `bigint`s, booleans, null, lists, plain objects, `Expression`s, and
 * `Duration` and `Size` of cdk8s. Undefined fields are left out. Never throws: what can't be written in Alloy (a function, NaN, a `Date`, a list that
 * contains itself, a key with a quote) becomes a problem.
 */
export function toSyntax(value: unknown): WrittenInput {
  const writer = new Writer();
  const node = writer.write(value);
  return { node, requirements: mergeRequirements(...writer.requirements), problems: writer.problems };
}

/** The nesting of lists and objects beyond which the text can't be parsed again. */
const MAX_DEPTH = 500;

const SMALLEST = -(2n ** 63n);
const LARGEST = 2n ** 64n - 1n;

class Writer {
  readonly requirements: (readonly Requirement[])[] = [];
  readonly problems: Problem[] = [];
  readonly #path: (string | number)[] = [];
  /** The lists and objects around the current value. */
  readonly #around = new Set<object>();

  write(value: unknown): Expr {
    switch (typeof value) {
      case 'string':
        return isWritable(value)
          ? isProse(value)
            ? build.multilineString(value)
            : build.string(value)
          : this.#problem('is no valid Unicode text: it holds half of a surrogate pair');
      case 'number':
        return Number.isFinite(value) ? build.number(value) : this.#problem(`${value} can't be written as a number`);
      case 'bigint':
        return value >= SMALLEST && value <= LARGEST
          ? build.number(value)
          : this.#problem(`${value} is outside of the 64-bit integers (${SMALLEST} to ${LARGEST})`);
      case 'boolean':
        return build.bool(value);
      case 'object':
        return value === null ? build.null() : this.#object(value);
      case 'undefined':
        return this.#problem('is undefined: leave the value out, or give null');
      default:
        return this.#problem(`a ${typeof value} can't be written as an Alloy value`);
    }
  }

  #object(value: object): Expr {
    if (Expression.isExpression(value)) {
      this.requirements.push(value.requirements);
      for (const problem of value.problems) {
        this.problems.push({ ...problem, path: [...this.#path, ...problem.path] });
      }
      return value.node;
    }
    if (isDuration(value)) {
      const text = durationText(value);
      return text ? build.string(text) : this.#problem('is longer than Alloy can hold (about 292 years)');
    }
    if (isSize(value)) {
      const text = sizeText(value);
      return text
        ? build.string(text)
        : this.#problem(`the size ${value.asString()} can't be written without an exponent`);
    }
    if (this.#around.has(value)) return this.#problem('holds itself');
    if (this.#around.size >= MAX_DEPTH) return this.#problem(`is nested more than ${MAX_DEPTH} levels deep`);
    if (Array.isArray(value)) {
      return this.#inside(value, () =>
        build.array(
          Array.from(value, (element, i) => commentedNode(this.#at(i, element), aroundValue(commentsOn(element)))),
        ),
      );
    }
    if (!isPlain(value)) {
      const name = value.constructor?.name;
      return this.#problem(
        `${name ? `an object of class ${name}` : 'such an object'} can't be written as an Alloy value`,
      );
    }
    return this.#inside(value, () => build.object(this.#fields(value)));
  }

  #fields(value: object): Field[] {
    const fields: Field[] = [];
    for (const [key, item] of Object.entries(value)) {
      if (item === undefined) continue;
      if (isIdentifier(key)) {
        fields.push(commentedNode(build.field(key, this.#at(key, item)), aroundValue(commentsOn(item))));
      } else if (isQuotable(key)) {
        fields.push(commentedNode(build.field(key, this.#at(key, item), true), aroundValue(commentsOn(item))));
      } else {
        this.#path.push(key);
        this.#problem(
          key === ''
            ? 'an empty key can\'t be written: Alloy reads "" as a key of two quotes'
            : "the key can't be written: Alloy knows no escapes in keys, so quotes, backslashes, tabs and line breaks have no place there",
        );
        this.#path.pop();
      }
    }
    return fields;
  }

  #at(step: string | number, value: unknown): Expr {
    this.#path.push(step);
    const node = this.write(value);
    this.#path.pop();
    return node;
  }

  #inside(value: object, write: () => Expr): Expr {
    this.#around.add(value);
    const node = write();
    this.#around.delete(value);
    return commentedNode(node, withinValue(commentsOn(value)));
  }

  #problem(message: string): Expr {
    this.problems.push({ message, path: [...this.#path] });
    return build.null();
  }
}

/** Whether a string has several lines with something on them: a separator, and a line with its line break, have not. */
function isProse(text: string): boolean {
  return text.trim().includes('\n');
}

function commentedNode<N extends Expr | Field>(node: N, comments: AttachedComments | undefined): N {
  return comments === undefined ? node : { ...node, comments: { ...node.comments, ...comments } };
}

/** Whether a key means itself between quotes, and still does after formatting. */
function isQuotable(key: string): boolean {
  return key !== '' && isWritable(key) && quote(key) === `"${key}"`;
}

function isPlain(value: object): boolean {
  const prototype = Object.getPrototypeOf(value);
  return prototype === null || Object.getPrototypeOf(prototype) === null;
}
