import type { TextProblem } from './text-problem';

/** A piece of the pattern of a `stage.pattern`: text that has to stand there, or what lies up to the next text. */
export type PatternPart =
  | { readonly kind: 'literal'; readonly text: string; readonly start: number; readonly end: number }
  | { readonly kind: 'capture'; readonly name: string; readonly start: number; readonly end: number };

/** Splits a pattern into its parts. Everything is a pattern: what is no capture is a text, such as `<` or `<a-b>`. */
export function parseLokiPattern(pattern: string): readonly PatternPart[] {
  const parts: PatternPart[] = [];
  let from = 0;
  const literal = (to: number): void => {
    if (from < to) parts.push({ kind: 'literal', text: pattern.slice(from, to), start: from, end: to });
  };
  for (const { 0: text, 1: name, index: start } of pattern.matchAll(/<([A-Za-z_][A-Za-z0-9_]*)>/g)) {
    literal(start);
    from = start + text.length;
    parts.push({ kind: 'capture', name: name!, start, end: from });
  }
  literal(pattern.length);
  return parts;
}

/** What Alloy refuses of a pattern: one without a named capture, captures without a text in between, a name used twice. */
export function lokiPatternProblems(pattern: string): readonly TextProblem[] {
  const parts = parseLokiPattern(pattern);
  const named = parts.filter((part) => part.kind === 'capture' && part.name !== '_');
  if (named.length === 0) return [refusal('at least one capture is required', 0, pattern.length, 'name one: <name>')];
  const seen = new Set<string>();
  for (const [at, part] of parts.entries()) {
    if (part.kind === 'literal') continue;
    const next = parts[at + 1];
    if (next?.kind === 'capture') {
      const both = pattern.slice(part.start, next.end);
      const what = `found consecutive capture '${both}': invalid expression`;
      return [
        refusal(what, part.start, next.end, 'a text has to stand between two captures, to tell where the first ends'),
      ];
    }
    if (part.name !== '_' && seen.has(part.name)) {
      return [refusal(`duplicate capture name (${part.name}): invalid expression`, part.start, part.end)];
    }
    seen.add(part.name);
  }
  return [];
}

function refusal(what: string, start: number, end: number, hint?: string): TextProblem {
  const message = `failed to parse pattern: ${what}`;
  return { severity: 'error', message, start, end, ...(hint === undefined ? {} : { hint }) };
}
