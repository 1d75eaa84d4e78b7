import { AlloyStack, AlloyStorage, Controller, Platform, Secret } from '../../lib';
import { cluster, logs, metrics, profiles, type TopologyGroup, traces } from './topology';

/** A stack of one pipeline, which makes one workload: a StatefulSet. */
const scraping = { cluster, destinations: { metrics }, pipelines: [{ kind: 'PodMetrics' }] } as const;

export const workloads: TopologyGroup = {
  title: 'Presets: workloads',
  topologies: [
    {
      chart: 'daemonset',
      here: 'the collector `node`, where what belongs to nodes stands by itself; any other with `controller: Controller.daemonSet()`',
      make: (chart) =>
        new AlloyStack(chart, 'stack', { cluster, destinations: { logs }, pipelines: [{ kind: 'PodLogs' }] }),
      shows: [
        { object: 'DaemonSet alloy-node', at: 'spec.template.spec.tolerations', has: { operator: 'Exists' } },
        { object: 'StatefulSet', absent: true },
      ],
      level: 'privileged',
      rights: ['pods', 'pods/log'],
    },
    {
      chart: 'statefulset',
      here: 'the collector `metrics`, where what is scraped stands by itself; any other with `controller: Controller.statefulSet()`',
      make: (chart) => new AlloyStack(chart, 'stack', scraping),
      shows: [{ object: 'StatefulSet alloy-metrics', at: 'spec.replicas', is: 2 }],
      level: 'restricted',
      rights: ['pods'],
    },
    {
      chart: 'deployment',
      here: 'the collector `receiver`, where what is sent to Alloy stands by itself; any other with `controller: Controller.deployment()`',
      make: (chart) =>
        new AlloyStack(chart, 'stack', {
          ...scraping,
          collectors: { metrics: { controller: Controller.deployment({ replicas: 3 }) } },
        }),
      shows: [{ object: 'Deployment alloy-metrics', at: 'spec.replicas', is: 3 }],
      level: 'restricted',
      rights: ['pods'],
    },
    {
      chart: 'singleton',
      here: 'the collector `singleton`, where what must run once stands by itself: no two pods at a time, during a rollout either',
      make: (chart) =>
        new AlloyStack(chart, 'stack', { cluster, destinations: { logs }, pipelines: [{ kind: 'ClusterEvents' }] }),
      shows: [{ object: 'Deployment alloy-singleton', at: 'spec.strategy', is: { type: 'Recreate' } }],
      level: 'restricted',
      rights: ['events'],
    },
    {
      chart: 'clustered',
      here: '`clustering: {}` of a collector; `metrics` has it by itself',
      make: (chart) => new AlloyStack(chart, 'stack', scraping),
      shows: [
        {
          object: 'StatefulSet alloy-metrics',
          at: 'spec.template.spec.containers.0.args',
          has: '--cluster.enabled=true',
        },
        { object: 'Service alloy-metrics-cluster', at: 'spec.clusterIP', is: 'None' },
      ],
      level: 'restricted',
      rights: ['pods'],
    },
    {
      chart: 'small',
      here: "`size: 'small'` of the stack: replicas, requests, limits and volumes of each workload follow from its work",
      make: (chart) => new AlloyStack(chart, 'stack', { ...scraping, size: 'small' }),
      shows: [{ object: 'StatefulSet alloy-metrics', at: 'spec.replicas', is: 2 }],
      level: 'restricted',
      rights: ['pods'],
    },
    {
      chart: 'medium',
      here: "`size: 'medium'`",
      make: (chart) => new AlloyStack(chart, 'stack', { ...scraping, size: 'medium' }),
      shows: [{ object: 'StatefulSet alloy-metrics', at: 'spec.replicas', is: 2 }],
      level: 'restricted',
      rights: ['pods'],
    },
    {
      chart: 'large',
      here: "`size: 'large'`",
      make: (chart) => new AlloyStack(chart, 'stack', { ...scraping, size: 'large' }),
      shows: [{ object: 'StatefulSet alloy-metrics', at: 'spec.replicas', is: 5 }],
      level: 'restricted',
      rights: ['pods'],
    },
    {
      chart: 'xlarge',
      here: "`size: 'xlarge'`, or the load itself: `size: { nodes: 2_500, series: 9_000_000 }`",
      make: (chart) => new AlloyStack(chart, 'stack', { ...scraping, size: 'xlarge' }),
      shows: [{ object: 'StatefulSet alloy-metrics', at: 'spec.replicas', is: 13 }],
      level: 'restricted',
      rights: ['pods'],
    },
  ],
};

export const access: TopologyGroup = {
  title: 'Presets: access to nodes, ports, Windows, servers of configuration',
  topologies: [
    {
      chart: 'filesystem-log-reader',
      here: "`{ kind: 'PodLogs', reading: 'files' }`: the mount follows, read-only",
      make: (chart) =>
        new AlloyStack(chart, 'stack', {
          cluster,
          destinations: { logs },
          pipelines: [{ kind: 'PodLogs', reading: 'files' }],
        }),
      shows: [
        {
          object: 'DaemonSet alloy-node',
          at: 'spec.template.spec.containers.0.volumeMounts',
          has: { name: 'host-var-log', mountPath: '/var/log', readOnly: true },
        },
      ],
      level: 'privileged',
      rights: ['pods'],
    },
    {
      chart: 'linux-host-monitor',
      here: "`{ kind: 'HostMetrics' }`: the mounts follow, read-only, in a container that isn't privileged",
      make: (chart) =>
        new AlloyStack(chart, 'stack', { cluster, destinations: { metrics }, pipelines: [{ kind: 'HostMetrics' }] }),
      shows: [
        {
          object: 'DaemonSet alloy-node',
          at: 'spec.template.spec.containers.0.securityContext',
          is: { allowPrivilegeEscalation: false, capabilities: { drop: ['ALL'] }, readOnlyRootFilesystem: true },
        },
      ],
      level: 'privileged',
      rights: [],
    },
    {
      chart: 'host-cgroup',
      here: "`grants: ['beylaContainerMetadata']` of the collector with `{ kind: 'Beyla' }`",
      make: (chart) =>
        new AlloyStack(chart, 'stack', {
          cluster,
          destinations: { metrics, traces },
          pipelines: [{ kind: 'Beyla' }],
          collectors: { profiles: { grants: ['beylaContainerMetadata'] } },
        }),
      shows: [
        {
          object: 'DaemonSet alloy-profiles',
          at: 'spec.template.spec.volumes',
          has: { name: 'host-sys-fs-cgroup', hostPath: { path: '/sys/fs/cgroup' } },
        },
      ],
      level: 'privileged',
      rights: ['nodes', 'pods', 'replicasets', 'services'],
    },
    {
      chart: 'host-network',
      here: '`hostNetwork: true` of a collector; the processes of a node (`hostPID`) follow from the pipelines that look into them',
      make: (chart) => new AlloyStack(chart, 'stack', { ...scraping, collectors: { metrics: { hostNetwork: true } } }),
      shows: [
        { object: 'StatefulSet alloy-metrics', at: 'spec.template.spec.hostNetwork', is: true },
        { object: 'StatefulSet alloy-metrics', at: 'spec.template.spec.hostPID', absent: true },
      ],
      level: 'privileged',
      rights: ['pods'],
    },
    {
      chart: 'host-storage',
      here: '`storage: AlloyStorage.hostPath()` of a collector; `node` has it by itself',
      make: (chart) =>
        new AlloyStack(chart, 'stack', {
          cluster,
          destinations: { logs },
          pipelines: [{ kind: 'PodLogs' }],
          collectors: { node: { storage: AlloyStorage.hostPath('/var/lib/alloy') } },
        }),
      shows: [
        {
          object: 'DaemonSet alloy-node',
          at: 'spec.template.spec.volumes.1',
          like: { hostPath: { path: '/var/lib/alloy' } },
        },
      ],
      level: 'privileged',
      rights: ['pods', 'pods/log'],
    },
    {
      chart: 'host-tracefs',
      here: "`{ kind: 'EbpfProfiles' }`: the mount follows",
      make: (chart) =>
        new AlloyStack(chart, 'stack', { cluster, destinations: { profiles }, pipelines: [{ kind: 'EbpfProfiles' }] }),
      shows: [
        {
          object: 'DaemonSet alloy-profiles',
          at: 'spec.template.spec.volumes.3',
          like: { hostPath: { path: '/sys/kernel/tracing' } },
        },
      ],
      level: 'privileged',
      rights: ['pods'],
    },
    {
      chart: 'root',
      here: 'follows from the pipelines: the user is root only where something in the pod needs it',
      make: (chart) =>
        new AlloyStack(chart, 'stack', { cluster, destinations: { profiles }, pipelines: [{ kind: 'JavaProfiles' }] }),
      shows: [{ object: 'DaemonSet alloy-profiles', at: 'spec.template.spec.securityContext.runAsUser', is: 0 }],
      level: 'privileged',
      rights: ['pods'],
    },
    {
      chart: 'privileged',
      here: '`privileged: true` of a collector; by itself a workload has the capabilities that its pipelines need',
      make: (chart) =>
        new AlloyStack(chart, 'stack', {
          cluster,
          destinations: { profiles },
          pipelines: [{ kind: 'EbpfProfiles' }],
          collectors: { profiles: { privileged: true } },
        }),
      shows: [
        {
          object: 'DaemonSet alloy-profiles',
          at: 'spec.template.spec.containers.0.securityContext.privileged',
          is: true,
        },
      ],
      level: 'privileged',
      rights: ['pods'],
    },
    {
      chart: 'windows',
      here: '`platform: Platform.windows()` of a collector',
      make: (chart) =>
        new AlloyStack(chart, 'stack', { ...scraping, collectors: { metrics: { platform: Platform.windows() } } }),
      shows: [
        {
          object: 'StatefulSet alloy-metrics',
          at: 'spec.template.spec.nodeSelector',
          is: { 'kubernetes.io/os': 'windows' },
        },
      ],
      level: 'baseline',
      rights: ['pods'],
    },
    {
      chart: 'windows-host-process',
      here: "the collector `windows`, where `{ kind: 'WindowsEvents' }` and `{ kind: 'WindowsHostMetrics' }` stand by themselves",
      make: (chart) =>
        new AlloyStack(chart, 'stack', {
          cluster,
          destinations: { logs },
          pipelines: [{ kind: 'WindowsEvents', channels: [{ name: 'System' }] }],
        }),
      shows: [
        {
          object: 'DaemonSet alloy-windows',
          at: 'spec.template.spec.securityContext.windowsOptions.hostProcess',
          is: true,
        },
      ],
      level: 'privileged',
      rights: [],
    },
    {
      chart: 'windows-scrapeable',
      here: "`{ kind: 'WindowsHostMetrics' }`: each pod scrapes itself, so that nothing is opened in the firewall of the node",
      make: (chart) =>
        new AlloyStack(chart, 'stack', {
          cluster,
          destinations: { metrics },
          pipelines: [{ kind: 'WindowsHostMetrics' }],
        }),
      shows: [{ object: 'DaemonSet alloy-windows', at: 'spec.template.spec.initContainers', absent: true }],
      level: 'privileged',
      rights: [],
    },
    {
      chart: 'otel-receiver',
      here: "`{ kind: 'OtlpGateway' }`: Service, container ports and network policy follow from what listens",
      make: (chart) =>
        new AlloyStack(chart, 'stack', {
          cluster,
          destinations: { traces },
          pipelines: [{ kind: 'OtlpGateway' }],
          networkPolicy: {},
        }),
      shows: [
        {
          object: 'Service alloy-receiver',
          at: 'spec.ports',
          has: { appProtocol: 'grpc', name: 'otlp-grpc', port: 4317, targetPort: 'otlp-grpc' },
        },
        { object: 'NetworkPolicy alloy-receiver', at: 'spec.policyTypes', is: ['Ingress'] },
      ],
      level: 'restricted',
      rights: ['pods'],
    },
    {
      chart: 'service-discovery',
      here: "`remotecfg` of a collector's configuration, with attributes of your own",
      make: (chart) => {
        const stack = new AlloyStack(chart, 'stack', scraping);
        stack.collector('metrics').config.remotecfg = {
          url: 'https://fleet-management.example.com',
          attributes: { cluster, role: 'service-discovery' },
          basicAuth: { username: '12345', password: Secret.env('fleet-management', 'token') },
        };
      },
      shows: [
        {
          object: 'StatefulSet alloy-metrics',
          at: 'spec.template.spec.containers.0.env.0.valueFrom.secretKeyRef',
          is: { name: 'fleet-management', key: 'token' },
        },
      ],
      level: 'restricted',
      rights: ['pods'],
    },
  ],
};
