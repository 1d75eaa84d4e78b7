import type { Model } from '../analysis';
import type { Diagnostic } from '../syntax';
import { checkRules } from './arguments';
import { besidesContent, checkContent } from './content';
import type { ValidateOptions } from './options';

/**
 * What `alloy validate` says, and behind it what Alloy refuses only when it runs: arguments that break a rule, and texts of other languages in
 * strings. Nothing is said twice of one value.
 * @param validated what `alloy validate` says of the model
 */
export function withRunTimeProblems(
  model: Model,
  options: ValidateOptions,
  validated: readonly Diagnostic[],
): readonly Diagnostic[] {
  const content = checkContent(model);
  return [...besidesContent(validated, content), ...checkRules(model, options, validated), ...content];
}
