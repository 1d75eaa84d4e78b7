import { type Labels, labelFingerprint } from '../../semantics';
import type { Component } from '../component';
import { nanoseconds } from '../logs/entry-input';
import { forwardRead, plainEntry } from '../logs/read-entry';
import type { Site, Target } from '../site';

const idLabel = '__meta_docker_container_id';

/** `loki.source.docker`: an entry for each line that containers of Docker write. */
export function lokiSourceDocker(site: Site): Component {
  site.args.expect({
    executed: ['targets', 'forward_to', 'labels', 'relabel_rules'],
    irrelevant: ['host', 'refresh_interval', 'http_client_config'],
  });
  let tailed: readonly Target[] | undefined;
  return {
    start() {
      tailed ??= containersOf(site);
    },
    take(input) {
      if (!('docker' in input)) return false;
      tailed ??= containersOf(site);
      const writing = tailed.filter(({ labels }) => isOf(labels, input.docker));
      // Alloy reads no line that is empty.
      for (const { labels, step } of input.line === '' ? [] : writing) {
        const streamed = [...labels, ...site.args.labels('labels')].concat([
          ['__meta_docker_container_log_stream', input.stream ?? 'stdout'],
        ]);
        const time = nanoseconds(input.timestamp, site.now);
        forwardRead(site, { entry: plainEntry(streamed, input.line, time), from: step });
      }
      return writing.length > 0;
    },
  };
}

/** The targets that say which container they are, one for each container: Alloy takes them in order of what their labels hash to. */
function containersOf(site: Site): readonly Target[] {
  const distinct = new Map<string, Target>();
  const targets = site.targets().map((target) => [labelFingerprint(target.labels), target] as const);
  for (const [, target] of targets.sort(([a], [b]) => (a < b ? -1 : a > b ? 1 : 0))) {
    const { labels, step } = target;
    const id = labels.get(idLabel) ?? '';
    if (id === '')
      site.lose(site.step(step, 'dropped', { labels }, 'target', `no label ${idLabel} says which container it is`));
    else if (!distinct.has(id)) distinct.set(id, target);
  }
  return [...distinct.values()];
}

function isOf(labels: Labels, container: string): boolean {
  return container === labels.get(idLabel) || `/${container}` === labels.get('__meta_docker_container_name');
}
