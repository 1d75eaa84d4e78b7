import { Regexp, RegexpError } from '../re2';
import { intArgument, ofTexts, textArgument } from './parameters';
import type { TemplateFunction } from './template-function';
import { TemplateError } from './value';

function expressionOf(text: string): Regexp {
  try {
    return Regexp.compile(text);
  } catch (error) {
    if (error instanceof RegexpError) throw new TemplateError(error.message);
    throw error;
  }
}

function replacedBy(expression: string, text: string, template: string): string {
  const regexp = expressionOf(expression);
  return regexp.replaceAll(text, (match) => regexp.expand(template, match));
}

/** A wrong expression matches nothing. */
function regexMatches(expression: string, text: string): boolean {
  try {
    return Regexp.compile(expression).test(text);
  } catch (error) {
    if (error instanceof RegexpError) return false;
    throw error;
  }
}

function found(expression: string, text: string, count: number): readonly string[] {
  const all = expressionOf(expression)
    .findAll(text)
    .map(({ groups }) => groups[0]!);
  return count < 0 ? all : all.slice(0, count);
}

function regexParts(expression: string, text: string, count: number): readonly string[] {
  if (count === 0) return [];
  if (expression !== '' && text === '') return [''];
  const parts: string[] = [];
  let at = 0;
  let end = 0;
  for (const match of expressionOf(expression).findAll(text)) {
    if (count > 0 && parts.length === count - 1) break;
    end = match.start;
    if (match.end !== 0) parts.push(text.slice(at, end));
    at = match.end;
  }
  return end === text.length ? parts : [...parts, text.slice(at)];
}

/** The functions on regular expressions. Each `must` fails for a wrong expression, as the others do but regexMatch. */
export const regexpFunctions: { readonly [name: string]: TemplateFunction } = {
  regexMatch: ofTexts('regexMatch', 2, (expression, text) => regexMatches(expression, text)),
  mustRegexMatch: ofTexts('mustRegexMatch', 2, (expression, text) => expressionOf(expression).test(text)),
  regexFind: ofTexts('regexFind', 2, (expression, text) => expressionOf(expression).find(text)?.groups[0] ?? ''),
  mustRegexFind: ofTexts(
    'mustRegexFind',
    2,
    (expression, text) => expressionOf(expression).find(text)?.groups[0] ?? '',
  ),
  regexFindAll: ([expression, text, count]) => found(textArgument(expression), textArgument(text), intArgument(count)),
  mustRegexFindAll: ([expression, text, count]) =>
    found(textArgument(expression), textArgument(text), intArgument(count)),
  regexReplaceAll: ofTexts('regexReplaceAll', 3, replacedBy),
  mustRegexReplaceAll: ofTexts('mustRegexReplaceAll', 3, replacedBy),
  regexReplaceAllLiteral: ofTexts('regexReplaceAllLiteral', 3, (expression, text, to) =>
    expressionOf(expression).replaceAll(text, () => to),
  ),
  mustRegexReplaceAllLiteral: ofTexts('mustRegexReplaceAllLiteral', 3, (expression, text, to) =>
    expressionOf(expression).replaceAll(text, () => to),
  ),
  regexQuoteMeta: ofTexts('regexQuoteMeta', 1, (text) => text.replace(/[\\.+*?()|[\]{}^$]/g, '\\$&')),
  regexSplit: ([expression, text, count]) =>
    regexParts(textArgument(expression), textArgument(text), intArgument(count)),
  mustRegexSplit: ([expression, text, count]) =>
    regexParts(textArgument(expression), textArgument(text), intArgument(count)),
};
