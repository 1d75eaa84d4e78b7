import type { LanguageUse } from '../../facts';
import type { TextProblem } from '../../languages';
import type { ContentRule } from './content-rule';
import { problemsIn, stringsAt } from './strings-at';

/** A language whose texts are checked one by one, by nothing but themselves. */
export type PlainUse = Exclude<LanguageUse, { language: 'ottl' | 'regexp' | 'replacement' | 'go-template' | 'yaml' }>;

export function eachString(problemsOf: (text: string) => readonly TextProblem[]): ContentRule<PlainUse>['find'] {
  return ({ paths }, place) => stringsAt(place, paths).flatMap((string) => problemsIn(string, problemsOf(string.text)));
}
