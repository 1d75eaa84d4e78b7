export {
  Beyla,
  type BeylaProps,
  type CompanionProps as Props,
  KubeStateMetrics,
  type KubeStateMetricsProps,
  type KubeStateResource,
  NodeExporter,
  type NodeExporterProps,
} from '../stack';
