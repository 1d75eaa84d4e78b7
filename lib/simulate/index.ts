// Executes a configuration on given input, in this process, as Alloy does: what happens to this pod, this line.
//
// A `Simulation` is made of the model of a configuration (lib/analysis: modules, `foreach` and imports are instances there) and a `World`:
// Kubernetes objects, what targets answer, files, the environment, the time. `start()` lets discoveries, scrapes and files do their work,
// `take(input)` brings a line of a log in, `takeTelemetry` what applications send, `takeSeries` and `takeProfiles` what somebody writes to Alloy; the `Outcome` says what has arrived where and what is lost. Each item keeps its way: `Step`s with
// the item before and after, and why. What a rule or a stage does to one item is a function of lib/semantics.
//
// components/ has one file for each component that is executed, component-makers.ts is the list; `Site` is what a component sees of the
// rest. What isn't executed is `NotExecuted`, with component and place, never a silent pass-through. kubernetes/ makes targets of objects,
// custom-resources/ says what ServiceMonitors, PodLogs and the like ask for, metrics/ scrapes targets, logs/ shapes entries, otlp/ makes
// telemetry of what tests write, and reads its processors, profiles/ says what is asked for profiles, targets/ what exporters and lists of
// targets say, faro/ what pages tell. pipeline-test/ reads and runs tests that are YAML.

export type { FaroFrame, FaroPayload } from './faro/payload-input';
export type { Item, Sample } from './item';
export type { KubernetesObject } from './kubernetes/object';
export { nanoseconds } from './logs/entry-input';
export type {
  CloudflareLine,
  DockerLine,
  EventHubMessage,
  FaroMessage,
  FileLine,
  FirehoseRecord,
  GcpMessage,
  GelfMessage,
  HerokuMessage,
  JournalEntry,
  KafkaMessage,
  KafkaPlace,
  KubernetesEvent,
  LogInput,
  PodLine,
  PushedEntry,
  SyslogMessage,
  WindowsEvent,
} from './logs/log-input';
export { ExpositionError, parseExposition } from './metrics/exposition';
export type { SeriesInput } from './metrics/series-input';
export { NotExecuted } from './not-executed';
export type { LogRecordInput } from './otlp/log-record-input';
export type { BucketsInput, ExemplarInput, MetricInput, PointInput } from './otlp/metric-input';
export type { OriginInput } from './otlp/origin-input';
export type { SpanInput, SpanLinkInput } from './otlp/span-input';
export { hasTelemetry, type TelemetryInputs } from './otlp/telemetry-inputs';
export {
  type Arrival,
  type LogArrival,
  type Outcome,
  type SeriesArrival,
  type TelemetryArrival,
  telemetryOf,
} from './outcome';
export { readGiven, readInputs, readLogInput, type TestInputs } from './pipeline-test/inputs';
export { runTest, type TestResult } from './pipeline-test/run-test';
export { type PipelineTest, type ReadFile, readTestFile } from './pipeline-test/test-file';
export { TestFileError, YamlReader } from './pipeline-test/yaml-reader';
export type { ProfileInput } from './profiles/profile-input';
export type { ScrapedTarget } from './scraped-target';
export { Simulation } from './simulation';
export { UnknownInput } from './unknown-input';
export { type ItemView, type Step, type StepOutcome, type StepPlace, stepsTo } from './way';
export { changesOf, type ItemChange, rfc3339, stepText, type WayTextOptions, wayText } from './way-text';
export { DEFAULT_NOW, type World } from './world';
