export type { ConfigBlock } from '../analysis/config-block';
export type { StabilityLevel, Workload, WorkloadPort } from '../analysis/workload';
export { type Lint, type LintOptions, type LintSwitches, lint, lints } from '../checks/lints';
export {
  type NamedSource,
  type ValidateInput,
  type ValidateOptions,
  validate,
  validateBlocks,
} from '../checks/validate';
export {
  type AddTextOptions,
  AlloyConfig,
  type AlloyConfigProps,
  type DeclaredLiteral,
} from './alloy-config';
export { AlloyText, type AlloyTextProps } from './alloy-text';
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
export { titleSection } from './section';
export type { Settings } from './settings';
