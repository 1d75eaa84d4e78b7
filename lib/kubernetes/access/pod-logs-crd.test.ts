import { Chart, Testing } from 'cdk8s';
import { PodLogs } from '../../../imports/monitoring.grafana.com';
import { readCrds } from '../../../tools/import-crds/import-crds';
import { Alloy, PodLogsCrd } from '..';

test('the definition is that of imports/crds, in no namespace', () => {
  const chart = new Chart(Testing.app(), 'crds', { namespace: 'monitoring' });
  new PodLogsCrd(chart, 'podlogs', { annotations: { 'argocd.argoproj.io/sync-options': 'Prune=false' } });
  const wanted = readCrds('imports/crds').find(({ spec }) => spec.names.kind === 'PodLogs');

  expect(Testing.synth(chart)).toEqual([
    {
      apiVersion: 'apiextensions.k8s.io/v1',
      kind: 'CustomResourceDefinition',
      metadata: {
        name: 'podlogs.monitoring.grafana.com',
        annotations: { 'argocd.argoproj.io/sync-options': 'Prune=false' },
      },
      spec: wanted?.spec,
    },
  ]);
});

test('the typed construct is of its version', () => {
  expect(PodLogs.GVK).toEqual({ apiVersion: 'monitoring.grafana.com/v1alpha2', kind: 'PodLogs' });
});

test('explain says that a component wants it', () => {
  const alloy = new Alloy(new Chart(Testing.app(), 'test'), 'alloy');
  alloy.config.addText(
    'loki.source.podlogs "p" {\n forward_to = []\n}\nmimir.rules.kubernetes "m" {\n address = "http://m"\n}',
  );

  expect(alloy.explain().definitions).toEqual([
    { what: 'podlogs.monitoring.grafana.com, v1alpha2', askedBy: ['loki.source.podlogs.p'] },
    { what: 'prometheusrules.monitoring.coreos.com', askedBy: ['mimir.rules.kubernetes.m'] },
  ]);
});
