export {
  type Authentication,
  type BasicAuthentication,
  type BearerAuthentication,
  LokiDestination as Loki,
  type LokiDestinationProps as LokiProps,
  PrometheusDestination as Prometheus,
  type PrometheusDestinationProps as PrometheusProps,
  TempoDestination as Tempo,
  type TempoDestinationProps as TempoProps,
} from '../pipelines';
