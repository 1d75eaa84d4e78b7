import { Chart, Testing } from 'cdk8s';
import { AlloyDashboards, type AlloyDashboardsProps } from './alloy-dashboards';

function configMapsOf(props?: AlloyDashboardsProps) {
  const chart = new Chart(Testing.app(), 'alloy', { namespace: 'monitoring', disableResourceNameHashes: true });
  new AlloyDashboards(chart, 'alloy-dashboards', props);
  return Testing.synth(chart);
}

test('each dashboard is a ConfigMap that the sidecar of Grafana finds', () => {
  const objects = configMapsOf();

  expect(objects.map(({ kind, metadata }) => [kind, metadata.name, metadata.labels.grafana_dashboard])).toEqual([
    ['ConfigMap', 'alloy-dashboards-overview', '1'],
    ['ConfigMap', 'alloy-dashboards-metrics', '1'],
    ['ConfigMap', 'alloy-dashboards-logs', '1'],
    ['ConfigMap', 'alloy-dashboards-otlp', '1'],
  ]);
  for (const { metadata, data } of objects) {
    expect(metadata).toMatchObject({ namespace: 'monitoring' });
    expect(metadata.annotations).toBeUndefined();
    const [[file, text]] = Object.entries(data) as [[string, string]];
    const { uid, panels } = JSON.parse(text);
    expect(`${uid}.json`).toBe(file);
    expect(panels.length).toBeGreaterThan(5);
  }
});

test('goes to another namespace, folder and label', () => {
  const [object, ...others] = configMapsOf({
    namespace: 'grafana',
    folder: 'Alloy',
    labels: { dashboards: 'yes' },
    dashboards: ['logs'],
  });

  expect(others).toEqual([]);
  expect(object.metadata).toEqual({
    name: 'alloy-dashboards-logs',
    namespace: 'grafana',
    labels: { dashboards: 'yes', 'app.kubernetes.io/name': 'alloy', 'app.kubernetes.io/managed-by': 'cdk8s' },
    annotations: { grafana_folder: 'Alloy' },
  });
});

test('every panel has an id of its own and asks a data source that the dashboard lets choose', () => {
  for (const { data } of configMapsOf()) {
    const { panels, templating } = JSON.parse(Object.values(data as Record<string, string>)[0]!);
    const sources = templating.list
      .filter(({ type }: { readonly type: string }) => type === 'datasource')
      .map(({ name }: { readonly name: string }) => `$${name}`);
    const queries = panels.filter(({ type }: { readonly type: string }) => type !== 'row');

    expect(new Set(panels.map(({ id }: { readonly id: number }) => id)).size).toBe(panels.length);
    for (const { datasource } of queries) expect(sources).toContain(datasource.uid);
  }
});
