import type { Labels, LogEntry } from '../../semantics';
import { connection } from '../arguments';
import type { Component } from '../component';
import { viewOfEntry } from '../item';
import { nanoseconds } from '../logs/entry-input';
import type { PodLine } from '../logs/log-input';
import { publicLabels } from '../logs/source-labels';
import type { Site, Target } from '../site';

/** A container whose log is read. */
interface TailedContainer extends Target {
  readonly namespace: string;
  readonly pod: string;
  readonly container: string;
}

/** `loki.source.kubernetes`: an entry for each line that containers write. */
export function lokiSourceKubernetes(site: Site): Component {
  site.args.expect({ executed: ['targets', 'forward_to'], irrelevant: [...connection, 'client', 'clustering'] });
  let tailed: readonly TailedContainer[] | undefined;
  return {
    start() {
      tailed ??= containersOf(site);
    },
    take(input) {
      if (!('pod' in input)) return false;
      tailed ??= containersOf(site);
      const writing = tailed.filter((container) => isOf(container, input));
      for (const { labels, step } of writing) {
        const entry: LogEntry = {
          labels,
          line: input.line,
          timestamp: nanoseconds(input.timestamp, site.now),
          structuredMetadata: new Map(),
        };
        site.forward({ signal: 'logs', entry, step: site.step(step, 'changed', viewOfEntry(entry), 'line') });
      }
      return true;
    },
  };
}

/** The containers of the targets, each once: further targets of one container, for other ports of it, say nothing new. */
function containersOf(site: Site): readonly TailedContainer[] {
  const distinct = new Map<string, TailedContainer>();
  for (const { labels, step } of site.targets()) {
    const first = (own: string, meta: string) =>
      labels.get(`__pod_${own}__`) || labels.get(`__meta_kubernetes_${meta}`) || '';
    const parts = {
      namespace: first('namespace', 'namespace'),
      pod: first('name', 'pod_name'),
      container: first('container_name', 'pod_container_name'),
      uid: first('uid', 'pod_uid'),
    };
    const missing = Object.entries(parts).find(([, value]) => value === '')?.[0];
    if (missing !== undefined) {
      site.lose(site.step(step, 'dropped', { labels }, 'target', `no label says what its ${missing} is`));
      continue;
    }
    const key = keyOf(labels);
    if (distinct.has(key)) continue;
    const own = new Map([
      ['job', site.id],
      ['instance', `${parts.namespace}/${parts.pod}:${parts.container}`],
      ...publicLabels(labels),
    ]);
    distinct.set(key, { ...parts, labels: own, step: site.step(step, 'changed', { labels: own }, 'target') });
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

function isOf({ namespace, pod, container }: TailedContainer, input: PodLine): boolean {
  const isPod = input.pod === pod || input.pod === `${namespace}/${pod}`;
  return isPod && (input.container === undefined || input.container === container);
}
