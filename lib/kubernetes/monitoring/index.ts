// Prometheus Operator and Grafana objects that watch Alloy itself: ServiceMonitor, PodMonitor, alerts (a PrometheusRule) and dashboards
// (ConfigMaps for Grafana's sidecar). Each is a construct that users add to a chart.
//
// `scrape-endpoint.ts` has what both monitors share: port, scheme, TLS, authentication and relabeling. To change a dashboard, edit
// tools/dashboards and run `npm run dashboards`; the metrics in alerts and dashboards are tested against those that Alloy reports.

export { type AlertChanges, AlloyAlerts, type AlloyAlertsProps } from './alloy-alerts';
export { type AlloyDashboard, AlloyDashboards, type AlloyDashboardsProps } from './alloy-dashboards';
export { AlloyPodMonitor } from './alloy-pod-monitor';
export { AlloyServiceMonitor } from './alloy-service-monitor';
export type {
  AlloyMonitorProps,
  MonitorRelabeling,
  ScrapeBasicAuth,
  ScrapeTls,
  SecretKey,
} from './scrape-endpoint';
