export { build } from './build';
export { isIdentifier } from './characters';
export { type Diagnostic, DiagnosticsError, type RelatedPlace, type Severity } from './diagnostic';
export {
  type CommentPart,
  type DocumentPart,
  type ModulePart,
  PrintedDocument,
  printDocument,
  type StatementsPart,
  type TextPart,
} from './document';
export { type NamePath, namePathOf, namePathsIn, walk, withoutParens } from './expressions';
export { format, formatTree } from './format';
export { type ParsedExpression, type ParseOptions, type ParseResult, parse, parseExpression } from './parse';

export { needsParens, type OperandPlace } from './precedence';
export { type PrintOptions, print, printExpression, unwritable } from './print';
export { quote } from './quote';
export { type Position, type Range, Source } from './source';
export { endOf, startOf } from './span';
export { MAX_NESTING } from './token-reader';
export * from './tree';
export { partsOf, SKIP, visit } from './visit';
