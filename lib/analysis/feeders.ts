import { functionSchema } from '../facts';
import { type Expr, namePathsIn } from '../syntax';
import { argumentRead } from './bind-arguments';
import {
  attributesOfInstance,
  type BoundExpression,
  type InstanceNode,
  type ModuleInstance,
  placeOfInstance,
} from './instances';
import type { Feeder, Feeders } from './predicate';

/**
 * The components whose exports an expression refers to, and their feeders through any of their arguments. An argument
 * of a module stands for what its instance gives, the variable of a `foreach` for its items. Incomplete if a reference leads to a module
 * or nowhere.
 */
export function feedersOf(expr: Expr, module: ModuleInstance): Feeders {
  const seen = new Set<InstanceNode | Expr>();
  const feeders: Feeder[] = [];
  let complete = true;
  const pending: BoundExpression[] = [{ expr, module }];
  for (let next = pending.shift(); next !== undefined; next = pending.shift()) {
    for (const { names } of namePathsIn(next.expr)) {
      const argument = argumentRead(names);
      const given = argument === undefined ? next.module.variable(names[0] ?? '') : next.module.argument(argument);
      if (given !== undefined) {
        if (!seen.has(given.expr)) pending.push(given);
        seen.add(given.expr);
        continue;
      }
      const node = blockOf(names, next.module);
      if (node === undefined && isBuiltInName(names)) continue;
      const component = node?.node.component;
      if (node === undefined || component === undefined) {
        complete = false;
        continue;
      }
      if (seen.has(node)) continue;
      seen.add(node);
      feeders.push({ component: component.name, place: placeOfInstance(node) });
      pending.push(
        ...attributesOfInstance(node).map(({ attribute }) => ({ expr: attribute.value, module: node.module })),
      );
    }
  }
  return { feeders, complete };
}

function blockOf(names: readonly string[], module: ModuleInstance): InstanceNode | undefined {
  const node = module.body.resolve(names);
  return node && module.instanceOf(node);
}

/** Whether names are those of a constant, or of a function and what is read of its result. */
function isBuiltInName(names: readonly string[]): boolean {
  return (
    names[0] === 'constants' || names.some((_, i) => functionSchema(names.slice(0, i + 1).join('.')) !== undefined)
  );
}
