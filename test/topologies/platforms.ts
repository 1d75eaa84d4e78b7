import { Size } from 'cdk8s';
import {
  Alloy,
  AlloyStack,
  AlloyStorage,
  Autoscaler,
  Controller,
  destinations,
  local,
  loki,
  NamespaceObject,
  Platform,
} from '../../lib';
import { cluster, logs, metrics, type TopologyGroup, traces } from './topology';

const scraping = { cluster, destinations: { metrics }, pipelines: [{ kind: 'PodMetrics' }] } as const;

export const platforms: TopologyGroup = {
  title: 'Platforms',
  topologies: [
    {
      chart: 'OpenShift',
      here: '`everyCollector: { platform: Platform.openShift() }`: the constraints `restricted-v2` admit all of it, where logs are read through the API',
      make: (chart) =>
        new AlloyStack(chart, 'stack', {
          cluster,
          destinations: { metrics, logs },
          everyCollector: { platform: Platform.openShift() },
          pipelines: [
            { kind: 'KubeStateMetrics', runsIn: ['openshift-monitoring'] },
            { kind: 'PodLogs', on: 'metrics' },
            { kind: 'ClusterEvents' },
          ],
        }),
      shows: [
        { object: 'StatefulSet alloy-metrics', at: 'spec.template.spec.securityContext.runAsUser', absent: true },
      ],
      level: 'restricted',
      rights: ['events', 'pods', 'pods/log'],
    },
    {
      chart: 'OpenShift, with files of the node',
      here: "`collectors: { node: { platform: Platform.openShift({ scc: 'privileged' }) } }`: for that account alone",
      make: (chart) =>
        new AlloyStack(chart, 'stack', {
          cluster,
          destinations: { logs },
          collectors: { node: { platform: Platform.openShift({ scc: 'privileged' }) } },
          pipelines: [{ kind: 'PodLogs', reading: 'files' }],
        }),
      shows: [
        { object: 'DaemonSet alloy-node', at: 'spec.template.spec.securityContext.seLinuxOptions.type', is: 'spc_t' },
      ],
      level: 'privileged',
      rights: ['observability/securitycontextconstraints', 'pods'],
    },
    {
      chart: 'AKS',
      here: '`everyCollector: { platform: Platform.aks() }`',
      make: (chart) =>
        new AlloyStack(chart, 'stack', {
          cluster,
          destinations: { metrics, logs },
          everyCollector: { platform: Platform.aks() },
          pipelines: [{ kind: 'KubeletMetrics' }, { kind: 'ClusterEvents' }],
        }),
      shows: [
        {
          object: 'StatefulSet alloy-metrics',
          at: 'spec.template.spec.tolerations',
          has: { key: 'CriticalAddonsOnly', operator: 'Exists' },
        },
      ],
      level: 'restricted',
      rights: ['events', 'nodes', 'nodes/metrics'],
    },
    {
      chart: 'GKE Autopilot',
      here: '`everyCollector: { platform: Platform.gkeAutopilot() }`, and `storage: AlloyStorage.emptyDir()` for `node`: Autopilot mounts nothing of a node but its logs',
      make: (chart) =>
        new AlloyStack(chart, 'stack', {
          cluster,
          destinations: { metrics, logs },
          everyCollector: { platform: Platform.gkeAutopilot() },
          collectors: { node: { storage: AlloyStorage.emptyDir() } },
          pipelines: [{ kind: 'PodMetrics' }, { kind: 'PodLogs', reading: 'files' }, { kind: 'ClusterEvents' }],
        }),
      shows: [{ object: 'DaemonSet alloy-node', at: 'spec.template.spec.hostNetwork', absent: true }],
      level: 'privileged',
      rights: ['events', 'pods'],
    },
    {
      chart: 'EKS Fargate',
      here: "`everyCollector: { platform: Platform.eksFargate() }`, and `{ kind: 'PodLogs', on: 'metrics' }`: through the API",
      make: (chart) =>
        new AlloyStack(chart, 'stack', {
          cluster,
          destinations: { metrics, logs },
          everyCollector: { platform: Platform.eksFargate() },
          pipelines: [{ kind: 'PodMetrics' }, { kind: 'PodLogs', on: 'metrics' }, { kind: 'ClusterEvents' }],
        }),
      shows: [{ object: 'DaemonSet', absent: true }],
      level: 'restricted',
      rights: ['events', 'pods', 'pods/log'],
    },
    {
      chart: 'EKS, as an add-on',
      here: 'nothing in particular: no operator, no definitions of objects, no hook, so that any way to apply YAML will do',
      make: (chart) => new AlloyStack(chart, 'stack', scraping),
      shows: [{ object: 'CustomResourceDefinition', absent: true }],
      level: 'restricted',
      rights: ['pods'],
    },
    {
      chart: 'EKS with Windows nodes',
      here: "`{ kind: 'WindowsHostMetrics' }`: a DaemonSet on those nodes; all others stay on Linux",
      make: (chart) =>
        new AlloyStack(chart, 'stack', {
          cluster,
          destinations: { metrics },
          pipelines: [{ kind: 'PodMetrics' }, { kind: 'WindowsHostMetrics' }],
        }),
      shows: [
        { object: 'DaemonSet alloy-windows', at: 'spec.template.spec.os', is: { name: 'windows' } },
        {
          object: 'StatefulSet alloy-metrics',
          at: 'spec.template.spec.nodeSelector',
          is: { 'kubernetes.io/os': 'linux' },
        },
      ],
      level: 'privileged',
      rights: ['pods'],
    },
    {
      chart: 'Istio, sidecar',
      here: '`podAnnotations` of a collector; the ports of Services have names and `appProtocol` by themselves',
      make: (chart) =>
        new AlloyStack(chart, 'stack', {
          cluster,
          destinations: { traces },
          everyCollector: { podAnnotations: { 'sidecar.istio.io/interceptionMode': 'TPROXY' } },
          pipelines: [{ kind: 'OtlpGateway' }],
        }),
      shows: [
        {
          object: 'Deployment alloy-receiver',
          at: 'spec.template.metadata.annotations',
          like: { 'sidecar.istio.io/interceptionMode': 'TPROXY' },
        },
      ],
      level: 'restricted',
      rights: ['pods'],
    },
    {
      chart: 'Istio, ambient',
      here: '`everyCollector: { namespaceObject: NamespaceObject.create({ labels: {...} }) }`',
      make: (chart) =>
        new AlloyStack(chart, 'stack', {
          cluster,
          destinations: { traces },
          everyCollector: {
            namespaceObject: NamespaceObject.create({ labels: { 'istio.io/dataplane-mode': 'ambient' } }),
          },
          pipelines: [{ kind: 'OtlpGateway' }],
        }),
      shows: [
        {
          object: 'Namespace observability',
          at: 'metadata.labels',
          like: { 'istio.io/dataplane-mode': 'ambient' },
        },
      ],
      level: 'restricted',
      rights: ['pods'],
    },
  ],
};

export const operations: TopologyGroup = {
  title: 'Rights, networks, storage, scale',
  topologies: [
    {
      chart: 'no ClusterRoles',
      here: '`pods: { namespaces: [...] }` of the stack, `namespaces` and `runsIn` of pipelines: Roles in those namespaces. What asks for nodes (`KubeletMetrics`) stays away',
      make: (chart) =>
        new AlloyStack(chart, 'stack', {
          cluster,
          destinations: { metrics, logs },
          pods: { namespaces: ['shop'] },
          pipelines: [
            { kind: 'PodMetrics' },
            { kind: 'KubeStateMetrics', runsIn: ['shop'] },
            { kind: 'PodLogs' },
            { kind: 'ClusterEvents', namespaces: ['shop'] },
          ],
        }),
      shows: [
        { object: 'ClusterRole', absent: true },
        { object: 'ClusterRoleBinding', absent: true },
      ],
      level: 'privileged',
      rights: ['shop/events', 'shop/pods', 'shop/pods/log'],
    },
    {
      chart: 'roles of your own',
      here: '`everyCollector: { rbacObjects: false }`: no roles at all; `cdk8s-alloy explain` lists what they need',
      make: (chart) => new AlloyStack(chart, 'stack', { ...scraping, everyCollector: { rbacObjects: false } }),
      shows: [
        { object: 'ClusterRole', absent: true },
        { object: 'ServiceAccount alloy-metrics', at: 'metadata.namespace', is: 'observability' },
      ],
      level: 'restricted',
      rights: [],
    },
    {
      chart: 'proxies',
      here: '`proxy` of a destination; `env` of a collector with `proxy: { fromEnvironment: true }`',
      make: (chart) =>
        new AlloyStack(chart, 'stack', {
          ...scraping,
          destinations: { metrics: { ...metrics, proxy: { fromEnvironment: true } } },
          everyCollector: { env: [{ name: 'HTTPS_PROXY', value: 'http://proxy.example.com:3128' }] },
        }),
      shows: [
        {
          object: 'StatefulSet alloy-metrics',
          at: 'spec.template.spec.containers.0.env',
          has: { name: 'HTTPS_PROXY', value: 'http://proxy.example.com:3128' },
        },
      ],
      level: 'restricted',
      rights: ['pods'],
    },
    {
      chart: 'private registries, globally',
      here: "`everyCollector: { image: { registry: '...', pullSecrets: [...] } }`",
      make: (chart) =>
        new AlloyStack(chart, 'stack', {
          ...scraping,
          everyCollector: { image: { registry: 'registry.example.com', pullSecrets: ['registry'] } },
        }),
      shows: [
        { object: 'StatefulSet alloy-metrics', at: 'spec.template.spec.imagePullSecrets', is: [{ name: 'registry' }] },
      ],
      level: 'restricted',
      rights: ['pods'],
    },
    {
      chart: 'images by digest',
      here: "`image: { digest: 'sha256:...' }` of a collector, or of all of them",
      make: (chart) =>
        new AlloyStack(chart, 'stack', {
          ...scraping,
          collectors: { metrics: { image: { tag: 'v1.18.1', digest: `sha256:${'0'.repeat(64)}` } } },
        }),
      shows: [
        {
          object: 'StatefulSet alloy-metrics',
          at: 'spec.template.spec.containers.0.image',
          is: `docker.io/grafana/alloy:v1.18.1@sha256:${'0'.repeat(64)}`,
        },
      ],
      level: 'restricted',
      rights: ['pods'],
    },
    {
      chart: 'tolerations, node selectors',
      here: '`everyCollector: { tolerations: [...], nodeSelector: {...} }`',
      make: (chart) =>
        new AlloyStack(chart, 'stack', {
          ...scraping,
          everyCollector: { tolerations: [{ key: 'protected', operator: 'Exists', effect: 'NoSchedule' }] },
        }),
      shows: [
        {
          object: 'StatefulSet alloy-metrics',
          at: 'spec.template.spec.tolerations',
          is: [{ key: 'protected', operator: 'Exists', effect: 'NoSchedule' }],
        },
      ],
      level: 'restricted',
      rights: ['pods'],
    },
    {
      chart: 'autoscaling',
      here: '`replicas: Autoscaler.horizontal({ max: 10 })` of a controller; `receiver` has one by itself where it is large enough',
      make: (chart) =>
        new AlloyStack(chart, 'stack', {
          ...scraping,
          collectors: {
            metrics: { controller: Controller.statefulSet({ replicas: Autoscaler.horizontal({ min: 2, max: 10 }) }) },
          },
        }),
      shows: [{ object: 'HorizontalPodAutoscaler alloy-metrics', at: 'spec.maxReplicas', is: 10 }],
      level: 'restricted',
      rights: ['pods'],
    },
    {
      chart: 'autoscaling with KEDA',
      here: '`replicas: Autoscaler.keda({ max: 10, triggers: [...] })` of a controller',
      make: (chart) =>
        new AlloyStack(chart, 'stack', {
          ...scraping,
          collectors: {
            metrics: {
              controller: Controller.statefulSet({
                replicas: Autoscaler.keda({
                  min: 2,
                  max: 10,
                  triggers: [{ type: 'cpu', metricType: 'Utilization', metadata: { value: '80' } }],
                }),
              }),
            },
          },
        }),
      shows: [{ object: 'ScaledObject alloy-metrics', at: 'spec.maxReplicaCount', is: 10 }],
      level: 'restricted',
      rights: ['pods'],
    },
    {
      chart: 'storage on volumes',
      here: '`storage: AlloyStorage.claimPerPod({ size: Size.gibibytes(5) })` of a collector',
      make: (chart) =>
        new AlloyStack(chart, 'stack', {
          ...scraping,
          collectors: { metrics: { storage: AlloyStorage.claimPerPod({ size: Size.gibibytes(5) }) } },
        }),
      shows: [
        {
          object: 'StatefulSet alloy-metrics',
          at: 'spec.volumeClaimTemplates.0.spec.resources.requests.storage',
          is: '5Gi',
        },
      ],
      level: 'restricted',
      rights: ['pods'],
    },
    {
      chart: 'audit logs of control planes',
      here: 'an `Alloy` of its own on those nodes, with the components that read the file',
      make: (chart) => {
        const { config } = new Alloy(chart, 'alloy-audit-logs', {
          nodeSelector: { 'node-role.kubernetes.io/control-plane': '' },
          tolerations: [{ operator: 'Exists' }],
          storage: AlloyStorage.hostPath(),
        });
        const { receiver } = new destinations.Loki(config, 'logs', { url: logs.url, cluster });
        const files = new local.FileMatch(config, 'audit', {
          pathTargets: [{ __path__: '/var/log/kubernetes/audit/*.log', job: 'kubernetes-audit' }],
        });
        new loki.source.File(config, 'audit', { targets: files.targets, forwardTo: [receiver] });
      },
      shows: [
        {
          object: 'DaemonSet alloy-audit-logs',
          at: 'spec.template.spec.nodeSelector',
          like: { 'node-role.kubernetes.io/control-plane': '' },
        },
      ],
      level: 'privileged',
      rights: [],
    },
  ],
};
