// What the parts of a pipeline do to one item: pure functions, for executing a configuration (which needs the values) and for
// tracing labels (which needs the rules).
//
// readRelabelRule (relabel-rule.ts) reads a relabeling `rule` and says why Alloy refuses it; applyRule (relabel.ts) applies it to the
// labels of one item and says what it did; relabel applies a list of rules.
//
// StagePipeline (stages/pipeline.ts) applies the stages of a `loki.process` to log entries; readBlocks makes its blocks from
// text. stages/ has one file per stage, make-stage.ts lists them.
//
// otlp/ has spans, logs and metrics of OpenTelemetry (telemetry.ts). OttlEvaluator executes a statement or a condition on one of them;
// transformed and without (ottl/statement-group.ts) do so for all of an item's parts. sampling/ has the policies of `tail_sampling`,
// processors/ what other processors do, conversions/ what becomes of telemetry in Prometheus and Loki,
// connectors/ what is counted and written of spans, operators/ what receivers of logs do to them.

export type { Labels } from './labels';
export {
  type AttributeMap,
  type AttributeValue,
  attributeOf,
  attributesOf,
  isMap,
  type PlainAttribute,
  type PlainAttributes,
  plainOf,
  textOfAttribute,
} from './otlp/attribute-value';
export { observedExponentially } from './otlp/connectors/exponential-histogram';
export {
  type Edge,
  type EdgeOptions,
  edgeAttributes,
  edgeKey,
  isComplete,
  withSpan,
  withVirtualNode,
} from './otlp/connectors/service-graph';
export { logsOfSpan, type SpanLogs } from './otlp/connectors/span-logs';
export {
  counted,
  type Dimension,
  dimensionsOf,
  madeMetric,
  observed,
  withExemplar,
} from './otlp/connectors/span-metrics';
export { type EntryProblem, entryOfLogRecord, logRecordOfEntry } from './otlp/conversions/loki-entry';
export {
  customHistogram,
  histogramText,
  type NativeHistogram,
  nativeHistogram,
} from './otlp/conversions/native-histogram';
export { prometheusLabel, prometheusName } from './otlp/conversions/prometheus-names';
export {
  type ConvertedSeries,
  infoSeries,
  type SeriesOptions,
  seriesOfMetric,
} from './otlp/conversions/prometheus-series';
export {
  LABELS_OF_NO_POINT,
  type MetricFamily,
  metricsOfScrape,
  type ScrapedMetrics,
  type ScrapedSample,
  type ScrapeOrigin,
} from './otlp/conversions/scraped-metrics';
export { type Field as LogField, readField } from './otlp/operators/field';
export { type LogOperator, operated } from './otlp/operators/operate';
export { OttlEvaluator } from './otlp/ottl/evaluate';
export type {
  Condition as OttlCondition,
  Expression as OttlExpression,
  Statement as OttlStatement,
} from './otlp/ottl/language';
export { OttlError, UnsupportedOttl } from './otlp/ottl/ottl-error';
export {
  type ConditionGroup,
  type Tolerance,
  type TolerantGroup,
  transformed,
  without,
} from './otlp/ottl/statement-group';
export { type Subject as OttlSubject, subjectsOf } from './otlp/ottl/subject';
export { type AttributeAction, type ValueSource, withActions } from './otlp/processors/attribute-actions';
export { countedSince, type FirstPoints } from './otlp/processors/cumulative-to-delta';
export { accumulated, type PointProblem } from './otlp/processors/delta-to-cumulative';
export { groupedBy } from './otlp/processors/group-by-attributes';
export {
  type AttributeMatch,
  byPatterns,
  isSelected,
  type MatchProperties,
  strictly,
  type TextFilter,
} from './otlp/processors/match-properties';
export { type ProbabilisticSampling, sampledLog, sampledSpan } from './otlp/processors/probabilistic-sampling';
export { type SpanChange, withSpanChange } from './otlp/processors/span-name';
export { type StartState, started } from './otlp/processors/start-time';
export { cumulativeStreamId, metricId, namedStreamId, originId, streamId } from './otlp/processors/stream';
export { adjustedCount } from './otlp/processors/trace-state';
export { booleanAttribute, numericAttribute, stringAttribute } from './otlp/sampling/attribute-policies';
export { decide, type NamedPolicy, type Policy, sampledIf } from './otlp/sampling/policy';
export * from './otlp/sampling/trace-policies';
export { type Headers, NOBODY, type Sender } from './otlp/sender';
export * from './otlp/telemetry';
export { applyRule, type LabelChange, type RelabelStep, relabel } from './relabel';
export {
  type RelabelAction,
  type RelabelProblem,
  type RelabelProps,
  type RelabelRule,
  readRelabelRule,
  relabelActions,
  relabelDefaults,
} from './relabel-rule';
export type { ExtractedValue, LogEntry } from './stages/entry';
export { NotExecutable } from './stages/geoip';
export { stageNames } from './stages/make-stage';
export { metricPrefix } from './stages/metrics';
export { type StageObserver, StagePipeline } from './stages/pipeline';
export { readBlocks } from './stages/read-blocks';
export { type StageBlock, StageError } from './stages/stage';
export { tenantLabel } from './stages/tenant';
