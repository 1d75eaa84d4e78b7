import { type PathValue, valueOfExpression } from '../../config/path-value';
import { build, type Expr, printExpression, withoutParens } from '../../syntax';

/** Lists in lists beyond this depth stay unknown: no item has a type that deep. */
const MAX_DEPTH = 64;

/**
 * The items that a `foreach` goes through, equal ones once; undefined if the collection is known only at run time. An item that isn't known
 * itself is undefined in the list.
 */
export function itemsOf(collection: Expr): readonly (Expr | undefined)[] | undefined {
  if (!cache.has(collection)) cache.set(collection, distinctItems(collection));
  return cache.get(collection);
}

/** A `foreach` in a module, or in another one, goes through the same list for each instance. */
const cache = new WeakMap<Expr, readonly (Expr | undefined)[] | undefined>();

function distinctItems(collection: Expr): readonly (Expr | undefined)[] | undefined {
  const list = withoutParens(collection);
  const items = list.kind === 'array' ? list.elements : evaluatedItems(list);
  if (items === undefined) return undefined;
  const distinct = new Map<string, Expr | undefined>();
  for (const item of items) distinct.set(item === undefined ? '' : printExpression(item), item);
  return [...distinct.values()];
}

function evaluatedItems(list: Expr): readonly (Expr | undefined)[] | undefined {
  const value = valueOfExpression(list);
  return value.kind === 'list' ? value.items.map((item) => expressionOf(item.value)) : undefined;
}

/** A value that an evaluation gave, as an expression; undefined if a part of it isn't known. */
function expressionOf(value: PathValue, depth = 0): Expr | undefined {
  if (depth > MAX_DEPTH) return undefined;
  switch (value.kind) {
    case 'absent':
      return build.null();
    case 'unknown':
      return undefined;
    case 'scalar':
      if (typeof value.value === 'string') return build.string(value.value);
      return typeof value.value === 'number' ? build.number(value.value) : build.bool(value.value);
    case 'list': {
      const elements = value.items.map((item) => expressionOf(item.value, depth + 1));
      return isComplete(elements) ? build.array(elements) : undefined;
    }
    case 'object': {
      const names = [...value.fields.keys()];
      const values = [...value.fields.values()].map((field) => expressionOf(field.value, depth + 1));
      if (!isComplete(values)) return undefined;
      return build.object(names.map((name, index) => build.field(name, values[index]!, true)));
    }
  }
}

function isComplete(exprs: readonly (Expr | undefined)[]): exprs is readonly Expr[] {
  return !exprs.includes(undefined);
}
