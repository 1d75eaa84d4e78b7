// The app: checks everything once, then publishes all of it or nothing.
//
// Way through it: alloy-app.ts is the class; problems.ts and duplicate-objects.ts find what is wrong with a tree of constructs, report.ts tells it,
// synth-error.ts ends the program with it. manifests.ts (with dependencies.ts, resource-file-names.ts, yaml.ts), kustomization.ts and
// configuration-files.ts make the files; publication.ts puts them into their folder in one go. cdk8s-command.ts and
// construct-metadata.ts know how `cdk8s synth` runs an app, forgotten-synth.ts tells of one that doesn't synthesize; explain-report.ts is for
// `cdk8s-alloy explain`.
export { AlloyApp, type AlloyAppProps } from './alloy-app';
// @internal
export { EXPLAIN_VARIABLE, type ExplainReport, explainReport } from './explain-report';
export { OutputFolder } from './output-folder';
export { renderProblems } from './report';
export { SynthError } from './synth-error';
export { toYaml } from './yaml';
