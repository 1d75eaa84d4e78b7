export { diffTrees } from './diff-trees';
export {
  identityOf,
  isFields,
  isManifest,
  type Manifest,
  nameOf,
  type PlainFile,
  type Tree,
  titleOf,
} from './objects/kubernetes-object';
export { projected } from './objects/projection';
export { renderJson, renderMarkdown, renderText } from './render';
export { isConfiguration } from './shapes/data';
export type { TreeDiff } from './tree-diff';
