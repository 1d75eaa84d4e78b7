import type { LanguageUse } from '../../facts';
import type { ContentRule } from './content-rule';
import { jmespath } from './jmespath';
import { logql } from './logql';
import { ottl } from './ottl';
import { pattern } from './pattern';
import { regexp } from './regexp';
import { replacement } from './replacement';
import { template } from './template';
import { timeLayout } from './time-layout';
import { timeZone } from './time-zone';
import { yaml } from './yaml';

type Language = LanguageUse['language'];

/** The rule of each language, in the order in which they are documented. */
export const contentRules: { readonly [L in Language]: ContentRule<Extract<LanguageUse, { language: L }>> } = {
  ottl,
  logql,
  jmespath,
  'go-template': template,
  regexp,
  'loki-pattern': pattern,
  'time-layout': timeLayout,
  'time-zone': timeZone,
  replacement,
  yaml,
};

/** The rule for the texts of a use. */
export function contentRuleOf({ language }: LanguageUse): ContentRule {
  return contentRules[language] as ContentRule;
}
