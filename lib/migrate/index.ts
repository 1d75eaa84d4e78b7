// From what runs in a cluster to new manifests: what there is, what changes, and what has to be done in which order, so that nothing is lost and nothing arrives
// twice. Pure functions on objects; lib/cli and lib/cluster read files and clusters, and nothing here or there changes anything.
//
// What there is are `Installation`s: a release of Helm, or a workload with what belongs to it (`partsOf`). `collectorsIn` finds the workloads that collect
// telemetry, with their configuration in the language of Alloy, whatever it was written in. `pairsOf` says which object takes whose place, whatever the two are
// called; `compareAll` has the difference by meaning; `decisionsFor` says what becomes of each object, and why (`overlap.ts`: what two collectors would get in each
// other's way with, and what becomes of what was kept). `planOf` puts it in order as `Step`s with the exact commands.
export {
  type Collector,
  collectorsIn,
  type Installation,
  installationOf,
  joined,
  type Release,
  titleOfInstallation,
} from './installation';
export { chartOf, isCollectorChart, isOurs, keepersOf, type ReleaseName, releaseOf } from './ownership';
export { distinct, labelsOf, namesIn, secretsNeededBy } from './parts';
export { planOf } from './plan';
export { renderJson, renderText } from './render';
export type { MissingSecret, Plan, Situation, Step } from './situation';
export { isWorkload, podOf, type Workload } from './workload';
