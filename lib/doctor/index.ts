// Troubleshooting of running Alloys behind the commands doctor, verify and reasons: what is wrong, the evidence, and what to do. Nothing here
// changes a cluster.
//
// `observeOwner` (or `observeUrls`) reads an `ObservedAlloy`: its pods, HTTP API, metrics at two points in time, and logs.
// `diagnose` asks each `Question` about it, which returns any number of `Diagnosis`; those of all Alloys make up a `DoctorReport`.
//
//   observation/   reading an Alloy
//   questions/     one file per question; `QUESTIONS` is the list
//   delivery/      what the metrics say about data in transit
//   destinations/  why an address that Alloy sends to is unreachable: Services, network policies, the error itself
//   reasons/       why a workload does not run: pods, events, logs
//   report/        asking the questions and printing the answers
//
// `ClusterFacts` reads other objects of the cluster, each once, and keeps a list of what it may not read.

export { ClusterFacts } from './cluster-facts';
export type { ReportedDiagnosis } from './diagnosis';
export { type ObserveOptions, observeOwner, observeUrls } from './observation/observe';
export type { ObservedAlloy } from './observation/observed-alloy';
export type { Question } from './question';
export { QUESTIONS, VERIFY_QUESTIONS } from './questions/all-questions';
export { findReasons } from './reasons/find-reasons';
export type { WorkloadReasons } from './reasons/reason';
export { renderReasons } from './reasons/render-reasons';
export { renderReport } from './report/render-report';
export { type DoctorReport, diagnose } from './report/report';
