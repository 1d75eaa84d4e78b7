// What the parts of a pipeline do to one item: pure functions. One that runs configurations reads the values; one that follows labels
// reads the rules.
//
// readRelabelRule (relabel-rule.ts) reads a `rule` of relabeling and says why Alloy refuses it; applyRule (relabel.ts) does to the
// labels of one item what it says and tells what that was, relabel does so with a list of rules.
//
// StagePipeline (stages/pipeline.ts) does to the entries of a log what the stages of a `loki.process` say; readBlocks makes its blocks of
// text. stages/ has one file for each stage, make-stage.ts is the list of them.
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
