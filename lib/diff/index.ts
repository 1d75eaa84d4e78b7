// Manifests compared by meaning: what a reviewer has to know, and nothing that makes no difference to a cluster. Pure functions on
// objects; reading files, git and clusters is for lib/cli and lib/cluster.
//
// `diffTrees` makes a `TreeDiff` of two `ManifestTree`s, which `renderText`, `renderMarkdown` and `renderJson` print. The way through it:
//
//   objects/      `KubernetesObject`: its identity; which object of one tree is which of the other; what of a live one a manifest sets
//   shapes/       what is known of kinds: a `Shape` tells of a field its default, its keys, what grants access, what is immutable, and,
//                 where the field needs one, a comparison of its own (arguments of containers, rules of network policies)
//   comparison/   two values and their `Shape`: `canonical` leaves out how they are written, `compare` reports each `Change` with its
//                 `FieldPath`; differences of lists and of lines
//   rbac/         rights: of a role, however its rules are grouped, and of a subject by all roles and bindings of a tree
//   alloy/        texts of Alloy configuration, by component and argument
//   render/       the difference for people, pull requests and programs
//
// diff-trees.ts puts these together; tree-diff.ts has the types of what comes out.
export { diffTrees } from './diff-trees';
export { identityOf, isKubernetesObject, type KubernetesObject, nameOf, titleOf } from './objects/kubernetes-object';
export type { ManifestTree, PlainFile } from './objects/manifest-tree';
export { isFields } from './objects/plain-data';
export { projected } from './objects/projection';
export { renderJson, renderMarkdown, renderText } from './render';
export { isConfiguration } from './shapes/data';
export type { TreeDiff } from './tree-diff';
