// `AlloyApp` is a cdk8s App that checks everything first (configurations, workloads, charts) and then publishes its output folder, each
// file atomically, so that a failed synth changes nothing.
//
// Steps of a synth: `alloy-app.ts` collects all problems (`problems.ts`) and reports them together (`report.ts`, as a `SynthError`); manifests in
// dependency order (`manifests.ts`, written by `yaml.ts`), configurations beside them (`configuration-files.ts`) and, on request, a
// kustomization become files; `publication.ts` stages them and then replaces the output of the last synth. An `OutputFolder` is a subfolder
// for some of the charts, a `Fleet` has one for each cluster. `questions.ts` answers what commands ask an app instead. `cdk8s-command.ts` knows how
// `cdk8s synth` runs an app, `forgotten-synth.ts` reports one
// that never synthesizes.

export { AlloyApp, type AlloyAppProps } from './alloy-app';
// @internal
export { type ExplainReport, explainReport } from './explain-report';
export { Fleet, type FleetProps } from './fleet';
export { OutputFolder } from './output-folder';
// @internal
export { type AppPictures, type Question, variableFor } from './questions';
export { renderProblems } from './report';
// @internal
export { reportPage } from './report-page';
export { SynthError } from './synth-error';
export { toYaml } from './yaml';
