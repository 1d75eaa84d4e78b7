import type { Diagnostic } from '../syntax';
import type { BrokenReferences } from './broken-references';

/** What other problems follow from. */
interface Causes {
  readonly broken: BrokenReferences;
  /** What keeps files of the configuration from being read. */
  readonly unreadable: readonly Diagnostic[];
}

/**
 * What is left of the problems of a configuration without those that follow from another one, and go away together with it: `alloy validate` says them
 * all. A file that doesn't parse isn't checked further, and may declare what others refer to.
 */
export function withoutConsequences(
  found: readonly Diagnostic[],
  { broken, unreadable }: Causes,
): readonly Diagnostic[] {
  const files = new Set(unreadable.map(({ file }) => file));
  const misspelt = found.filter(({ code, hint }) => code === 'unknown-attribute' && hint !== undefined);
  return found.filter(
    (problem) =>
      !(files.size > 0 && (problem.code === 'unknown-reference' || files.has(problem.file))) &&
      !broken.isConsequence(problem) &&
      !misspelt.some((other) => isMissingBecauseOf(problem, other)),
  );
}

/** Whether a required argument is missing because its name is misspelt. */
function isMissingBecauseOf({ code, message, file, range }: Diagnostic, misspelt: Diagnostic): boolean {
  if (code !== 'missing-attribute' || file !== misspelt.file || !range || !misspelt.range) return false;
  const isInside = range.start.offset <= misspelt.range.start.offset && misspelt.range.end.offset <= range.end.offset;
  return isInside && misspelt.hint === `did you mean ${message.slice(message.indexOf('"'))}?`;
}
