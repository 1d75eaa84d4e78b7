import { ApiObject, type Chart } from 'cdk8s';
import { Alloy, Controller, mimir } from '../../../lib';

export function make(chart: Chart): void {
  const alloy = new Alloy(chart, 'alloy', { controller: Controller.deployment(), clustering: {} });
  new mimir.rules.Kubernetes(alloy.config, 'rules', {
    address: 'http://mimir.mimir.svc:9009/',
    syncInterval: '15s',
    mimirNamespacePrefix: 'integration-test',
  });
  new ApiObject(chart, 'rules', {
    apiVersion: 'monitoring.coreos.com/v1',
    kind: 'PrometheusRule',
    metadata: { name: 'integration-test-rules', labels: { 'app.kubernetes.io/name': 'integration-test' } },
    spec: {
      groups: [
        {
          name: 'integration-test-recording',
          interval: '15s',
          rules: [
            {
              record: 'integration_test_chart_present',
              expr: 'count(alloy_build_info)',
              labels: { integration_test: 'true' },
            },
          ],
        },
        {
          name: 'integration-test-alerting',
          interval: '15s',
          rules: [
            {
              alert: 'IntegrationTestAlwaysFiring',
              expr: 'vector(1)',
              for: '0s',
              labels: { severity: 'info', integration_test: 'true' },
              annotations: { summary: 'Always-firing alert used to verify rule sync' },
            },
          ],
        },
      ],
    },
  });
}
