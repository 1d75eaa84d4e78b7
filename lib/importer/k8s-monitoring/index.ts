// Values of the k8s-monitoring chart (version 4) as a program with an `AlloyStack`, and a report: which values are where, which the chart ignores, which can't be
// mapped, each at its place, and the Kubernetes Secrets to create. Pure: text in, text and report out.
//
// The way through: `chart-values/values-file.ts` reads the YAML, and keeps of each value what became of it; `destinations.ts`, `authentication.ts` and `collectors.ts` make
// destinations and workloads, `pipelines.ts` the pipelines of features, by the rows of `features.ts` where a value is a prop, with `pods.ts`, `application.ts`,
// `sampling.ts` and `integrations.ts` for those that are more; `targets.ts` chooses destinations as the chart does; `program.ts` prints. What nobody took is
// looked up among the chart's names (`chart-names.ts`): ignored by the chart, or not mapped (`reasons.ts`).

export { importKubernetesMonitoring } from './import-values';
export type { KubernetesMonitoringOptions } from './program';
