import { ApiObject, Duration, JsonPatch, Size } from 'cdk8s';
import { k8s } from 'cdk8s-plus-28';
import { AlloyProbe, AlloyService, AlloyStorage, Autoscaler, ConfigDelivery, Controller, monitoring } from '../../lib';
import type { Claim, Proof } from './proof';

/** A file of values that the official chart is tested with (`ci/<name>-values.yaml`), said here, and the facts that its render shows. */
export interface ChartCase extends Omit<Proof, keyof Claim> {
  readonly name: string;
  readonly facts: readonly Claim[];
  /** What is different here on purpose. */
  readonly difference?: string;
}

const SELECTOR = { matchLabels: { 'app.kubernetes.io/name': 'alloy', 'app.kubernetes.io/instance': 'alloy' } };
const POD = 'spec.template.spec';
const CONTAINER = `${POD}.containers.0`;
const RELOADER = `${POD}.containers.1`;
const TLS = 'http {\n tls {\n cert_file = "/tls/c"\n key_file = "/tls/k"\n }\n}';
const PODS = 'discovery.kubernetes "p" {\n role = "pod"\n}';
const THRIFT =
  'otelcol.receiver.jaeger "j" {\n protocols {\n thrift_http { }\n }\n output {\n traces = [otelcol.exporter.otlp.o.input]\n }\n}\notelcol.exporter.otlp "o" {\n client {\n endpoint = "tempo:4317"\n }\n}';
const FARO =
  'faro.receiver "f" {\n server {\n listen_address = "0.0.0.0"\n listen_port = 12347\n }\n output {\n logs = []\n }\n}';

const reload = { configDelivery: ConfigDelivery.reload() } as const;
const digest = `sha256:${'a'.repeat(64)}`;
const behavior = {
  scaleDown: {
    policies: [{ type: 'Pods', value: 4, periodSeconds: 60 }],
    selectPolicy: 'Min',
    stabilizationWindowSeconds: 100,
  },
  scaleUp: { policies: [{ type: 'Pods', value: 4, periodSeconds: 60 }], stabilizationWindowSeconds: 80 },
};
const autoscaler = Autoscaler.horizontal({ max: 5, memoryUtilization: 80, behavior });
const deleted = { size: Size.gibibytes(1), whenDeleted: 'Delete', whenScaled: 'Delete' } as const;
const DELETED: Claim = {
  object: 'StatefulSet',
  at: 'spec.persistentVolumeClaimRetentionPolicy',
  is: { whenDeleted: 'Delete', whenScaled: 'Delete' },
};

const pod = (at: string, is: unknown): Claim => ({ object: 'DaemonSet', at: `${POD}.${at}`, is });
const container = (at: string, is: unknown): Claim => ({ object: 'DaemonSet', at: `${CONTAINER}.${at}`, is });
const noReplicas = (kind: string): Claim => ({ object: kind, at: 'spec.replicas', absent: true });
const budget = (spec: object): Claim => ({
  object: 'PodDisruptionBudget alloy',
  at: 'spec',
  like: { ...spec, selector: SELECTOR },
});

export const chartCases: readonly ChartCase[] = [
  {
    name: 'additional-serviceaccount-label',
    props: { serviceAccountLabels: { test: 'true' } },
    facts: [
      { object: 'ServiceAccount alloy', at: 'metadata.labels.test', is: 'true' },
      { object: 'DaemonSet', at: 'metadata.labels.test', absent: true },
    ],
  },
  {
    name: 'clustering',
    props: { clustering: {}, controller: Controller.statefulSet({ replicas: 3 }) },
    facts: [
      { object: 'Service alloy-cluster', at: 'spec', like: { clusterIP: 'None', publishNotReadyAddresses: true } },
      { object: 'StatefulSet', at: `${CONTAINER}.args`, has: '--cluster.enabled=true' },
      { object: 'StatefulSet', at: `${CONTAINER}.args`, has: '--cluster.join-addresses=alloy-cluster' },
      {
        object: 'StatefulSet',
        at: 'spec',
        like: { replicas: 3, podManagementPolicy: 'Parallel', serviceName: 'alloy-cluster' },
      },
    ],
    difference: 'the StatefulSet names the headless Service, as Kubernetes asks',
  },
  {
    name: 'configmap-key',
    props: { configDelivery: ConfigDelivery.existingConfigMap('alloy', { key: 'collector.yaml' }) },
    facts: [pod('volumes.0.configMap', { name: 'alloy', items: [{ key: 'collector.yaml', path: 'config.alloy' }] })],
    difference: 'a key of its own is that of an existing ConfigMap; the file in the container has one name',
  },
  {
    name: 'controller-deployment-pdb-max-unavailable',
    props: { controller: Controller.deployment({ disruptionBudget: { maxUnavailable: 1 } }) },
    facts: [budget({ maxUnavailable: 1 }), { object: 'PodDisruptionBudget', at: 'apiVersion', is: 'policy/v1' }],
  },
  {
    name: 'controller-deployment-pdb-min-available',
    props: { controller: Controller.deployment({ disruptionBudget: { minAvailable: 1 } }) },
    facts: [budget({ minAvailable: 1 })],
    difference: 'warned about: with one replica no node can be drained',
  },
  {
    name: 'controller-extraLabels-label',
    props: { controller: Controller.daemonSet({ labels: { custom: 'true' } }) },
    facts: [
      { object: 'DaemonSet', at: 'metadata.labels.custom', is: 'true' },
      { object: 'DaemonSet', at: 'spec.template.metadata.labels.custom', absent: true },
    ],
  },
  {
    name: 'controller-max-revison-history',
    props: { controller: Controller.daemonSet({ revisionHistoryLimit: 0 }) },
    facts: [{ object: 'DaemonSet', at: 'spec.revisionHistoryLimit', is: 0 }],
  },
  {
    name: 'controller-statefulset-pdb-max-unavailable',
    props: { controller: Controller.statefulSet({ disruptionBudget: { maxUnavailable: 1 } }) },
    facts: [budget({ maxUnavailable: 1 })],
  },
  {
    name: 'controller-statefulset-pdb-min-available',
    props: { controller: Controller.statefulSet({ disruptionBudget: { minAvailable: 1 } }) },
    facts: [budget({ minAvailable: 1 })],
  },
  {
    name: 'controller-volumes-extra',
    props: {
      volumes: [{ name: 'cache-volume', emptyDir: { sizeLimit: k8s.Quantity.fromString('500Mi') } }],
      volumeMounts: [{ name: 'cache-volume', mountPath: '/cache' }],
    },
    facts: [
      { object: 'DaemonSet', at: `${POD}.volumes`, has: { name: 'cache-volume', emptyDir: { sizeLimit: '500Mi' } } },
      { object: 'DaemonSet', at: `${CONTAINER}.volumeMounts`, has: { name: 'cache-volume', mountPath: '/cache' } },
    ],
  },
  {
    name: 'create-daemonset-hostnetwork',
    props: { hostNetwork: true },
    facts: [pod('hostNetwork', true), pod('dnsPolicy', 'ClusterFirstWithHostNet')],
  },
  {
    name: 'create-daemonset',
    props: { controller: Controller.daemonSet() },
    facts: [{ object: 'DaemonSet alloy', at: 'apiVersion', is: 'apps/v1' }],
  },
  {
    name: 'create-deployment-autoscaling',
    props: { controller: Controller.deployment({ replicas: autoscaler }) },
    facts: [
      {
        object: 'HorizontalPodAutoscaler alloy',
        at: 'spec',
        like: { scaleTargetRef: { kind: 'Deployment', name: 'alloy' }, minReplicas: 1, maxReplicas: 5, behavior },
      },
      {
        object: 'HorizontalPodAutoscaler alloy',
        at: 'spec.metrics.0.containerResource',
        like: { name: 'memory', target: { averageUtilization: 80 } },
      },
      { object: 'HorizontalPodAutoscaler alloy', at: 'apiVersion', is: 'autoscaling/v2' },
      noReplicas('Deployment'),
    ],
    difference: 'the metric is that of the Alloy container alone',
  },
  {
    name: 'create-deployment-external-hpa',
    props: { controller: Controller.deployment({ replicas: 'external' }) },
    facts: [noReplicas('Deployment'), { object: 'HorizontalPodAutoscaler', absent: true }],
  },
  {
    name: 'create-deployment',
    props: { controller: Controller.deployment() },
    facts: [{ object: 'Deployment', at: 'spec.replicas', is: 1 }],
  },
  {
    name: 'create-networkpolicy',
    props: { networkPolicy: { egress: {} } },
    facts: [
      {
        object: 'NetworkPolicy alloy',
        at: 'spec',
        like: { podSelector: SELECTOR, policyTypes: ['Ingress', 'Egress'] },
      },
    ],
    difference: 'rules are those of the listeners and destinations, not "allow all"',
  },
  {
    name: 'create-statefulset-autoscaling',
    props: { controller: Controller.statefulSet({ replicas: autoscaler }), storage: AlloyStorage.claimPerPod(deleted) },
    facts: [
      { object: 'HorizontalPodAutoscaler alloy', at: 'spec.scaleTargetRef.kind', is: 'StatefulSet' },
      DELETED,
      noReplicas('StatefulSet'),
    ],
    difference: 'the kind of the target is written as the API writes it',
  },
  {
    name: 'create-statefulset-external-hpa',
    props: { controller: Controller.statefulSet({ replicas: 'external' }) },
    facts: [noReplicas('StatefulSet'), { object: 'HorizontalPodAutoscaler', absent: true }],
  },
  {
    name: 'create-statefulset',
    props: { controller: Controller.statefulSet({ minReady: Duration.seconds(60) }) },
    facts: [{ object: 'StatefulSet', at: 'spec', like: { minReadySeconds: 60, serviceName: 'alloy-cluster' } }],
  },
  {
    name: 'create-statefulset-vertical-autoscaling',
    props: {
      controller: Controller.statefulSet(),
      storage: AlloyStorage.claimPerPod(deleted),
      verticalAutoscaling: { minAllowed: { cpu: '50m' }, maxAllowed: { cpu: '1', memory: Size.gibibytes(1) } },
    },
    facts: [
      {
        object: 'VerticalPodAutoscaler alloy',
        at: 'spec.resourcePolicy.containerPolicies.0',
        like: { containerName: 'alloy', minAllowed: { cpu: '50m' }, maxAllowed: { cpu: '1', memory: '1Gi' } },
      },
      DELETED,
    ],
  },
  {
    name: 'custom-config',
    config: 'logging {\n level = "warn"\n}',
    props: reload,
    facts: [
      { object: 'ConfigMap alloy', at: 'data', is: { 'config.alloy': 'logging {\n\tlevel = "warn"\n}\n' } },
      { object: 'DaemonSet', at: 'spec.template.metadata.annotations.checksum/config', absent: true },
    ],
    difference: 'without `configDelivery: ConfigDelivery.reload()` there is a checksum, and a change rolls out',
  },
  {
    name: 'default-values',
    facts: [
      { object: 'ServiceAccount alloy', at: 'kind', is: 'ServiceAccount' },
      { object: 'ConfigMap alloy', at: 'kind', is: 'ConfigMap' },
      { object: 'Service alloy', at: 'spec.ports.0', like: { name: 'http-metrics', port: 12_345 } },
      { object: 'DaemonSet alloy', at: 'spec.minReadySeconds', is: 10 },
      { object: 'DaemonSet alloy', at: 'spec.selector', is: SELECTOR },
      { object: 'ClusterRole', absent: true },
    ],
    difference:
      'no role for a configuration that calls no API; the other differences are in [Migrate from the Helm chart](from-helm.md)',
  },
  {
    name: 'disable-http-server-port',
    props: { httpServer: { exposed: false }, probes: { readiness: AlloyProbe.none() }, service: AlloyService.none() },
    facts: [
      { object: 'DaemonSet', at: `${CONTAINER}.readinessProbe`, absent: true },
      { object: 'DaemonSet', at: `${CONTAINER}.ports`, absent: true },
    ],
    difference: 'nothing listens for others then, and there is no Service; the probes that are left ask by number',
  },
  {
    name: 'enable-servicemonitor-tls',
    config: TLS,
    props: reload,
    make: (alloy, chart) => {
      new monitoring.ServiceMonitor(chart, 'monitor', { alloy, tls: { insecureSkipVerify: true } });
    },
    facts: [
      container('readinessProbe.httpGet.scheme', 'HTTPS'),
      {
        object: 'ServiceMonitor monitor',
        at: 'spec.endpoints.0',
        like: { scheme: 'https', tlsConfig: { insecureSkipVerify: true } },
      },
      { object: 'DaemonSet', at: `${RELOADER}.args`, has: '--reload-url=https://localhost:12345/-/reload' },
    ],
    difference: "the reloader speaks HTTPS, too; the chart's is kept out",
  },
  {
    name: 'enable-servicemonitor',
    make: (alloy, chart) => {
      new monitoring.ServiceMonitor(chart, 'monitor', { alloy });
    },
    facts: [
      { object: 'ServiceMonitor monitor', at: 'spec.endpoints.0', like: { port: 'http-metrics', path: '/metrics' } },
    ],
    difference: "`scheme: http` is the operator's default; labels of the target win over labels of the samples",
  },
  {
    name: 'engine-flags',
    props: {
      stabilityLevel: 'public-preview',
      httpServer: { address: '127.0.0.1', port: 24_680, exposed: false, uiPathPrefix: '/ui' },
      service: AlloyService.none(),
      probes: { startup: AlloyProbe.none(), readiness: AlloyProbe.none(), liveness: AlloyProbe.none() },
      extraArgs: ['--feature.one=true', '--feature.two=true'],
    },
    facts: [
      '--server.http.listen-addr=127.0.0.1:24680',
      '--stability.level=public-preview',
      '--disable-reporting',
      '--server.http.ui-path-prefix=/ui',
      '--feature.one=true',
      '--feature.two=true',
    ].map((has) => ({ object: 'DaemonSet', at: `${CONTAINER}.args`, has })),
    difference:
      'on the loopback address, probes get no answer: they have to be taken away; the storage path is not set',
  },
  {
    name: 'envFrom',
    props: { envFrom: [{ configMapRef: { name: 'special-config' } }] },
    facts: [container('envFrom', [{ configMapRef: { name: 'special-config' } }])],
  },
  {
    name: 'existing-config',
    props: { configDelivery: ConfigDelivery.existingConfigMap('existing-config', { key: 'my-config.alloy' }) },
    facts: [
      { object: 'ConfigMap', absent: true },
      pod('volumes.0.configMap', {
        name: 'existing-config',
        items: [{ key: 'my-config.alloy', path: 'config.alloy' }],
      }),
    ],
  },
  {
    name: 'external-hpa-validation-failure',
    facts: [],
    difference: "can not be written: `replicas` is a number, `'external'` or an autoscaler (test/types)",
  },
  {
    name: 'extra-env',
    props: {
      env: [
        { name: 'GREETING', value: 'hello' },
        { name: 'CONFIG', valueFrom: { configMapKeyRef: { name: 'c', key: 'k' } } },
        { name: 'SECRET', valueFrom: { secretKeyRef: { name: 's', key: 'k' } } },
      ],
    },
    facts: [
      container('env', [
        { name: 'GREETING', value: 'hello' },
        { name: 'CONFIG', valueFrom: { configMapKeyRef: { name: 'c', key: 'k' } } },
        { name: 'SECRET', valueFrom: { secretKeyRef: { name: 's', key: 'k' } } },
      ]),
    ],
    difference: 'HOSTNAME and K8S_NODE_NAME are set only for configurations that read them',
  },
  {
    name: 'extra-manifests',
    make: (_, chart) => {
      new ApiObject(chart, 'extra', { apiVersion: 'v1', kind: 'Secret', metadata: { name: 'grafana-cloud' } });
    },
    facts: [{ object: 'Secret grafana-cloud', at: 'apiVersion', is: 'v1' }],
  },
  {
    name: 'extra-ports',
    config: THRIFT,
    facts: [
      { object: 'DaemonSet', at: `${CONTAINER}.ports`, has: { name: 'jaeger-thrift', containerPort: 14_268 } },
      { object: 'Service alloy', at: 'spec.ports.1', like: { name: 'jaeger-thrift', port: 14_268 } },
    ],
    difference: 'derived from the receiver',
  },
  {
    name: 'faro-ingress',
    config: FARO,
    props: { ingress: { rules: [{ listener: 'faro', host: 'chart-example.local' }] } },
    facts: [
      {
        object: 'Ingress alloy',
        at: 'spec.rules.0',
        like: {
          host: 'chart-example.local',
          http: {
            paths: [{ path: '/', pathType: 'Prefix', backend: { service: { name: 'alloy', port: { name: 'faro' } } } }],
          },
        },
      },
      { object: 'Service alloy', at: 'spec.ports.1', like: { name: 'faro', port: 12_347 } },
    ],
    difference: "the Service has the port; the chart's Ingress points at one that it hasn't",
  },
  {
    name: 'global-image-pullpolicy',
    props: { image: { pullPolicy: 'Always' } },
    facts: [container('imagePullPolicy', 'Always')],
    difference: "the reloader keeps Kubernetes' own",
  },
  {
    name: 'global-image-pullsecrets',
    props: { image: { pullSecrets: ['global-cred'] } },
    make: (alloy) => {
      for (const field of ['runAsUser', 'runAsGroup']) {
        alloy.workload.addJsonPatch(JsonPatch.add(`/spec/template/spec/securityContext/${field}`, 1000));
      }
    },
    facts: [
      pod('imagePullSecrets', [{ name: 'global-cred' }]),
      { object: 'DaemonSet', at: `${POD}.securityContext`, like: { runAsUser: 1000, runAsGroup: 1000 } },
    ],
  },
  {
    name: 'global-image-registry',
    props: {
      image: { registry: 'quay.io' },
      configDelivery: ConfigDelivery.reload({
        image: 'quay.io/prometheus-operator/prometheus-config-reloader:v0.91.0',
      }),
    },
    facts: [
      container('image', 'quay.io/grafana/alloy:v1.18.1'),
      {
        object: 'DaemonSet',
        at: `${RELOADER}.image`,
        is: 'quay.io/prometheus-operator/prometheus-config-reloader:v0.91.0',
      },
    ],
  },
  {
    name: 'host-alias',
    props: { hostAliases: [{ ip: '20.21.22.23', hostnames: ['grafana.company.net'] }] },
    facts: [pod('hostAliases', [{ ip: '20.21.22.23', hostnames: ['grafana.company.net'] }])],
  },
  {
    name: 'initcontainers',
    props: {
      initContainers: [
        { name: 'geo-ip', image: 'geoipupdate:v6', volumeMounts: [{ name: 'geoip', mountPath: '/geoip' }] },
      ],
      volumes: [{ name: 'geoip', emptyDir: {} }],
    },
    facts: [
      pod('initContainers', [
        { name: 'geo-ip', image: 'geoipupdate:v6', volumeMounts: [{ name: 'geoip', mountPath: '/geoip' }] },
      ]),
    ],
    difference: "volumes are the pod's: in a container, as in the chart's sample, they don't compile",
  },
  {
    name: 'lifecycle-hooks',
    props: { lifecycle: { preStop: { exec: { command: ['/bin/sh', '-c', 'sleep 8'] } } } },
    facts: [container('lifecycle.preStop.exec.command', ['/bin/sh', '-c', 'sleep 8'])],
  },
  {
    name: 'livinessprobe',
    props: {
      probes: {
        liveness: AlloyProbe.derived({ httpGet: { path: '/metrics', port: k8s.IntOrString.fromNumber(12_345) } }),
      },
    },
    facts: [container('livenessProbe.httpGet', { path: '/metrics', port: 12_345 })],
  },
  {
    name: 'local-image-pullsecrets',
    props: { image: { pullSecrets: ['local-cred'] } },
    facts: [pod('imagePullSecrets', [{ name: 'local-cred' }])],
  },
  {
    name: 'local-image-registry',
    props: { image: { registry: 'quay.io' } },
    facts: [container('image', 'quay.io/grafana/alloy:v1.18.1')],
  },
  {
    name: 'nodeselectors-and-tolerations',
    props: {
      nodeSelector: { key1: 'value1' },
      tolerations: [
        { key: 'key1', operator: 'Equal', value: 'value1', effect: 'NoSchedule' },
        { key: 'key2', operator: 'Exists', effect: 'NoSchedule' },
      ],
    },
    facts: [
      pod('nodeSelector', { 'kubernetes.io/os': 'linux', key1: 'value1' }),
      pod('tolerations', [
        { key: 'key1', operator: 'Equal', value: 'value1', effect: 'NoSchedule' },
        { key: 'key2', operator: 'Exists', effect: 'NoSchedule' },
      ]),
    ],
  },
  {
    name: 'nonroot',
    facts: [
      { object: 'DaemonSet', at: `${POD}.securityContext`, like: { runAsUser: 473, runAsGroup: 473, fsGroup: 473 } },
    ],
    difference: 'the default',
  },
  {
    name: 'pod_annotations',
    props: { podAnnotations: { testAnnotationKey: 'testAnnotationValue' } },
    facts: [
      {
        object: 'DaemonSet',
        at: 'spec.template.metadata.annotations',
        like: { testAnnotationKey: 'testAnnotationValue' },
      },
    ],
  },
  {
    name: 'rbac-empty-rules',
    config: 'loki.write "w" {\n endpoint {\n url = "http://loki:3100/loki/api/v1/push"\n }\n}',
    facts: [
      { object: 'ClusterRole', absent: true },
      { object: 'Role', absent: true },
    ],
    difference: 'no rules make no role',
  },
  {
    name: 'rbac-rules',
    config: 'discovery.kubernetes "n" {\n role = "node"\n}',
    props: { rules: [{ apiGroups: [''], resources: ['pods'], verbs: ['get'], reason: 'a sidecar asks' }] },
    facts: [
      {
        object: 'ClusterRole monitoring-alloy',
        at: 'rules',
        has: { apiGroups: [''], resources: ['pods'], verbs: ['get'] },
      },
      {
        object: 'ClusterRole monitoring-alloy',
        at: 'rules',
        has: { apiGroups: [''], resources: ['nodes'], verbs: ['list', 'watch'] },
      },
    ],
    difference: 'rules by hand add to the derived ones',
  },
  {
    name: 'readinessprobe',
    props: { probes: { readiness: AlloyProbe.derived({ initialDelaySeconds: 15, timeoutSeconds: 5 }) } },
    facts: [
      { object: 'DaemonSet', at: `${CONTAINER}.readinessProbe`, like: { initialDelaySeconds: 15, timeoutSeconds: 5 } },
    ],
  },
  {
    name: 'roles-and-rolebindings',
    config: PODS.replace('role = "pod"', 'role = "pod"\n namespaces {\n names = ["shop"]\n }'),
    facts: [
      { object: 'Role', at: 'metadata.namespace', is: 'shop' },
      {
        object: 'RoleBinding',
        at: 'subjects',
        is: [{ kind: 'ServiceAccount', name: 'alloy', namespace: 'monitoring' }],
      },
      { object: 'ClusterRole', absent: true },
    ],
    difference: 'from the namespaces of the component',
  },
  {
    name: 'service-external-traffic-policy',
    props: {
      service: AlloyService.nodePort({ externalTrafficPolicy: 'Local', nodePorts: { 'http-metrics': 31_128 } }),
    },
    facts: [
      { object: 'Service alloy', at: 'spec', like: { type: 'NodePort', externalTrafficPolicy: 'Local' } },
      { object: 'Service alloy', at: 'spec.ports.0.nodePort', is: 31_128 },
    ],
  },
  {
    name: 'sidecars',
    props: { sidecars: [{ name: 'geo-ip', image: 'geoipupdate:v6' }], configDelivery: ConfigDelivery.reload() },
    facts: [pod('containers.2', { name: 'geo-ip', image: 'geoipupdate:v6' })],
  },
  {
    name: 'termination-grace-period',
    props: { terminationGracePeriod: Duration.seconds(20) },
    facts: [pod('terminationGracePeriodSeconds', 20)],
  },
  {
    name: 'topologyspreadconstraints',
    props: {
      topologySpreadConstraints: [
        {
          maxSkew: 1,
          topologyKey: 'topology.kubernetes.io/zone',
          whenUnsatisfiable: 'ScheduleAnyway',
          labelSelector: SELECTOR,
        },
      ],
    },
    facts: [
      pod('topologySpreadConstraints', [
        {
          maxSkew: 1,
          topologyKey: 'topology.kubernetes.io/zone',
          whenUnsatisfiable: 'ScheduleAnyway',
          labelSelector: SELECTOR,
        },
      ]),
    ],
  },
  {
    name: 'with-digests',
    props: {
      image: { digest },
      configDelivery: ConfigDelivery.reload({ image: `quay.io/p/reloader@${digest}` }),
    },
    facts: [
      container('image', `docker.io/grafana/alloy:v1.18.1@${digest}`),
      { object: 'DaemonSet', at: `${RELOADER}.image`, is: `quay.io/p/reloader@${digest}` },
      { object: 'DaemonSet', at: 'metadata.labels', like: { 'app.kubernetes.io/version': 'v1.18.1' } },
    ],
    difference: 'the version label is the tag, not a cut digest',
  },
];
