import { isDeepStrictEqual } from 'node:util';
import type { ChartDifference } from '../../lib/helm';

/** Something that is other here than in the objects that the official chart makes of the same values: on purpose, because it is better. */
export interface KnownDifference {
  /** What the chart does, in Markdown. */
  readonly chart: string;
  /** What is here instead, in Markdown. */
  readonly here: string;
  /** Whether a difference between objects is this one. */
  readonly covers: (difference: ChartDifference) => boolean;
}

const POD = /^(?:DaemonSet|Deployment|StatefulSet) /;
const CONTAINER = 'spec.template.spec.containers.alloy.';
const RELOADER = 'spec.template.spec.containers.config-reloader';

const defined = (fields: object) => JSON.parse(JSON.stringify(fields)) as object;

/** A place in the workload. */
const workload =
  (...paths: readonly (string | RegExp)[]) =>
  ({ object, path }: ChartDifference): boolean =>
    POD.test(object) && paths.some((each) => (typeof each === 'string' ? path === each : each.test(path)));
/** A place in objects of a kind; the whole object where there is none. */
const of =
  (kind: string, ...paths: readonly string[]) =>
  ({ object, path }: ChartDifference): boolean =>
    object.startsWith(`${kind} `) && (paths.length === 0 ? path === '' : paths.includes(path));
const any =
  (...rows: readonly KnownDifference['covers'][]) =>
  (difference: ChartDifference): boolean =>
    rows.some((covers) => covers(difference));
const flag = (name: string) => `${CONTAINER}args.${name}`;
const only =
  (side: 'wanted' | 'chart', covers: KnownDifference['covers']) =>
  (difference: ChartDifference): boolean =>
    difference[side === 'wanted' ? 'chart' : 'wanted'] === undefined && covers(difference);
const is =
  (wanted: unknown, chart: unknown, covers: KnownDifference['covers']) =>
  (difference: ChartDifference): boolean =>
    difference.wanted === wanted && difference.chart === chart && covers(difference);

/** All differences, in the order of the page. */
export const chartDifferences: readonly KnownDifference[] = [
  {
    chart: 'no Namespace',
    here: 'a Namespace with the Pod Security level that the pods need',
    covers: only('wanted', of('Namespace')),
  },
  {
    chart: 'the same 13 RBAC rules for every configuration, including all Secrets of the cluster',
    here: "the rules that the components need, and those of the values that are not the chart's own; `cdk8s-alloy explain` names the component behind each",
    covers: any(
      of('ClusterRole', 'rules'),
      of('ClusterRole'),
      of('ClusterRoleBinding'),
      only('chart', of('Role')),
      only('chart', of('RoleBinding')),
    ),
  },
  {
    chart: 'the token is always mounted',
    here: 'only if a component calls the API, and by the pod',
    covers: any(
      is(false, true, of('ServiceAccount', 'automountServiceAccountToken')),
      is(true, undefined, workload('spec.template.spec.automountServiceAccountToken')),
    ),
  },
  {
    chart: 'root, all default capabilities, a writable root filesystem',
    here: 'user 473, no capabilities, read-only with a volume at `/tmp`; what the values say of security contexts stays',
    covers: only(
      'wanted',
      workload(
        /^spec\.template\.spec\.securityContext($|\.)/,
        /^spec\.template\.spec\.containers\.alloy\.securityContext($|\.)/,
        `${CONTAINER}volumeMounts./tmp`,
        'spec.template.spec.volumes.tmp',
        `${CONTAINER}volumeMounts./etc/alloy.readOnly`,
        `${RELOADER}.volumeMounts./etc/alloy.readOnly`,
      ),
    ),
  },
  {
    chart: 'no requests and limits',
    here: 'what the values leave out of: 100m CPU and 256 MiB requested, a memory limit of 1 GiB; of the reloader 10m, 32 MiB and 128 MiB',
    covers: any(
      only('wanted', workload(/^spec\.template\.spec\.containers\.(alloy|config-reloader)\.resources($|\.)/)),
      is('32Mi', '50Mi', workload(`${RELOADER}.resources.requests.memory`)),
    ),
  },
  {
    chart: 'state in the layer of the container, at `alloy.storagePath`',
    here: 'state on a volume, at `/var/lib/alloy`: that of the values, or one that lives as long as the pod; claims are called `storage`',
    covers: any(
      workload(flag('--storage.path'), 'spec.volumeClaimTemplates'),
      only('chart', workload(/\.containers\.alloy\.volumeMounts\.\/data$/)),
      only('wanted', workload(`${CONTAINER}volumeMounts./var/lib/alloy`, 'spec.template.spec.volumes.storage')),
    ),
  },
  {
    chart: '`enableStatefulSetAutoDeletePVC` is written without claims, too',
    here: 'without claims there is nothing to delete',
    covers: only('chart', of('StatefulSet', 'spec.persistentVolumeClaimRetentionPolicy')),
  },
  {
    chart: 'the key and file of the configuration are called as `alloy.configMap.key` says',
    here: '`config.alloy`; the key of an existing ConfigMap is mounted under this name',
    covers: any(
      workload(/\.args\.\/etc\/alloy\/[^/]+$/, 'spec.template.spec.volumes.config.configMap.items'),
      ({ object, path, wanted, chart }) =>
        object.startsWith('ConfigMap ') && path.startsWith('data.') && (wanted === undefined || chart === undefined),
    ),
  },
  {
    chart:
      'flags that say what Alloy does anyway (`--server.http.ui-path-prefix=/`, `--stability.level=generally-available`)',
    here: 'are left out; the stability level follows from the components',
    covers: any(
      is(undefined, '/', workload(flag('--server.http.ui-path-prefix'))),
      is(undefined, 'generally-available', workload(flag('--stability.level'))),
    ),
  },
  {
    chart: 'usage reporting on',
    here: 'off; `usageReporting: true`',
    covers: is('', undefined, workload(flag('--disable-reporting'))),
  },
  {
    chart: 'a cluster has no name, and starts to work with the first pod',
    here: "is named after namespace and workload, so that two don't join, and waits for half of the pods, up to a minute",
    covers: only(
      'wanted',
      workload(...['name', 'wait-for-size', 'wait-timeout'].map((each) => flag(`--cluster.${each}`))),
    ),
  },
  {
    chart: '`ALLOY_DEPLOY_MODE`, `HOSTNAME` and `K8S_NODE_NAME` always set',
    here: 'the last two are set if the configuration reads them',
    covers: only('chart', workload(`${CONTAINER}env`, /\.env\.(ALLOY_DEPLOY_MODE|HOSTNAME|K8S_NODE_NAME)$/)),
  },
  {
    chart: 'a readiness probe after 10 seconds, with a second to answer',
    here: 'startup, readiness and liveness probes with times that a collector under load meets; what the values say of them stays',
    covers: any(
      only('wanted', workload(`${CONTAINER}livenessProbe.failureThreshold`, `${CONTAINER}livenessProbe.periodSeconds`)),
      is(10, 1, workload(`${CONTAINER}livenessProbe.timeoutSeconds`)),
      only('wanted', workload(`${CONTAINER}startupProbe`, `${CONTAINER}livenessProbe`)),
      is(0, 10, workload(`${CONTAINER}readinessProbe.initialDelaySeconds`)),
      is(3, 1, workload(`${CONTAINER}readinessProbe.timeoutSeconds`)),
    ),
  },
  {
    chart:
      'probes, port and Service also where nothing gets an answer: on the loopback address, or without the HTTP port',
    here: 'none of them',
    covers: only('chart', any(of('Service'), workload(`${CONTAINER}readinessProbe`, `${CONTAINER}ports.http-metrics`))),
  },
  {
    chart: '`alloy.listenScheme: HTTPS` without TLS in the configuration',
    here: 'probes and monitor speak what the configuration does',
    covers: any(
      is('HTTP', 'HTTPS', workload(`${CONTAINER}readinessProbe.httpGet.scheme`)),
      ({ object, path, chart }) =>
        object.startsWith('ServiceMonitor ') &&
        path === 'spec.endpoints' &&
        JSON.stringify(chart).includes('"scheme":"https"'),
    ),
  },
  {
    chart: 'the ServiceMonitor sets `honorLabels`, so that samples can change `job` and `instance`',
    here: '`job` is `integrations/alloy`, as dashboards and alerts want it',
    covers: ({ object, path, chart }) =>
      object.startsWith('ServiceMonitor ') &&
      path === 'spec.endpoints' &&
      JSON.stringify(chart).includes('"honorLabels":true'),
  },
  {
    chart: 'hot reload by a sidecar; a bad configuration surfaces at the next restart',
    here: 'a rollout, and a bad configuration fails synth. Whose values change the sidecar keeps it; it listens on the loopback address',
    covers: any(only('chart', workload(RELOADER)), only('wanted', workload(`${RELOADER}.args.--listen-address`))),
  },
  {
    chart: 'the image is chosen by the digest alone',
    here: 'tag and digest: the digest counts, the tag says which version it is',
    covers: ({ object, path, wanted, chart }) =>
      POD.test(object) && path === `${CONTAINER}image` && String(wanted).replace(/:[^:@]+@/, '@') === chart,
  },
  {
    chart: 'pods on any node, Windows ones, too',
    here: '`kubernetes.io/os: linux`',
    covers: only(
      'wanted',
      workload('spec.template.spec.nodeSelector', 'spec.template.spec.nodeSelector.kubernetes.io/os'),
    ),
  },
  {
    chart: 'replicas where the scheduler puts them, without a budget',
    here: "spread over nodes and zones, and a PodDisruptionBudget where several always run; pods that aren't ready don't hold up a drain",
    covers: only(
      'wanted',
      any(
        workload('spec.template.spec.topologySpreadConstraints'),
        of('PodDisruptionBudget'),
        of('PodDisruptionBudget', 'spec.unhealthyPodEvictionPolicy'),
      ),
    ),
  },
  {
    chart: 'a StatefulSet names the ordinary Service',
    here: 'the headless one, as Kubernetes asks',
    covers: any(
      is('alloy-cluster', 'alloy', of('StatefulSet', 'spec.serviceName')),
      ({ object, path, chart }) => object === 'Service alloy-cluster' && path === '' && chart === undefined,
    ),
  },
  {
    chart: 'the autoscaler measures all containers of a pod, and names its target in lower case',
    here: 'the Alloy container; the kind as the API has it',
    covers: ({ object, path, wanted, chart }) =>
      object.startsWith('HorizontalPodAutoscaler ') &&
      (path === 'spec.metrics' || (path === 'spec.scaleTargetRef.kind' && String(wanted).toLowerCase() === chart)),
  },
  {
    chart: 'a VerticalPodAutoscaler only where Helm sees the API, and without a namespace',
    here: 'always, in that of the workload',
    covers: of('VerticalPodAutoscaler'),
  },
  {
    chart: 'Services without `appProtocol`',
    here: 'what the port speaks, which a mesh reads',
    covers: ({ object, path, chart }) =>
      object.startsWith('Service ') && path.endsWith('.appProtocol') && chart === undefined,
  },
  {
    chart: 'the headless Service of a cluster has all ports, and `alloy.clustering.portName`',
    here: 'the port of the members, called `http`',
    covers: ({ object, path }) =>
      object.startsWith('Service ') && object.endsWith('-cluster') && path.startsWith('spec.ports.'),
  },
  {
    chart: 'the label `app.kubernetes.io/instance` is the name of the release',
    here: 'the name of the workload, which differs where the release has another',
    covers: ({ path }) =>
      path.endsWith('labels.app.kubernetes.io/instance') || path.endsWith('matchLabels.app.kubernetes.io/instance'),
  },
  {
    chart: 'numbers and truth values where Kubernetes takes texts, which it refuses',
    here: 'texts',
    covers: ({ wanted, chart }) => typeof chart !== 'string' && typeof chart !== 'object' && wanted === String(chart),
  },
  {
    chart: 'credentials in `extraEnv`, and in the configuration',
    here: 'keys of Secrets to create, which are listed',
    covers: workload(/\.containers\.alloy\.env\.\w*(TOKEN|PASSWORD)\w*($|\.)/),
  },
  {
    chart: 'the NetworkPolicy allows everything',
    here: 'ingress to what the components listen on; rules of the values stay as they are',
    covers: of('NetworkPolicy', 'spec.policyTypes', 'spec.ingress', 'spec.egress'),
  },
  {
    chart: 'the Ingress leads to a number',
    here: 'to the port of the Service with this number, by its name',
    covers: of('Ingress', 'spec.rules'),
  },
  {
    chart: "fields that Kubernetes doesn't have are written, and refused or dropped in the cluster",
    here: 'are left out, and reported',
    covers: any(
      only(
        'chart',
        workload('spec.template.spec.volumes.geoip.mountPath', 'spec.template.spec.containers.geo-ip.volumes'),
      ),
      ({ object, path, wanted, chart }) =>
        POD.test(object) &&
        path === 'spec.template.spec.initContainers' &&
        isDeepStrictEqual(
          wanted,
          (chart as readonly object[]).map((each) => ({ ...each, volumes: undefined })).map(defined),
        ),
    ),
  },
  {
    chart: 'Secrets in `extraObjects`, with their values',
    here: 'credentials never get into a program: the keys to create are listed',
    covers: only('chart', of('Secret')),
  },
];
