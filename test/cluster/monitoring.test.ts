import { ApiObject, Chart, Duration, Testing } from 'cdk8s';
import { PodLogs, type PodLogsSpecRelabelingsAction } from '../../imports/monitoring.grafana.com';
import { Alloy, monitoring } from '../../lib';
import { applyDefinitions, removeDefinitions } from './definitions';
import type { KubernetesObject } from './kubectl';
import { apply, applyCleanly, readObjects, remove, waitForRollouts, yamlFiles } from './manifests';

const secret = (key: string) => ({ name: 'scrape', key });

function objectsWithEverything(): KubernetesObject[] {
  const chart = new Chart(Testing.app(), 'alloy', { namespace: 'watched', disableResourceNameHashes: true });
  const alloy = new Alloy(chart, 'alloy');
  alloy.config.addText('http {\n\ttls {\n\t\tcert_file = "/tls/tls.crt"\n\t\tkey_file = "/tls/tls.key"\n\t}\n}\n', {
    filename: 'http.alloy',
  });
  const props = {
    alloy,
    interval: Duration.seconds(30),
    scrapeTimeout: Duration.seconds(10),
    tls: { ca: secret('ca.crt'), cert: secret('tls.crt'), key: secret('tls.key'), serverName: 'alloy' },
    basicAuth: { username: secret('username'), password: secret('password') },
    relabelings: [{ sourceLabels: ['__meta_kubernetes_pod_node_name'], targetLabel: 'node' }],
    metricRelabelings: [{ action: 'drop', sourceLabels: ['__name__'], regex: 'go_.*' }],
  } as const;
  new monitoring.ServiceMonitor(chart, 'service', props);
  new monitoring.PodMonitor(chart, 'pods', props);
  new monitoring.Alerts(chart, 'alerts', { alertLabels: { team: 'platform' } });
  new monitoring.Dashboards(chart, 'dashboards', { folder: 'Alloy' });
  return Testing.synth(chart);
}

const objects = objectsWithEverything();

beforeAll(() => applyDefinitions());

afterAll(() => {
  remove(objects);
  removeDefinitions();
});

test('what watches Alloy is what the definitions allow, field by field', () => {
  applyCleanly(objects);

  const kinds = objects.map(({ kind }) => kind);
  expect(kinds).toEqual(expect.arrayContaining(['ServiceMonitor', 'PodMonitor', 'PrometheusRule', 'ConfigMap']));
});

test('a field that the definitions do not know is refused', () => {
  const monitor = structuredClone(objects.find(({ kind }) => kind === 'ServiceMonitor')!);
  monitor['spec'].endpoints[0].tlsconfig = {};

  expect(apply([monitor]).stderr).toContain('tlsconfig');
});

test('PodLogs with everything that loki.source.podlogs reads are taken', () => {
  const chart = new Chart(Testing.app(), 'podlogs', { namespace: 'watched', disableResourceNameHashes: true });
  const actions = [
    'replace',
    'keep',
    'drop',
    'hashmod',
    'labelmap',
    'labeldrop',
    'labelkeep',
    'lowercase',
    'uppercase',
  ];
  new ApiObject(chart, 'namespace', { apiVersion: 'v1', kind: 'Namespace', metadata: { name: 'watched' } });
  new PodLogs(chart, 'all', {
    spec: {
      selector: {},
      namespaceSelector: {
        matchLabels: { team: 'shop' },
        matchExpressions: [
          { key: 'env', operator: 'In', values: ['prod'] },
          { key: 'muted', operator: 'DoesNotExist' },
        ],
      },
      relabelings: actions.map((action) => ({
        action: action as PodLogsSpecRelabelingsAction,
        sourceLabels: ['__meta_kubernetes_pod_name'],
        separator: ';',
        regex: '(.*)',
        modulus: 4,
        targetLabel: 'pod',
        replacement: '$1',
      })),
    },
  });
  const podLogs = Testing.synth(chart);

  applyCleanly(podLogs);

  expect(apply([{ ...podLogs[1]!, spec: {} } as KubernetesObject]).stderr).toContain('selector');
  remove(podLogs.slice(1));
});

test('the backends run beside Alloy, in its namespace', () => {
  const stack = readObjects([...yamlFiles('dist'), ...yamlFiles('dist/backends')]);

  applyCleanly(stack);
  waitForRollouts(stack);

  remove(stack);
});
