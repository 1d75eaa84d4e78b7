import { readModel } from '../../lib/analysis';
import { checkRules } from '../../lib/checks/arguments/check';
import type { ValidateOptions } from '../../lib/checks/options';
import { validate } from '../../lib/checks/validate';

/** What the rules on arguments say of a configuration that `validate` finds nothing wrong with: `2:3 code message`. */
export function diagnoseRules(text: string, options: ValidateOptions = {}): string[] {
  const everything: ValidateOptions = { stabilityLevel: 'experimental', communityComponents: true, ...options };
  const model = readModel(text);
  expect(validate(model, { ...everything, stabilityLevel: 'experimental' })).toEqual([]);
  return checkRules(model, everything).map(({ line, column, code, message }) => `${line}:${column} ${code} ${message}`);
}
