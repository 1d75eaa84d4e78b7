// What is wrong with running Alloys, what says so, and what to do: behind the commands doctor, verify and reasons. Nothing here changes a
// cluster.
//
// The way through it: `observeOwner` (or `observeUrls`) reads an `ObservedAlloy`: its pods, HTTP API, metrics at two moments, and logs.
// `diagnose` puts each `Question` to it, which gives any number of `Diagnosis`; those of all Alloys make a `DoctorReport`.
//
//   observation/   reading an Alloy
//   questions/     one file a question; `QUESTIONS` is the list
//   delivery/      what the metrics tell of data on its way
//   destinations/  why an address that Alloy sends to can't be reached: Services, network policies, the error itself
//   reasons/       why a workload does not run: pods, events, logs
//   report/        putting questions, and printing what came of it
//
// `ClusterFacts` reads other objects of the cluster, each once, and keeps a list of what may not be read.

export { ClusterFacts } from './cluster-facts';
export type { ReportedDiagnosis } from './diagnosis';
export { type ObserveOptions, observeOwner, observeUrls } from './observation/observe';
export type { Question } from './question';
export { QUESTIONS, VERIFY_QUESTIONS } from './questions/all-questions';
export { findReasons } from './reasons/find-reasons';
export type { WorkloadReasons } from './reasons/reason';
export { renderReasons } from './reasons/render-reasons';
export { renderReport } from './report/render-report';
export { type DoctorReport, diagnose } from './report/report';
