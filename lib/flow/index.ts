// Which labels items have at each point of a configuration: targets, samples, log entries, profiles; and which attributes resources of OpenTelemetry have.
//
// `LabelFlow.of(model)` takes abstract items through the graph of lib/analysis: sources give what the facts know of their labels (sources.ts), rules
// and stages change it as lib/semantics changes concrete items (relabel-flow.ts, stage-flow.ts), destinations collect it. What is known
// of an item is a `LabelState`: per label surely, possibly or never, with the forms that its value can have, and the state before it. What
// only the running Alloy knows is possible, and never more than that: what a `LabelState` says is true of each item that gets there.
//
// `AttributeFlow` does the same for OpenTelemetry, for each kind of telemetry: a `TelemetryState` is what is known of the attributes of a resource and of
// those of a data point, a log record or a span, each a `LabelState` with attributes for labels (made-telemetry.ts: receivers and connectors;
// passed-attributes.ts: processors; attribute-statements.ts: statements of OTTL). The two flows ask each other where telemetry is converted.
//
// Lints read `ruleVisits`, `stageVisits`, `taken`, `visits` and `arrivals`; `cdk8s-alloy labels` prints the arrivals.

export type { AttributeFlow, AttributeVisit, TelemetryArrival } from './attribute-flow';
export { FILTERING_ACTIONS, type FlowRule } from './flow-rule';
export { type Form, type Hole, type KnownText, originsOf, textOfForm, textsOf } from './known-text';
export { LabelFlow } from './label-flow';
export {
  attributesAt,
  attributesAtDestinations,
  labelsAt,
  labelsAtDestinations,
  labelsOfMetrics,
  partOf,
  type ReportedItems,
  type ReportedLabel,
  type ReportedPoint,
  titleOf,
} from './label-report';
export { type Before, type KnownLabel, LabelState, type Passage, type Presence } from './label-state';
export type { Arrival, RuleVisit, StageVisit } from './label-visits';
export { type WayStep, wayOf, wayText } from './label-way';
export { type Certainty, type RuleEffect, ruleEffect } from './relabel-flow';
export type { EntryState, FlowStage, StageEffect } from './stage-flow';
export type { TelemetryState } from './telemetry-state';
