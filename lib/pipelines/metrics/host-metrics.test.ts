import { Testing } from 'cdk8s';
import type { Construct } from 'constructs';
import { content, newConfig, problems } from '../../../test/harness/pipelines/blocks';
import { podObject } from '../../../test/harness/pipelines/pods';
import { rightsOf } from '../../../test/harness/pipelines/rights';
import { prometheus } from '../../components';
import { wrongPropsOf } from '../../config';
import { Alloy, Controller, Platform } from '../../kubernetes';
import { scrape } from '../../testing';
import { HostMetrics, type HostMetricsProps } from './host-metrics';
import { NodeExporterMetrics } from './node-exporter-metrics';
import { WindowsExporterMetrics } from './windows-exporter-metrics';
import { WindowsHostMetrics } from './windows-host-metrics';

const to = (config: Construct) => ({ forwardTo: [new prometheus.Echo(config, 'all').receiver] });

type Make = new (scope: Construct, id: string, props: never) => Construct;

function configWith(Pipeline: Make, props: object = {}) {
  const config = newConfig();
  new Pipeline(config, 'host', { ...to(config), ...props } as never);
  expect(problems(config)).toEqual([]);
  return config;
}

const LINUX = `node_filesystem_size_bytes{fstype="ext4",mountpoint="/"} 1
node_filesystem_size_bytes{fstype="tmpfs",mountpoint="/run"} 1
node_load1 1
node_cpu_seconds_total{cpu="0",mode="idle"} 1
node_network_up{device="eth0"} 1
go_threads 1`;

/** What the exporter in the Alloy of a node gives. */
function ownHost(Pipeline: Make, kind: string, metrics: string, props: object = {}) {
  const targets = {
    [`prometheus.exporter.${kind}.host`]: [
      { __address__: 'own', job: `integrations/${kind}`, instance: 'alloy-x2x8z' },
    ],
  };
  return scrape(configWith(Pipeline, props), [], {
    targets,
    env: { NODE_NAME: 'node-1', POD_NAMESPACE: 'monitoring', POD_NAME: 'alloy-x2x8z' },
    metrics,
  });
}

/** What the pod of an exporter gives. */
function fromPod(Pipeline: Make, app: string, metrics: string) {
  const pod = podObject({
    labels: { 'app.kubernetes.io/name': app },
    containers: [{ name: app, ports: [{ name: 'metrics', number: 9100 }] }],
  });
  return scrape(configWith(Pipeline), pod, { metrics });
}

describe('of a Linux node', () => {
  const own = (props: Partial<HostMetricsProps> = {}) => ownHost(HostMetrics, 'unix', LINUX, props);

  test('the instance is the node, and each Alloy scrapes its own', () => {
    expect(own({ scrapeInterval: '30s' }).targets).toMatchObject([
      {
        labels: { job: 'integrations/node_exporter', instance: 'node-1', source: 'kubernetes' },
        clustered: false,
        interval: 30,
      },
    ]);
    expect(own().targets[0]!.labels).toEqual({
      job: 'integrations/node_exporter',
      instance: 'node-1',
      namespace: 'monitoring',
      pod: 'alloy-x2x8z',
      source: 'kubernetes',
    });
  });

  test('series are those that pods of node exporter give, under the same job and instance', () => {
    const named = ({ series }: ReturnType<typeof own>) =>
      series.map(({ name, labels: { job, instance, source, device, fstype, mode } }) => ({
        name,
        job,
        instance,
        source,
        device,
        fstype,
        mode,
      }));

    expect(named(own())).toEqual(named(fromPod(NodeExporterMetrics, 'node-exporter', LINUX)));
  });

  test('file systems in memory are absent', () => {
    expect(own({ defaultMetrics: false }).series.map(({ labels }) => labels['fstype'])).not.toContain('tmpfs');
    expect(own({ defaultMetrics: false }).series.map(({ name }) => name)).toContain('go_threads');
  });

  test('collectors are turned on and off', () => {
    const config = configWith(HostMetrics, { enableCollectors: ['systemd'], disableCollectors: ['zfs'] });

    expect(content(config, 'prometheus.exporter.unix', 'host')).toMatchObject({
      enable_collectors: ['systemd'],
      disable_collectors: ['zfs'],
    });
  });

  test('it needs the node read-only, and no rights', () => {
    const chart = Testing.chart();
    const alloy = new Alloy(chart, 'alloy', { grants: ['hostNetworkInterfaces'] });
    new HostMetrics(alloy.config, 'host', to(alloy.config));
    const daemonSet = (Testing.synth(chart) as Manifest[]).find(({ kind }) => kind === 'DaemonSet')!;
    const { volumes, containers } = daemonSet.spec!.template.spec;
    const hostPaths = volumes.flatMap(({ name, hostPath }) => (hostPath ? [[name, hostPath.path]] : []));

    expect(hostPaths.map(([, path]) => path).sort()).toEqual(['/', '/proc', '/sys']);
    for (const [name] of hostPaths) {
      expect(containers[0]!.volumeMounts.find((mount) => mount.name === name)).toMatchObject({ readOnly: true });
    }
    expect(
      rightsOf((config) => void new HostMetrics(config, 'host', to(config)), { grants: ['hostNetworkInterfaces'] }),
    ).toEqual([]);
  });

  test('a Deployment, which has no pod on every node, is told once, as is what is not granted', () => {
    const alloy = new Alloy(Testing.chart(), 'alloy', { controller: Controller.deployment() });
    new HostMetrics(alloy.config, 'host', to(alloy.config));

    expect(alloy.check().map(({ message }) => message)).toEqual([
      expect.stringMatching(/^prometheus.exporter.unix.host is about the node that it runs on, and the Deployment/),
      expect.stringMatching(/^prometheus.exporter.unix.host isn't granted hostNetworkInterfaces/),
    ]);
  });
});

interface Manifest {
  readonly kind: string;
  readonly spec?: {
    readonly template: {
      readonly spec: {
        readonly volumes: readonly { readonly name: string; readonly hostPath?: { readonly path: string } }[];
        readonly containers: readonly {
          readonly volumeMounts: readonly { readonly name: string; readonly readOnly?: boolean }[];
        }[];
      };
    };
  };
}

describe('of a Windows node', () => {
  const WINDOWS = 'windows_cpu_time_total 1\ngo_threads 1';
  const own = (props: object = {}) => ownHost(WindowsHostMetrics, 'windows', WINDOWS, props);

  test('series are those that pods of windows_exporter give', () => {
    const named = ({ series }: ReturnType<typeof own>) => series.map(({ name, labels }) => ({ name, ...labels }));

    expect(own().targets).toMatchObject([{ clustered: false }]);
    expect(named(own())).toEqual(named(fromPod(WindowsExporterMetrics, 'windows-exporter', WINDOWS)));
  });

  test('collectors are chosen', () => {
    const config = configWith(WindowsHostMetrics, { collectors: ['cpu', 'memory'] });

    expect(content(config, 'prometheus.exporter.windows', 'host')['enabled_collectors']).toEqual(['cpu', 'memory']);
  });

  test('it runs on Windows', () => {
    const chart = Testing.chart();
    const alloy = new Alloy(chart, 'alloy', { platform: Platform.windows({ hostProcess: true }) });
    new WindowsHostMetrics(alloy.config, 'host', to(alloy.config));

    expect(JSON.stringify(Testing.synth(chart))).toContain('"hostProcess":true');
  });
});

test.each<[string, Make, object, string]>([
  ['a set that there is not', HostMetrics, { metricSet: 'integration' }, 'metricSet: is "integration"'],
  ['a misspelt prop', HostMetrics, { enabledCollectors: [] }, 'enabledCollectors: there is no such prop'],
  ['a glob', WindowsHostMetrics, { keepMetrics: ['windows_*'] }, 'keepMetrics[0]: "windows_*" is a glob'],
  ['clustering, which would lose nodes', HostMetrics, { clustering: {} }, 'clustering: there is no such prop'],
])('%s is reported', (_, Pipeline, props, message) => {
  const config = newConfig();
  const pipeline = new Pipeline(config, 'host', { ...to(config), ...props } as never);

  expect(wrongPropsOf(pipeline).map((problem) => problem.message)).toContainEqual(expect.stringContaining(message));
});
