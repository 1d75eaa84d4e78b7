// Prometheus, Loki, Tempo and Grafana, small and without storage that lasts: a place to look at the data where no monitoring system is at hand, and
// to try a configuration out. Not for production.
//
// `Backends` makes all four, in one chart; each server is a construct of its own (`PrometheusServer`, `LokiServer`, `TempoServer`, `GrafanaServer`) made
// of `server.ts`: a Deployment, its Service and its configuration. Grafana knows the others as data sources and shows the dashboards.

export { Backends } from './backends';
export type { DataSourceUrls } from './data-sources';
export { GrafanaServer, type GrafanaServerProps } from './grafana-server';
export { LokiServer } from './loki-server';
export { PrometheusServer } from './prometheus-server';
export type { Server, ServerProps } from './server';
export { TempoServer } from './tempo-server';
