// What the parts of a pipeline do to one item: pure functions. One that runs configurations reads the values; one that follows labels
// reads the rules.
//
// readRelabelRule (relabel-rule.ts) reads a `rule` of relabeling and says why Alloy refuses it; applyRule (relabel.ts) does to the
// labels of one item what it says and tells what that was, relabel does so with a list of rules.
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
