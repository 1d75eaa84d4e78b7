import { didYouMean, quote } from '../../syntax';
import type { TextProblem } from '../text-problem';
import { grammarProblem } from './grammar';
import { readTokens, type Token } from './tokens';

/**
 * What is wrong with a JMESPath expression of `stage.json`: what Alloy refuses, in its words, and what it compiles although it never gives
 * a value. The language is that of the JMESPath community (arithmetic, `let`, `$`) as go-jmespath 1.1.1 reads it, which has no `a ? b : c`.
 * Alloy reads the name of a value as its expression where that is empty.
 */
export function jmespathProblems(expression: string): readonly TextProblem[] {
  const { tokens, problem } = readTokens(expression);
  const refusal = problem ?? grammarProblem(tokens);
  if (refusal !== undefined) return [{ ...refusal, ...quotedKeyHint(expression) }];
  return [...subtractions(tokens), ...unknownFunctions(tokens)].sort((a, b) => a.start - b.start);
}

/** A key with hyphens compiles, as a subtraction of two keys, which is null unless both are numbers. */
function* subtractions(tokens: readonly Token[]): Generator<TextProblem> {
  for (let at = 0; at < tokens.length; at++) {
    const first = at;
    while (tokens[at + 1]?.text === '-' && isJoined(tokens[at]!, tokens[at + 1], tokens[at + 2])) at += 2;
    if (at === first) continue;
    const joined = tokens.slice(first, at + 1);
    const key = joined.map(({ text }) => text).join('');
    yield {
      severity: 'warning',
      message: `${key} is a subtraction, which gives nothing unless both sides are numbers`,
      start: joined[0]!.start,
      end: joined.at(-1)!.end,
      hint: keyHint(`"${key}"`),
    };
  }
}

function isJoined(left: Token, minus: Token | undefined, right: Token | undefined): boolean {
  return (
    left.kind === 'UnquotedIdentifier' &&
    right?.kind === 'UnquotedIdentifier' &&
    minus?.start === left.end &&
    minus.end === right.start
  );
}

/** The functions of go-jmespath 1.1.1. */
const functions =
  'abs avg ceil contains ends_with find_first find_last floor from_items group_by items join keys length lower map max max_by merge min min_by not_null pad_left pad_right replace reverse sort sort_by split starts_with sum to_array to_number to_string trim trim_left trim_right type upper values zip'.split(
    ' ',
  );

function* unknownFunctions(tokens: readonly Token[]): Generator<TextProblem> {
  const hints = { hints: 0 };
  for (const [at, { kind, text, start, end }] of tokens.entries()) {
    if (kind !== 'UnquotedIdentifier' || tokens[at + 1]?.kind !== 'Lparen' || functions.includes(text)) continue;
    const hint = didYouMean(text, () => functions, hints);
    yield {
      severity: 'warning',
      message: `there is no function ${text}, so the expression never gives a value`,
      start,
      end,
      ...(hint === undefined ? {} : { hint }),
    };
  }
}

/** Where a refused expression is the name of a key, or some joined by dots, how to write that. */
function quotedKeyHint(expression: string): { hint?: string } {
  const keys = expression.split('.');
  if (!keys.every((key) => /^[\p{L}\d_@#$:/ -]+$/u.test(key) && key.trim() === key)) return {};
  const path = keys.map((key) => (/^[A-Za-z_]\w*$/.test(key) ? key : `"${key}"`)).join('.');
  return path === expression ? {} : { hint: keyHint(path) };
}

/** How a path with keys in quotes is written in a configuration. */
function keyHint(path: string): string {
  return `to read the key of that name, quote it: ${quote(path)}`;
}
