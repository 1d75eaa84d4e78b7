import { type DidYouMean, didYouMean } from '../../syntax';
import { Expression, type Problem } from '../../values';

/**
 * What is known of a prop besides its name: `prop`: nothing, the compiler checks its value; `reference`: it must not be missing; `receivers`: it is a list
 * of receivers, none of which may be missing; `receivers?`: the same, or nothing at all.
 */
export type PropRole = 'prop' | 'reference' | 'receivers' | 'receivers?';

/** The names of the props of an interface, and of those in props that are objects. The compiler reports missing ones. */
export type PropNames<T> = {
  readonly [K in keyof Required<T>]: PropRole | PropNames<NonNullable<T[K]>>;
};

interface Names {
  readonly [name: string]: PropRole | Names;
}

/** Mistakes in the props of untyped code that would otherwise go unnoticed: unknown names and missing references. */
export function wrongProps<T extends object>(
  props: T,
  names: PropNames<T>,
  path: Problem['path'] = [],
): readonly Problem[] {
  return problemsIn(props, names as Names, path, { hints: 0 });
}

function problemsIn(props: object, names: Names, path: Problem['path'], hints: DidYouMean): readonly Problem[] {
  const given = new Map(Object.entries(props).filter(([, value]) => value !== undefined));
  const unknown = [...given.keys()].filter((name) => !Object.hasOwn(names, name));
  return [
    ...Object.entries(names).flatMap(([name, known]) => problemsOf(given.get(name), known, [...path, name], hints)),
    ...unknown.map((name) => {
      const hint = didYouMean(name, () => Object.keys(names), hints);
      return { message: 'there is no such prop', path: [...path, name], ...(hint === undefined ? {} : { hint }) };
    }),
  ];
}

function problemsOf(
  value: unknown,
  known: PropRole | Names,
  path: Problem['path'],
  hints: DidYouMean,
): readonly Problem[] {
  if (typeof known === 'object') {
    return typeof value === 'object' && value !== null ? problemsIn(value, known, path, hints) : [];
  }
  if (known === 'prop') return [];
  if (value === undefined || value === null) return known === 'receivers?' ? [] : [{ message: 'is missing', path }];
  return known === 'reference' ? [] : wrongReceivers(value, path);
}

/** A receiver that is missing is a mistake in the program, and an empty list drops everything. */
function wrongReceivers(value: unknown, path: Problem['path']): readonly Problem[] {
  if (!Array.isArray(value)) return [];
  if (value.length === 0) return [{ message: 'names no receiver, so that all would be dropped', path }];
  return value.flatMap((receiver, index) =>
    Expression.isExpression(receiver) ? [] : [{ message: 'is no receiver', path: [...path, index] }],
  );
}
