export type { Access, Action, Change, ObjectDiff, ObjectName, SubjectDiff, TreeDiff } from './change';
export { diffTrees, type Notes } from './diff';
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
export { summaryOf } from './render/summary';
export { isConfiguration } from './shapes/data';
