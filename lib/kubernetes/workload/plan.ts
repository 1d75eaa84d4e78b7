import type { k8s } from 'cdk8s-plus-28';
import type { Workload } from '../../analysis';
import type { CreationSite } from '../../components';
import type { AlloyConfig } from '../../config';
import type { EnvNeed, Needs, Origin, SecurityNeed } from '../../needs';
import { type NeedFacts, needsOf } from '../../needs';
import type { Diagnostic } from '../../syntax';
import { type Rbac, rbacOf } from '../access/rbac';
import { planProblems } from '../checks';
import { type TakenPort, type WorkloadPorts, workloadPorts } from '../network/service-ports';
import type { AlloyProps } from './alloy-props';
import { ADDRESS_VARIABLE, type Argument, runArguments } from './arguments';
import { configHash, RELOADER_NAME, reloaderPort } from './config-delivery';
import { type ConfigFiles, configFilesOf, isInSight } from './config-files';
import { Controller } from './controller';
import { BUILT_IN_VARIABLES, type Environment, environmentOf } from './environment';
import { HTTP_PORT_NAME, type HttpServer, httpServerOf } from './http-server';
import { type Mount, mountsOf } from './mounts';
import { podTemplate } from './pod';
import { type PodSecurity, podSecurityOf } from './pod-security';
import { originOfProps } from './props-origin';
import { type SecurityContexts, securityContexts } from './security-context';
import { AlloyStorage } from './storage';

/** What a workload is planned from. */
export interface PlanInput {
  readonly name: string;
  readonly namespace: string;
  readonly constructPath: string;
  /** Where the workload was made. */
  readonly creationSite: CreationSite;
  readonly props: AlloyProps;
  readonly config: Pick<AlloyConfig, 'blocks' | 'model' | 'requirements' | 'text'>;
}

/** Everything about a workload that follows from its configuration and props. */
export interface Plan {
  readonly input: PlanInput;
  readonly controller: Controller;
  readonly needs: Needs;
  readonly security: SecurityContexts;
  /** The needs behind `security`, with those that the props add. */
  readonly securityNeeds: readonly SecurityNeed[];
  readonly rbac: Rbac;
  readonly ports: WorkloadPorts;
  readonly server: HttpServer;
  readonly args: readonly Argument[];
  readonly environment: Environment;
  readonly mounts: readonly Mount[];
  /** The objects that hold the configuration. */
  readonly configFiles: ConfigFiles;
  readonly configHash: string;
  readonly template: k8s.PodTemplateSpec;
  readonly podSecurity: PodSecurity;
  /** What the checks of the configuration are told. */
  readonly workload: Workload;
  /** Problems of the workload itself; those of the configuration aren't among them. */
  readonly diagnostics: readonly Diagnostic[];
}

/** Plans a workload. Nothing is made yet: the constructs render what stands here. */
export function planWorkload(input: PlanInput): Plan {
  const { name, namespace, props, config } = input;
  const controller = props.controller ?? Controller.daemonSet();
  const storage = props.storage ?? AlloyStorage.emptyDir();
  const needs = needsFor(input, controller);
  const server = httpServerOf(config.blocks, props.httpServer);
  const ports = workloadPorts({
    listeners: needs.listeners,
    extra: props.ports ?? [],
    privateListeners: props.privateListeners ?? [],
    server,
    taken: takenPorts(props, server),
    service: props.service !== false,
  });
  const wanted = [...needs.security, ...writesToNode(needs), ...securityOfProps(input, storage)];
  const securityNeeds = [...wanted, ...lowPorts(ports, wanted, originOfProps(input))];
  const security = securityContexts(securityNeeds);
  const stabilityLevel = props.stabilityLevel ?? needs.stabilityLevel;
  const hash = configHash(config.text);
  const delivery = props.configDelivery ?? 'rollout';
  const configFiles = configFilesOf({
    name,
    text: config.text,
    hash,
    delivery,
    kind: props.configObject ?? 'ConfigMap',
    ...(props.existingConfigMap === undefined ? {} : { existing: props.existingConfigMap }),
  });
  const args = runArguments({
    configPath: configFiles.path,
    name,
    namespace,
    controller,
    server,
    toldAddress: mustBeToldAddress(props, security),
    ...(props.clustering === undefined ? {} : { clustering: props.clustering }),
    stabilityLevel,
    stabilityFor: idsOf(needs.stability),
    communityFor: idsOf(needs.community),
    usageReporting: props.usageReporting ?? false,
    extra: props.extraArgs ?? [],
  });
  const environment = environmentOf({
    needs: [...needs.env, ...ownAddress(input, security)],
    requirements: config.requirements,
    extra: props.env ?? [],
    open: (props.envFrom?.length ?? 0) > 0,
  });
  const mounts = mountsOf({
    name,
    namespace,
    configFiles: configFiles.objects,
    storage,
    requirements: config.requirements,
    hostPaths: needs.hostPaths,
    writableDirs: needs.writableDirs,
    stateDirs: stateDirs(needs),
    stateOf: idsOf(needs.state.filter(({ directory }) => directory === undefined)),
    byHand: props.volumeMounts ?? [],
  });
  const template = podTemplate({
    name,
    props,
    args,
    ports: ports.ports,
    server,
    environment,
    mounts,
    security,
    token: needs.token.length > 0 || (props.rules?.length ?? 0) > 0,
    ...(delivery === 'rollout' && isInSight(props.existingConfigMap, config.blocks) ? { configHash: hash } : {}),
  });
  const plan = {
    input,
    controller,
    needs,
    security,
    securityNeeds,
    rbac: rbacOf([...needs.rules, ...(props.rules ?? []), ...(props.platform?.rules?.(namespace) ?? [])]),
    ports,
    server,
    args,
    environment,
    mounts,
    configFiles,
    configHash: hash,
    template,
    podSecurity: podSecurityOf(template.spec!, template.metadata?.annotations, security.appArmorUnconfined),
    workload: {
      controller: controller.kind,
      multipleReplicas: controller.multipleReplicas,
      clustered: props.clustering !== undefined,
      servicePorts:
        props.service === false
          ? []
          : ports.ports.filter(({ exposed }) => exposed).map(({ name, port, protocol }) => ({ name, port, protocol })),
      checksPorts: true,
      httpPort: server.port,
      httpHost: server.address,
      ...(props.envFrom?.length
        ? {}
        : { env: [...BUILT_IN_VARIABLES, ...environment.variables.map(({ variable }) => variable.name)] }),
      mounts: [...mounts.map(({ mount }) => mount.mountPath), ...(props.volumeMounts ?? []).map((m) => m.mountPath)],
      stabilityLevel,
      communityComponents: needs.community.length > 0,
      hostNetwork: template.spec?.hostNetwork ?? false,
      privileged: security.container.privileged ?? false,
    },
  };
  return { ...plan, diagnostics: planProblems({ ...plan, storage }) };
}

/** A component that has to be privileged makes the whole container so, which others then know. */
function needsFor({ namespace, props, config }: PlanInput, controller: Controller): Needs {
  const facts: NeedFacts = {
    namespace,
    controller: controller.kind,
    multipleReplicas: controller.multipleReplicas,
    privileged: props.privileged ?? false,
    hostNetwork: props.hostNetwork ?? false,
    ...(props.grants === undefined ? {} : { grants: props.grants }),
  };
  const needs = needsOf(config.model, facts);
  const privileged = needs.security.some(({ kind }) => kind === 'privileged');
  return privileged && !facts.privileged ? needsOf(config.model, { ...facts, privileged }) : needs;
}

function securityOfProps(input: PlanInput, storage: AlloyStorage): SecurityNeed[] {
  const { props } = input;
  const origin = originOfProps(input);
  return [
    ...(props.privileged ? [{ kind: 'privileged', origin, why: 'the prop `privileged`' } as const] : []),
    ...(props.hostNetwork ? [{ kind: 'hostNetwork', origin, why: 'the prop `hostNetwork`' } as const] : []),
    ...(storage.kind === 'hostPath'
      ? [{ kind: 'root', origin, why: "`storage`: the kubelet makes the node's directory as root's" } as const]
      : []),
  ];
}

/** Ports of the other containers of the pod. */
function takenPorts({ configDelivery, sidecars = [] }: AlloyProps, server: HttpServer): TakenPort[] {
  const ofReloader = {
    port: reloaderPort(server),
    protocol: 'TCP',
    by: `the container ${RELOADER_NAME}`,
    sidecar: false,
  };
  return [
    ...(configDelivery === 'reload' ? [ofReloader] : []),
    ...sidecars.flatMap(({ name, ports = [] }) =>
      ports.map(({ containerPort, protocol = 'TCP' }) => ({
        port: containerPort,
        protocol,
        by: `the container ${name}`,
        sidecar: true,
      })),
    ),
  ];
}

/** Rights to ports below 1024. A pod in the node's network can't set sysctls of the network: there it takes a capability. */
function lowPorts({ ports }: WorkloadPorts, wanted: readonly SecurityNeed[], props: Origin): SecurityNeed[] {
  const inNode = wanted.some(({ kind }) => kind === 'hostNetwork');
  return ports
    .filter(({ name, port, listener }) => port < 1024 && (listener !== undefined || name === HTTP_PORT_NAME))
    .map(({ port, listener }) => {
      const need = { origin: listener?.origin ?? props, why: `listens on port ${port}` };
      return inNode
        ? { ...need, kind: 'capability', capability: 'NET_BIND_SERVICE' }
        : { ...need, kind: 'lowPort', port };
    });
}

/** What is written on the node is root's: the kubelet makes its directories so. */
function writesToNode({ hostPaths }: Needs): SecurityNeed[] {
  return hostPaths
    .filter(({ readOnly }) => !readOnly)
    .map(({ origin, path }) => ({ kind: 'root', origin, why: `writes into ${path} of the node` }) as const);
}

/** Whether Alloy wouldn't find its address by itself: it looks for interfaces called eth0 and en0. */
function mustBeToldAddress(props: AlloyProps, { hostNetwork }: SecurityContexts): boolean {
  return hostNetwork || props.nodeSelector?.['kubernetes.io/os'] === 'windows';
}

/** A member of a cluster that doesn't find its address is told it. */
function ownAddress(input: PlanInput, security: SecurityContexts): EnvNeed[] {
  if (!mustBeToldAddress(input.props, security) || input.props.clustering === undefined) return [];
  return [{ origin: originOfProps(input), name: ADDRESS_VARIABLE, field: 'status.podIP' }];
}

/** Directories outside of the storage path that arguments give to state. */
function stateDirs(needs: Needs) {
  return needs.state.flatMap(({ directory, origin, kind }) =>
    directory?.startsWith('/') ? [{ directory, origin, why: kind }] : [],
  );
}

function idsOf(needs: readonly { readonly origin: Origin }[]): string[] {
  return [...new Set(needs.map(({ origin }) => origin.id))];
}
