import { stringify } from 'yaml';
import { removeNamespaces, removeTemporaryFolders } from './deploying';
import { waitForRollouts, workloadsOf } from './manifests';
import { Desk } from './migrating';
import {
  account,
  applyAsPeopleDo,
  asObjects,
  collector,
  configMap,
  DESTINATION,
  expectArrived,
  gone,
  kinds,
  newObjects,
  removeRights,
  rights,
  walk,
} from './walking';

// Starting points of docs/ where another program runs, each from what runs to what is applied, as in migrate-walks.test.ts.

jest.setTimeout(300_000);

let desk: Desk;

beforeEach(() => {
  desk = new Desk();
});

afterEach(removeRights);

afterAll(removeTemporaryFolders);

describe('from Promtail', () => {
  const namespace = 'walk-promtail';
  afterAll(() => removeNamespaces(namespace));

  test('Alloy goes on where Promtail has stopped', async () => {
    const config = {
      clients: [{ url: 'http://loki.shop.svc:3100/loki/api/v1/push' }],
      positions: { filename: '/run/promtail/positions.yaml' },
      scrape_configs: [
        {
          job_name: 'pods',
          kubernetes_sd_configs: [{ role: 'pod' }],
          relabel_configs: [
            {
              source_labels: ['__meta_kubernetes_pod_uid', '__meta_kubernetes_pod_container_name'],
              separator: '/',
              target_label: '__path__',
              replacement: '/var/log/pods/*$1/*.log',
            },
          ],
        },
      ],
    };
    const mounts = [
      { name: 'config', mountPath: '/etc/promtail' },
      { name: 'run', mountPath: '/run/promtail' },
      { name: 'logs', mountPath: '/var/log', readOnly: true },
    ];
    const volumes = [
      { name: 'run', hostPath: { path: '/run/promtail' } },
      { name: 'logs', hostPath: { path: '/var/log' } },
    ];
    const container = {
      image: 'docker.io/grafana/promtail:3.5.1',
      args: ['-config.file=/etc/promtail/promtail.yaml'],
      volumeMounts: mounts,
    };
    const old = asObjects([
      account('promtail', namespace),
      configMap('promtail', namespace, { 'promtail.yaml': stringify(config) }),
      ...rights('promtail', namespace, 'promtail'),
      collector('DaemonSet', 'promtail', namespace, container, volumes),
    ]);
    await desk.install('promtail', namespace, { name: 'promtail', version: '6.17.0' }, old);
    waitForRollouts(old);

    await desk.must(
      `kubectl get configmap promtail --namespace ${namespace} -o 'jsonpath={.data.promtail\\.yaml}' > promtail.yaml`,
    );
    expect(desk.alloy('import', '--from', 'promtail', 'promtail.yaml', '--output', 'config.alloy').status).toBe(0);
    desk.write('alloy.yaml', PROMTAIL_WORKLOAD.replace('NAMESPACE', namespace));
    const synth = desk.alloy('synth', '--workloads', 'alloy.yaml');
    expect(synth).toMatchObject({ status: 0 });
    const plan = desk.plan();

    expect(kinds(plan)).toEqual(['save', 'release', 'apply', 'verify']);
    expect(plan.remarks).toEqual([
      `DaemonSet ${namespace}/promtail: Alloy goes on where Promtail has stopped: positions are in /run/promtail/positions.yaml of the node, and the new pods have the file`,
    ]);
    expect(plan.steps[1]!.why.join()).toContain('both send to loki.shop.svc:3100');
    const configuration = plan.changes.objects.find(({ object }) => object.kind === 'ConfigMap')!;
    expect(configuration.changes.filter(({ what }) => what.includes('.alloy'))).toEqual([]);
    const next = newObjects(desk);
    const [workload] = workloadsOf(old);
    await walk(desk, plan, async (kind) => {
      if (kind === 'release') await gone(workload!);
    });

    expectArrived(desk, old, next, plan);
  });
});

/** As docs/from-promtail.md has it. */
const PROMTAIL_WORKLOAD = `namespace: NAMESPACE
workloads:
  alloy:
    config: config.alloy
    storage: hostPath
    volumes:
      - name: promtail
        hostPath: { path: /run/promtail }
    volumeMounts:
      - { name: promtail, mountPath: /run/promtail }
`;

describe('from Prometheus', () => {
  const namespace = 'walk-prometheus';
  afterEach(() => removeNamespaces(namespace));

  const config = {
    global: { scrape_interval: '30s' },
    scrape_configs: [{ job_name: 'pods', kubernetes_sd_configs: [{ role: 'pod' }] }],
    remote_write: [{ url: DESTINATION }],
  };
  const install = (args: readonly string[]) => {
    const container = {
      image: 'quay.io/prometheus/prometheus:v3.5.0',
      args: ['--config.file=/etc/prometheus/prometheus.yml', ...args],
      volumeMounts: [
        { name: 'config', mountPath: '/etc/prometheus' },
        { name: 'data', mountPath: '/prometheus' },
      ],
    };
    const old = asObjects([
      account('prometheus', namespace),
      configMap('prometheus', namespace, { 'prometheus.yml': stringify(config) }),
      ...rights('walk-prometheus', namespace, 'prometheus'),
      collector('Deployment', 'prometheus', namespace, container, [{ name: 'data', emptyDir: {} }]),
      {
        apiVersion: 'v1',
        kind: 'Service',
        metadata: { name: 'prometheus', namespace },
        spec: { selector: { app: 'prometheus' }, ports: [{ port: 9090 }] },
      },
    ]);
    applyAsPeopleDo(namespace, old);
    waitForRollouts(old);
    return old;
  };
  const synth = async () => {
    await desk.must(
      `kubectl get configmap prometheus --namespace ${namespace} -o 'jsonpath={.data.prometheus\\.yml}' > prometheus.yml`,
    );
    expect(desk.alloy('import', '--from', 'prometheus', 'prometheus.yml', '--output', 'config.alloy').status).toBe(0);
    const args = ['--controller', 'statefulset', '--clustering', '--namespace', namespace];
    expect(desk.alloy('synth', 'config.alloy', ...args).status).toBe(0);
  };

  test('one in agent mode is replaced', async () => {
    const old = install(['--agent', '--storage.agent.path=/prometheus']);
    await synth();

    const plan = desk.plan();

    expect(kinds(plan)).toEqual(['delete', 'apply', 'verify', 'rest']);
    expect(plan.remarks).toContain('nobody listens on prometheus.walk-prometheus (9090) any more');
    const next = newObjects(desk);
    const [workload] = workloadsOf(old);
    await walk(desk, plan, async (kind) => {
      if (kind === 'delete') await gone(workload!);
    });

    expectArrived(desk, old, next, plan);
  });

  test('one that stores data stays, unless it is named', async () => {
    const old = install(['--storage.tsdb.path=/prometheus']);
    await synth();

    const plan = desk.plan();
    const named = desk.plan('--old', 'deployment/prometheus');

    expect(plan.steps).toEqual([]);
    expect(plan.remarks).toEqual([expect.stringContaining('also stores data and answers queries, so it stays')]);
    expect(kinds(named)).toEqual(['delete', 'apply', 'verify', 'rest']);
    await walk(desk, named);
    expectArrived(desk, old, newObjects(desk), named);
  });
});
