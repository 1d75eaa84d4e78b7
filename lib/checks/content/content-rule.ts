import type { BodyPlace } from '../../analysis';
import type { LanguageUse } from '../../facts';
import type { TextProblem } from '../../languages';
import type { Expr } from '../../syntax';
import type { Rule } from '../rule';

/** What is done for one language: its documentation, and what is wrong with texts that are read as it. */
export interface ContentRule<U extends LanguageUse = LanguageUse> extends Rule {
  /** All that is wrong with the texts of one body. A text that isn't known before Alloy runs has no problems. */
  find(use: U, place: BodyPlace): readonly ContentProblem[];
}

/** Something about a string, or about all strings of an expression together. */
export interface ContentProblem extends Omit<TextProblem, 'start' | 'end'> {
  readonly expr: Expr;
  /** The part of the string that it's about. @default - the expression as a whole */
  readonly within?: { readonly text: string; readonly start: number; readonly end: number };
}
