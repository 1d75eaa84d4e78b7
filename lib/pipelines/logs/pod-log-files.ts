import type { blocks } from '../../components';
import { copy, podMeta, type Rule } from '../discovery/relabeling';

/** The label by which stages know the format of a line; it doesn't arrive. */
const RUNTIME = 'container_runtime';

/** Where the kubelet has the log of a container, and which runtime writes it. */
export function logFiles(): readonly Rule[] {
  const uid = '__tmp_uid';
  return [
    { ...copy('__meta_kubernetes_pod_container_id', RUNTIME), regex: '([^:]+)://.+', replacement: '$1' },
    copy('__meta_kubernetes_pod_uid', uid),
    // The directory of a static pod is named after the hash of its manifest.
    { ...copy(podMeta('annotation', 'kubernetes.io/config.hash'), uid), regex: '(.+)' },
    {
      sourceLabels: [
        '__meta_kubernetes_namespace',
        '__meta_kubernetes_pod_name',
        uid,
        '__meta_kubernetes_pod_container_name',
      ],
      regex: '(.+);(.+);(.+);(.+)',
      // biome-ignore lint/suspicious/noTemplateCurlyInString: groups of the expression; `$1_` would be a group of the name `1_`.
      replacement: '/var/log/pods/${1}_${2}_${3}/${4}/*.log',
      targetLabel: '__path__',
    },
  ];
}

/** Takes the time, and what else the runtime puts before a line, off it. A container without a status yet is no one's of Docker. */
export function runtimeStages(): readonly blocks.LokiStage[] {
  return [
    { kind: 'match', selector: `{${RUNTIME}="docker"}`, stage: [{ kind: 'docker' }] },
    { kind: 'match', selector: `{${RUNTIME}!="docker"}`, stage: [{ kind: 'cri' }] },
  ];
}
