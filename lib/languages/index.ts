// The languages embedded in strings of a configuration: regular expressions, selectors, patterns, templates, time layouts, expressions.
//
// Each language is a folder or a file with two entry points: `parse...(text)` returns a tree that executors read as well, and
// `...Problems(text)` reports what is wrong with a text. Both are total, linear in the text, and deterministic.
//
// A TextProblem is an error if Alloy refuses the text, in Alloy's words as far as these are known, and a warning if Alloy accepts a text
// that is probably a mistake. Its offsets count UTF-16 code units of the unquoted text; the caller, who knows how the string is quoted,
// maps them to the file. Which argument holds which language is not known here either.
//
// Executable: Regexp (re2.ts), formatted (go-template/printf.ts), renderTemplate (go-template/render.ts, functions beside it), parseTimestamp (go-time.ts),
// compileJmespath (jmespath/search.ts), XML and XPath (xml/). re2-dialect.ts closes the gap between Go's library, which Alloy uses, and re2js,
// which is used here; re2-template.ts expands `$1` in a replacement.
//
// What the languages know of Alloy (functions, paths, enumerations) comes from lib/facts.

export { byteSizeProblem, parseByteSize } from './byte-size';
export { byteLength, sliceBytes } from './byte-slice';
export { type JsonValue, jsonText, parseJson } from './go-json';
export { isTemplateFunction, plainTemplateProblems, templateProblems } from './go-template/check';
export { type ParsedTemplate, parseTemplate } from './go-template/parse';
export { formatted } from './go-template/printf';
export { renderTemplate, TemplateError } from './go-template/render';
export type {
  ActionNode,
  CallNode,
  Command,
  ControlNode,
  JumpNode,
  Operand,
  Pipeline,
  Template,
  TemplateNode,
  TextNode,
} from './go-template/tree';
export { TypedValue } from './go-template/value';
export { parseTime, parseTimestamp, parseZonedTime, type TimeOptions } from './go-time';
export { formatTime } from './go-time-text';
export { isoDuration } from './iso-duration';
export { jmespathProblems } from './jmespath/check';
export { compileJmespath, type JmespathSearch } from './jmespath/search';
export { toLower, toUpper } from './letter-case';
export { selectorProblems } from './logql/check';
export {
  type LabelMatcher,
  type LineFilter,
  type ParsedSelector,
  parseSelector,
  type Selector,
  type SelectorText,
} from './logql/selector';
export { lokiPatternProblems, type PatternPart, parseLokiPattern } from './loki-pattern';
export {
  hostPortProblem,
  isAzureCloud,
  isHttpToken,
  isPostgres,
  isUuid,
  mysqlProblem,
  urlFormatProblem,
} from './network';
export { conditionProblems, expressionProblems, statementProblems } from './ottl/check';
export { type OttlGroup, type OttlGroupProblems, ottlGroupProblems, ottlSignalContexts } from './ottl/group';
export { type Parsed, parseOttlCondition, parseOttlStatement, parseOttlValue } from './ottl/parse';
export type { OttlScope } from './ottl/place';
export { type Mention, mentions } from './ottl/walk';
export { canonicalQuantity, parseQuantity } from './quantity';
export { anchoredRegexpProblem, Regexp, RegexpError, regexpProblem } from './re2';
export type { Match } from './re2-match';
export { parseReplacement, type ReplacementPart, replacementProblems } from './replacement';
export type { TextProblem } from './text-problem';
export {
  isCharset,
  isNumber,
  isPrometheusText,
  isRfc3339,
} from './texts';
export { type LayoutElement, type LayoutPart, namedLayouts, parseTimeLayout } from './time-layout';
export { timeLayoutProblems } from './time-layout-check';
export { timeZoneProblems } from './time-zone';
export { parseToml } from './toml';
export { urlProblem } from './url';
export { XmlDecoder, type XmlToken } from './xml/decoder';
export { parseXml } from './xml/document';
export { XmlNode } from './xml/node';
export { printXml } from './xml/print';
export { XmlError } from './xml/xml-error';
export { findXml } from './xml/xpath';
export { yamlProblems } from './yaml/check';
export { yamlKeys } from './yaml/keys';
export { clockFace, timeOfClock, type Zone, type ZonedTime, zoneName } from './zoned-time';
