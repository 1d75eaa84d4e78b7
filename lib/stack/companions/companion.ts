import { ApiObject, Chart, type Size } from 'cdk8s';
import { k8s } from 'cdk8s-plus-28';
import { Construct } from 'constructs';
import type { PropNames } from '../../config';
import {
  clusterScoped,
  DEFAULT_NAMESPACE,
  ensureNamespaceObject,
  type PodSecurityLevel,
  quantity,
} from '../../kubernetes';

/** Options of every companion. */
export interface CompanionProps {
  /** Image with tag or digest. @default - the official one, in the version that the metrics of the pipelines are known of */
  readonly image?: string;
  /** `imagePullPolicy` of its container. @default - Kubernetes' own: `IfNotPresent` for a tag other than `latest` */
  readonly pullPolicy?: 'Always' | 'IfNotPresent' | 'Never';
  /** Names of the Secrets with the registry's credentials (`imagePullSecrets` of the pod). @default - none */
  readonly pullSecrets?: readonly string[];
  /** Taints of nodes that its pods tolerate. @default - all taints where a pod runs on every node, none otherwise */
  readonly tolerations?: readonly k8s.Toleration[];
  /** CPU request. @default - enough for a cluster of a hundred nodes */
  readonly cpuRequest?: string;
  /** Memory limit, and half of it the request. @default - enough for a cluster of a hundred nodes */
  readonly memoryLimit?: Size;
  /** Pods that may reach its metrics, by their labels. @default - those of every Alloy in its namespace */
  readonly scrapedBy?: Readonly<Record<string, string>>;
}

/** The names of the options, for `checkedProps`. */
export const COMPANION_NAMES: PropNames<CompanionProps> = {
  image: 'prop',
  pullPolicy: 'prop',
  pullSecrets: 'prop',
  tolerations: 'prop',
  cpuRequest: 'prop',
  memoryLimit: 'prop',
  scrapedBy: 'prop',
};

/** What distinguishes one companion from another. */
export interface CompanionParts {
  /** `app.kubernetes.io/name`, by which its pipeline finds it. */
  readonly product: string;
  readonly image: string;
  readonly args: readonly string[];
  readonly env?: readonly k8s.EnvVar[];
  /** Where its metrics are. */
  readonly port: { readonly name: string; readonly number: number };
  readonly readyPath: string;
  readonly kind: 'DaemonSet' | 'Deployment' | 'StatefulSet';
  /** How many pods run, where not one on every node. @default 1 */
  readonly replicas?: number;
  /** Whether its pods are alike, so that a Service in front of them has any of them answer. @default false */
  readonly alike?: boolean;
  readonly podSecurity: PodSecurityLevel;
  readonly securityContext: k8s.SecurityContext;
  readonly podSecurityContext?: k8s.PodSecurityContext;
  /** Rights in the whole cluster; without any, its pods have no token of the API server. */
  readonly rules: readonly k8s.PolicyRule[];
  readonly cpuRequest: string;
  readonly memoryLimit: Size;
  readonly pod?: Partial<k8s.PodSpec>;
  readonly volumes?: readonly k8s.Volume[];
  readonly volumeMounts?: readonly k8s.VolumeMount[];
}

/** The pods of every Alloy. */
const ALLOY_PODS = { 'app.kubernetes.io/name': 'alloy' };

/**
 * Something beside Alloy that gives metrics of the cluster, in the version that they are known of: its workload, its account, and the rights that it says it
 * needs. Only Alloy's pods may reach it, and it has no Service unless its pods are alike: a pipeline finds its pods, so that each is scraped once.
 */
export abstract class Companion extends Construct {
  /** Name of all objects: the id of the construct. */
  readonly name: string;
  readonly namespace: string;

  protected constructor(scope: Construct, id: string, parts: CompanionParts, props: CompanionProps) {
    super(scope, id);
    this.name = id;
    this.namespace = Chart.of(this).namespace ?? DEFAULT_NAMESPACE;
    ensureNamespaceObject(this, this.namespace, { props: {}, level: () => parts.podSecurity });
    const selector = { 'app.kubernetes.io/name': parts.product, 'app.kubernetes.io/instance': id };
    const labels = { ...selector, 'app.kubernetes.io/component': 'exporter', 'app.kubernetes.io/managed-by': 'cdk8s' };
    const metadata = { name: id, namespace: this.namespace, labels };
    new ApiObject(this, 'service-account', {
      apiVersion: 'v1',
      kind: 'ServiceAccount',
      metadata,
      automountServiceAccountToken: false,
    });
    if (parts.rules.length > 0) this.#grant(parts.rules, labels);
    new k8s.KubeNetworkPolicy(this, 'network-policy', {
      metadata,
      spec: {
        podSelector: { matchLabels: selector },
        policyTypes: ['Ingress'],
        ingress: [
          {
            from: [{ podSelector: { matchLabels: props.scrapedBy ?? ALLOY_PODS } }],
            ports: [{ port: k8s.IntOrString.fromNumber(parts.port.number), protocol: 'TCP' }],
          },
        ],
      },
    });
    const template = { metadata: { labels }, spec: podSpec(id, parts, props) };
    this.node.defaultChild = workload(this, parts, metadata, { selector: { matchLabels: selector }, template });
    if (parts.alike) {
      const { name, number } = parts.port;
      const port = { name, port: number, targetPort: k8s.IntOrString.fromString(name) };
      new k8s.KubeService(this, 'service', { metadata, spec: { selector, ports: [port] } });
    }
  }

  #grant(rules: readonly k8s.PolicyRule[], labels: Readonly<Record<string, string>>): void {
    const name = `${this.namespace}-${this.name}`;
    clusterScoped(this, 'cluster-role', {
      apiVersion: 'rbac.authorization.k8s.io/v1',
      kind: 'ClusterRole',
      metadata: { name, labels },
      rules,
    });
    clusterScoped(this, 'cluster-role-binding', {
      apiVersion: 'rbac.authorization.k8s.io/v1',
      kind: 'ClusterRoleBinding',
      metadata: { name, labels },
      roleRef: { apiGroup: 'rbac.authorization.k8s.io', kind: 'ClusterRole', name },
      subjects: [{ kind: 'ServiceAccount', name: this.name, namespace: this.namespace }],
    });
  }
}

/** The workload of its kind. */
function workload(
  scope: Construct,
  { kind, replicas = 1, alike }: CompanionParts,
  metadata: k8s.ObjectMeta,
  matched: Pick<k8s.DaemonSetSpec, 'selector' | 'template'>,
): ApiObject {
  switch (kind) {
    case 'DaemonSet': {
      const rollingUpdate = { maxUnavailable: k8s.IntOrString.fromString('10%') };
      return new k8s.KubeDaemonSet(scope, 'Resource', {
        metadata,
        spec: { ...matched, updateStrategy: { type: 'RollingUpdate', rollingUpdate } },
      });
    }
    case 'StatefulSet':
      return new k8s.KubeStatefulSet(scope, 'Resource', {
        metadata,
        // No Service of this name: nobody asks for a pod by its name.
        spec: { ...matched, replicas, serviceName: metadata.name!, podManagementPolicy: 'Parallel' },
      });
    case 'Deployment':
      return new k8s.KubeDeployment(scope, 'Resource', {
        metadata,
        // Two pods at a time would give every series twice, unless one of them is asked.
        spec: { ...matched, replicas, ...(!alike && { strategy: { type: 'Recreate' } }) },
      });
  }
}

function podSpec(id: string, parts: CompanionParts, props: CompanionProps): k8s.PodSpec {
  const limit = props.memoryLimit ?? parts.memoryLimit;
  const tolerations = props.tolerations ?? (parts.kind === 'DaemonSet' ? [{ operator: 'Exists' }] : []);
  return {
    serviceAccountName: id,
    automountServiceAccountToken: parts.rules.length > 0,
    enableServiceLinks: false,
    nodeSelector: { 'kubernetes.io/os': 'linux' },
    ...(tolerations.length > 0 && { tolerations: [...tolerations] }),
    ...(props.pullSecrets && { imagePullSecrets: props.pullSecrets.map((name) => ({ name })) }),
    securityContext: { seccompProfile: { type: 'RuntimeDefault' }, ...parts.podSecurityContext },
    containers: [
      {
        name: parts.product,
        image: props.image ?? parts.image,
        ...(props.pullPolicy && { imagePullPolicy: props.pullPolicy }),
        ...(parts.args.length > 0 && { args: [...parts.args] }),
        ...(parts.env !== undefined && { env: [...parts.env] }),
        ports: [{ name: parts.port.name, containerPort: parts.port.number }],
        readinessProbe: { httpGet: { path: parts.readyPath, port: k8s.IntOrString.fromString(parts.port.name) } },
        resources: {
          requests: {
            cpu: k8s.Quantity.fromString(props.cpuRequest ?? parts.cpuRequest),
            memory: k8s.Quantity.fromString(`${Math.ceil(limit.toMebibytes() / 2)}Mi`),
          },
          limits: { memory: k8s.Quantity.fromString(quantity(limit)) },
        },
        securityContext: parts.securityContext,
        ...(parts.volumeMounts !== undefined && { volumeMounts: [...parts.volumeMounts] }),
      },
    ],
    ...(parts.volumes !== undefined && { volumes: [...parts.volumes] }),
    ...parts.pod,
  };
}
