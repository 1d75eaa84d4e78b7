// Turns constructs into one configuration. An `AlloyConfig` is a construct; components are created in it, or in constructs inside it, each of which
// becomes a section of the text. `declare`, `foreach` and imports are constructs too, and so is a user's text (`AlloyText`).
//
// Steps: `layout.ts` orders what was created (`BodyItem`s), `assembly.ts` prints it with `printDocument`, which returns the text and a tree with
// positions, and `AlloyConfig.model` is the analysis (lib/analysis). `checks.ts` adds to lib/checks what only constructs know: problems
// of props, labels and secrets, and the construct behind each position in the text. Everything is computed once per state of the constructs.

export {
  type AddTextOptions,
  AlloyConfig,
  type AlloyConfigProps,
  type DeclaredLiteral,
} from './alloy-config';
export { AlloyText, type AlloyTextProps } from './alloy-text';
export { arrange } from './arrange';
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
export { markOwnNode } from './own-node';
export { checkedProps, type PropNames, wrongProps, wrongPropsOf } from './props';
export { configRules, wrongProp } from './rules';
export { sectionTitle, titleSection } from './section';
export type { Settings } from './settings';
