import type { Labels, LogEntry } from '../../semantics';
import type { Component } from '../component';
import { viewOfEntry } from '../item';
import type { Site, Target } from '../site';
import { nanoseconds } from './entry-input';
import type { PodLine } from './log-input';
import { publicLabels } from './source-labels';

/** A container whose log is read through the API of Kubernetes. */
export interface TailedContainer extends Target {
  readonly namespace: string;
  readonly pod: string;
  readonly container: string;
  readonly uid: string;
}

export interface TailOptions {
  /** The label `job`, where the target has none. */
  readonly job: string;
  /** Whether entries have the labels of the discovery, too. */
  readonly keepsMeta: boolean;
}

/** The container that a target stands for, with the labels of its entries; undefined for one that stands for none, which is lost. */
export function tailedContainer(
  site: Site,
  { labels, step }: Target,
  { job, keepsMeta }: TailOptions,
): TailedContainer | undefined {
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
    return undefined;
  }
  const meta = keepsMeta ? [...labels].filter(([name, value]) => name.startsWith('__meta_') && value !== '') : [];
  const own: Labels = new Map([
    ['job', job],
    ['instance', `${parts.namespace}/${parts.pod}:${parts.container}`],
    ...meta,
    ...publicLabels(labels),
  ]);
  return { ...parts, labels: own, step: site.step(step, 'changed', { labels: own }, 'target') };
}

/** A source that makes entries of what containers write. */
export function tailing(site: Site, find: () => readonly TailedContainer[]): Component {
  let found: readonly TailedContainer[] | undefined;
  const containers = () => {
    found ??= find();
    return found;
  };
  return {
    start: () => void containers(),
    take(input) {
      if (!('pod' in input)) return false;
      for (const { labels, step } of containers().filter((container) => isOf(container, input))) {
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

function isOf({ namespace, pod, container }: TailedContainer, input: PodLine): boolean {
  const isPod = input.pod === pod || input.pod === `${namespace}/${pod}`;
  return isPod && (input.container === undefined || input.container === container);
}
