import { compareTexts } from '../byte-text';
import { LeftUnknown } from '../error';
import { unify } from '../number';
import { areEqual } from '../operators';
import { fieldsOf, make, sortedKeys, type Value } from '../value';
import type { OrdinaryFunction } from './function';
import { parseJsonExactly } from './json';
import {
  type Comparison,
  type Condition,
  type Operand,
  type PathStep,
  parsePath,
  type Selector,
  UnsupportedPath,
} from './json-path-parser';
import { textArg } from './strings';

/**
 * `json_path`. Members of objects are visited in the order of their names. What is left out (scripts, regular expressions, arithmetic
 * and functions in filters) makes the result unknown.
 */
export const jsonPath: OrdinaryFunction = {
  params: ['string', 'string'],
  returns: 'array',
  call: ([json, path]) => {
    try {
      if (textArg(path) === '') return make.array([]);
      const steps = parsePath(textArg(path));
      // No text is no value, but no error either.
      if (/^\s*$/.test(textArg(json))) return make.array([]);
      const root = parseJsonExactly(textArg(json));
      return make.array(new Search(root).follow([root], steps));
    } catch (error) {
      if (error instanceof UnsupportedPath) return undefined;
      throw error;
    }
  },
};

/** Values that a search comes by at most: paths with several `..` find each value again and again. */
const MOST_VISITS = 2 ** 18;

class Search {
  #visits = 0;

  constructor(readonly root: Value) {}

  follow(start: readonly Value[], steps: readonly PathStep[]): readonly Value[] {
    let found = start;
    for (const { deep, selectors } of steps) {
      const places = deep ? this.#all(found, withDescendants) : found;
      found = this.#all(places, (place) => selectors.flatMap((selector) => this.#select(place, selector)));
    }
    return found;
  }

  #all(values: readonly Value[], find: (value: Value) => readonly Value[]): readonly Value[] {
    const all: Value[] = [];
    for (const value of values) {
      const found = find(value);
      this.#visits += 1 + found.length;
      if (this.#visits > MOST_VISITS) throw new LeftUnknown();
      for (const one of found) all.push(one);
    }
    return all;
  }

  #select(value: Value, selector: Selector): readonly Value[] {
    switch (selector.kind) {
      case 'name': {
        const field = fieldsOf(value)?.get(selector.name);
        return field ? [field] : [];
      }
      case 'index': {
        const element = value.type === 'array' ? value.elements.at(selector.index) : undefined;
        return element ? [element] : [];
      }
      case 'wildcard':
        return children(value);
      case 'everything':
        return everything(value);
      case 'slice':
        return value.type === 'array' ? slice(value.elements, selector) : [];
      case 'filter':
        return children(value).filter((child) => this.#holds(selector.condition, child));
    }
  }

  #holds(condition: Condition, current: Value): boolean {
    switch (condition.kind) {
      case 'and':
        return this.#holds(condition.left, current) && this.#holds(condition.right, current);
      case 'or':
        return this.#holds(condition.left, current) || this.#holds(condition.right, current);
      case 'not':
        return !this.#holds(condition.inner, current);
      case 'exists':
        return condition.operand.kind === 'literal'
          ? condition.operand.value === true
          : this.#valuesOf(condition.operand, current).length > 0;
      case 'compare': {
        const [left] = this.#valuesOf(condition.left, current);
        const [right] = this.#valuesOf(condition.right, current);
        if (!left || !right) return condition.operator === '!=' && left !== right;
        return compare(condition.operator, left, right);
      }
    }
  }

  #valuesOf(operand: Operand, current: Value): readonly Value[] {
    if (operand.kind === 'path') return this.follow([operand.root ? this.root : current], operand.steps);
    switch (typeof operand.value) {
      case 'string':
        return [make.string(operand.value)];
      case 'number':
        return [make.float(operand.value)];
      case 'boolean':
        return [make.bool(operand.value)];
      default:
        return [{ type: 'null' }];
    }
  }
}

/** All that is in a value, inner before outer, and the value itself. */
function withDescendants(root: Value): readonly Value[] {
  const all: Value[] = [];
  const open: { readonly value: Value; entered: boolean }[] = [{ value: root, entered: false }];
  for (let top = open.at(-1); top !== undefined; top = open.at(-1)) {
    if (top.entered) {
      all.push(top.value);
      open.pop();
    } else {
      top.entered = true;
      for (const child of children(top.value).reverse()) open.push({ value: child, entered: false });
    }
  }
  return all;
}

/** All that is in a value, the members of each list and object together before those of its members; the value itself last. */
function everything(root: Value): readonly Value[] {
  const all: Value[] = [];
  const open = [root];
  for (let next = open.pop(); next !== undefined; next = open.pop()) {
    const members = children(next);
    for (const member of members) all.push(member);
    for (const member of members.reverse()) open.push(member);
  }
  all.push(root);
  return all;
}

function children(value: Value): Value[] {
  if (value.type === 'array') return [...value.elements];
  const fields = fieldsOf(value);
  return fields ? sortedKeys(fields).map((key) => fields.get(key)!) : [];
}

function slice(
  elements: readonly Value[],
  { start, end, step }: Extract<Selector, { kind: 'slice' }>,
): readonly Value[] {
  const length = elements.length;
  if (step === 0) return [];
  const place = (index: number | undefined, otherwise: number) =>
    index === undefined ? otherwise : index < 0 ? index + length : index;
  const clamp = (index: number, low: number, high: number) => Math.min(Math.max(index, low), high);
  const out: Value[] = [];
  if (step > 0) {
    const last = clamp(place(end, length), 0, length);
    for (let i = clamp(place(start, 0), 0, length); i < last; i += step) out.push(elements[i]!);
  } else {
    const last = clamp(place(end, -1), -1, length - 1);
    for (let i = clamp(place(start, length - 1), -1, length - 1); i > last; i += step) out.push(elements[i]!);
  }
  return out;
}

function compare(operator: Comparison, left: Value, right: Value): boolean {
  if (operator === '==' || operator === '!=') {
    return (areEqual(left, right) === true) === (operator === '==');
  }
  let order: number;
  if (left.type === 'number' && right.type === 'number') {
    const [a, b] = unify(left, right);
    order = Number(a.value > b.value) - Number(a.value < b.value);
  } else if (left.type === 'string' && right.type === 'string') {
    order = compareTexts(left.value, right.value);
  } else {
    return false;
  }
  switch (operator) {
    case '<':
      return order < 0;
    case '<=':
      return order <= 0;
    case '>':
      return order > 0;
    default:
      return order >= 0;
  }
}
