import type { Diagnostic } from '../../syntax';
import { type ComparisonContext, type FieldComparison, report } from '../comparison/comparison';
import { lineDiff } from '../comparison/line-diff';
import { compareBodies } from './bodies';
import { ParsedConfiguration } from './parsed-configuration';

/**
 * Compares two texts of Alloy configuration by component and argument. Comments and layout mean nothing; secrets aren't shown. Where
 * one can't be parsed, that is said, and the lines are compared.
 */
export const compareConfigurations: FieldComparison = (old, next, context) => {
  const [before, after] = [old, next].map((text) =>
    typeof text === 'string' ? new ParsedConfiguration(text) : undefined,
  );
  const notes = [problemOf(before, 'text before'), problemOf(after, 'new text')].filter((note) => note !== undefined);
  const note = notes.length === 0 ? {} : { note: notes.join('; ') };
  if (before === undefined || after === undefined) {
    report(context, { action: before === undefined ? 'added' : 'removed', ...note });
  } else if (notes.length > 0) {
    report(context, { action: 'changed', lines: lineDiff(before.text, after.text), ...note });
  } else {
    compareParsed(before, after, context);
  }
};

function compareParsed(before: ParsedConfiguration, after: ParsedConfiguration, context: ComparisonContext): void {
  const body = (configuration: ParsedConfiguration) => ({ statements: configuration.body, configuration });
  try {
    compareBodies(body(before), body(after), undefined, context);
  } catch (error) {
    // Nested so deeply that the stack doesn't hold it; nobody writes such a text, but it can be parsed.
    if (!(error instanceof RangeError)) throw error;
    report(context, { action: 'changed', lines: lineDiff(before.text, after.text) });
  }
}

/** That a text doesn't parse, and where. */
function problemOf(configuration: ParsedConfiguration | undefined, name: string): string | undefined {
  const [first]: readonly Diagnostic[] = configuration?.diagnostics ?? [];
  return first && `the ${name} doesn't parse: ${first.line}:${first.column}: ${first.message}`;
}
