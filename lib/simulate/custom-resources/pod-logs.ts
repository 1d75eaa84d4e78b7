import type { Labels } from '../../semantics';
import type { Cluster } from '../kubernetes/cluster';
import { attachedLabels, META, objectLabels } from '../kubernetes/meta-labels';
import type { KubernetesObject, Pod } from '../kubernetes/object';
import { containersOf, type PodContainer, podLabels } from '../kubernetes/pod-targets';
import type { LabelSelector } from '../kubernetes/selector';
import type { Relabeling } from './objects';

/** What a PodLogs says: which pods, of which namespaces, and with which labels. What it leaves open means all. */
export interface PodLogsSpec {
  readonly selector?: LabelSelector;
  readonly namespaceSelector?: LabelSelector;
  readonly relabelings?: readonly Relabeling[];
}

/** The labels of a target for each container of a pod that a PodLogs chooses, those that run before the others first. */
export function podLogsTargets(podLogs: KubernetesObject, pod: Pod, cluster: Cluster): readonly Labels[] {
  const { namespace = '', name = '', uid = '' } = pod.metadata ?? {};
  const common = [
    [`${META}podlogs_namespace`, podLogs.metadata?.namespace ?? ''] as const,
    ...objectLabels(podLogs, 'podlogs'),
    [`${META}namespace`, namespace] as const,
    ...attachedLabels(cluster.labelledNamespace(namespace).metadata, 'namespace'),
    ...podLabels(pod),
    ['__pod_namespace__', namespace] as const,
    ['__pod_name__', name] as const,
    ['__pod_uid__', uid] as const,
    ['job', `${podLogs.metadata?.namespace}/${podLogs.metadata?.name}`] as const,
  ];
  const labelsOf = ({ container, isInit }: PodContainer) =>
    new Map([
      ...common,
      [`${META}pod_container_init`, String(isInit)],
      [`${META}pod_container_name`, container.name],
      [`${META}pod_container_image`, container.image ?? ''],
      ['__pod_container_name__', container.name],
      ['instance', `${namespace}/${name}:${container.name}`],
    ]);
  const containers = containersOf(pod);
  return [...containers.filter(({ isInit }) => isInit), ...containers.filter(({ isInit }) => !isInit)].map(labelsOf);
}
