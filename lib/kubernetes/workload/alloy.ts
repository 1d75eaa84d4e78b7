import { ApiObject, Chart, Lazy } from 'cdk8s';
import { k8s } from 'cdk8s-plus-28';
import { Construct } from 'constructs';
import { CreationSite } from '../../components/creation-site';
import { AlloyConfig } from '../../config';
import { checkedProps } from '../../config/props';
import { needDiagnostic } from '../../needs';
import type { Diagnostic } from '../../syntax';
import type { Rbac } from '../access/rbac';
import { Roles } from '../access/roles';
import type { Endpoint } from '../network/endpoint';
import { type AlloyServiceProps, type IAlloy, ImportedAlloy } from '../network/imported-alloy';
import type { Egress } from '../network/policy/egress';
import { knownServices } from '../network/policy/known-services';
import { egressDiagnostics, networkPolicySpec, plannedEgress } from '../network/policy/network-policy';
import type { NetworkPolicyProps } from '../network/policy/network-policy-props';
import { grpcRouteSpec, httpRouteSpec, ingressSpec } from '../network/routes/route-specs';
import type { WorkloadPort } from '../network/service-ports';
import { withPlatformProps } from '../platforms';
import { alloyPropChecks } from './alloy-prop-checks';
import type { AlloyProps } from './alloy-props';
import { clusterServiceName } from './arguments';
import { Controller } from './controller';
import { controllerSpec } from './controller-spec';
import { disruptionBudgetSpec } from './disruption-budget';
import { type Explanation, explain } from './explain';
import { HTTP_PORT, HTTP_PORT_NAME } from './http-server';
import { type LabelComponent, objectLabels, selectorLabels } from './labels';
import { ensureNamespaceObject } from './namespace-object';
import { type Plan, planWorkload } from './plan';
import { originOfProps } from './props-origin';
import { verticalAutoscalerSpec } from './vertical-autoscaling';

const mark = Symbol.for('cdk8s-alloy.Alloy');

/** The namespace of an Alloy whose chart has none. */
export const DEFAULT_NAMESPACE = 'monitoring-stack';

/** Where the roles are left to somebody else. */
const NO_RBAC: Rbac = { cluster: [], namespaced: new Map() };

/** Where OTLP is received unless the configuration says otherwise. */
const OTLP_PORTS = { 'otlp-grpc': 4317, 'otlp-http': 4318 } as const;

/**
 * Grafana Alloy in a Kubernetes cluster: the workload, and everything around it that the configuration asks for and nothing else. Rights,
 * ports, mounts, variables and arguments are derived from the components; `cdk8s-alloy explain` names the one behind each.
 *
 * What doesn't fit together is reported when the app is synthesized, every problem at once.
 *
 * @example
 * const alloy = new Alloy(chart, 'alloy', { clustering: {} });
 * const metrics = new prometheus.RemoteWrite(alloy.config, 'default', { endpoint: [{ url: 'http://prometheus:9090/api/v1/write' }] });
 */
export class Alloy extends Construct implements IAlloy {
  /** Whether `x` is an Alloy, of this copy of the package or another. */
  static isAlloy(x: unknown): x is Alloy {
    return typeof x === 'object' && x !== null && mark in x;
  }

  /** An Alloy that is deployed from somewhere else: where applications reach it, by its Service. Nothing is made in the cluster. */
  static fromService(scope: Construct, id: string, props: AlloyServiceProps): IAlloy {
    return new ImportedAlloy(scope, id, props);
  }

  /** The configuration: the scope in which components are made. */
  readonly config: AlloyConfig;
  /** Name of all objects: the id of the construct. */
  readonly name: string;
  readonly namespace: string;
  /** The DaemonSet, Deployment or StatefulSet; `ApiObject.of(alloy)` finds it too. */
  readonly workload: ApiObject;
  /** Absent with `serviceAccountName`. */
  readonly serviceAccount: ApiObject | undefined;
  /** Absent with `service: false`. */
  readonly service: ApiObject | undefined;
  /** Where in the user's TypeScript the Alloy was made; as a text, `main.ts:12:3`. */
  readonly creationSite: CreationSite;

  readonly #props: AlloyProps;
  readonly #roles: Roles;
  readonly #configObjects: Construct;
  readonly #asked = new Map<string, { readonly fallback: number; readonly property: string }>();
  #plan: Plan | undefined;
  #planned: AlloyConfig['blocks'] | undefined;

  constructor(scope: Construct, id: string, props: AlloyProps = {}) {
    super(scope, id);
    Object.defineProperty(this, mark, { value: true });
    this.creationSite = new CreationSite();
    props = withPlatformProps(checkedProps(this, props, alloyPropChecks));
    this.#props = props;
    this.name = id;
    this.namespace = props.namespace ?? Chart.of(this).namespace ?? DEFAULT_NAMESPACE;
    this.config = props.config ?? new AlloyConfig(this, 'config');
    this.config.addWorkload(() => this.plan.workload);

    if (props.namespaceObject !== false) {
      ensureNamespaceObject(this, this.namespace, {
        props: props.namespaceObject ?? {},
        level: () => this.plan.podSecurity.level,
      });
    }
    this.serviceAccount = props.serviceAccountName === undefined ? this.#serviceAccount() : undefined;
    this.#roles = new Roles(this, 'rbac', {
      name: this.name,
      namespace: this.namespace,
      serviceAccount: props.serviceAccountName ?? this.name,
      labels: objectLabels(this.name, 'rbac', props.image),
      rbac: () => (props.rbacObjects === false ? NO_RBAC : this.plan.rbac),
    });
    this.#configObjects = new Construct(this, 'config-object');
    this.service = props.service === false ? undefined : this.#service();
    if (this.#needsClusterService) this.#clusterService();
    this.#routes();
    if (props.networkPolicy !== undefined) this.#networkPolicy(props.networkPolicy);
    this.workload = this.#workload();
    this.#availability();
    this.node.defaultChild = this.workload;
    this.node.addValidation({ validate: () => this.#validate() });
  }

  /** Where applications send OTLP over gRPC; validation reports it if no `otelcol.receiver.otlp` has a `grpc` block. */
  get otlpGrpc(): Endpoint {
    return this.#endpoint('otlp-grpc', OTLP_PORTS['otlp-grpc'], 'otlpGrpc');
  }

  /** Where applications send OTLP over HTTP; validation reports it if no `otelcol.receiver.otlp` has an `http` block. */
  get otlpHttp(): Endpoint {
    return this.#endpoint('otlp-http', OTLP_PORTS['otlp-http'], 'otlpHttp');
  }

  /** Alloy's own HTTP server: its user interface and metrics. */
  get http(): Endpoint {
    return this.#endpoint(HTTP_PORT_NAME, this.#props.httpServer?.port ?? HTTP_PORT, 'http');
  }

  /**
   * Where another component of the configuration listens.
   * @param portName name of the Service port: `loki-api`, `syslog-1`, ... (`cdk8s-alloy explain` lists them)
   */
  endpoint(portName: string): Endpoint {
    return this.#endpoint(portName, 0, `endpoint(${JSON.stringify(portName)})`);
  }

  /**
   * All problems of the configuration and of its workload: errors, and warnings such as widened rules. Afterwards the construct tree holds
   * the objects whose existence follows from the configuration.
   */
  check(): readonly Diagnostic[] {
    this.#update();
    return [...this.config.check(), ...this.#ownProblems()];
  }

  /** For each rule, port, mount, variable, setting and argument: which component asked for it, and why. */
  explain(): Explanation {
    return explain(this.plan, this.#egress());
  }

  /** Everything that follows from the configuration and the props, as of now. */
  get plan(): Plan {
    const blocks = this.config.blocks;
    if (this.#plan === undefined || this.#planned !== blocks) {
      this.#planned = blocks;
      this.#plan = planWorkload({
        name: this.name,
        namespace: this.namespace,
        constructPath: this.node.path,
        creationSite: this.creationSite,
        props: this.#props,
        config: this.config,
      });
    }
    return this.#plan;
  }

  #validate(): string[] {
    this.#update();
    return this.#ownProblems()
      .filter(({ severity }) => severity === 'error')
      .map(({ message, hint }) => (hint === undefined ? message : `${message} (${hint})`));
  }

  #ownProblems(): Diagnostic[] {
    const missing = [...this.#asked].filter(([name]) => this.#port(name) === undefined);
    return [
      ...this.plan.diagnostics,
      ...egressDiagnostics(this.plan, this.#egress()),
      ...missing.map(([name, { property }]) =>
        needDiagnostic(
          originOfProps({ constructPath: this.node.path, creationSite: this.creationSite }),
          'endpoint',
          `${property} of the Alloy is used, and nothing in its configuration listens on the port ${name}`,
          {
            severity: 'error',
            hint: `the Service has the ports ${this.#exposedPorts()
              .map((port) => port.name)
              .join(', ')}`,
          },
        ),
      ),
    ];
  }

  /** Makes the objects whose existence or name follows from the configuration. */
  #update(): void {
    this.#roles.update();
    const made = this.plan.configFiles.objects.filter(({ text }) => text !== undefined);
    const { node } = this.#configObjects;
    for (const child of node.children) {
      if (!made.some(({ name }) => name === child.node.id)) node.tryRemoveChild(child.node.id);
    }
    for (const { kind, name, key } of made) {
      if (node.tryFindChild(name)) continue;
      const text = () => this.plan.configFiles.objects.find((object) => object.name === name)?.text;
      const data = { [key]: Lazy.any({ produce: text }) };
      this.#object(name, 'v1', kind, 'config', {
        scope: this.#configObjects,
        name,
        ...(this.#props.configDelivery === 'immutable' ? { immutable: true } : {}),
        ...(kind === 'Secret' ? { stringData: data } : { data }),
      });
    }
  }

  #workload(): ApiObject {
    const controller = this.#props.controller ?? Controller.daemonSet();
    return this.#object('Resource', 'apps/v1', controller.kind, 'collector', {
      annotations: controller.choice.options.annotations,
      labels: controller.choice.options.labels,
      spec: Lazy.any({ produce: () => controllerSpec(this.plan) }),
    });
  }

  #serviceAccount(): ApiObject {
    return this.#object('service-account', 'v1', 'ServiceAccount', 'rbac', {
      annotations: this.#props.serviceAccountAnnotations,
      labels: this.#props.serviceAccountLabels,
      automountServiceAccountToken: false,
    });
  }

  /** What scales the workload, and what keeps it running. */
  #availability(): void {
    const { controller, verticalAutoscaling } = this.#props;
    const { autoscaler, disruptionBudget } = controller ?? {};
    const kind = controller?.kind ?? 'DaemonSet';
    if (controller !== undefined && autoscaler !== undefined) {
      this.#object('autoscaler', autoscaler.apiVersion, autoscaler.kind, 'availability', {
        spec: autoscaler.spec(controller.kind, this.name),
      });
    }
    if (disruptionBudget !== undefined) {
      this.#object('disruption-budget', 'policy/v1', 'PodDisruptionBudget', 'availability', {
        spec: disruptionBudgetSpec(this.name, disruptionBudget),
      });
    }
    if (verticalAutoscaling !== undefined) {
      this.#object('vertical-autoscaler', 'autoscaling.k8s.io/v1', 'VerticalPodAutoscaler', 'availability', {
        spec: verticalAutoscalerSpec(kind, this.name, verticalAutoscaling),
      });
    }
  }

  #service(): ApiObject {
    const { type, internalTrafficPolicy, externalTrafficPolicy, nodePorts, annotations, labels } =
      this.#props.service || {};
    const spec = (): k8s.ServiceSpec => ({
      ...(type === undefined || type === 'ClusterIP' ? {} : { type }),
      ...(internalTrafficPolicy === 'Local' ? { internalTrafficPolicy } : {}),
      ...(externalTrafficPolicy === 'Local' ? { externalTrafficPolicy } : {}),
      selector: selectorLabels(this.name),
      ports: this.#exposedPorts().map(({ name, port, protocol, appProtocol }) => ({
        name,
        port,
        targetPort: k8s.IntOrString.fromString(name),
        ...(protocol === 'TCP' ? {} : { protocol }),
        ...(appProtocol === undefined ? {} : { appProtocol }),
        ...(nodePorts?.[name] === undefined ? {} : { nodePort: nodePorts[name] }),
      })),
    });
    return this.#object('service', 'v1', 'Service', 'networking', {
      annotations,
      labels,
      spec: Lazy.any({ produce: () => k8s.toJson_ServiceSpec(spec()) }),
    });
  }

  get #needsClusterService(): boolean {
    return this.#props.clustering !== undefined || this.#props.controller?.kind === 'StatefulSet';
  }

  /** Names the pods for each other, those that aren't ready yet too: a member has to be found before it has its share of the work. */
  #clusterService(): void {
    const { port = HTTP_PORT, exposed = true } = this.#props.httpServer ?? {};
    const ports = [{ name: 'http', port, targetPort: exposed ? HTTP_PORT_NAME : port }];
    this.#object('cluster-service', 'v1', 'Service', 'networking', {
      name: clusterServiceName(this.name),
      spec: { clusterIP: 'None', publishNotReadyAddresses: true, selector: selectorLabels(this.name), ports },
    });
  }

  #routes(): void {
    const { ingress, httpRoute, grpcRoute } = this.#props;
    if (ingress !== undefined) {
      this.#object('ingress', 'networking.k8s.io/v1', 'Ingress', 'networking', {
        annotations: ingress.annotations,
        labels: ingress.labels,
        spec: Lazy.any({ produce: () => ingressSpec(this.name, ingress, this.plan.ports.ports) }),
      });
    }
    if (httpRoute !== undefined) {
      this.#object('http-route', 'gateway.networking.k8s.io/v1', 'HTTPRoute', 'networking', {
        annotations: httpRoute.annotations,
        labels: httpRoute.labels,
        spec: Lazy.any({ produce: () => httpRouteSpec(this.name, httpRoute, this.plan.ports.ports) }),
      });
    }
    if (grpcRoute !== undefined) {
      this.#object('grpc-route', 'gateway.networking.k8s.io/v1', 'GRPCRoute', 'networking', {
        annotations: grpcRoute.annotations,
        labels: grpcRoute.labels,
        spec: Lazy.any({ produce: () => grpcRouteSpec(this.name, grpcRoute, this.plan.ports.ports) }),
      });
    }
  }

  #networkPolicy(props: NetworkPolicyProps): void {
    const [apiVersion, kind] =
      props.flavor === 'cilium'
        ? (['cilium.io/v2', 'CiliumNetworkPolicy'] as const)
        : (['networking.k8s.io/v1', 'NetworkPolicy'] as const);
    this.#object('network-policy', apiVersion, kind, 'networking', {
      spec: Lazy.any({ produce: () => networkPolicySpec(this.plan, props, this.#egress()) }),
    });
  }

  /** What the pods send; asked late, since it depends on the Services of the whole app. */
  #egress(): Egress | undefined {
    return plannedEgress(this.plan, () => knownServices(this));
  }

  #object(
    id: string,
    apiVersion: string,
    kind: string,
    component: LabelComponent,
    { scope = this, name = this.name, annotations, labels, ...rest }: ObjectParts,
  ): ApiObject {
    return new ApiObject(scope, id, {
      apiVersion,
      kind,
      metadata: {
        name,
        namespace: this.namespace,
        labels: { ...labels, ...objectLabels(this.name, component, this.#props.image) },
        ...(annotations === undefined ? {} : { annotations }),
      },
      ...rest,
    });
  }

  #exposedPorts(): readonly WorkloadPort[] {
    return this.plan.ports.ports.filter(({ exposed }) => exposed);
  }

  #port(name: string): WorkloadPort | undefined {
    return this.#props.service === false ? undefined : this.#exposedPorts().find((port) => port.name === name);
  }

  #endpoint(portName: string, fallback: number, property: string): Endpoint {
    this.#asked.set(portName, { fallback, property });
    const host = `${this.name}.${this.namespace}.svc.${this.#props.clusterDomain ?? 'cluster.local'}`;
    const find = () => this.#port(portName);
    return {
      host,
      get port() {
        return find()?.port ?? fallback;
      },
      get url() {
        const found = find();
        const secure = found?.listener?.tls || found?.appProtocol === 'https';
        return `${secure ? 'https' : 'http'}://${host}:${found?.port ?? fallback}`;
      },
    };
  }
}

interface ObjectParts {
  readonly scope?: Construct;
  readonly name?: string;
  readonly annotations?: { readonly [key: string]: string } | undefined;
  readonly labels?: { readonly [key: string]: string } | undefined;
  readonly [member: string]: unknown;
}
