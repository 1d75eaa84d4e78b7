import type { Labels } from '../../semantics';
import { connection } from '../arguments';
import type { Component } from '../component';
import { type TailedContainer, tailedContainer, tailing } from '../logs/tailed-container';
import type { Site } from '../site';

/** `loki.source.kubernetes`: an entry for each line that containers write. */
export function lokiSourceKubernetes(site: Site): Component {
  site.args.expect({ executed: ['targets', 'forward_to'], irrelevant: [...connection, 'client', 'clustering'] });
  return tailing(site, () => containersOf(site));
}

/** The containers of the targets, each once: further targets of one container, for other ports of it, say nothing new. */
function containersOf(site: Site): readonly TailedContainer[] {
  const distinct = new Map<string, TailedContainer>();
  for (const target of site.targets()) {
    const key = keyOf(target.labels);
    if (distinct.has(key)) continue;
    const container = tailedContainer(site, target, { job: site.id, keepsMeta: false });
    if (container !== undefined) distinct.set(key, container);
  }
  return [...distinct.values()];
}

/** The labels by which targets are told apart. */
const telling = [
  '__pod_namespace__',
  '__pod_name__',
  '__pod_container_name__',
  '__pod_uid__',
  '__meta_kubernetes_namespace',
  '__meta_kubernetes_pod_name',
  '__meta_kubernetes_pod_container_name',
  '__meta_kubernetes_pod_uid',
  'container',
  'pod',
  'job',
  'namespace',
];

function keyOf(labels: Labels): string {
  return JSON.stringify(telling.map((name) => labels.get(name) ?? ''));
}
