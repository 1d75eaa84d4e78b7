// What the parts of a pipeline do to one item: pure functions, for executing a configuration (which needs the values) and for
// tracing labels (which needs the rules).
//
// readRelabelRule (relabel-rule.ts) reads a relabeling `rule` and says why Alloy refuses it; applyRule (relabel.ts) applies it to the
// labels of one item and says what it did; relabel applies a list of rules.
//
// StagePipeline (stages/pipeline.ts) applies the stages of a `loki.process` to log entries; readBlocks makes its blocks from
// text. stages/ has one file per stage, make-stage.ts lists them.
export type { Labels } from './labels';
export { applyRule, type LabelChange, type RelabelStep, relabel } from './relabel';
export {
  type RelabelAction,
  type RelabelProblem,
  type RelabelProps,
  type RelabelRule,
  readRelabelRule,
  relabelDefaults,
} from './relabel-rule';
export type { ExtractedValue, LogEntry } from './stages/entry';
export { NotExecutable } from './stages/geoip';
export { stageNames } from './stages/make-stage';
export { type StageObserver, StagePipeline } from './stages/pipeline';
export { readBlocks } from './stages/read-blocks';
export { type StageBlock, StageError } from './stages/stage';
export { tenantLabel } from './stages/tenant';
