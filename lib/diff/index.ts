export type { TreeDiff } from './change';
export { diffTrees } from './diff';
export {
  identityOf,
  isFields,
  isManifest,
  type Manifest,
  nameOf,
  type PlainFile,
  type Tree,
  titleOf,
} from './manifest';
export { projected } from './projection';
export { renderJson, renderMarkdown, renderText } from './render';
export { isConfiguration } from './shapes/data';
