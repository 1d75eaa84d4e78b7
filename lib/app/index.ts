// The app: `AlloyApp` is a cdk8s App that checks everything first (configurations, workloads, charts) and then publishes its output folder, each
// file whole or not at all, so that a failed synth changes nothing.
//
// The way of a synth: `alloy-app.ts` collects what is wrong (`problems.ts`) and reports it at once (`report.ts`, as a `SynthError`); manifests in the
// order of their dependencies (`manifests.ts`, written by `yaml.ts`), configurations beside them (`configuration-files.ts`) and a kustomization on
// request become files; `publication.ts` stages them and takes the place of what the last synth wrote. `OutputFolder` is a folder of its own
// for some of the charts. `cdk8s-command.ts` knows how `cdk8s synth` runs an app, `forgotten-synth.ts` tells of one that never synthesizes.

export { AlloyApp, type AlloyAppProps } from './alloy-app';
// @internal
export { EXPLAIN_VARIABLE, type ExplainReport, explainReport } from './explain-report';
export { OutputFolder } from './output-folder';
export { renderProblems } from './report';
export { SynthError } from './synth-error';
export { toYaml } from './yaml';
