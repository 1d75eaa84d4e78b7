// The components of Alloy as constructs. `component.ts` has the base class: what its id, its label and its exports are. The classes themselves
// (`prometheus.Scrape`, `otelcol.receiver.Otlp`) and the types of their arguments are generated from `schema/` into `*.gen.ts`, a file for each
// namespace, and hold no logic.
//
// `buildBlock` turns typed props into a block of the syntax tree, with what its expressions ask for and what is wrong with it. Labels are unique
// in a module (`module-scope.ts`): a configuration, a `declare`, the template of a `foreach`. A `CreationSite` is the place in the user's TypeScript
// where something was made. How constructs become one text is the matter of lib/config.

export type * as blocks from './blocks.gen';
export { type BuiltBlock, buildBlock, statementAt } from './build-block';
export {
  Component,
  type ComponentProps,
  claimLabel,
  freeId,
  labelBelow,
  nameInLabels,
  repeatedId,
} from './component';
export type * from './config-blocks.gen';
export { CreationSite } from './creation-site';
export type { EmptyBlock } from './empty-block';
export {
  type LabelReference,
  type ModuleScope,
  markModuleScope,
  moduleScopeOf,
  requireModuleScope,
} from './module-scope';
export * from './namespaces.gen';
