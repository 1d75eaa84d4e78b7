import type { k8s } from 'cdk8s-plus-28';
import type { Workload } from '../../analysis';
import type { CreationSite } from '../../components';
import type { AlloyConfig } from '../../config';
import { type EnvNeed, type NeedFacts, type NeedOrigin, type Needs, needsOf, type SecurityNeed } from '../../needs';
import { type Rbac, rbacOf } from '../access/rbac';
import { takenPorts } from '../network/taken-ports';
import { type WorkloadPorts, workloadPorts } from '../network/workload-ports';
import type { AlloyProps } from './alloy-props';
import type { Argument } from './argument';
import { runArguments } from './arguments';
import { ADDRESS_VARIABLE } from './clustering';
import { ConfigDelivery, configHash } from './config-delivery';
import { type ConfigFiles, configFilesOf, isInSight } from './config-files';
import { Controller } from './controller';
import { type Environment, environmentOf } from './environment';
import { type HttpServer, httpServerOf } from './http-server';
import type { Mount } from './mount';
import { mountsOf } from './mounts';
import { podTemplate } from './pod';
import { type PodSecurity, podSecurityOf } from './pod-security';
import { originOfProps } from './props-origin';
import { reloaderContainer } from './reloader';
import { type SecurityContexts, securityContexts } from './security-context';
import { securityNeeds } from './security-needs';
import { spreadConstraints } from './spread';
import { AlloyStorage } from './storage';
import { workloadFacts } from './workload-facts';

/** What a workload is planned from. */
export interface PlanInput {
  readonly name: string;
  readonly namespace: string;
  readonly constructPath: string;
  /** Where the workload was created. */
  readonly creationSite: CreationSite;
  readonly props: AlloyProps;
  readonly config: Pick<AlloyConfig, 'aboutOwnNode' | 'blocks' | 'model' | 'requirements' | 'text'>;
}

/** Everything about a workload that follows from its configuration and props. */
export interface Plan {
  readonly input: PlanInput;
  readonly controller: Controller;
  readonly storage: AlloyStorage;
  readonly delivery: ConfigDelivery;
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
  readonly template: k8s.PodTemplateSpec;
  readonly podSecurity: PodSecurity;
  /** The facts passed to the checks of the configuration. */
  readonly workload: Workload;
}

/** Plans a workload. Nothing is created yet: the constructs render the plan, and the checks check it. */
export function planWorkload(input: PlanInput): Plan {
  const { name, namespace, props, config } = input;
  const controller = props.controller ?? Controller.daemonSet();
  const storage = props.storage ?? AlloyStorage.emptyDir();
  const delivery = props.configDelivery ?? ConfigDelivery.rollout();
  const needs = needsFor(input, controller);
  const server = httpServerOf(config.blocks, props.httpServer);
  const taken = takenPorts(props, delivery, server);
  const ports = workloadPorts({
    listeners: needs.listeners,
    extra: props.ports ?? [],
    privateListeners: props.privateListeners ?? [],
    appProtocols: props.appProtocols ?? {},
    server,
    taken,
  });
  const wanted = securityNeeds({ needs, props, storage, ports: ports.ports, origin: originOfProps(input) });
  const security = securityContexts(wanted);
  const stabilityLevel = props.stabilityLevel ?? needs.stabilityLevel;
  const hash = configHash(config.text);
  const configFiles = configFilesOf({ name, text: config.text, hash, delivery });
  const toldAddress = mustBeToldAddress(props, security);
  const args = runArguments({
    configPath: configFiles.path,
    name,
    namespace,
    props,
    server,
    leastReplicas: controller.leastReplicas,
    toldAddress,
    stabilityLevel,
    stabilityFor: idsOf(needs.stability),
    communityFor: idsOf(needs.community),
  });
  const environment = environmentOf({
    needs: [...needs.env, ...(toldAddress ? ownAddress(input) : [])],
    requirements: config.requirements,
    extra: props.env ?? [],
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
  const parts = { args, ports: ports.ports, server, environment, mounts, security };
  const derived = podTemplate({
    ...parts,
    name,
    props,
    serviceAccountName: props.serviceAccountName ?? name,
    token: needs.token.length > 0 || (props.rules?.length ?? 0) > 0,
    ...(delivery.way === 'rollout' && isInSight(delivery, config.blocks) ? { configHash: hash } : {}),
    ...(delivery.reloader === undefined ? {} : { reloader: reloaderContainer(delivery.reloader, server) }),
    ...(controller.kind !== 'DaemonSet' && controller.multipleReplicas ? { spread: spreadConstraints(name) } : {}),
  });
  const { pod, rules } = props.platform?.definition ?? {};
  const template = { ...derived, spec: pod?.(derived.spec!) ?? derived.spec! };
  return {
    ...parts,
    input,
    controller,
    storage,
    delivery,
    needs,
    securityNeeds: wanted,
    rbac: rbacOf([...needs.rules, ...(props.rules ?? []), ...(rules?.(namespace) ?? [])]),
    ports,
    configFiles,
    template,
    podSecurity: podSecurityOf(template.spec, template.metadata?.annotations, security.appArmorUnconfined),
    workload: workloadFacts({
      ...parts,
      configFiles: configFiles.objects,
      props,
      controller,
      takenPorts: taken.map(({ port, protocol, by }) => ({ port, protocol, by })),
      template,
      stabilityLevel,
      communityComponents: needs.community.length > 0,
    }),
  };
}

/** A component that has to be privileged makes the whole container privileged, which other needs then take into account. */
function needsFor({ namespace, props, config }: PlanInput, controller: Controller): Needs {
  const facts: NeedFacts = {
    namespace,
    controller: controller.kind,
    multipleReplicas: controller.multipleReplicas,
    privileged: props.privileged ?? false,
    hostNetwork: props.hostNetwork ?? false,
    ...(props.grants === undefined ? {} : { grants: props.grants }),
    ...(props.declinedGrants === undefined ? {} : { declined: props.declinedGrants }),
  };
  const needs = needsOf(config.model, facts);
  const privileged = needs.security.some(({ kind }) => kind === 'privileged');
  return privileged && !facts.privileged ? needsOf(config.model, { ...facts, privileged }) : needs;
}

/** Whether Alloy wouldn't find its own address: it looks for interfaces called eth0 and en0. */
function mustBeToldAddress(props: AlloyProps, { hostNetwork }: SecurityContexts): boolean {
  return hostNetwork || props.nodeSelector?.['kubernetes.io/os'] === 'windows';
}

/** A cluster member that doesn't find its own address is passed it. */
function ownAddress(input: PlanInput): EnvNeed[] {
  if (input.props.clustering === undefined) return [];
  return [{ origin: originOfProps(input), name: ADDRESS_VARIABLE, field: 'status.podIP' }];
}

/** Directories outside of the storage path that arguments use for state. */
function stateDirs(needs: Needs) {
  return needs.state.flatMap(({ directory, origin, kind }) =>
    directory?.startsWith('/') ? [{ directory, origin, why: kind }] : [],
  );
}

function idsOf(needs: readonly { readonly origin: NeedOrigin }[]): string[] {
  return [...new Set(needs.map(({ origin }) => origin.id))];
}
