import { Size } from 'cdk8s';
import type { k8s } from 'cdk8s-plus-28';
import type { Construct } from 'constructs';
import { checkedProps } from '../../config';
import type { Problem } from '../../values';
import { COMPANION_NAMES, Companion, type CompanionProps } from './companion';

/** A kind of object that kube-state-metrics tells about, as its option `--resources` names it, and its API group. */
const GROUP_OF = {
  certificatesigningrequests: 'certificates.k8s.io',
  configmaps: '',
  cronjobs: 'batch',
  daemonsets: 'apps',
  deployments: 'apps',
  endpointslices: 'discovery.k8s.io',
  horizontalpodautoscalers: 'autoscaling',
  ingresses: 'networking.k8s.io',
  jobs: 'batch',
  leases: 'coordination.k8s.io',
  limitranges: '',
  namespaces: '',
  networkpolicies: 'networking.k8s.io',
  nodes: '',
  persistentvolumeclaims: '',
  persistentvolumes: '',
  poddisruptionbudgets: 'policy',
  pods: '',
  replicasets: 'apps',
  replicationcontrollers: '',
  resourcequotas: '',
  secrets: '',
  services: '',
  statefulsets: 'apps',
  storageclasses: 'storage.k8s.io',
  volumeattachments: 'storage.k8s.io',
} as const;

export type KubeStateResource = keyof typeof GROUP_OF;

/** Those that dashboards of Kubernetes read; neither Secrets nor ConfigMaps, for which it would have to read all of them. */
const USUAL: readonly KubeStateResource[] = [
  'cronjobs',
  'daemonsets',
  'deployments',
  'horizontalpodautoscalers',
  'jobs',
  'namespaces',
  'nodes',
  'persistentvolumeclaims',
  'persistentvolumes',
  'poddisruptionbudgets',
  'pods',
  'replicasets',
  'resourcequotas',
  'services',
  'statefulsets',
];

export interface KubeStateMetricsProps extends CompanionProps {
  /**
   * The kinds of objects that it tells about; it may list and watch these and nothing else (`--resources`). `secrets` and `configmaps` let it read all of them.
   * @default - what dashboards of Kubernetes read, without Secrets and ConfigMaps
   */
  readonly resources?: readonly KubeStateResource[];
  /** Labels of objects to have in its series, by kind (`--metric-labels-allowlist`): `{ pods: ['team'] }`; `['*']` is all. @default - none */
  readonly objectLabels?: ObjectNames;
  /** Annotations of objects to have in its series, by kind (`--metric-annotations-allowlist`); `['*']` is all. @default - none */
  readonly objectAnnotations?: ObjectNames;
  /**
   * Several pods. `shards`: each has a part of the objects, for a cluster with more of them than one pod can hold; needs Kubernetes 1.28, which tells a pod its
   * number. `identical`: each has all of them, behind a Service, and stands in for the others; give `replicas: 'identical'` to the pipeline, too.
   * @default - one pod
   */
  readonly replicas?: { readonly shards: number } | { readonly identical: number };
}

/** Names of labels or annotations, by the kind of objects that have them. */
type ObjectNames = Readonly<Partial<Record<KubeStateResource, readonly string[]>>>;

/**
 * kube-state-metrics: what the API server knows of the cluster's objects, as metrics. `pipelines.KubeStateMetrics` scrapes it.
 *
 * One pod, unless `replicas` says otherwise, that may list and watch the kinds of objects that it tells about; Pod Security level `restricted`.
 *
 * @example
 * new companions.KubeStateMetrics(chart, 'kube-state-metrics');
 */
export class KubeStateMetrics extends Companion {
  constructor(scope: Construct, id: string, props: KubeStateMetricsProps = {}) {
    const resources = [...new Set(props.resources ?? USUAL)].sort();
    const { shards, identical } = podsOf(props);
    super(
      scope,
      id,
      {
        product: 'kube-state-metrics',
        image: 'registry.k8s.io/kube-state-metrics/kube-state-metrics:v2.19.1',
        args: [
          '--port=8080',
          `--resources=${resources.join(',')}`,
          ...allowed('--metric-labels-allowlist', props.objectLabels),
          ...allowed('--metric-annotations-allowlist', props.objectAnnotations),
          ...(shards === undefined ? [] : ['--shard=$(SHARD)', `--total-shards=${shards}`]),
        ],
        kind: shards === undefined ? 'Deployment' : 'StatefulSet',
        ...(shards !== undefined && { env: [SHARD], replicas: shards }),
        ...(identical !== undefined && { replicas: identical, alike: true }),
        port: { name: 'http', number: 8080 },
        readyPath: '/healthz',
        podSecurity: 'restricted',
        podSecurityContext: { runAsNonRoot: true, runAsUser: 65534, runAsGroup: 65534 },
        securityContext: {
          allowPrivilegeEscalation: false,
          capabilities: { drop: ['ALL'] },
          readOnlyRootFilesystem: true,
        },
        rules: rulesOf(resources),
        cpuRequest: '50m',
        memoryLimit: Size.mebibytes(512),
      },
      props,
    );
    checkedProps(
      this,
      props,
      {
        ...COMPANION_NAMES,
        resources: 'prop',
        objectLabels: 'prop',
        objectAnnotations: 'prop',
        replicas: { shards: 'prop', identical: 'prop' },
      },
      [...resourceProblems(props), ...replicasProblems(props.replicas)],
    );
  }
}

/** The number of a pod among those of a StatefulSet. */
const SHARD = {
  name: 'SHARD',
  valueFrom: { fieldRef: { fieldPath: "metadata.labels['apps.kubernetes.io/pod-index']" } },
};

function podsOf({ replicas }: KubeStateMetricsProps): { readonly shards?: number; readonly identical?: number } {
  return replicas ?? {};
}

/** An option that lets labels or annotations of objects into series. */
function allowed(option: string, names: ObjectNames = {}): readonly string[] {
  const lists = Object.entries(names).map(([kind, allowedNames]) => `${kind}=[${allowedNames.join(',')}]`);
  return lists.length === 0 ? [] : [`${option}=${lists.join(',')}`];
}

function replicasProblems(replicas: KubeStateMetricsProps['replicas']): readonly Problem[] {
  if (replicas === undefined) return [];
  const given = Object.entries(replicas);
  const wrong = given.filter(([, count]) => !Number.isInteger(count) || count < 2);
  return [
    ...(given.length === 1 ? [] : [{ path: ['replicas'], message: 'must be either { shards } or { identical }' }]),
    ...wrong.map(([name, count]) => ({
      path: ['replicas', name],
      message: `is ${JSON.stringify(count)}, but must be a whole number from 2 on`,
      hint: 'for one pod, leave `replicas` out',
    })),
  ];
}

/** A rule for each API group. */
function rulesOf(resources: readonly KubeStateResource[]): readonly k8s.PolicyRule[] {
  const groups = [...new Set(resources.map((name) => GROUP_OF[name] ?? ''))].sort();
  return groups.map((group) => ({
    apiGroups: [group],
    resources: resources.filter((name) => (GROUP_OF[name] ?? '') === group),
    verbs: ['list', 'watch'],
  }));
}

function resourceProblems({ resources, objectLabels, objectAnnotations }: KubeStateMetricsProps): readonly Problem[] {
  const known = Object.keys(GROUP_OF).join(', ');
  const unknown = (name: string) => !Object.hasOwn(GROUP_OF, name);
  const message = 'is no kind of object that kube-state-metrics tells about';
  const told: readonly string[] = resources ?? USUAL;
  return [
    ...(resources ?? []).flatMap((name, index) =>
      unknown(name) ? [{ path: ['resources', index], message, hint: `one of ${known}` }] : [],
    ),
    ...(resources?.length === 0 ? [{ path: ['resources'], message: 'names no kind of object' }] : []),
    ...Object.entries({ objectLabels, objectAnnotations }).flatMap(([prop, kinds]) =>
      Object.keys(kinds ?? {}).flatMap((name): Problem[] => {
        if (told.includes(name)) return [];
        const what = prop === 'objectLabels' ? 'labels' : 'annotations';
        return [{ path: [prop, name], message: `is not among \`resources\`, so that its ${what} are in no series` }];
      }),
    ),
  ];
}
