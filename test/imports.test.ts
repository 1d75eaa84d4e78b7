import { Chart, Testing } from 'cdk8s';
import { PodMonitor, Probe, ServiceMonitor } from '../imports/monitoring.coreos.com';
import { Alloy } from '../lib';

test('a ServiceMonitor for Alloy names labels and a port that its Service has', () => {
  const chart = new Chart(Testing.app(), 'alloy', { namespace: 'monitoring', disableResourceNameHashes: true });
  new Alloy(chart, 'alloy');
  const matchLabels = { 'app.kubernetes.io/name': 'alloy' };
  const endpoints = [{ port: 'http-metrics' }];

  new ServiceMonitor(chart, 'metrics', { spec: { selector: { matchLabels }, endpoints } });

  const objects = Testing.synth(chart);
  const service = objects.find(({ kind }) => kind === 'Service');
  expect(service.metadata.labels).toMatchObject(matchLabels);
  expect(service.spec.ports).toContainEqual(expect.objectContaining({ name: 'http-metrics', port: 12345 }));
  expect(objects.find(({ kind }) => kind === 'ServiceMonitor')).toEqual({
    apiVersion: 'monitoring.coreos.com/v1',
    kind: 'ServiceMonitor',
    metadata: { name: 'alloy-metrics', namespace: 'monitoring' },
    spec: { selector: { matchLabels }, endpoints },
  });
});

test.each([
  ['PodMonitor', PodMonitor.GVK],
  ['Probe', Probe.GVK],
])('%s is there too', (kind, gvk) => {
  expect(gvk).toEqual({ apiVersion: 'monitoring.coreos.com/v1', kind });
});
