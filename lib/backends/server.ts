import { createHash } from 'node:crypto';
import { ApiObject, Chart } from 'cdk8s';
import { k8s } from 'cdk8s-plus-28';
import { Construct } from 'constructs';

/** The namespace of a server whose chart sets none: that of the default destinations. */
const DEFAULT_NAMESPACE = 'monitoring-stack';

/** What distinguishes one server from another. */
export interface ServerParts {
  /** With its version. */
  readonly image: string;
  /** The image's own non-root user. */
  readonly user: number;
  readonly args?: readonly string[];
  readonly env?: Readonly<Record<string, string>>;
  /** Name to number; the first serves metrics and readiness. */
  readonly ports: Readonly<Record<string, number>>;
  readonly readyPath: string;
  /** Directory of the configuration, and its files: path to text. */
  readonly configDirectory: string;
  readonly files: Readonly<Record<string, string>>;
  /** Directory of the data, lost with the pod. */
  readonly dataDirectory: string;
  readonly dataLimit: string;
  readonly memory: { readonly request: string; readonly limit: string };
  /** @default - none */
  readonly volumes?: readonly k8s.Volume[];
  /** @default - none */
  readonly volumeMounts?: readonly k8s.VolumeMount[];
}

/**
 * A single process with its configuration in a ConfigMap, a Service, and no persistent storage. Its pod meets the Pod Security level `restricted`, and its
 * annotations make Alloy scrape it.
 */
export abstract class Server extends Construct {
  /** Name of all objects: the id of the construct. */
  readonly name: string;
  readonly namespace: string;
  /** `http://prometheus.monitoring-stack.svc:9090` */
  readonly url: string;

  protected constructor(scope: Construct, id: string, parts: ServerParts) {
    super(scope, id);
    this.name = id;
    this.namespace = Chart.of(this).namespace ?? DEFAULT_NAMESPACE;
    const [[portName, port]] = Object.entries(parts.ports) as [[string, number]];
    this.url = `http://${this.name}.${this.namespace}.svc:${port}`;
    const selector = { 'app.kubernetes.io/name': id, 'app.kubernetes.io/instance': id };
    const metadata = {
      name: id,
      namespace: this.namespace,
      labels: { ...selector, 'app.kubernetes.io/part-of': 'backends', 'app.kubernetes.io/managed-by': 'cdk8s' },
    };
    // A key of a ConfigMap can't contain directories: the volume creates them.
    const keys = Object.keys(parts.files).map((path) => ({ key: path.replaceAll('/', '_'), path }));
    const data = Object.fromEntries(keys.map(({ key, path }) => [key, parts.files[path]]));
    new ApiObject(this, 'config', { apiVersion: 'v1', kind: 'ConfigMap', metadata, data });
    new k8s.KubeService(this, 'service', {
      metadata,
      spec: {
        selector,
        ports: Object.entries(parts.ports).map(([name, number]) => ({
          name,
          port: number,
          targetPort: k8s.IntOrString.fromString(name),
        })),
      },
    });
    this.node.defaultChild = new k8s.KubeDeployment(this, 'Resource', {
      metadata,
      spec: {
        replicas: 1,
        // Two pods at a time would share a name, but no data.
        strategy: { type: 'Recreate' },
        selector: { matchLabels: selector },
        template: {
          metadata: {
            labels: metadata.labels,
            annotations: {
              'prometheus.io/scrape': 'true',
              'prometheus.io/port': String(port),
              // A changed configuration triggers a rollout.
              'checksum/config': hash(JSON.stringify(parts.files)),
            },
          },
          spec: {
            automountServiceAccountToken: false,
            enableServiceLinks: false,
            nodeSelector: { 'kubernetes.io/os': 'linux' },
            securityContext: {
              runAsNonRoot: true,
              runAsUser: parts.user,
              runAsGroup: parts.user,
              fsGroup: parts.user,
              seccompProfile: { type: 'RuntimeDefault' },
            },
            containers: [
              {
                name: id,
                image: parts.image,
                ...(parts.args === undefined ? {} : { args: [...parts.args] }),
                ...(parts.env === undefined
                  ? {}
                  : { env: Object.entries(parts.env).map(([name, value]) => ({ name, value })) }),
                ports: Object.entries(parts.ports).map(([name, containerPort]) => ({ name, containerPort })),
                readinessProbe: {
                  httpGet: { path: parts.readyPath, port: k8s.IntOrString.fromString(portName) },
                  periodSeconds: 5,
                },
                resources: {
                  requests: {
                    cpu: k8s.Quantity.fromString('50m'),
                    memory: k8s.Quantity.fromString(parts.memory.request),
                  },
                  limits: { memory: k8s.Quantity.fromString(parts.memory.limit) },
                },
                securityContext: {
                  allowPrivilegeEscalation: false,
                  capabilities: { drop: ['ALL'] },
                  readOnlyRootFilesystem: true,
                },
                volumeMounts: [
                  { name: 'config', mountPath: parts.configDirectory, readOnly: true },
                  { name: 'data', mountPath: parts.dataDirectory },
                  { name: 'tmp', mountPath: '/tmp' },
                  ...(parts.volumeMounts ?? []),
                ],
              },
            ],
            volumes: [
              { name: 'config', configMap: { name: id, items: keys } },
              { name: 'data', emptyDir: { sizeLimit: k8s.Quantity.fromString(parts.dataLimit) } },
              { name: 'tmp', emptyDir: { sizeLimit: k8s.Quantity.fromString('128Mi') } },
              ...(parts.volumes ?? []),
            ],
          },
        },
      },
    });
  }
}

export interface ServerProps {
  /** Image with tag or digest. @default - the official one, in the version that the configuration is written for */
  readonly image?: string;
}

function hash(text: string): string {
  return createHash('sha256').update(text).digest('hex').slice(0, 16);
}
