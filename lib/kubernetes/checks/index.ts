// Finds what is wrong with a workload: one file per question, with the documentation of its codes beside it.
//
// `planProblems` checks a `Plan`, `problemsInApp` what depends on the rest of the app. To add a check: write its file (`WorkloadCheck` in
// workload-check.ts), add it to the list in `registry.ts`, and give it a test. The examples of each `ConstructRule` are executed, and
// `npm run rules-page` writes them into docs/rules/.

export type { ConstructRule } from './construct-rule';
export { workloadRules } from './registry';
export { planProblems, problemsInApp } from './workload-problems';
