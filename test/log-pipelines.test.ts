import { App, Chart, Testing } from 'cdk8s';
import { Alloy, AlloyStorage, Controller, destinations, pipelines } from '../lib';
import { workloadProblems } from './harness/workload';

type Manifest = {
  readonly kind: string;
  readonly metadata: { readonly name: string; readonly labels?: Record<string, string> };
  // biome-ignore lint/suspicious/noExplicitAny: manifests of all kinds.
  readonly [key: string]: any;
};

function manifests(
  props: ConstructorParameters<typeof Alloy>[2],
  fill: (config: Alloy['config'], forwardTo: readonly [destinations.Loki['receiver']]) => void,
): readonly Manifest[] {
  const chart = new Chart(new App(), 'logs', { namespace: 'monitoring' });
  const alloy = new Alloy(chart, 'alloy', props);
  const logs = new destinations.Loki(alloy.config, 'default');
  fill(alloy.config, [logs.receiver]);
  return Testing.synth(chart) as readonly Manifest[];
}

const of = (all: readonly Manifest[], kind: string) => all.filter((manifest) => manifest.kind === kind);
const resourcesIn = (all: readonly Manifest[]) =>
  [...of(all, 'ClusterRole'), ...of(all, 'Role')].flatMap(({ rules }) =>
    (rules as readonly { resources?: readonly string[] }[]).flatMap(({ resources = [] }) => resources),
  );
const volumesOf = (all: readonly Manifest[], kind: string) =>
  (of(all, kind)[0]!['spec'].template.spec.volumes ?? []) as readonly { hostPath?: { path: string } }[];
const hostPathsOf = (all: readonly Manifest[], kind: string) =>
  volumesOf(all, kind).flatMap(({ hostPath }) => (hostPath ? [hostPath.path] : []));

test('pod logs from files: a DaemonSet with /var/log of the node, read-only, and rights on pods alone', () => {
  const all = manifests({ storage: AlloyStorage.hostPath() }, (config, forwardTo) => {
    new pipelines.PodLogs(config, 'pods', { reading: 'files', forwardTo });
  });
  const { containers } = of(all, 'DaemonSet')[0]!['spec'].template.spec;
  const mount = containers[0].volumeMounts.find(({ mountPath }: { mountPath: string }) => mountPath === '/var/log');

  expect(hostPathsOf(all, 'DaemonSet')).toContain('/var/log');
  expect(mount.readOnly).toBe(true);
  expect(resourcesIn(all)).toEqual(['pods']);
});

test('with Docker, its directory is mounted on request', () => {
  const all = manifests({ storage: AlloyStorage.hostPath(), grants: ['dockerRuntimeNodes'] }, (config, forwardTo) => {
    new pipelines.PodLogs(config, 'pods', { reading: 'files', forwardTo });
  });

  expect(hostPathsOf(all, 'DaemonSet')).toContain('/var/lib/docker/containers');
});

test('pod logs through the API: nothing of the node, as the level restricted wants it', () => {
  const all = manifests({ clustering: {}, controller: Controller.deployment({ replicas: 2 }) }, (config, forwardTo) => {
    new pipelines.PodLogs(config, 'pods', { reading: 'clustered', forwardTo });
  });

  expect(hostPathsOf(all, 'Deployment')).toEqual([]);
  expect(of(all, 'Namespace')[0]!.metadata.labels).toMatchObject({
    'pod-security.kubernetes.io/enforce': 'restricted',
  });
  expect(resourcesIn(all)).toEqual(expect.arrayContaining(['pods', 'pods/log']));
});

test('events: a Deployment of one replica, with rights on events alone', () => {
  const all = manifests({ controller: Controller.deployment({ replicas: 1 }) }, (config, forwardTo) => {
    new pipelines.ClusterEvents(config, 'events', { forwardTo });
  });

  expect(resourcesIn(all)).toEqual(['events']);
  expect(of(all, 'Deployment')[0]!['spec'].replicas ?? 1).toBe(1);
  expect(hostPathsOf(all, 'Deployment')).toEqual([]);
});

test('without the pipeline, its rights and ports are gone', () => {
  const all = manifests({ controller: Controller.deployment({ replicas: 1 }) }, () => {});

  expect(resourcesIn(all)).toEqual([]);
});

test('a journal: a DaemonSet with the directories of journals, read-only', () => {
  const all = manifests({ storage: AlloyStorage.hostPath() }, (config, forwardTo) => {
    new pipelines.NodeJournal(config, 'journal', { forwardTo });
  });

  expect(hostPathsOf(all, 'DaemonSet')).toEqual(
    expect.arrayContaining(['/var/log/journal', '/run/log/journal', '/etc/machine-id']),
  );
  expect(resourcesIn(all)).toEqual([]);
});

test('receivers: the Service has their ports', () => {
  const all = manifests({ controller: Controller.deployment({ replicas: 1 }) }, (config, forwardTo) => {
    new pipelines.LokiReceiver(config, 'gateway', { forwardTo });
    new pipelines.SyslogReceiver(config, 'devices', { forwardTo });
    new pipelines.FaroReceiver(config, 'frontend', { origins: ['https://shop.example.com'], logs: forwardTo });
  });
  const ports = of(all, 'Service').flatMap(({ spec }) =>
    (spec.ports as readonly { port: number; protocol?: string }[]).map(
      ({ port, protocol = 'TCP' }) => `${port}/${protocol}`,
    ),
  );

  expect(ports).toEqual(expect.arrayContaining(['3100/TCP', '1514/TCP', '1514/UDP', '12347/TCP']));
});

test('a reading of the own node in a Deployment is a problem', () => {
  const chart = new Chart(new App(), 'logs', { namespace: 'monitoring' });
  const alloy = new Alloy(chart, 'alloy', { controller: Controller.deployment({ replicas: 1 }) });
  const { receiver } = new destinations.Loki(alloy.config, 'default');
  new pipelines.NodeJournal(alloy.config, 'journal', { forwardTo: [receiver] });

  expect(workloadProblems(alloy).map(({ code }) => code)).toContain('node-local');
});
