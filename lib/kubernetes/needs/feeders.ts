import { functionSchema } from '../../components/schema';
import { placeOfBlock } from '../../config/path';
import type { Feeder, Feeders } from '../../config/predicate';
import type { Expr } from '../../syntax';
import { namePathsIn } from '../../syntax';
import { argumentRead } from './bind-arguments';
import { attributesIn, type Module, type ModuleNode } from './modules';

/**
 * The components whose exports an expression refers to, and their feeders through any of their arguments. An argument
 * of a module stands for what its instance gives, the variable of a `foreach` for its items. Incomplete if a reference leads to a module
 * or nowhere.
 */
export function feedersOf(expr: Expr, module: Module): Feeders {
  const seen = new Set<ModuleNode | Expr>();
  const feeders: Feeder[] = [];
  let complete = true;
  const pending: { readonly expr: Expr; readonly module: Module }[] = [{ expr, module }];
  for (let next = pending.shift(); next !== undefined; next = pending.shift()) {
    for (const { names } of namePathsIn(next.expr)) {
      const argument = argumentRead(names);
      const given = argument === undefined ? next.module.variable(names[0] ?? '') : next.module.argument(argument);
      if (given !== undefined) {
        if (!seen.has(given.expr)) pending.push(given);
        seen.add(given.expr);
        continue;
      }
      const node = meaningOf(names, next.module);
      if (node === 'built-in') continue;
      if (node?.component === undefined) {
        complete = false;
        continue;
      }
      if (seen.has(node)) continue;
      seen.add(node);
      feeders.push({ component: node.component.name, place: placeOfBlock(node.block, node.component.body) });
      pending.push(...attributesIn(node.block).map(({ value }) => ({ expr: value, module: node.module })));
    }
  }
  return { feeders, complete };
}

function meaningOf(names: readonly string[], module: Module): ModuleNode | 'built-in' | undefined {
  for (let length = names.length; length > 0; length--) {
    const name = names.slice(0, length).join('.');
    const node = module.resolve(name);
    if (node !== undefined) return node;
    if (functionSchema(name) !== undefined) return 'built-in';
  }
  return names[0] === 'constants' ? 'built-in' : undefined;
}
