// Alloy's components as constructs. `component.ts` has the base class: id, label and exports. The classes themselves
// (`prometheus.Scrape`, `otelcol.receiver.Otlp`) and the types of their arguments are generated from `schema/` into `*.gen.ts`, one file per
// namespace, and contain no logic.
//
// `buildBlock` turns typed props into a block of the syntax tree, and collects what its expressions require and what is wrong with it. Labels are unique
// per module (`module-scope.ts`): a configuration, a `declare`, the template of a `foreach`. A `CreationSite` is the place in the user's TypeScript
// where something was created. lib/config turns constructs into one text.

export type * as blocks from './blocks.gen';
export { type ArgumentOrder, type BuiltBlock, buildBlock, statementAt } from './build-block';
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
export { identifierLike } from './identifier-like';
export {
  keepSchemaOrder,
  type LabelReference,
  type ModuleScope,
  markModuleScope,
  moduleScopeOf,
  requireModuleScope,
} from './module-scope';
export * from './namespaces.gen';
