import type { ConfigurationInput } from '../../lib/analysis';
import type { ValidateOptions } from '../../lib/checks/options';
import { validate } from '../../lib/checks/validate';

/** What `validate` says of a configuration, one line a problem: `2:3-5 code message`. Everything is allowed unless an option says otherwise. */
export function diagnose(input: ConfigurationInput, options: ValidateOptions = {}): string[] {
  const everything: ValidateOptions = { stabilityLevel: 'experimental', communityComponents: true };
  return validate(input, { ...everything, ...options }).map(({ code, message, range }) => {
    if (!range) return `${code} ${message}`;
    const { start, end } = range;
    const last = end.line === start.line ? `${end.column}` : `${end.line}:${end.column}`;
    return `${start.line}:${start.column}-${last} ${code} ${message}`;
  });
}
