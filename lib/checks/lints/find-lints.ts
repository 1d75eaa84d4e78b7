import type { ConfigBlock } from '../../analysis/config-block';
import { Wiring } from '../../analysis/wiring';
import type { Workload } from '../../analysis/workload';
import type { Diagnostic } from '../../syntax';
import { checkTypes } from '../types/check-types';
import { Context } from '../validate/context';
import { lints } from './all-lints';
import { LintContext } from './lint-context';

/**
 * What goes beyond `alloy validate` in a configuration: mistakes of types that show when references are followed, and lints but
 * those that are turned off.
 */
export function lintBlocks(
  blocks: readonly ConfigBlock[],
  workload: Workload,
  isOff: (code: string) => boolean,
): readonly Diagnostic[] {
  const wiring = new Wiring(blocks);
  const context = new Context({});
  checkTypes(wiring, context);
  const linted = new LintContext(wiring, workload, context);
  for (const lint of lints) {
    if (!isOff(lint.code)) lint.check(linted);
  }
  return context.diagnostics;
}
