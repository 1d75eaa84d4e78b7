// The public surface of the package. Whatever isn't named here may change without notice.

export type { ConfigBlock, ServicePort, TakenPort, Workload } from './analysis';
export { AlloyApp, type AlloyAppProps, OutputFolder, SynthError } from './app';
export * from './backends';
export {
  type CheckOptions as LintOptions,
  check as lint,
  type Lint,
  type LintSwitches,
  lints,
  type ValidateOptions,
  validate,
} from './checks';
export { type blocks, Component, type ComponentProps, nameInLabels } from './components';
export * from './components/namespaces.gen';
export {
  type AddTextOptions,
  AlloyConfig,
  type AlloyConfigProps,
  AlloyText,
  type AlloyTextProps,
  type Argument,
  type ArgumentOptions,
  argument,
  CustomComponent,
  Declare,
  type DeclareProps,
  Foreach,
  type ForeachProps,
  imports,
  type OptionalArgumentOptions,
  optionalArgument,
  titleSection,
} from './config';
export * from './example-app';
export type { StabilityLevel } from './facts';
export * from './kubernetes';
export * from './pipelines';
export * as syntax from './syntax';
export {
  build,
  type Diagnostic,
  DiagnosticsError,
  endOf,
  format,
  type ParseOptions,
  type ParseResult,
  type Position,
  parse,
  parseExpression,
  print,
  printExpression,
  type Range,
  Source,
  startOf,
} from './syntax';
export * as values from './values';
export {
  type AuthHandler,
  type Consumer,
  type Evaluation,
  type EvaluationOptions,
  Expression,
  evaluate,
  type Input,
  type KubernetesSecret,
  type LogsReceiver,
  type MetricsReceiver,
  type OptionalSecretText,
  op,
  type ProfilesReceiver,
  plainValue,
  type RelabelRules,
  Secret,
  type SecretText,
  type Signal,
  type StorageHandler,
  std,
  type Target,
  type Targets,
} from './values';
