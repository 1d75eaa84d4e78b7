export { build } from './build';
export { type Diagnostic, DiagnosticsError, type RelatedPlace, type Severity } from './diagnostic';
export { quote } from './quote';
export type { Position, Range } from './source';
export * from './tree';
