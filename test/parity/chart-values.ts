import { ApiObject, Duration, JsonPatch, Size } from 'cdk8s';

import {
  type Alloy,
  AlloyProbe,
  type AlloyProps,
  AlloyService,
  AlloyStorage,
  Autoscaler,
  ConfigDelivery,
  Controller,
  monitoring,
  type NetworkPolicyProps,
  PodLogsCrd,
  type routes,
} from '../../lib';
import type { Proof } from './proof';

/** Values of the official chart, and where they are here. */
export interface ChartValue {
  /** Paths in the chart's values.yaml. */
  readonly values: readonly string[];
  /** Where it is here, or why it isn't; Markdown. */
  readonly here: string;
  /** What shows it; absent where there is nothing to show. */
  readonly proof?: Proof;
}

export interface ChartSection {
  readonly title: string;
  readonly rows: readonly ChartValue[];
}

/** The version of the chart that the values are of; it comes with Alloy v1.18.1. */
export const CHART_VERSION = '1.10.1';

const POD = 'spec.template.spec';
const CONTAINER = `${POD}.containers.0`;
const LOGS = 'loki.source.file "l" {\n targets = [{ __path__ = "/var/log/syslog" }]\n forward_to = []\n}';
const DOCKER_LOGS = LOGS.replace('/var/log/syslog', '/var/lib/docker/containers/*/*.log');
const PODS = 'discovery.kubernetes "p" {\n role = "pod"\n}';
const OWN_PODS = 'discovery.kubernetes "p" {\n role = "pod"\n namespaces {\n names = ["shop"]\n }\n}';
const TLS = 'http {\n tls {\n cert_file = "/tls/c"\n key_file = "/tls/k"\n }\n}';
const FARO =
  'faro.receiver "f" {\n server {\n listen_address = "0.0.0.0"\n listen_port = 12347\n }\n output {\n logs = []\n }\n}';

/** A row whose proof is a prop and a place. */
function row(values: string | readonly string[], here: string, proof?: Proof): ChartValue {
  return { values: typeof values === 'string' ? [values] : values, here, ...(proof === undefined ? {} : { proof }) };
}

/** A field of the pod. */
function pod(props: AlloyProps, at: string, is: unknown): Proof {
  return { props, object: 'DaemonSet', at: `${POD}.${at}`, is };
}

/** A field of the Alloy container. */
function container(props: AlloyProps, at: string, is: unknown): Proof {
  return { props, object: 'DaemonSet', at: `${CONTAINER}.${at}`, is };
}

/** An argument of `alloy run`. */
function argument(props: AlloyProps, has: string, config = ''): Proof {
  return { props, config, object: 'DaemonSet', at: `${CONTAINER}.args`, has };
}

/** Something that a JSON patch of the workload does. */
function patch(path: string, value: unknown, at: string): Proof {
  const make = (alloy: Alloy) => ApiObject.of(alloy).addJsonPatch(JsonPatch.add(path, value));
  return { make, object: 'DaemonSet', at, is: value };
}

const both = (name: string) => [`controller.autoscaling.${name}`, `controller.autoscaling.horizontal.${name}`];
const scaled = (options: Partial<Parameters<typeof Autoscaler.horizontal>[0]>): AlloyProps => ({
  controller: Controller.deployment({ replicas: Autoscaler.horizontal({ max: 5, ...options }) }),
});
const policies = [{ type: 'Pods', value: 1, periodSeconds: 60 }];
const hpa = (options: Parameters<typeof scaled>[0], at: string, is: unknown): Proof => ({
  props: scaled(options),
  object: 'HorizontalPodAutoscaler alloy',
  at: `spec.${at}`,
  is,
});
const vpa = (verticalAutoscaling: NonNullable<AlloyProps['verticalAutoscaling']>, at: string, is: unknown): Proof => ({
  props: { verticalAutoscaling },
  object: 'VerticalPodAutoscaler alloy',
  at: `spec.${at}`,
  is,
});
const service = (made: AlloyService, at: string, is: unknown): Proof => ({
  props: { service: made },
  object: 'Service alloy',
  at: `spec.${at}`,
  is,
});
const monitor = (props: Omit<monitoring.MonitorProps, 'alloy'>, at: string, is: unknown): Proof => ({
  make: (alloy, chart) => {
    new monitoring.ServiceMonitor(chart, 'monitor', { alloy, ...props });
  },
  object: 'ServiceMonitor monitor',
  at: `spec.${at}`,
  is,
});
const ingress = (props: Partial<routes.IngressProps>, at: string, is: unknown): Proof => ({
  props: { ingress: { rules: [{ listener: 'faro', host: 'faro.example', path: '/collect' }], ...props } },
  config: FARO,
  object: 'Ingress alloy',
  at: `spec.${at}`,
  is,
});
const policy = (networkPolicy: NetworkPolicyProps, at: string, is: unknown): Proof => ({
  props: { networkPolicy },
  object: 'NetworkPolicy alloy',
  at: `spec.${at}`,
  is,
});
const port = { name: 'extra', port: 9999, protocol: 'UDP', appProtocol: 'x' } as const;
const reload = { configDelivery: ConfigDelivery.reload() } as const;
const digest = `sha256:${'a'.repeat(64)}`;

export const chartValues: readonly ChartSection[] = [
  {
    title: 'Names and other objects',
    rows: [
      row(
        ['fullnameOverride', 'nameOverride'],
        'the id of the construct is the name of all objects; the label `app.kubernetes.io/name` is always `alloy`',
        { object: 'DaemonSet', at: 'metadata.name', is: 'alloy' },
      ),
      row('namespaceOverride', '`namespace`, or the namespace of the chart; for every namespaced object alike', {
        props: { namespace: 'elsewhere', verticalAutoscaling: {} },
        object: 'VerticalPodAutoscaler alloy',
        at: 'metadata.namespace',
        is: 'elsewhere',
      }),
      row('extraObjects', 'any construct of the chart', {
        make: (_, chart) => {
          new ApiObject(chart, 'more', { apiVersion: 'v1', kind: 'Secret', metadata: { name: 'grafana-cloud' } });
        },
        object: 'Secret grafana-cloud',
        at: 'apiVersion',
        is: 'v1',
      }),
      row(
        'crds.create',
        '`new PodLogsCrd(chart, id)`, once in a cluster; never by itself, because it belongs to the cluster and not to one of its collectors',
        {
          make: (_, chart) => {
            new PodLogsCrd(chart, 'crd');
          },
          object: 'CustomResourceDefinition podlogs.monitoring.grafana.com',
          at: 'spec.versions.0.name',
          is: 'v1alpha2',
        },
      ),
      row('$chart_tests', 'not here: output is the same at every run'),
    ],
  },
  {
    title: 'Configuration',
    rows: [
      row(
        ['alloy.configMap.create', 'alloy.configMap.name'],
        '`configDelivery: ConfigDelivery.existingConfigMap(name)`, and none is made',
        {
          props: { configDelivery: ConfigDelivery.existingConfigMap('theirs') },
          object: 'ConfigMap',
          absent: true,
        },
      ),
      row(
        'alloy.configMap.key',
        '`ConfigDelivery.existingConfigMap(name, { key })`; the file in the container is always `config.alloy`',
        pod(
          { configDelivery: ConfigDelivery.existingConfigMap('theirs', { key: 'my.alloy' }) },
          'volumes.0.configMap',
          {
            name: 'theirs',
            items: [{ key: 'my.alloy', path: 'config.alloy' }],
          },
        ),
      ),
      row('alloy.configMap.content', 'components in `alloy.config`, or text by `AlloyConfig.fromFile` and `addText`', {
        config: 'logging {\n level = "debug"\n}',
        object: 'ConfigMap alloy',
        at: 'data',
        is: { 'config.alloy': 'logging {\n\tlevel = "debug"\n}\n' },
      }),
      row('alloy.clustering.enabled', '`clustering: {}`; a component that shares its work without it is an error', {
        ...argument({ clustering: {} }, '--cluster.enabled=true'),
      }),
      row(
        'alloy.clustering.name',
        '`clustering: { name }`',
        argument({ clustering: { name: 'n' } }, '--cluster.name=n'),
      ),
      row('alloy.clustering.portName', 'always `http`', {
        props: { clustering: {} },
        object: 'Service alloy-cluster',
        at: 'spec.ports.0.name',
        is: 'http',
      }),
    ],
  },
  {
    title: 'The process',
    rows: [
      row(
        'alloy.listenAddr',
        '`httpServer: { address }`; on a loopback address, what would get no answer is an error. `networkPolicy` limits who gets in',
        argument({ httpServer: { address: '::' } }, '--server.http.listen-addr=[::]:12345'),
      ),
      row(
        'alloy.listenPort',
        '`httpServer: { port }`: process, container, Services, probes, reloader, policies and members of a cluster follow',
        {
          props: { httpServer: { port: 8080 } },
          object: 'Service alloy',
          at: 'spec.ports.0',
          like: { name: 'http-metrics', port: 8080 },
        },
      ),
      row(
        'alloy.enableHttpServerPort',
        '`httpServer: { exposed: false }`: no port of container and Service. Probes and reloader find the server by its number, and a monitor for it is an error',
        container(
          { httpServer: { exposed: false }, service: AlloyService.none() },
          'readinessProbe.httpGet.port',
          12_345,
        ),
      ),
      row(
        'alloy.uiPathPrefix',
        '`httpServer: { uiPathPrefix }`: it moves the user interface alone; probes and reload stay at the root',
        argument({ httpServer: { uiPathPrefix: '/ui' } }, '--server.http.ui-path-prefix=/ui'),
      ),
      row(
        'alloy.stabilityLevel',
        'derived from the components; `stabilityLevel` limits it',
        argument({}, '--stability.level=public-preview', 'otelcol.storage.file "f" { }'),
      ),
      row(
        'alloy.storagePath',
        '`/var/lib/alloy`, always on a volume: see `storage`',
        argument({}, '--storage.path=/var/lib/alloy'),
      ),
      row('alloy.listenScheme', 'derived from the `http` block, for probes, reloader and Service alike', {
        config: 'http {\n tls {\n cert_file = "/tls/c"\n key_file = "/tls/k"\n }\n}',
        object: 'DaemonSet',
        at: `${CONTAINER}.readinessProbe.httpGet.scheme`,
        is: 'HTTPS',
      }),
      row(
        ['alloy.initialDelaySeconds', 'alloy.timeoutSeconds'],
        '`probes: { readiness: AlloyProbe.derived({ initialDelaySeconds, timeoutSeconds }) }`',
        {
          props: { probes: { readiness: AlloyProbe.derived({ initialDelaySeconds: 15, timeoutSeconds: 5 }) } },
          object: 'DaemonSet',
          at: `${CONTAINER}.readinessProbe`,
          like: { initialDelaySeconds: 15, timeoutSeconds: 5 },
        },
      ),
      row('alloy.livenessProbe', '`probes: { liveness }`; derived by default, as the startup probe is', {
        props: { probes: { liveness: AlloyProbe.derived({ exec: { command: ['true'] } }) } },
        object: 'DaemonSet',
        at: `${CONTAINER}.livenessProbe.exec.command`,
        is: ['true'],
      }),
      row('alloy.enableReporting', '`usageReporting`; off by default', argument({}, '--disable-reporting')),
      row(
        'alloy.extraEnv',
        '`env`; what the configuration reads is derived, and Secrets go by `Secret.env`',
        container({ env: [{ name: 'A', value: 'b' }] }, 'env', [{ name: 'A', value: 'b' }]),
      ),
      row(
        'alloy.envFrom',
        '`envFrom`',
        container({ envFrom: [{ configMapRef: { name: 'c' } }] }, 'envFrom', [{ configMapRef: { name: 'c' } }]),
      ),
      row(
        'alloy.command',
        '`command`; `Platform.windows({ hostProcess: true })` sets it by itself',
        container({ command: ['/bin/alloy'] }, 'command', ['/bin/alloy']),
      ),
      row(
        'alloy.extraArgs',
        '`extraArgs`, texts only; a flag that is already there is an error',
        argument(
          { extraArgs: ['--feature.prometheus.direct-fanout.enabled=true'] },
          '--feature.prometheus.direct-fanout.enabled=true',
        ),
      ),
      row(
        'alloy.hostAliases',
        '`hostAliases`',
        pod({ hostAliases: [{ ip: '10.0.0.1', hostnames: ['a'] }] }, 'hostAliases', [
          { ip: '10.0.0.1', hostnames: ['a'] },
        ]),
      ),
      row(
        'alloy.lifecycle',
        '`lifecycle`',
        container({ lifecycle: { preStop: { exec: { command: ['sleep', '5'] } } } }, 'lifecycle', {
          preStop: { exec: { command: ['sleep', '5'] } },
        }),
      ),
      row(
        'alloy.resources',
        '`resources`; with requests and a memory limit by default',
        container({ resources: { cpuRequest: '1', cpuLimit: '2', memoryLimit: Size.gibibytes(2) } }, 'resources', {
          requests: { cpu: '1', memory: '256Mi' },
          limits: { cpu: '2', memory: '2Gi' },
        }),
      ),
      row(
        'alloy.securityContext',
        'derived: the least that the components need; more by a JSON patch',
        container({}, 'securityContext', {
          readOnlyRootFilesystem: true,
          allowPrivilegeEscalation: false,
          capabilities: { drop: ['ALL'] },
        }),
      ),
      row(
        'global.podSecurityContext',
        "derived: the image's user 473, or root where a component needs it; another by a JSON patch",
        patch('/spec/template/spec/securityContext/runAsUser', 1000, `${POD}.securityContext.runAsUser`),
      ),
    ],
  },
  {
    title: 'Ports',
    rows: [
      row(
        'alloy.extraPorts[].hostPort',
        'not a prop: `hostNetwork`, a NodePort Service, or a JSON patch',
        patch('/spec/template/spec/containers/0/ports/0/hostPort', 12_345, `${CONTAINER}.ports.0.hostPort`),
      ),
      row('alloy.extraPorts', "derived from the listeners; `ports` for what they can't know", {
        config: FARO,
        object: 'Service alloy',
        at: 'spec.ports.1.port',
        is: 12347,
      }),
      row(
        [
          'alloy.extraPorts[].name',
          'alloy.extraPorts[].port',
          'alloy.extraPorts[].protocol',
          'alloy.extraPorts[].appProtocol',
        ],
        '`ports: [{ name, port, protocol, appProtocol }]`',
        { props: { ports: [port] }, object: 'Service alloy', at: 'spec.ports', has: { ...port, targetPort: 'extra' } },
      ),
      row(
        'alloy.extraPorts[].targetPort',
        'the port itself: Service and container have one number',
        container({ ports: [port] }, 'ports.1', { name: 'extra', containerPort: 9999, protocol: 'UDP' }),
      ),
      row(
        'alloy.extraPorts[].nodePort',
        '`service: AlloyService.nodePort({ nodePorts: { [port name]: number } })`; left to Kubernetes unless given',
        {
          props: { ports: [port], service: AlloyService.nodePort({ nodePorts: { extra: 30_999 } }) },
          object: 'Service alloy',
          at: 'spec.ports.1.nodePort',
          is: 30_999,
        },
      ),
    ],
  },
  {
    title: 'Mounts and volumes',
    rows: [
      row('alloy.mounts.varlog', 'derived from the components that read log files', {
        config: LOGS,
        object: 'DaemonSet',
        at: `${CONTAINER}.volumeMounts`,
        has: { name: 'host-var-log', mountPath: '/var/log', readOnly: true },
      }),
      row('alloy.mounts.dockercontainers', 'derived likewise', {
        config: DOCKER_LOGS,
        object: 'DaemonSet',
        at: `${CONTAINER}.volumeMounts`,
        has: { name: 'host-var-lib-docker-containers', mountPath: '/var/lib/docker/containers', readOnly: true },
      }),
      row('alloy.mounts.extra', '`volumeMounts`', {
        props: { volumeMounts: [{ name: 'v', mountPath: '/v' }], volumes: [{ name: 'v', emptyDir: {} }] },
        object: 'DaemonSet',
        at: `${CONTAINER}.volumeMounts`,
        has: { name: 'v', mountPath: '/v' },
      }),
      row('controller.volumes.extra', '`volumes`', {
        props: { volumes: [{ name: 'v', emptyDir: {} }] },
        object: 'DaemonSet',
        at: `${POD}.volumes`,
        has: { name: 'v', emptyDir: {} },
      }),
      row(
        'controller.volumeClaimTemplates',
        '`storage: AlloyStorage.claimPerPod({ size })`; further ones in `Controller.statefulSet({ volumeClaimTemplates })`',
        {
          props: {
            controller: Controller.statefulSet({
              volumeClaimTemplates: [{ metadata: { name: 'queue' }, spec: { accessModes: ['ReadWriteOnce'] } }],
            }),
            storage: AlloyStorage.claimPerPod({ size: Size.gibibytes(1) }),
          },
          object: 'StatefulSet',
          at: 'spec.volumeClaimTemplates.1.metadata.name',
          is: 'queue',
        },
      ),
      row(
        'controller.enableStatefulSetAutoDeletePVC',
        "`AlloyStorage.claimPerPod({ size, whenDeleted: 'Delete', whenScaled: 'Delete' })`",
        {
          props: {
            controller: Controller.statefulSet(),
            storage: AlloyStorage.claimPerPod({ size: Size.gibibytes(1), whenDeleted: 'Delete', whenScaled: 'Delete' }),
          },
          object: 'StatefulSet',
          at: 'spec.persistentVolumeClaimRetentionPolicy',
          is: { whenDeleted: 'Delete', whenScaled: 'Delete' },
        },
      ),
    ],
  },
  {
    title: 'Images',
    rows: [
      row(
        ['global.image.registry', 'image.registry'],
        '`image: { registry }`; the reloader has its own reference',
        container({ image: { registry: 'quay.io' } }, 'image', 'quay.io/grafana/alloy:v1.18.1'),
      ),
      row(
        'image.repository',
        '`image: { repository }`',
        container({ image: { repository: 'mine/alloy' } }, 'image', 'docker.io/mine/alloy:v1.18.1'),
      ),
      row(
        'image.tag',
        '`image: { tag }`',
        container({ image: { tag: 'v1.18.0' } }, 'image', 'docker.io/grafana/alloy:v1.18.0'),
      ),
      row(
        'image.digest',
        '`image: { digest }`, behind the tag, which stays in the version label',
        container({ image: { digest } }, 'image', `docker.io/grafana/alloy:v1.18.1@${digest}`),
      ),
      row(
        ['image.pullPolicy', 'global.image.pullPolicy'],
        '`image: { pullPolicy }`',
        container({ image: { pullPolicy: 'Always' } }, 'imagePullPolicy', 'Always'),
      ),
      row(
        ['image.pullSecrets', 'global.image.pullSecrets'],
        '`image: { pullSecrets }`',
        pod({ image: { pullSecrets: ['cred'] } }, 'imagePullSecrets', [{ name: 'cred' }]),
      ),
    ],
  },
  {
    title: 'Config reloader',
    rows: [
      row(
        'configReloader.enabled',
        '`configDelivery: ConfigDelivery.reload()`; by default a change rolls out',
        pod(reload, 'containers.1.name', 'config-reloader'),
      ),
      row(
        [
          'configReloader.image.registry',
          'configReloader.image.repository',
          'configReloader.image.tag',
          'configReloader.image.digest',
        ],
        '`ConfigDelivery.reload({ image })`, one reference',
        pod(
          { configDelivery: ConfigDelivery.reload({ image: 'mirror.example/reloader:v1' }) },
          'containers.1.image',
          'mirror.example/reloader:v1',
        ),
      ),
      row('configReloader.image.pullPolicy', "Kubernetes' own: `IfNotPresent` for the tag; another by a JSON patch", {
        props: reload,
        object: 'DaemonSet',
        at: `${POD}.containers.1.imagePullPolicy`,
        absent: true,
      }),
      row(
        'configReloader.customArgs',
        'derived from the `http` block and the mounted directory; others by a JSON patch',
        {
          props: reload,
          object: 'DaemonSet',
          at: `${POD}.containers.1.args`,
          has: '--reload-url=http://localhost:12345/-/reload',
        },
      ),
      row(
        ['configReloader.resources.requests.cpu', 'configReloader.resources.requests.memory'],
        '`ConfigDelivery.reload({ resources })`',
        pod(
          {
            configDelivery: ConfigDelivery.reload({
              resources: { cpuRequest: '20m', memoryRequest: Size.mebibytes(50) },
            }),
          },
          'containers.1.resources.requests',
          {
            cpu: '20m',
            memory: '50Mi',
          },
        ),
      ),
      row('configReloader.securityContext', 'restricted: user 65534, no capability', {
        props: reload,
        object: 'DaemonSet',
        at: `${POD}.containers.1.securityContext`,
        like: { runAsUser: 65_534, capabilities: { drop: ['ALL'] } },
      }),
    ],
  },
  {
    title: 'RBAC and ServiceAccount',
    rows: [
      row('rbac.create', '`rbacObjects: false`; `cdk8s-alloy explain` lists the rules', {
        props: { rbacObjects: false },
        config: PODS,
        object: 'ClusterRole',
        absent: true,
      }),
      row('rbac.namespaces', 'derived: namespaces that components limit themselves to have Roles', {
        config: OWN_PODS,
        object: 'Role',
        at: 'metadata.namespace',
        is: 'shop',
      }),
      row(
        ['rbac.rules', 'rbac.clusterRules'],
        'derived: exactly what the components need; more by `rules` and `grants`',
        {
          props: { rules: [{ apiGroups: ['apps'], resources: ['deployments'], verbs: ['get'], reason: 'r' }] },
          object: 'ClusterRole monitoring-alloy',
          at: 'rules',
          is: [{ apiGroups: ['apps'], resources: ['deployments'], verbs: ['get'] }],
        },
      ),
      row('serviceAccount.create', '`serviceAccountName` names one that exists, and none is made', {
        props: { serviceAccountName: 'theirs' },
        object: 'ServiceAccount',
        absent: true,
      }),
      row(
        'serviceAccount.name',
        '`serviceAccountName`',
        pod({ serviceAccountName: 'theirs' }, 'serviceAccountName', 'theirs'),
      ),
      row('serviceAccount.additionalLabels', '`serviceAccountLabels`', {
        props: { serviceAccountLabels: { test: 'true' } },
        object: 'ServiceAccount alloy',
        at: 'metadata.labels.test',
        is: 'true',
      }),
      row('serviceAccount.annotations', '`serviceAccountAnnotations`', {
        props: { serviceAccountAnnotations: { role: 'r' } },
        object: 'ServiceAccount alloy',
        at: 'metadata.annotations',
        is: { role: 'r' },
      }),
      row('serviceAccount.automountServiceAccountToken', 'off; the pod mounts it if a component calls the API', {
        config: PODS,
        object: 'DaemonSet',
        at: `${POD}.automountServiceAccountToken`,
        is: true,
      }),
    ],
  },
  {
    title: 'Controller',
    rows: [
      row('controller.type', '`controller: Controller.daemonSet()`, `.deployment()`, `.statefulSet()`', {
        props: { controller: Controller.deployment() },
        object: 'Deployment',
        at: 'apiVersion',
        is: 'apps/v1',
      }),
      row('controller.replicas', '`Controller.deployment({ replicas })`, `.statefulSet({ replicas })`', {
        props: { controller: Controller.statefulSet({ replicas: 3 }) },
        object: 'StatefulSet',
        at: 'spec.replicas',
        is: 3,
      }),
      row('controller.extraLabels', '`labels` of the controller', {
        props: { controller: Controller.daemonSet({ labels: { a: 'b' } }) },
        object: 'DaemonSet',
        at: 'metadata.labels.a',
        is: 'b',
      }),
      row('controller.extraAnnotations', '`annotations` of the controller', {
        props: { controller: Controller.daemonSet({ annotations: { a: 'b' } }) },
        object: 'DaemonSet',
        at: 'metadata.annotations',
        is: { a: 'b' },
      }),
      row('controller.parallelRollout', "`Controller.statefulSet({ podManagement: 'OrderedReady' })` turns it off", {
        props: { controller: Controller.statefulSet() },
        object: 'StatefulSet',
        at: 'spec.podManagementPolicy',
        is: 'Parallel',
      }),
      row('controller.minReadySeconds', '`minReady` of the controller', {
        props: { controller: Controller.daemonSet({ minReady: Duration.minutes(1) }) },
        object: 'DaemonSet',
        at: 'spec.minReadySeconds',
        is: 60,
      }),
      row('controller.revisionHistoryLimit', '`revisionHistoryLimit` of the controller', {
        props: { controller: Controller.daemonSet({ revisionHistoryLimit: 0 }) },
        object: 'DaemonSet',
        at: 'spec.revisionHistoryLimit',
        is: 0,
      }),
      row(
        'controller.updateStrategy',
        '`updateStrategy`, `maxUnavailable`, `maxSurge`, `partition` of the controller, each where its kind has it',
        {
          props: { controller: Controller.daemonSet({ maxUnavailable: '10%' }) },
          object: 'DaemonSet',
          at: 'spec.updateStrategy.rollingUpdate',
          is: { maxUnavailable: '10%' },
        },
      ),
      row('controller.hostNetwork', 'derived; `hostNetwork`', pod({ hostNetwork: true }, 'hostNetwork', true)),
      row('controller.hostPID', 'derived from the components that look into other processes', {
        config:
          'pyroscope.ebpf "p" {\n targets = []\n forward_to = [pyroscope.write.w.receiver]\n}\npyroscope.write "w" {\n endpoint {\n url = "http://p:4040"\n }\n}',
        object: 'DaemonSet',
        at: `${POD}.hostPID`,
        is: true,
      }),
      row(
        'controller.dnsPolicy',
        "`dnsPolicy`; `ClusterFirstWithHostNet` by itself in the node's network",
        pod({ dnsPolicy: 'None', dnsConfig: { nameservers: ['10.0.0.10'] } }, 'dnsPolicy', 'None'),
      ),
      row(
        'controller.terminationGracePeriodSeconds',
        '`terminationGracePeriod`',
        pod({ terminationGracePeriod: Duration.seconds(20) }, 'terminationGracePeriodSeconds', 20),
      ),
      row(
        'controller.nodeSelector',
        '`nodeSelector`, beside `kubernetes.io/os`',
        pod({ nodeSelector: { a: 'b' } }, 'nodeSelector', { 'kubernetes.io/os': 'linux', a: 'b' }),
      ),
      row(
        'controller.tolerations',
        '`tolerations`; `CONTROL_PLANE_TOLERATIONS`, `EVERY_NODE_TOLERATIONS`',
        pod({ tolerations: [{ operator: 'Exists' }] }, 'tolerations', [{ operator: 'Exists' }]),
      ),
      row(
        'controller.topologySpreadConstraints',
        '`topologySpreadConstraints`',
        pod(
          { topologySpreadConstraints: [{ maxSkew: 1, topologyKey: 'zone', whenUnsatisfiable: 'DoNotSchedule' }] },
          'topologySpreadConstraints',
          [{ maxSkew: 1, topologyKey: 'zone', whenUnsatisfiable: 'DoNotSchedule' }],
        ),
      ),
      row(
        'controller.priorityClassName',
        '`priorityClassName`',
        pod({ priorityClassName: 'high' }, 'priorityClassName', 'high'),
      ),
      row('controller.podAnnotations', '`podAnnotations`', {
        props: { podAnnotations: { a: 'b' } },
        object: 'DaemonSet',
        at: 'spec.template.metadata.annotations',
        like: { a: 'b' },
      }),
      row('controller.podLabels', '`podLabels`', {
        props: { podLabels: { a: 'b' } },
        object: 'DaemonSet',
        at: 'spec.template.metadata.labels.a',
        is: 'b',
      }),
      row(
        'controller.affinity',
        '`affinity`',
        pod({ affinity: { podAntiAffinity: {} } }, 'affinity', { podAntiAffinity: {} }),
      ),
      row(
        'controller.initContainers',
        '`initContainers`',
        pod({ initContainers: [{ name: 'i' }] }, 'initContainers', [{ name: 'i' }]),
      ),
      row(
        'controller.extraContainers',
        '`sidecars`',
        pod({ sidecars: [{ name: 's' }] }, 'containers.1', { name: 's' }),
      ),
      row(
        [
          'controller.podDisruptionBudget.enabled',
          'controller.podDisruptionBudget.minAvailable',
          'controller.podDisruptionBudget.maxUnavailable',
        ],
        '`disruptionBudget` of a Deployment or StatefulSet: `{ minAvailable }` or `{ maxUnavailable }`',
        {
          props: { controller: Controller.deployment({ replicas: 3, disruptionBudget: { minAvailable: 1 } }) },
          object: 'PodDisruptionBudget alloy',
          at: 'spec.minAvailable',
          is: 1,
        },
      ),
    ],
  },
  {
    title: 'Autoscaling',
    rows: [
      row(
        both('enabled'),
        '`replicas: Autoscaler.horizontal({ max })` of a Deployment or StatefulSet',
        hpa({}, 'scaleTargetRef', { apiVersion: 'apps/v1', kind: 'Deployment', name: 'alloy' }),
      ),
      row('controller.autoscaling.horizontal.externalHPA', "`replicas: 'external'`, or `Autoscaler.keda`", {
        props: { controller: Controller.deployment({ replicas: 'external' }) },
        object: 'Deployment',
        at: 'spec.replicas',
        absent: true,
      }),
      row(both('minReplicas'), '`min`', hpa({ min: 2 }, 'minReplicas', 2)),
      row(both('maxReplicas'), '`max`', hpa({ max: 9 }, 'maxReplicas', 9)),
      row(
        both('targetCPUUtilizationPercentage'),
        '`cpuUtilization`, of the Alloy container',
        hpa({ cpuUtilization: 70 }, 'metrics.0.containerResource', {
          name: 'cpu',
          container: 'alloy',
          target: { type: 'Utilization', averageUtilization: 70 },
        }),
      ),
      row(
        both('targetMemoryUtilizationPercentage'),
        '`memoryUtilization`, of the Alloy container',
        hpa({ memoryUtilization: 80 }, 'metrics.0.containerResource', {
          name: 'memory',
          container: 'alloy',
          target: { type: 'Utilization', averageUtilization: 80 },
        }),
      ),
      ...(['scaleDown', 'scaleUp'] as const).flatMap((direction) => [
        row(
          both(`${direction}.policies`),
          `\`behavior: { ${direction}: { policies } }\``,
          hpa({ behavior: { [direction]: { policies } } }, `behavior.${direction}.policies`, policies),
        ),
        row(
          both(`${direction}.selectPolicy`),
          `\`behavior: { ${direction}: { selectPolicy } }\``,
          hpa({ behavior: { [direction]: { selectPolicy: 'Min' } } }, `behavior.${direction}.selectPolicy`, 'Min'),
        ),
        row(
          both(`${direction}.stabilizationWindowSeconds`),
          `\`behavior: { ${direction}: { stabilizationWindowSeconds } }\``,
          hpa(
            { behavior: { [direction]: { stabilizationWindowSeconds: 60 } } },
            `behavior.${direction}.stabilizationWindowSeconds`,
            60,
          ),
        ),
      ]),
      row(
        'controller.autoscaling.vertical.enabled',
        '`verticalAutoscaling: {}`',
        vpa({}, 'targetRef', { apiVersion: 'apps/v1', kind: 'DaemonSet', name: 'alloy' }),
      ),
      row(
        'controller.autoscaling.vertical.recommenders',
        '`verticalAutoscaling: { recommenders }`',
        vpa({ recommenders: ['mine'] }, 'recommenders', [{ name: 'mine' }]),
      ),
      row(
        'controller.autoscaling.vertical.resourcePolicy.containerPolicies',
        '`verticalAutoscaling: { minAllowed, maxAllowed, controlledResources, controlledValues }` for the Alloy container; the others are left alone',
        vpa({ maxAllowed: { memory: Size.gibibytes(4) } }, 'resourcePolicy.containerPolicies.0.maxAllowed', {
          memory: '4Gi',
        }),
      ),
      row(
        'controller.autoscaling.vertical.updatePolicy',
        '`verticalAutoscaling: { updateMode, minReplicas }`',
        vpa({ updateMode: 'Initial', minReplicas: 1 }, 'updatePolicy', { updateMode: 'Initial', minReplicas: 1 }),
      ),
    ],
  },
  {
    title: 'Service',
    rows: [
      row('service.clusterIP', 'Kubernetes chooses; `None` or another by a JSON patch of `alloy.service`', {
        make: (alloy) => alloy.service?.addJsonPatch(JsonPatch.add('/spec/clusterIP', 'None')),
        object: 'Service alloy',
        at: 'spec.clusterIP',
        is: 'None',
      }),
      row('service.enabled', '`service: AlloyService.none()`', {
        props: { service: AlloyService.none() },
        object: 'Service',
        absent: true,
      }),
      row(
        'service.type',
        '`AlloyService.clusterIp()`, `.nodePort()`, `.loadBalancer()`',
        service(AlloyService.loadBalancer(), 'type', 'LoadBalancer'),
      ),
      row(
        'service.nodePort',
        "`service: AlloyService.nodePort({ nodePorts: { 'http-metrics': number } })`",
        service(AlloyService.nodePort({ nodePorts: { 'http-metrics': 31_128 } }), 'ports.0.nodePort', 31_128),
      ),
      row(
        'service.internalTrafficPolicy',
        '`service: AlloyService.clusterIp({ internalTrafficPolicy })`',
        service(AlloyService.clusterIp({ internalTrafficPolicy: 'Local' }), 'internalTrafficPolicy', 'Local'),
      ),
      row(
        'service.externalTrafficPolicy',
        '`service: AlloyService.nodePort({ externalTrafficPolicy })`',
        service(AlloyService.nodePort({ externalTrafficPolicy: 'Local' }), 'externalTrafficPolicy', 'Local'),
      ),
      row('service.annotations', '`service: AlloyService.clusterIp({ annotations })`; there are `labels`, too', {
        props: { service: AlloyService.clusterIp({ annotations: { a: 'b' } }) },
        object: 'Service alloy',
        at: 'metadata.annotations',
        is: { a: 'b' },
      }),
    ],
  },
  {
    title: 'ServiceMonitor',
    rows: [
      row(
        'serviceMonitor.enabled',
        '`new monitoring.ServiceMonitor(chart, id, { alloy })`; without a Service `monitoring.PodMonitor`',
        monitor({}, 'endpoints.0.port', 'http-metrics'),
      ),
      row('serviceMonitor.additionalLabels', '`labels`', {
        ...monitor({ labels: { release: 'p' } }, '', ''),
        at: 'metadata.labels.release',
        is: 'p',
      }),
      row(
        'serviceMonitor.interval',
        '`interval`',
        monitor({ interval: Duration.seconds(30) }, 'endpoints.0.interval', '30s'),
      ),
      row(
        'serviceMonitor.relabelings',
        '`relabelings`, behind the one that sets `job`',
        monitor({ relabelings: [{ action: 'labeldrop', regex: 'pod' }] }, 'endpoints.0.relabelings.1', {
          action: 'labeldrop',
          regex: 'pod',
        }),
      ),
      row(
        'serviceMonitor.metricRelabelings',
        '`metricRelabelings`',
        monitor({ metricRelabelings: [{ action: 'drop', regex: 'go_.*' }] }, 'endpoints.0.metricRelabelings', [
          { action: 'drop', regex: 'go_.*' },
        ]),
      ),
      row('serviceMonitor.tlsConfig', '`tls`; the scheme follows the `http` block, and both have to agree', {
        ...monitor({ tls: { serverName: 'alloy' } }, 'endpoints.0.tlsConfig', { serverName: 'alloy' }),
        config: TLS,
      }),
    ],
  },
  {
    title: 'Ingress',
    rows: [
      row(
        'ingress.enabled',
        '`ingress: { rules }`; `httpRoute` for the Gateway API',
        ingress({}, 'rules.0.http.paths.0.backend.service', { name: 'alloy', port: { name: 'faro' } }),
      ),
      row(
        'ingress.faroPort',
        "`rules: [{ listener }]`: by name, and a listener that isn't there or listens on the loopback address is an error",
        ingress({}, 'rules.0.http.paths.0.backend.service.port.name', 'faro'),
      ),
      row('ingress.hosts', '`rules: [{ host }]`', ingress({}, 'rules.0.host', 'faro.example')),
      row('ingress.path', '`rules: [{ path }]`', ingress({}, 'rules.0.http.paths.0.path', '/collect')),
      row('ingress.pathType', 'always `Prefix`', ingress({}, 'rules.0.http.paths.0.pathType', 'Prefix')),
      row(
        'ingress.extraPaths',
        'further `rules` of the host; of other Services, an Ingress of your own',
        ingress({}, 'rules.0.host', 'faro.example'),
      ),
      row('ingress.ingressClassName', '`className`', ingress({ className: 'nginx' }, 'ingressClassName', 'nginx')),
      row(
        'ingress.tls',
        '`tls`',
        ingress({ tls: [{ secretName: 's', hosts: ['faro.example'] }] }, 'tls', [
          { secretName: 's', hosts: ['faro.example'] },
        ]),
      ),
      row('ingress.annotations', '`annotations`', {
        ...ingress({ annotations: { a: 'b' } }, '', ''),
        at: 'metadata.annotations',
        is: { a: 'b' },
      }),
      row('ingress.labels', '`labels`', {
        ...ingress({ labels: { a: 'b' } }, '', ''),
        at: 'metadata.labels.a',
        is: 'b',
      }),
    ],
  },
  {
    title: 'Network policy',
    rows: [
      row('networkPolicy.enabled', '`networkPolicy: {}`', policy({}, 'policyTypes', ['Ingress'])),
      row('networkPolicy.flavor', "`flavor`: `'kubernetes'` or `'cilium'`; another doesn't compile", {
        ...policy({ flavor: 'cilium' }, '', ''),
        object: 'CiliumNetworkPolicy alloy',
        at: 'apiVersion',
        is: 'cilium.io/v2',
      }),
      row(
        'networkPolicy.policyTypes',
        'follow from `egress`',
        policy({ egress: {} }, 'policyTypes', ['Ingress', 'Egress']),
      ),
      row(
        'networkPolicy.ingress',
        'derived from the listeners; `from` says who may reach a port',
        policy({ from: { 'http-metrics': [] } }, 'ingress', []),
      ),
      row('networkPolicy.egress', 'derived from the destinations of the configuration with `egress`', {
        ...policy({ egress: {} }, '', ''),
        config: 'loki.write "w" {\n endpoint {\n url = "http://10.1.2.3:3100/push"\n }\n}',
        at: 'spec.egress',
        has: { ports: [{ port: 3100 }], to: [{ ipBlock: { cidr: '10.1.2.3/32' } }] },
      }),
    ],
  },
];
