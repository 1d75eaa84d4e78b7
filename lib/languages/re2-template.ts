import type { Match } from './re2-match';

/** A name or a number of a group behind `$`: as many letters, digits and `_` of any script as there are. */
const reference = /\$(?:\$|\{([\p{L}\p{Nd}_]+)\}|([\p{L}\p{Nd}_]+))/gu;

/**
 * A replacement's text with the groups of a match in it, as Go's `Expand` makes it: `$1`, `${1}`, `$name`, `${name}`, and `$$` for
 * `$`. `$1x` is the group named `1x`; a group that doesn't exist or took no part is empty; a `$` before anything else stays.
 */
export function expandTemplate(template: string, match: Match, groupNames: readonly string[]): string {
  return template.replace(reference, (_, braced: string | undefined, bare: string | undefined) => {
    const name = braced ?? bare;
    if (name === undefined) return '$';
    return groupText(name, match, groupNames);
  });
}

/** A number has no zeros in front, and nine digits at most; anything else is a name, of several groups perhaps. */
function groupText(name: string, { groups }: Match, groupNames: readonly string[]): string {
  if (/^(?:0|[1-9][0-9]{0,8})$/.test(name)) return groups[Number(name)] ?? '';
  const index = groupNames.findIndex((other, at) => other === name && groups[at] !== undefined);
  return groups[index] ?? '';
}
