export { AlloyApp, type AlloyAppProps } from './alloy-app';
// @internal
export { EXPLAIN_VARIABLE, type ExplainReport, explainReport } from './explain-report';
export { OutputFolder } from './output-folder';
export { renderProblems } from './report';
export { SynthError } from './synth-error';
export { toYaml } from './yaml';
