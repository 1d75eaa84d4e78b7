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
export { checkedProps, type PropNames, wrongProps, wrongPropsOf } from './props';
export { titleSection } from './section';
export type { Settings } from './settings';
