// A semantic diff of manifests: what a reviewer has to know, and nothing that makes no difference to a cluster. Pure functions on
// objects; lib/cli and lib/cluster read files, git and clusters.
//
// `diffTrees` compares two `ManifestTree`s into a `TreeDiff`, which `renderText`, `renderMarkdown` and `renderJson` print:
//
//   objects/      `KubernetesObject`: its identity; which objects of the two trees match; which fields of a live one a manifest sets
//   shapes/       knowledge about kinds: for each field, a `Shape` gives its default, its keys, what grants access, what is immutable, and,
//                 if needed, a comparison of its own (container arguments, rules of network policies)
//   comparison/   two values and their `Shape`: `canonical` removes differences of notation, `compare` reports each `Change` with its
//                 `FieldPath`; differences of lists and of lines
//   rbac/         permissions: of a role, however its rules are grouped, and of a subject by all roles and bindings of a tree
//   alloy/        Alloy configuration, by component and argument
//   render/       output for people, pull requests and programs
//
// diff-trees.ts combines these; tree-diff.ts has the types of the result.
export { type ConfigurationPair, configurationPairs } from './configuration-pairs';
export { diffTrees } from './diff-trees';
export {
  groupOf,
  identityOf,
  isKubernetesObject,
  type KubernetesObject,
  nameOf,
  titleOf,
} from './objects/kubernetes-object';
export type { ManifestTree, PlainFile } from './objects/manifest-tree';
export { isFields } from './objects/plain-data';
export { projected } from './objects/projection';
export { renderJson, renderMarkdown, renderText } from './render';
export { isConfiguration } from './shapes/data';
export type { ObjectDiff, TreeDiff } from './tree-diff';
