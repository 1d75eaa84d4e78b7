import type { Match } from './re2-match';
import { parseReplacement } from './replacement';

/**
 * A replacement's text with the groups of a match in it, as Go's `Expand` makes it. A group that doesn't exist or took no part is empty.
 */
export function expandTemplate(template: string, match: Match, groupNames: readonly string[]): string {
  return parseReplacement(template)
    .map((part) => (part.kind === 'literal' ? part.text : groupText(part.name, match, groupNames)))
    .join('');
}

/** A number has no zeros in front, and nine digits at most; anything else is a name, of several groups perhaps. */
function groupText(name: string, { groups }: Match, groupNames: readonly string[]): string {
  if (/^(?:0|[1-9][0-9]{0,8})$/.test(name)) return groups[Number(name)] ?? '';
  const index = groupNames.findIndex((other, at) => other === name && groups[at] !== undefined);
  return groups[index] ?? '';
}
