import { type ApiObject, Chart, Lazy } from 'cdk8s';
import { Construct } from 'constructs';
import type { Workload } from '../../analysis';
import { CreationSite } from '../../components';
import { AlloyConfig, checkedProps } from '../../config';
import type { Diagnostic } from '../../syntax';
import type { Rbac } from '../access/rbac';
import { Roles } from '../access/roles';
import { ServiceAccountObject } from '../access/service-account';
import { planProblems, problemsInApp } from '../checks';
import { ClusterServiceObject } from '../network/cluster-service';
import type { Endpoint } from '../network/endpoint';
import { Endpoints } from '../network/endpoints';
import { type IAlloy, ImportedAlloy, type ImportedAlloyProps } from '../network/imported-alloy';
import type { Egress } from '../network/policy/egress';
import { knownServices } from '../network/policy/known-services';
import { networkPolicySpec, plannedEgress } from '../network/policy/network-policy';
import { NetworkPolicyObject } from '../network/policy/network-policy-object';
import { makeRoutes } from '../network/routes/route-objects';
import { AlloyService, ServiceObject } from '../network/service';
import type { WorkloadPort } from '../network/workload-port';
import { withPlatformProps } from '../platforms';
import { AlloyObject } from './alloy-object';
import { alloyPropNames } from './alloy-prop-names';
import type { AlloyProps } from './alloy-props';
import { makeAvailability } from './availability';
import { ConfigObjects } from './config-objects';
import { Controller } from './controller';
import { controllerSpec } from './controller-spec';
import { type Explanation, explain } from './explain';
import { HTTP_PORT, HTTP_PORT_NAME } from './http-server';
import { objectLabels, versionLabel } from './labels';
import { NamespaceObject } from './namespace-object';
import { balances, type Neighbour, noteWorkload, workloadsBeside } from './neighbours';
import { type Plan, planWorkload } from './plan';
import { ensureNamespaceObject } from './shared-namespace';

const mark = Symbol.for('cdk8s-alloy.Alloy');

/** The namespace of an Alloy whose chart has none: Kubernetes' own. */
export const DEFAULT_NAMESPACE = 'default';

/** Where the roles are left to somebody else. */
const NO_RBAC: Rbac = { cluster: [], namespaced: new Map() };

/**
 * Grafana Alloy in a Kubernetes cluster: the workload, and exactly the objects around it that the configuration needs. RBAC rules, ports, mounts,
 * environment variables and arguments are derived from the components; `cdk8s-alloy explain` names the component behind each.
 *
 * Conflicts are reported at synth, every problem at once.
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

  /** An Alloy that is deployed by something else, by its Service: gives its endpoints for applications. Nothing is created in the cluster. */
  static fromService(scope: Construct, id: string, props: ImportedAlloyProps): IAlloy {
    return new ImportedAlloy(scope, id, props);
  }

  /** The configuration: the scope in which components are created. */
  readonly config: AlloyConfig;
  /** Name of all objects: the id of the construct. */
  readonly name: string;
  readonly namespace: string;
  /** The DaemonSet, Deployment or StatefulSet; `ApiObject.of(alloy)` finds it too. */
  readonly workload: ApiObject;
  /** Absent with `serviceAccountName`. */
  readonly serviceAccount: ApiObject | undefined;
  /** Absent with `AlloyService.none()`. */
  readonly service: ApiObject | undefined;
  /**
   * Where in the user's TypeScript the Alloy was created; as a string, `main.ts:12:3`.
   * @internal
   */
  readonly creationSite: CreationSite;

  readonly #props: AlloyProps;
  readonly #roles: Roles;
  readonly #configObjects: ConfigObjects;
  readonly #endpoints: Endpoints;
  #planned: { readonly blocks: AlloyConfig['blocks']; readonly plan: Plan } | undefined;
  #problems: { readonly plan: Plan; readonly found: readonly Diagnostic[] } | undefined;

  constructor(scope: Construct, id: string, props: AlloyProps = {}) {
    super(scope, id);
    Object.defineProperty(this, mark, { value: true });
    noteWorkload(this);
    this.creationSite = new CreationSite();
    props = withPlatformProps(checkedProps(this, props, alloyPropNames));
    this.#props = props;
    this.name = id;
    this.namespace = props.namespace ?? Chart.of(this).namespace ?? DEFAULT_NAMESPACE;
    this.config = props.config ?? new AlloyConfig(this, 'config');
    this.config.addWorkload(() => this.#workloadFacts);
    const owner = { name: this.name, namespace: this.namespace };
    const controller = props.controller ?? Controller.daemonSet();
    const { service = AlloyService.clusterIp(), namespaceObject = NamespaceObject.create() } = props;
    const { networkPolicy, clusterDomain = 'cluster.local' } = props;

    if (namespaceObject.props !== undefined) {
      const level = () => this.plan.podSecurity.level;
      ensureNamespaceObject(this, this.namespace, { props: namespaceObject.props, level });
    }
    if (props.serviceAccountName === undefined) {
      this.serviceAccount = new ServiceAccountObject(this, 'service-account', owner, props);
    }
    this.#roles = new Roles(this, 'rbac', {
      name: this.name,
      namespace: this.namespace,
      serviceAccount: props.serviceAccountName ?? this.name,
      labels: objectLabels(this.name, 'rbac'),
      rbac: () => (props.rbacObjects === false ? NO_RBAC : this.plan.rbac),
    });
    const isImmutable = props.configDelivery?.way === 'immutable';
    this.#configObjects = new ConfigObjects(this, 'config-object', owner, isImmutable, () => this.plan.configFiles);
    if (service.type !== undefined) {
      this.service = new ServiceObject(this, 'service', owner, service, () => this.#servicePorts);
    }
    if (props.clustering !== undefined || controller.kind === 'StatefulSet') {
      new ClusterServiceObject(this, 'cluster-service', owner, props.httpServer);
    }
    makeRoutes(this, owner, props, () => this.plan.ports.ports);
    if (networkPolicy !== undefined) {
      const spec = () => networkPolicySpec(this.plan, networkPolicy, this.#egress);
      new NetworkPolicyObject(this, 'network-policy', owner, networkPolicy, spec);
    }
    this.workload = new AlloyObject(this, 'Resource', {
      owner,
      apiVersion: 'apps/v1',
      kind: controller.kind,
      component: 'collector',
      annotations: controller.choice.options.annotations,
      labels: { ...controller.choice.options.labels, ...versionLabel(props.image) },
      spec: Lazy.any({ produce: () => controllerSpec(this.plan) }),
    });
    makeAvailability(this, owner, controller, props.verticalAutoscaling);
    const host = `${this.name}.${this.namespace}.svc.${clusterDomain}`;
    this.#endpoints = new Endpoints(host, service.isHeadless, () =>
      this.service === undefined ? [] : this.#servicePorts,
    );
    this.node.defaultChild = this.workload;
    this.node.addValidation({ validate: () => this.#validate() });
  }

  /** Where applications send OTLP over gRPC; validation reports it if no `otelcol.receiver.otlp` has a `grpc` block. */
  get otlpGrpc(): Endpoint {
    return this.#endpoints.of('otlp-grpc', 4317, 'otlpGrpc');
  }

  /** Where applications send OTLP over HTTP; validation reports it if no `otelcol.receiver.otlp` has an `http` block. */
  get otlpHttp(): Endpoint {
    return this.#endpoints.of('otlp-http', 4318, 'otlpHttp');
  }

  /** Alloy's own HTTP server: its user interface and metrics. */
  get http(): Endpoint {
    return this.#endpoints.of(HTTP_PORT_NAME, this.#props.httpServer?.port ?? HTTP_PORT, 'http');
  }

  /**
   * Where another component of the configuration listens.
   * @param portName name of the Service port: `loki-api`, `syslog-1`, ... (`cdk8s-alloy explain` lists them)
   */
  endpoint(portName: string): Endpoint {
    return this.#endpoints.of(portName, 0, `endpoint(${JSON.stringify(portName)})`);
  }

  /**
   * All problems of the configuration and of its workload: errors, and warnings such as widened rules. Afterwards the construct tree contains the objects
   * whose existence follows from the configuration.
   */
  check(): readonly Diagnostic[] {
    this.#update();
    return [...this.config.check(), ...this.#ownProblems];
  }

  /**
   * For each rule, port, mount, variable, setting and argument: which component needs it, and why.
   * @internal
   */
  explain(): Explanation {
    return explain(this.plan, this.#egress);
  }

  /**
   * Everything that follows from the configuration and the props, as of now.
   * @internal
   */
  get plan(): Plan {
    const { blocks } = this.config;
    if (this.#planned?.blocks !== blocks) {
      const { name, namespace, creationSite, config } = this;
      const input = { name, namespace, constructPath: this.node.path, creationSite, props: this.#props, config };
      this.#planned = { blocks, plan: planWorkload(input) };
    }
    return this.#planned.plan;
  }

  /** Facts about the workload; what depends on the rest of the app is worked out when it's asked for. */
  get #workloadFacts(): Workload {
    const neighbours = () => this.#neighbours;
    return Object.defineProperty({ ...this.plan.workload }, 'balanced', { get: () => balances(neighbours()) });
  }

  /** The other workloads of the app that run in the same cluster. */
  get #neighbours(): readonly Neighbour[] {
    return workloadsBeside(this).flatMap((other) =>
      Alloy.isAlloy(other) ? [{ constructPath: other.node.path, plan: other.plan }] : [],
    );
  }

  #validate(): string[] {
    this.#update();
    return this.#ownProblems
      .filter(({ severity }) => severity === 'error')
      .map(({ message, hint }) => (hint === undefined ? message : `${message} (${hint})`));
  }

  get #ownProblems(): readonly Diagnostic[] {
    const { plan } = this;
    if (this.#problems?.plan !== plan) this.#problems = { plan, found: planProblems(plan) };
    const { missing } = this.#endpoints;
    const neighbours = plan.security.hostNetwork ? this.#neighbours : [];
    return [...this.#problems.found, ...problemsInApp({ ...plan, egress: this.#egress, missing, neighbours })];
  }

  /** Creates the objects whose existence or name follows from the configuration. */
  #update(): void {
    this.#roles.update();
    this.#configObjects.update();
  }

  get #servicePorts(): readonly WorkloadPort[] {
    return this.plan.ports.ports.filter(({ exposed }) => exposed);
  }

  /** The egress of the pods; evaluated late, since it depends on the Services of the whole app. */
  get #egress(): Egress | undefined {
    return plannedEgress(this.plan, () => knownServices(this));
  }
}
