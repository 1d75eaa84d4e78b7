export type * as blocks from './blocks.gen';
export { type BuiltBlock, buildBlock } from './build-block';
export { Component, type ComponentProps, nameInLabels } from './component';
export type * from './config-blocks.gen';
export { CreationSite } from './creation-site';
export type { EmptyBlock } from './empty-block';
export { type LabelReference, type ModuleScope, markModuleScope, moduleScopeOf } from './module-scope';
export * from './namespaces.gen';
