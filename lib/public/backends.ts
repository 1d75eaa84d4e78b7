export {
  Backends as All,
  type DataSourceUrls,
  GrafanaServer as Grafana,
  type GrafanaServerProps as GrafanaProps,
  LokiServer as Loki,
  PrometheusServer as Prometheus,
  type Server,
  type ServerProps,
  TempoServer as Tempo,
} from '../backends';
