import type { Duration } from 'cdk8s';
import type { k8s } from 'cdk8s-plus-28';
import { type AlloyContainerProps, alloyContainer, type ContainerParts } from './container';
import { CONTAINER_NAME } from './container-names';
import { selectorLabels, versionLabel } from './labels';
import { unlessEmpty } from './unless-empty';

/** Props for the pods of an Alloy, besides those for its container. */
export interface AlloyPodProps {
  /** Additional volumes of the pod. @default - none */
  readonly volumes?: readonly k8s.Volume[];
  /** Containers that run to completion before Alloy starts. @default - none */
  readonly initContainers?: readonly k8s.Container[];
  /** Containers beside Alloy's. @default - none */
  readonly sidecars?: readonly k8s.Container[];
  /** `CONTROL_PLANE_TOLERATIONS` lets a DaemonSet run on control-plane nodes, too. @default - none: tainted nodes are left out */
  readonly tolerations?: readonly k8s.Toleration[];
  /** @default - none */
  readonly affinity?: k8s.Affinity;
  /** @default - Linux nodes (`kubernetes.io/os: linux`) */
  readonly nodeSelector?: { readonly [label: string]: string };
  /** @default - replicas of a Deployment or StatefulSet are spread over zones and nodes as far as there is room; `[]` leaves it to the scheduler */
  readonly topologySpreadConstraints?: readonly k8s.TopologySpreadConstraint[];
  /** @default - none */
  readonly priorityClassName?: string;
  /** @default - Kubernetes' own, 30 seconds */
  readonly terminationGracePeriod?: Duration;
  /** @default - none */
  readonly hostAliases?: readonly k8s.HostAlias[];
  /** @default - Kubernetes' own; on the host network `ClusterFirstWithHostNet` */
  readonly dnsPolicy?: 'ClusterFirst' | 'ClusterFirstWithHostNet' | 'Default' | 'None';
  /** Name servers, search domains and options beyond those of the policy. @default - none */
  readonly dnsConfig?: k8s.PodDnsConfig;
  /** @default - none */
  readonly podAnnotations?: { readonly [key: string]: string };
  /** @default - none */
  readonly podLabels?: { readonly [key: string]: string };
}

/** What is derived for the pods of an Alloy. */
export interface PodParts extends ContainerParts {
  readonly name: string;
  readonly props: AlloyPodProps & AlloyContainerProps;
  readonly serviceAccountName: string;
  /** Whether a component calls the API. */
  readonly token: boolean;
  /** Hash of the configuration; absent if a change must not trigger a rollout. */
  readonly configHash?: string;
  /** The sidecar that makes Alloy load a changed configuration. */
  readonly reloader?: k8s.Container;
  /** How replicas are spread, where nothing else is said. */
  readonly spread?: readonly k8s.TopologySpreadConstraint[];
}

/** The pod template of the workload. */
export function podTemplate(parts: PodParts): k8s.PodTemplateSpec {
  const { props, name } = parts;
  const annotations = podAnnotations(parts);
  return {
    metadata: {
      labels: { ...props.podLabels, ...versionLabel(props.image), ...selectorLabels(name) },
      ...(Object.keys(annotations).length > 0 ? { annotations } : {}),
    },
    spec: podSpec(parts),
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
  const { props, security, token } = parts;
  const volumes = [...parts.mounts.flatMap(({ volume }) => volume ?? []), ...(props.volumes ?? [])];
  return {
    serviceAccountName: parts.serviceAccountName,
    ...(token ? { automountServiceAccountToken: true } : {}),
    ...(security.hostNetwork ? { hostNetwork: true, dnsPolicy: 'ClusterFirstWithHostNet' } : {}),
    ...(props.dnsPolicy === undefined ? {} : { dnsPolicy: props.dnsPolicy }),
    ...(props.dnsConfig === undefined ? {} : { dnsConfig: props.dnsConfig }),
    ...(security.hostPid ? { hostPid: true } : {}),
    securityContext: security.pod,
    ...unlessEmpty('initContainers', props.initContainers),
    containers: [alloyContainer(props, parts), ...sidecarsOf(parts)],
    volumes,
    nodeSelector: { 'kubernetes.io/os': 'linux', ...props.nodeSelector },
    ...unlessEmpty('tolerations', props.tolerations),
    ...(props.affinity === undefined ? {} : { affinity: props.affinity }),
    ...unlessEmpty('topologySpreadConstraints', props.topologySpreadConstraints ?? parts.spread),
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

function sidecarsOf({ reloader, props }: PodParts): k8s.Container[] {
  return [...(reloader === undefined ? [] : [reloader]), ...(props.sidecars ?? [])];
}
