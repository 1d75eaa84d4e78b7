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
