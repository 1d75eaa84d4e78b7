import type { Chart } from 'cdk8s';
import { Alloy, AlloyStorage, companions, Secret } from '../../lib';

export function make(chart: Chart): void {
  const credentials = 'grafana-cloud-credentials';
  const alloy = new Alloy(chart, 'alloy', { clustering: {}, storage: AlloyStorage.hostPath() });
  alloy.config.remotecfg = {
    url: 'https://fleet-management-prod-008.grafana.net',
    basicAuth: {
      username: Secret.env(credentials, 'GRAFANA_CLOUD_FLEET_MGMT_USER', { nonsensitive: true }),
      password: Secret.env(credentials, 'GRAFANA_CLOUD_FLEET_MGMT_TOKEN'),
    },
  };
  new companions.NodeExporter(chart, 'node-exporter');
  new companions.KubeStateMetrics(chart, 'kube-state-metrics');
  new companions.Beyla(chart, 'beyla');
}
