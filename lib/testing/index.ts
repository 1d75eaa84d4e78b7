// What tests of users import, as `cdk8s-alloy/testing`: what happens to this pod, this line?
//
// Functions for every test framework: `scrape(config, pod)`, `deliver(config, line)`, and `sendSpans`, `sendMetrics`, `sendLogs`, `sendSeries` and `sendProfiles` execute a
// configuration (lib/simulate) and give plain objects, each with the way of the item. `matchers` are the same for `expect.extend` of jest and vitest, neither of which is imported here:
// toScrape, toDeliver, toDrop, toDropSeries, toKeepTrace, toKeepMetric, toKeepLog, toKeepSeries, toProfile, toKeepProfile; verdict.ts says how conditions (`.withLabels({...}).at('...')`) hang on to them.
//
// `relabel` and `runStages` execute rules and stages alone.

export type {
  BucketsInput,
  CloudflareLine,
  DockerLine,
  EventHubMessage,
  ExemplarInput,
  FaroFrame,
  FaroMessage,
  FaroPayload,
  FileLine,
  FirehoseRecord,
  GcpMessage,
  GelfMessage,
  HerokuMessage,
  JournalEntry,
  KafkaMessage,
  KafkaPlace,
  KubernetesEvent,
  KubernetesObject,
  LogInput,
  LogRecordInput,
  MetricInput,
  OriginInput,
  PodLine,
  PointInput,
  ProfileInput,
  PushedEntry,
  ScrapedTarget,
  SeriesInput,
  SpanInput,
  SpanLinkInput,
  SyslogMessage,
  WindowsEvent,
} from '../simulate';
export { NotExecuted } from '../simulate';
export type { TestedConfig } from './configuration';
export { type DeliverResult, deliver, type TestedEntry, type TestedInput } from './deliver';
export { type AlloyMatchers, matchers } from './matchers';
export type { Refusal, RefusalError } from './refusal';
export { type RelabelOutcome, relabel } from './relabel';
export { type RunStagesOptions, runStages, type StageEntryRecord, type StagesOutcome } from './run-stages';
export {
  type ScrapeResult,
  scrape,
  type TestedHistogram,
  type TestedLoss,
  type TestedProfile,
  type TestedSeries,
  type TestedTarget,
  type TextRecord,
} from './scrape';
export {
  type SendResult,
  sendLogs,
  sendMetrics,
  sendSpans,
  type TestedLogRecord,
  type TestedSpan,
} from './send-telemetry';
export {
  type SendProfilesResult,
  type SendSeriesResult,
  type SeriesInputs,
  sendProfiles,
  sendSeries,
} from './send-written';
export type { TestOptions } from './test-options';
export type { JsonRecord, TestedMetric, TestedPoint } from './tested-metric';
export type { DeliverConditions } from './to-deliver';
export type { Droppable } from './to-drop';
export type {
  KeepConditions,
  KeepLogConditions,
  KeepMetricConditions,
  KeepSeriesConditions,
  KeepTraceConditions,
} from './to-keep';
export type { ProfileConditions } from './to-profile';
export type { ScrapeConditions } from './to-scrape';
export { ConditionError } from './verdict';
