import { createHash } from 'node:crypto';
import { Lazy } from 'cdk8s';
import { k8s } from 'cdk8s-plus-28';
import { Construct } from 'constructs';
import { checkedProps, type PropNames } from '../config';
import type { Endpoint } from '../kubernetes';
import { PROGRAM, START } from './program.gen';

const PORT = 8080;
const METRICS_PATH = '/metrics';
const PROGRAM_FOLDER = '/app';
const CONTAINER = 'app';
/** User `node` of the official image. */
const USER = 1000;

const NAME = /^[a-z]([-a-z0-9]{0,61}[a-z0-9])?$/;
const NAME_HINT = 'lower case letters, digits and `-`, a letter in front, at most 63';

const mark = Symbol.for('cdk8s-alloy.ExampleApp');

export interface ExampleAppProps {
  /** Where the application sends its traces: `alloy.otlpHttp`. */
  readonly otlp: Endpoint;
  /** An image with Node.js 20.6 or newer; the program comes from a ConfigMap. @default 'docker.io/library/node:22.20.0-alpine3.22' */
  readonly image?: string;
  /** @default 1 */
  readonly replicas?: number;
  /** Requests a second that each pod sends to itself, so that there is something to see; 0 for none. @default 1 */
  readonly load?: number;
}

/**
 * An instrumented application, as an example to copy from: metrics on `/metrics` that Alloy finds by the pod's annotations, logs as lines of JSON on
 * standard output, and traces by OTLP over HTTP.
 *
 * The program (`example-app/` in the repository), bundled into one file and compressed, runs from a ConfigMap on an official Node image:
 * nobody has to build or push one. Its pods meet the Pod Security level `restricted`.
 *
 * @example
 * const chart = new Chart(app, 'example-instrumented-app', { namespace: 'default', disableResourceNameHashes: true });
 * new ExampleApp(chart, 'example-instrumented-app', { otlp: alloy.otlpHttp });
 */
export class ExampleApp extends Construct {
  /** Whether `x` is an ExampleApp, of this copy of the package or another. */
  static isExampleApp(x: unknown): x is ExampleApp {
    return typeof x === 'object' && x !== null && mark in x;
  }

  readonly configMap: k8s.KubeConfigMap;
  readonly deployment: k8s.KubeDeployment;
  readonly service: k8s.KubeService;

  /** @param id Name of the objects, and of the service in traces (`OTEL_SERVICE_NAME`) */
  constructor(scope: Construct, id: string, props: ExampleAppProps) {
    super(scope, id);
    Object.defineProperty(this, mark, { value: true });
    const wrongName = { message: `${JSON.stringify(id)} can't be the name of a Service: ${NAME_HINT}`, path: [] };
    const names: PropNames<ExampleAppProps> = { otlp: 'reference', image: 'prop', replicas: 'prop', load: 'prop' };
    props = checkedProps(this, props, names, NAME.test(id) ? [] : [wrongName]);
    const selector = { 'app.kubernetes.io/name': id, 'app.kubernetes.io/instance': id };
    const labels = { ...selector, 'app.kubernetes.io/managed-by': 'cdk8s' };
    const metadata = { name: id, labels };

    this.configMap = new k8s.KubeConfigMap(this, 'program', {
      metadata,
      data: { 'start.js': START },
      binaryData: { 'server.js.br': PROGRAM },
    });
    this.deployment = new k8s.KubeDeployment(this, 'deployment', {
      metadata,
      spec: {
        replicas: props.replicas ?? 1,
        selector: { matchLabels: selector },
        template: {
          metadata: {
            labels,
            annotations: {
              'prometheus.io/scrape': 'true',
              'prometheus.io/port': String(PORT),
              'prometheus.io/path': METRICS_PATH,
              'prometheus.io/scheme': 'http',
              // A changed program rolls the pods out.
              'checksum/program': hash(START + PROGRAM),
            },
          },
          spec: this.#podSpec(id, props),
        },
      },
    });
    this.service = new k8s.KubeService(this, 'service', {
      metadata,
      spec: {
        selector,
        ports: [
          {
            name: 'http',
            port: PORT,
            targetPort: k8s.IntOrString.fromString('http'),
            protocol: 'TCP',
            appProtocol: 'http',
          },
        ],
      },
    });
  }

  #podSpec(name: string, props: ExampleAppProps): k8s.PodSpec {
    return {
      automountServiceAccountToken: false,
      enableServiceLinks: false,
      nodeSelector: { 'kubernetes.io/os': 'linux' },
      securityContext: {
        runAsNonRoot: true,
        runAsUser: USER,
        runAsGroup: USER,
        seccompProfile: { type: 'RuntimeDefault' },
      },
      containers: [
        {
          name: CONTAINER,
          image: props.image ?? 'docker.io/library/node:22.20.0-alpine3.22',
          imagePullPolicy: 'IfNotPresent',
          command: ['node', '--max-old-space-size=96', `${PROGRAM_FOLDER}/start.js`],
          ports: [{ name: 'http', containerPort: PORT, protocol: 'TCP' }],
          env: environment(name, props),
          resources: {
            requests: { cpu: k8s.Quantity.fromString('10m'), memory: k8s.Quantity.fromString('96Mi') },
            limits: { memory: k8s.Quantity.fromString('192Mi') },
          },
          livenessProbe: { httpGet: { path: '/healthz', port: k8s.IntOrString.fromString('http') } },
          readinessProbe: {
            httpGet: { path: '/readyz', port: k8s.IntOrString.fromString('http') },
            periodSeconds: 2,
            failureThreshold: 1,
          },
          securityContext: {
            allowPrivilegeEscalation: false,
            capabilities: { drop: ['ALL'] },
            readOnlyRootFilesystem: true,
          },
          volumeMounts: [{ name: 'program', mountPath: PROGRAM_FOLDER, readOnly: true }],
        },
      ],
      volumes: [{ name: 'program', configMap: { name: this.configMap.name } }],
    };
  }
}

/** What OpenTelemetry's specification reads; the variables of the downward API stand first, because the others refer to them. */
function environment(name: string, props: ExampleAppProps): k8s.EnvVar[] {
  const fields = {
    K8S_NAMESPACE_NAME: 'metadata.namespace',
    K8S_POD_NAME: 'metadata.name',
    K8S_POD_UID: 'metadata.uid',
    K8S_NODE_NAME: 'spec.nodeName',
  };
  const attributes = {
    'service.namespace': '$(K8S_NAMESPACE_NAME)',
    // As the pipelines name the instance in scraped metrics and logs.
    'service.instance.id': '$(K8S_POD_UID)',
    'k8s.namespace.name': '$(K8S_NAMESPACE_NAME)',
    'k8s.pod.name': '$(K8S_POD_NAME)',
    'k8s.pod.uid': '$(K8S_POD_UID)',
    'k8s.node.name': '$(K8S_NODE_NAME)',
    'k8s.container.name': CONTAINER,
  };
  const values = {
    PORT: String(PORT),
    LOAD: String(props.load ?? 1),
    // The port of the endpoint is known once all components are there.
    OTEL_EXPORTER_OTLP_ENDPOINT: Lazy.any({ produce: () => props.otlp.url }) as string,
    OTEL_EXPORTER_OTLP_PROTOCOL: 'http/protobuf',
    OTEL_SERVICE_NAME: name,
    OTEL_RESOURCE_ATTRIBUTES: Object.entries(attributes)
      .map(([key, value]) => `${key}=${value}`)
      .join(','),
  };
  return [
    ...Object.entries(fields).map(([key, fieldPath]) => ({ name: key, valueFrom: { fieldRef: { fieldPath } } })),
    ...Object.entries(values).map(([key, value]) => ({ name: key, value })),
  ];
}

function hash(text: string): string {
  return createHash('sha256').update(text).digest('hex').slice(0, 16);
}
