// The Alloy configuration language: parser, formatter, printer. Knows nothing of components.
//
// Text to tree: `parse` makes a `Source` (the text, with its map from byte offsets to lines) and runs `Parser` on it, which takes
// tokens from `TokenReader`, which in turn reads from `Scanner`. The tree (`tree.ts`) is plain objects, told apart by `kind`, with byte offsets;
// errors are a list of `Diagnostic`s beside as much of the tree as could be built (`recovery.ts`).
//
// Text to text: `format` hands the parsed statements to `Formatter`, which asks `Emitter` for tokens and line breaks like those of
// `alloy fmt`, in the order of the source and with its comments; `Columns` aligns the result.
//
// Tree to text, in two stages: a tree that a program made with `build` has no positions, and formatting follows the lines of a text.
// So `Unparser` first writes a text that has each line break where it should be, and gives the tree its positions in that text; then
// `Formatter` formats the two like any other text and tree. Nothing is parsed in between. `print` returns the text of statements,
// `printDocument` that of a whole configuration, together with its tree, whose positions `relocate` moves to the printed text.
//
// `visit` walks trees: nesting is at most `MAX_NESTING` deep, chains of operators and accesses have any length.

export { build } from './build';
export { isIdentifier } from './characters';
export { compareBytes } from './compare-bytes';
export { type Diagnostic, DiagnosticsError, type RelatedPlace, type Severity } from './diagnostic';
export { closestNames, type DidYouMean, didYouMean } from './did-you-mean';
export {
  type CommentPart,
  type DocumentPart,
  type ModulePart,
  PrintedDocument,
  printDocument,
  type StatementsPart,
  type TextPart,
} from './document';
export type { DocumentedCode } from './documented-code';
export { type NamePath, namePathOf, namePathsIn, walk, withoutParens } from './expressions';
export { format, printParsed } from './format';
export { type ParsedExpression, type ParseOptions, type ParseResult, parse, parseExpression } from './parse';
export { needsParens, type OperandPlace } from './precedence';
export { type PrintOptions, print, printExpression, unwritable } from './print';
export { quote } from './quote';
export { MAX_ERRORS } from './scanner';
export { type Position, type Range, Source } from './source';
export { endOf, startOf } from './span';
export { MAX_NESTING } from './token-reader';
export * from './tree';
export { characterAt, decode } from './utf8';
export { partsOf, SKIP, visit } from './visit';
