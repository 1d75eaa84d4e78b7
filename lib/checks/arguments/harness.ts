import { type Block, parse } from '../../syntax';
import { type ValidateOptions, validate } from '../validate';
import { checkRules } from './check';

/** What the rules on arguments say of a configuration that `validate` finds nothing wrong with: `2:3 code message`. */
export function diagnoseRules(text: string, options: ValidateOptions = {}): string[] {
  const everything: ValidateOptions = { stabilityLevel: 'experimental', communityComponents: true, ...options };
  const { file, source } = parse(text);
  expect(validate(text, { ...everything, stabilityLevel: 'experimental' })).toEqual([]);
  const blocks = file.body.map((block) => ({ block: block as Block, source }));
  return checkRules(blocks, everything).map(
    ({ line, column, code, message }) => `${line}:${column} ${code} ${message}`,
  );
}
