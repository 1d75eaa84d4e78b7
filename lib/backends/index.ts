export { Backends } from './backends';
export type { DataSourceUrls } from './data-sources';
export { GrafanaServer, type GrafanaServerProps } from './grafana-server';
export { LokiServer } from './loki-server';
export { PrometheusServer } from './prometheus-server';
export type { Server, ServerProps } from './server';
export { TempoServer } from './tempo-server';
