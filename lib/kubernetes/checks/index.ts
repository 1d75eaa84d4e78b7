// What is wrong with a workload: one file a question, with the documentation of its codes beside it.
//
// `planProblems` judges a `Plan`, `problemsInApp` what depends on the rest of the app. To add a check: write its file (`WorkloadCheck` in
// workload-check.ts), put it into the list of `registry.ts`, and give it a test. The examples of each `ConstructRule` are executed, and
// `npm run rules-page` writes them into docs/rules.md.

export type { ConstructRule } from './construct-rule';
export { workloadRules } from './registry';
export { planProblems, problemsInApp } from './workload-problems';
