import { Size } from 'cdk8s';
import type { k8s } from 'cdk8s-plus-28';
import type { WorkloadPort } from '../network/service-ports';
import type { AlloyProps } from './alloy-props';
import type { Argument } from './arguments';
import { reloaderContainer } from './config-delivery';
import type { Environment } from './environment';
import { HTTP_PORT_NAME, type HttpServer } from './http-server';
import { imageReference } from './image';
import { selectorLabels } from './labels';
import type { Mount } from './mounts';
import { probesOf } from './probes';
import { resourceRequirements } from './resources';
import type { SecurityContexts } from './security-context';

/** Name of the container that runs Alloy. */
export const CONTAINER_NAME = 'alloy';

const USUAL_RESOURCES = {
  cpuRequest: '100m',
  memoryRequest: Size.mebibytes(256),
  memoryLimit: Size.gibibytes(1),
};

export interface PodParts {
  readonly name: string;
  readonly props: AlloyProps;
  readonly args: readonly Argument[];
  readonly ports: readonly WorkloadPort[];
  readonly server: HttpServer;
  readonly environment: Environment;
  readonly mounts: readonly Mount[];
  readonly security: SecurityContexts;
  /** Whether a component calls the API. */
  readonly token: boolean;
  /** Hash of the configuration; absent where a change must not replace the pods. */
  readonly configHash?: string;
}

/** The pod template of the workload. */
export function podTemplate(parts: PodParts): k8s.PodTemplateSpec {
  const { props, name } = parts;
  const annotations = podAnnotations(parts);
  return {
    metadata: {
      labels: { ...props.podLabels, ...selectorLabels(name) },
      ...(Object.keys(annotations).length > 0 ? { annotations } : {}),
    },
    spec: props.platform?.pod?.(podSpec(parts)) ?? podSpec(parts),
  };
}

function podAnnotations(parts: PodParts): Record<string, string> {
  const { props, configHash } = parts;
  return {
    ...(configHash === undefined ? {} : { 'checksum/config': configHash }),
    ...(sidecarsOf(parts).length > 0 ? { 'kubectl.kubernetes.io/default-container': CONTAINER_NAME } : {}),
    ...props.podAnnotations,
  };
}

function podSpec(parts: PodParts): k8s.PodSpec {
  const { props, name, security, token } = parts;
  const volumes = [...parts.mounts.flatMap(({ volume }) => volume ?? []), ...(props.volumes ?? [])];
  return {
    serviceAccountName: props.serviceAccountName ?? name,
    ...(token ? { automountServiceAccountToken: true } : {}),
    ...(security.hostNetwork ? { hostNetwork: true, dnsPolicy: 'ClusterFirstWithHostNet' } : {}),
    ...(props.dnsPolicy === undefined ? {} : { dnsPolicy: props.dnsPolicy }),
    ...(props.dnsConfig === undefined ? {} : { dnsConfig: props.dnsConfig }),
    ...(security.hostPid ? { hostPid: true } : {}),
    securityContext: security.pod,
    ...unlessEmpty('initContainers', props.initContainers),
    containers: [alloyContainer(parts), ...sidecarsOf(parts)],
    volumes,
    nodeSelector: { 'kubernetes.io/os': 'linux', ...props.nodeSelector },
    ...unlessEmpty('tolerations', props.tolerations),
    ...(props.affinity === undefined ? {} : { affinity: props.affinity }),
    ...unlessEmpty('topologySpreadConstraints', props.topologySpreadConstraints),
    ...(props.priorityClassName === undefined ? {} : { priorityClassName: props.priorityClassName }),
    ...(props.terminationGracePeriod === undefined
      ? {}
      : { terminationGracePeriodSeconds: props.terminationGracePeriod.toSeconds() }),
    ...unlessEmpty('hostAliases', props.hostAliases),
    ...unlessEmpty(
      'imagePullSecrets',
      props.image?.pullSecrets?.map((secret) => ({ name: secret })),
    ),
  };
}

function sidecarsOf({ props, server }: PodParts): k8s.Container[] {
  const reloader = props.configDelivery === 'reload' ? [reloaderContainer(props.reloader, server)] : [];
  return [...reloader, ...(props.sidecars ?? [])];
}

function alloyContainer({ props, args, ports, server, environment, mounts, security }: PodParts): k8s.Container {
  return {
    name: CONTAINER_NAME,
    image: imageReference(props.image),
    ...(props.image?.pullPolicy === undefined ? {} : { imagePullPolicy: props.image.pullPolicy }),
    ...unlessEmpty('command', props.command),
    args: args.map(({ text }) => text),
    ...unlessEmpty(
      'env',
      environment.variables.map(({ variable }) => variable),
    ),
    ...unlessEmpty('envFrom', props.envFrom),
    ...unlessEmpty(
      'ports',
      ports.filter(isDeclared).map(({ name, port, protocol }) => ({
        name,
        containerPort: port,
        ...(protocol === 'TCP' ? {} : { protocol }),
      })),
    ),
    ...probesOf(server, props.probes, security.hostNetwork),
    ...(props.lifecycle === undefined ? {} : { lifecycle: props.lifecycle }),
    resources: resourceRequirements(props.resources, USUAL_RESOURCES),
    securityContext: security.container,
    volumeMounts: [...mounts.map(({ mount }) => mount), ...(props.volumeMounts ?? [])],
  };
}

/** Alloy's own port isn't the container's where it isn't the Service's; a private listener's is. */
function isDeclared({ name, exposed }: WorkloadPort): boolean {
  return exposed || name !== HTTP_PORT_NAME;
}

/** A member for a list that has elements, none for an empty one. */
function unlessEmpty<K extends string, T>(key: K, list: readonly T[] | undefined): { [key in K]?: T[] } {
  return list === undefined || list.length === 0 ? {} : ({ [key]: [...list] } as { [key in K]?: T[] });
}
