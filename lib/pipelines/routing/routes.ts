import { anchoredRegexpProblem, Regexp } from '../../languages';
import type { Expression, Problem } from '../../values';
import { anyOf, type Rule } from '../discovery/relabeling';

/** Which values of a label, or attribute, a route is for. */
export type RouteMatch =
  | {
      /** These, exactly. */
      readonly values: readonly string[];
    }
  | {
      /** All that this regular expression matches as a whole: `team-.*`. */
      readonly pattern: string;
    };

/** Which values of the label, or attribute, go where. The first route that fits counts. */
export type Route<D> = {
  /** Part of the labels of its component: letters, digits, `_` and `-`. */
  readonly name: string;
  /** Where it leads. */
  readonly to: readonly Expression<D>[];
} & RouteMatch;

/** The id of the component for what no route fits. */
export const DEFAULT = 'default';

/** What one way of a router lets pass: everything that matches `own`, if there is such, and matches nothing of `earlier`. Anchored at both ends. */
export interface Gate<D> {
  readonly name: string;
  readonly own?: string;
  readonly earlier?: string;
  readonly to: readonly Expression<D>[];
}

/** The gates of the routes, in order, and that of the default, through exactly one of which each item passes. */
export function gatesOf<D>(routes: readonly Route<D>[], rest: readonly Expression<D>[]): readonly Gate<D>[] {
  const gates = routes.map((route, index) => {
    // Values of two routes are different: only expressions can overlap.
    const before = routes.slice(0, index).filter((other) => !('values' in route) || !('values' in other));
    return { name: route.name, own: expressionOf(route), ...earlier(before), to: route.to };
  });
  return [...gates, { name: DEFAULT, ...earlier(routes), to: rest }];
}

/** A gate as relabeling rules, by the value of a label. */
export function gateRules(label: string, { own, earlier }: Pick<Gate<unknown>, 'own' | 'earlier'>): readonly Rule[] {
  return [
    ...(earlier === undefined ? [] : [{ sourceLabels: [label], regex: earlier, action: 'drop' } as const]),
    ...(own === undefined ? [] : [{ sourceLabels: [label], regex: own, action: 'keep' } as const]),
  ];
}

function earlier(routes: readonly Route<unknown>[]): { readonly earlier?: string } {
  return routes.length === 0 ? {} : { earlier: routes.map(expressionOf).join('|') };
}

function expressionOf(route: Route<unknown>): string {
  return 'values' in route ? anyOf(route.values) : `(?:${route.pattern})`;
}

/** What is wrong with routes: names, values that can never come to their route, expressions that take what belongs to the default. */
export function routeProblems(props: object | undefined): readonly Problem[] {
  const { routes } = (props ?? {}) as { readonly routes?: readonly Partial<Route<unknown>>[] };
  if (!Array.isArray(routes)) return [];
  const problems: Problem[] = [];
  const names = new Map<string, number>([[DEFAULT, -1]]);
  const values = new Map<string, string>();
  for (const [index, route] of routes.entries()) {
    const path = ['routes', index] as const;
    const { name, to } = route as { readonly name?: string; readonly to?: unknown };
    problems.push(...nameProblems(name, names, index));
    if (!Array.isArray(to) || to.length === 0) {
      problems.push({ message: 'names no receiver, so that all of the route would be dropped', path: [...path, 'to'] });
    }
    const given = route as { readonly values?: readonly string[]; readonly pattern?: string };
    if ((given.values === undefined) === (given.pattern === undefined)) {
      problems.push({ message: 'needs either values or a pattern', path });
    } else if (given.values) {
      problems.push(...valueProblems(given.values, String(name), values, index));
    } else {
      problems.push(...patternProblems(given.pattern!, [...path, 'pattern']));
    }
  }
  return problems;
}

function nameProblems(name: string | undefined, names: Map<string, number>, index: number): readonly Problem[] {
  const path = ['routes', index, 'name'];
  if (typeof name !== 'string' || !/^[a-zA-Z0-9_-]+$/.test(name)) {
    return [{ message: 'has to be made of letters, digits, _ and -: it is part of a label', path }];
  }
  const other = names.get(name.replaceAll('-', '_'));
  names.set(name.replaceAll('-', '_'), index);
  if (other === undefined) return [];
  const owner = other < 0 ? 'what no route fits' : `routes[${other}]`;
  return [{ message: `${JSON.stringify(name)} is the name of ${owner}, too`, path }];
}

function valueProblems(
  given: readonly string[],
  name: string,
  values: Map<string, string>,
  index: number,
): readonly Problem[] {
  const path = ['routes', index, 'values'];
  if (given.length === 0) return [{ message: 'is empty, so that nothing would take the route', path }];
  return given.flatMap((value, at) => {
    const other = values.get(value);
    values.set(value, name);
    if (value === '') {
      return [{ message: 'what has no such label goes to the default, and can have no route', path: [...path, at] }];
    }
    if (other === undefined) return [];
    return [{ message: `${JSON.stringify(value)} goes to the route ${other} already`, path: [...path, at] }];
  });
}

function patternProblems(pattern: string, path: Problem['path']): readonly Problem[] {
  const problem = anchoredRegexpProblem(pattern);
  if (problem !== undefined) return [{ message: problem, path }];
  if (/^[a-zA-Z0-9_:/-]*[a-zA-Z0-9_:/-]\*$/.test(pattern)) {
    const hint = `for "anything", write ${pattern.replace('*', '.*')}`;
    return [{ message: `${pattern} repeats the character before the star`, path, hint }];
  }
  if (!Regexp.anchored(pattern).test('')) return [];
  return [
    {
      message: `${JSON.stringify(pattern)} also matches nothing, so that it takes what has no such label, which is for the default`,
      path,
      hint: 'for any value, write .+',
    },
  ];
}
