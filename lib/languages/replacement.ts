import type { TextProblem } from './text-problem';

/** A piece of a replacement text, as Go's `Regexp.Expand` reads it. */
export type ReplacementPart =
  | { readonly kind: 'literal'; readonly text: string; readonly start: number; readonly end: number }
  | {
      readonly kind: 'group';
      /** A number, or a name. */
      readonly name: string;
      readonly braced: boolean;
      readonly start: number;
      readonly end: number;
    };

/** A name or a number of a group behind `$`: as many letters, digits and `_` of any script as there are. */
const reference = /\$(?:\$|\{([\p{L}\p{Nd}_]+)\}|([\p{L}\p{Nd}_]+))/gu;

/** Splits a replacement into texts and groups: `$1`, `${1}`, `$name`, `${name}`; `$$` is the text `$`, `$1x` the group named `1x`. A `$` that begins neither `$$` nor a group is a text. */
export function parseReplacement(text: string): readonly ReplacementPart[] {
  const parts: ReplacementPart[] = [];
  let from = 0;
  for (const { 0: found, 1: braced, 2: bare, index: start } of text.matchAll(reference)) {
    if (from < start) parts.push({ kind: 'literal', text: text.slice(from, start), start: from, end: start });
    from = start + found.length;
    const name = braced ?? bare;
    if (name === undefined) parts.push({ kind: 'literal', text: '$', start, end: from });
    else parts.push({ kind: 'group', name, braced: braced !== undefined, start, end: from });
  }
  if (from < text.length) parts.push({ kind: 'literal', text: text.slice(from), start: from, end: text.length });
  return parts;
}

/**
 * What is hardly meant in a replacement: `$1_x` is the group named `1_x`, and a group that the expression doesn't have is empty. Nothing of it
 * is refused.
 * @param groups the names of the expression's groups, `''` for one without, the whole match first; undefined if they aren't known
 */
export function replacementProblems(text: string, groups?: readonly string[]): readonly TextProblem[] {
  const problems: TextProblem[] = [];
  for (const part of parseReplacement(text)) {
    if (part.kind === 'literal' || isGroup(part.name, groups)) continue;
    const { name, start, end } = part;
    const split = /^(0|[1-9]\d*)(\D.*)$/u.exec(name);
    if (split !== null && !part.braced) {
      const message = `$${name} is the group named "${name}", which is always empty`;
      problems.push({ severity: 'warning', message, start, end, hint: `write \${${split[1]}}${split[2]}` });
    } else if (groups !== undefined) {
      const known = `the expression has ${groups.length - 1} group${groups.length === 2 ? '' : 's'}`;
      const message = `there is no group "${name}", so ${text.slice(start, end)} is empty: ${known}`;
      problems.push({ severity: 'warning', message, start, end });
    }
  }
  return problems;
}

function isGroup(name: string, groups: readonly string[] | undefined): boolean {
  if (/^(?:0|[1-9]\d*)$/.test(name)) return groups === undefined || Number(name) < groups.length;
  return groups === undefined ? !/^\d/.test(name) : groups.includes(name);
}
