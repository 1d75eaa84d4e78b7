import type { Expr } from '../syntax';
import { namePathOf, walk } from '../syntax';
import { valueOfExpression } from './path-value';

/** Whether an expression is nothing but a reference to an export of a component (`local.file_match.x.targets`). */
export function isExportReference(expr: Expr): boolean {
  return (namePathOf(expr)?.names.length ?? 0) >= 3;
}

/** The name in each `sys.env(...)` of an expression; `undefined` stands for a name that isn't constant. */
export function envNamesIn(expr: Expr): (string | undefined)[] {
  const names: (string | undefined)[] = [];
  for (const node of walk(expr)) {
    if (node.kind !== 'call') continue;
    const callee = namePathOf(node.callee)?.names.join('.');
    if (callee !== 'sys.env' && callee !== 'env') continue;
    const value = node.args[0] && valueOfExpression(node.args[0]);
    names.push(value?.kind === 'scalar' ? String(value.value) : undefined);
  }
  return names;
}

export function callsEnv(expr: Expr, name: string): boolean {
  return envNamesIn(expr).includes(name);
}
