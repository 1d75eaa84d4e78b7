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
  /** Labels of objects to have in its series, by kind (`--metric-labels-allowlist`): `{ pods: ['team'] }`. @default - none */
  readonly objectLabels?: Readonly<Partial<Record<KubeStateResource, readonly string[]>>>;
}

/**
 * kube-state-metrics: what the API server knows of the cluster's objects, as metrics. `pipelines.KubeStateMetrics` scrapes it.
 *
 * One pod that may list and watch the kinds of objects that it tells about; Pod Security level `restricted`.
 *
 * @example
 * new companions.KubeStateMetrics(chart, 'kube-state-metrics');
 */
export class KubeStateMetrics extends Companion {
  constructor(scope: Construct, id: string, props: KubeStateMetricsProps = {}) {
    const resources = [...new Set(props.resources ?? USUAL)].sort();
    const labels = Object.entries(props.objectLabels ?? {}).map(([kind, names]) => `${kind}=[${names.join(',')}]`);
    super(
      scope,
      id,
      {
        product: 'kube-state-metrics',
        image: 'registry.k8s.io/kube-state-metrics/kube-state-metrics:v2.19.1',
        args: [
          '--port=8080',
          `--resources=${resources.join(',')}`,
          ...(labels.length > 0 ? [`--metric-labels-allowlist=${labels.join(',')}`] : []),
        ],
        port: { name: 'http', number: 8080 },
        readyPath: '/healthz',
        kind: 'Deployment',
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
      },
      resourceProblems(props),
    );
  }
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

function resourceProblems({ resources, objectLabels }: KubeStateMetricsProps): readonly Problem[] {
  const known = Object.keys(GROUP_OF).join(', ');
  const unknown = (name: string) => !Object.hasOwn(GROUP_OF, name);
  const message = 'is no kind of object that kube-state-metrics tells about';
  const told: readonly string[] = resources ?? USUAL;
  return [
    ...(resources ?? []).flatMap((name, index) =>
      unknown(name) ? [{ path: ['resources', index], message, hint: `one of ${known}` }] : [],
    ),
    ...(resources?.length === 0 ? [{ path: ['resources'], message: 'names no kind of object' }] : []),
    ...Object.keys(objectLabels ?? {}).flatMap((name): Problem[] =>
      told.includes(name)
        ? []
        : [{ path: ['objectLabels', name], message: 'is not among `resources`, so that its labels are in no series' }],
    ),
  ];
}
