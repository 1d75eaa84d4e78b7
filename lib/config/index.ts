export {
  type AddTextOptions,
  AlloyConfig,
  type AlloyConfigProps,
  type DeclaredLiteral,
} from './alloy-config';
export { AlloyText, type AlloyTextProps } from './alloy-text';
export type { ConfigBlock } from './config-block';
export { ConfigElement, type LabelProps } from './config-element';
export { type CustomArguments, CustomComponent } from './custom-component';
export {
  type Argument,
  type ArgumentInputs,
  type ArgumentOptions,
  type Arguments,
  type ArgumentValues,
  argument,
  Declare,
  type DeclareProps,
  type Exports,
  type OptionalArgumentOptions,
  optionalArgument,
} from './declare';
export { Foreach, type ForeachProps } from './foreach';
export * as imports from './imports';
export { type Lint, type LintOptions, type LintSwitches, lint, lints } from './lints';
export { titleSection } from './section';
export type { Settings } from './settings';
export { type NamedSource, type ValidateInput, type ValidateOptions, validate, validateBlocks } from './validate';
export type { StabilityLevel, Workload, WorkloadPort } from './workload';
