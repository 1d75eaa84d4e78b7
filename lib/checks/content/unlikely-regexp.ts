import type { TextProblem } from '../../languages';

/** Parts of a regular expression that hardly anyone means, though it compiles. */
export function unlikelyParts(expression: string): readonly TextProblem[] {
  return [...comparison(expression), ...escapedBackslashes(expression)];
}

/** A comparison as LogQL has it, `level =~ "a|b"`: it is looked for in the text as it stands. */
function* comparison(expression: string): Generator<TextProblem> {
  const [found] = /^\s*[A-Za-z_]\w*\s*[=!]~\s*"/.exec(expression) ?? [];
  if (found === undefined) return;
  yield {
    severity: 'warning',
    message: 'the expression is a comparison of LogQL, which is looked for in the text, quotes and all',
    start: 0,
    end: expression.length,
    hint: 'write what stands between the quotes, and the value to look at as source',
  };
}

/** `\\d+`: a backslash, and letters d behind it. In raw strings nothing is escaped twice. Paths have other characters behind the letter. */
function* escapedBackslashes(expression: string): Generator<TextProblem> {
  const [found] = /(?<!\\)\\\\[dDsSwW](?:[+*?{)\]]|$)/.exec(expression) ?? [];
  if (found === undefined) return;
  const start = expression.indexOf(found);
  const letter = found[2]!;
  yield {
    severity: 'warning',
    message: `\\\\${letter} is a backslash with the letter ${letter} behind it`,
    start,
    end: start + 3,
    hint: `the class of characters is \\${letter}; in a raw string a backslash stands once`,
  };
}
