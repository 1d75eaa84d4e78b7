// Constructs become one configuration. An `AlloyConfig` is a construct, and components are made in it, or in constructs inside of it, each of which
// becomes a section of the text; `declare`, `foreach` and imports are constructs as well, and a user's text (`AlloyText`) stands beside them.
//
// The way: `layout.ts` puts what was made into order (`BodyItem`s), `assembly.ts` prints it with `printDocument`, which gives text and tree with
// places, and `AlloyConfig.model` is what it means (lib/analysis). `checks.ts` adds to the checks of lib/checks what only constructs know: problems
// of props, labels, secrets, and which construct a place in the text belongs to. All of it is computed once for a state of the constructs.

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
export { configRules, wrongProp } from './rules';
export { titleSection } from './section';
export type { Settings } from './settings';
