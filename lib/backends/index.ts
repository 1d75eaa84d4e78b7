// Prometheus, Loki, Tempo and Grafana, small and without persistent storage: for looking at the data if there is no monitoring system, and
// for trying out a configuration. Not for production.
//
// `Backends` makes all four, in one chart; each server is a construct of its own (`PrometheusServer`, `LokiServer`, `TempoServer`, `GrafanaServer`)
// based on `server.ts`: a Deployment, its Service and its configuration. Grafana has the others as data sources and shows the dashboards.

export { Backends } from './backends';
export type { DataSourceUrls } from './data-sources';
export { GrafanaServer, type GrafanaServerProps } from './grafana-server';
export { LokiServer } from './loki-server';
export { PrometheusServer } from './prometheus-server';
export type { Server, ServerProps } from './server';
export { TempoServer } from './tempo-server';
