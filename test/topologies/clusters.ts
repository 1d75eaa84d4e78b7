import { AlloyStack, companions } from '../../lib';
import { cluster, logs, metrics, type TopologyGroup, traces } from './topology';

export const clusters: TopologyGroup = {
  title: 'Clusters and what else runs in them',
  topologies: [
    {
      chart: 'the customary split: metrics, logs, singleton, receiver',
      here: 'each pipeline on the workload that fits, without a word about workloads',
      make: (chart) =>
        new AlloyStack(chart, 'stack', {
          cluster,
          destinations: { metrics, logs, traces },
          pipelines: [
            { kind: 'KubeletMetrics' },
            { kind: 'PodMetrics' },
            { kind: 'PodLogs', reading: 'files' },
            { kind: 'ClusterEvents' },
            { kind: 'OtlpGateway' },
            { kind: 'SelfMonitoring' },
          ],
        }),
      shows: [
        { object: 'DaemonSet alloy-node' },
        { object: 'StatefulSet alloy-metrics' },
        { object: 'Deployment alloy-singleton' },
        { object: 'Deployment alloy-receiver' },
      ].map((claim) => ({ ...claim, at: 'metadata.namespace', is: 'observability' })),
      level: 'privileged',
      rights: ['events', 'nodes', 'nodes/metrics', 'pods'],
    },
    {
      chart: 'one collector for everything',
      here: "`layout: 'oneDaemonSet'`",
      make: (chart) =>
        new AlloyStack(chart, 'stack', {
          cluster,
          destinations: { metrics, logs, traces },
          layout: 'oneDaemonSet',
          pipelines: [{ kind: 'PodMetrics' }, { kind: 'PodLogs' }, { kind: 'OtlpGateway' }],
        }),
      shows: [
        { object: 'DaemonSet alloy', at: 'spec.template.spec.containers.0.args', has: '--cluster.enabled=true' },
        { object: 'Deployment', absent: true },
      ],
      level: 'privileged',
      rights: ['pods', 'pods/log'],
    },
    {
      chart: 'telemetryServices.kube-state-metrics',
      here: '`new companions.KubeStateMetrics(chart, ...)`, with rights for the kinds of objects that it tells about',
      make: (chart) => {
        new companions.KubeStateMetrics(chart, 'kube-state-metrics', { resources: ['deployments', 'nodes', 'pods'] });
        new AlloyStack(chart, 'stack', {
          cluster,
          destinations: { metrics },
          pipelines: [{ kind: 'KubeStateMetrics', runsIn: ['observability'] }],
        });
      },
      shows: [
        { object: 'Deployment kube-state-metrics', at: 'spec.replicas', is: 1 },
        { object: 'Service kube-state-metrics', absent: true },
      ],
      level: 'restricted',
      rights: ['deployments', 'nodes', 'observability/pods', 'pods'],
    },
    {
      chart: 'telemetryServices.node-exporter',
      here: '`new companions.NodeExporter(chart, ...)`, without any right at the API server',
      make: (chart) => {
        new companions.NodeExporter(chart, 'node-exporter');
        new AlloyStack(chart, 'stack', {
          cluster,
          destinations: { metrics },
          pipelines: [{ kind: 'NodeExporterMetrics', namespaces: ['observability'] }],
        });
      },
      shows: [{ object: 'DaemonSet node-exporter', at: 'spec.template.spec.automountServiceAccountToken', is: false }],
      level: 'privileged',
      rights: ['observability/pods'],
    },
    {
      chart: 'telemetryServices.beyla, and application observability',
      here: "`new companions.Beyla(chart, ...)`, which sends to `stack.otlpHttp`; or `{ kind: 'Beyla' }`, inside of Alloy",
      make: (chart) => {
        const stack = new AlloyStack(chart, 'stack', {
          cluster,
          destinations: { metrics, traces },
          pipelines: [{ kind: 'OtlpGateway' }, { kind: 'BeylaMetrics', namespaces: ['observability'] }],
        });
        new companions.Beyla(chart, 'beyla', { otlp: stack.otlpHttp, openPorts: '8080' });
      },
      shows: [
        {
          object: 'DaemonSet beyla',
          at: 'spec.template.spec.containers.0.securityContext.capabilities.drop',
          is: ['ALL'],
        },
      ],
      level: 'privileged',
      rights: ['nodes', 'observability/pods', 'pods', 'replicasets', 'services'],
    },
    {
      chart: 'kube-state-metrics in shards',
      here: "`{ kind: 'KubeStateMetrics' }`: all pods are scraped",
      make: (chart) =>
        new AlloyStack(chart, 'stack', {
          cluster,
          destinations: { metrics },
          pipelines: [{ kind: 'KubeStateMetrics' }],
        }),
      shows: [{ object: 'StatefulSet alloy-metrics', at: 'spec.replicas', is: 2 }],
      level: 'restricted',
      rights: ['pods'],
    },
    {
      chart: 'kube-state-metrics with stand-ins',
      here: "`{ kind: 'KubeStateMetrics', replicas: 'identical' }`: one of the pods is scraped, through their Service",
      make: (chart) =>
        new AlloyStack(chart, 'stack', {
          cluster,
          destinations: { metrics },
          pipelines: [{ kind: 'KubeStateMetrics', replicas: 'identical' }],
        }),
      shows: [{ object: 'StatefulSet alloy-metrics', at: 'spec.replicas', is: 2 }],
      level: 'restricted',
      rights: ['services'],
    },
    {
      chart: 'objects of the Prometheus Operator',
      here: "`{ kind: 'PrometheusOperatorObjects' }`: rights for the kinds that are read; Secrets only where `grants` says so",
      make: (chart) =>
        new AlloyStack(chart, 'stack', {
          cluster,
          destinations: { metrics },
          pipelines: [{ kind: 'PrometheusOperatorObjects' }],
        }),
      shows: [{ object: 'StatefulSet alloy-metrics', at: 'spec.replicas', is: 2 }],
      level: 'restricted',
      rights: ['endpointslices', 'podmonitors', 'pods', 'probes', 'servicemonitors', 'services'],
    },
  ],
};
