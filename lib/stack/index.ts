// A whole collector for a cluster from three lists: where data goes (destinations), what is collected (pipelines), and, where the defaults don't fit, on
// which workloads (collectors). An `AlloyStack` makes an `Alloy` for each kind of work that the pipelines are: one on every node, a cluster of pods that
// share the scraping, one that receives, one pod for what must run once.
//
// The way through: `pipeline-kinds.ts` and `destination-kinds.ts` say what there is, by the names of the classes; `tasks.ts` and `workload.ts` which kinds of
// work there are, and the workload of each; `placement.ts` decides where each pipeline stands, or says why it can't; `size.ts` how much of it there is; `alloy-stack.ts` makes it.
// `companions/` has what gives metrics of the cluster beside Alloy, made only where asked for.
// Nothing here knows a component: a pipeline that stands in a stack is the class that a configuration of one's own would use.

export { AlloyStack, type AlloyStackProps, type CollectorProps, type EveryCollectorProps } from './alloy-stack';
export { Beyla, type BeylaProps } from './companions/beyla';
export type { CompanionProps } from './companions/companion';
export {
  KubeStateMetrics,
  type KubeStateMetricsProps,
  type KubeStateResource,
} from './companions/kube-state-metrics';
export { NodeExporter, type NodeExporterProps } from './companions/node-exporter';
export type { DestinationKind, StackDestination } from './destination-kinds';
export type { PipelineKind, StackPipeline } from './pipeline-kinds';
export type { Placement, StackLayout } from './placement';
export { type DeclaredLoad, type StackSize, sizeOf } from './size';
export type { Task } from './tasks';
