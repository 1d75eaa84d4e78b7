import { type Fields, isSame, type Manifest } from './manifest';
import { KINDS } from './render-scaling';

/** The values `controller` of a workload, without those of its pods' containers. */
export function valuesOfController(workload: Manifest, standardLabels: Fields): Fields {
  const { spec, kind, metadata } = workload;
  const template = spec.template;
  const pod = template.spec;
  const [type] = Object.entries(KINDS).find(([, known]) => known === kind)!;
  const claims = spec.persistentVolumeClaimRetentionPolicy;
  return {
    type,
    ...(kind === 'DaemonSet' || spec.replicas === undefined ? {} : { replicas: spec.replicas }),
    extraLabels: without(metadata['labels'], standardLabels),
    extraAnnotations: metadata['annotations'],
    ...(kind === 'StatefulSet' ? { parallelRollout: spec.podManagementPolicy === 'Parallel' } : {}),
    minReadySeconds: spec.minReadySeconds ?? 0,
    hostNetwork: pod.hostNetwork ?? false,
    hostPID: pod.hostPID ?? false,
    dnsPolicy: pod.dnsPolicy,
    terminationGracePeriodSeconds: pod.terminationGracePeriodSeconds,
    revisionHistoryLimit: spec.revisionHistoryLimit,
    updateStrategy: spec.updateStrategy ?? spec.strategy,
    nodeSelector: pod.nodeSelector,
    tolerations: pod.tolerations,
    topologySpreadConstraints: pod.topologySpreadConstraints,
    priorityClassName: pod.priorityClassName,
    podAnnotations: withoutNames(template.metadata.annotations, [
      'checksum/config',
      'kubectl.kubernetes.io/default-container',
    ]),
    podLabels: without(template.metadata.labels, spec.selector.matchLabels),
    affinity: pod.affinity,
    initContainers: pod.initContainers,
    volumeClaimTemplates: spec.volumeClaimTemplates,
    enableStatefulSetAutoDeletePVC: isSame(claims, { whenDeleted: 'Delete', whenScaled: 'Delete' }),
  };
}

/** A PodDisruptionBudget as values; undefined for one that the chart can't make. */
export function valuesOfBudget({ spec }: Manifest): Fields | undefined {
  const { minAvailable, maxUnavailable, selector: _, ...others } = spec;
  // The chart takes 0 for a value that isn't given.
  if (Object.keys(others).length > 0 || !(minAvailable || maxUnavailable)) return undefined;
  return { enabled: true, minAvailable, maxUnavailable };
}

/** A HorizontalPodAutoscaler as values; undefined for one that the chart can't make. */
export function valuesOfAutoscaler({ spec }: Manifest): Fields | undefined {
  const percentages: { [name: string]: number } = { memory: 0, cpu: 0 };
  for (const { type, resource } of spec.metrics ?? []) {
    const percentage = type === 'Resource' ? resource.target.averageUtilization : undefined;
    if (percentage === undefined || !(resource.name in percentages)) return undefined;
    percentages[resource.name] = percentage;
  }
  const { scaleDown, scaleUp } = spec.behavior ?? {};
  if (scaleDown?.stabilizationWindowSeconds === undefined || scaleUp?.stabilizationWindowSeconds === undefined) {
    return undefined;
  }
  return {
    enabled: true,
    minReplicas: spec.minReplicas ?? 1,
    maxReplicas: spec.maxReplicas,
    targetMemoryUtilizationPercentage: percentages['memory'],
    targetCPUUtilizationPercentage: percentages['cpu'],
    scaleDown,
    scaleUp,
  };
}

function without(fields: Fields = {}, known: Fields): Fields {
  return Object.fromEntries(Object.entries(fields).filter(([name, value]) => known[name] !== value));
}

function withoutNames(fields: Fields = {}, names: readonly string[]): Fields {
  return Object.fromEntries(Object.entries(fields).filter(([name]) => !names.includes(name)));
}
