import { type BlockOrigin, evaluatePredicate, type Model, placeOfBlock, type SourceSpan } from '../../analysis';
import { languageUses } from '../../facts';
import { type Diagnostic, endOf, startOf } from '../../syntax';
import { placesOfRule, placesOfRules } from '../arguments/breaches';
import { Context } from '../context';
import { type KnownBlock, visitKnownBlocks } from '../known-blocks';
import type { ContentProblem } from './content-rule';
import { contentRuleOf } from './rules';
import { spanInSource } from './written-text';

/**
 * What is wrong with the texts of other languages in the strings of a configuration: what Alloy refuses when it runs, and as warnings what
 * it takes and hardly anyone means. A text that isn't known before Alloy runs is taken as right.
 */
export function checkContent(model: Model): readonly Diagnostic[] {
  const context = new Context({});
  visitKnownBlocks(model, (known) => {
    for (const owner of known.owners) checkUses(owner, known, context);
  });
  return context.diagnostics;
}

/** Of what `alloy validate` says, what isn't said by the content of the same string, and at its place in there. */
export function besidesContent(
  validated: readonly Diagnostic[],
  content: readonly Diagnostic[],
): readonly Diagnostic[] {
  const errors = content.filter(({ severity }) => severity === 'error');
  return errors.length === 0
    ? validated
    : validated.filter((told) => told.code !== 'invalid-value' || !errors.some((error) => isWithin(error, told)));
}

function isWithin({ file, range }: Diagnostic, outer: Diagnostic): boolean {
  if (range === undefined || outer.range === undefined || file !== outer.file) return false;
  const { offset } = range.start;
  return outer.range.start.offset <= offset && offset <= outer.range.end.offset;
}

function checkUses(owner: string, { block, schema, origin }: KnownBlock, context: Context): void {
  const uses = languageUses(owner);
  if (uses.length === 0) return;
  const place = placeOfBlock(block, schema);
  for (const use of uses) {
    const rule = contentRuleOf(use);
    for (const body of placesOfRule(place, use.at)) {
      if (use.when && evaluatePredicate(use.when, body, { placesAt: placesOfRules }) !== true) continue;
      for (const problem of rule.find(use, body)) {
        const { severity, message, hint } = problem;
        context.report({ code: rule.code, severity }, spanOf(problem, origin), message, { hint });
      }
    }
  }
}

function spanOf({ expr, within }: ContentProblem, origin: BlockOrigin): SourceSpan {
  const found = within && spanInSource(expr, within.text, within);
  return { origin, ...(found ?? { start: startOf(expr), end: endOf(expr) }) };
}
