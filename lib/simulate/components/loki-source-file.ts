import type { LogEntry } from '../../semantics';
import type { Component } from '../component';
import { viewOfEntry } from '../item';
import { nanoseconds } from '../logs/entry-input';
import { fileLines } from '../logs/file-lines';
import { publicLabels } from '../logs/source-labels';
import type { Site, Target } from '../site';
import { fileOf } from '../world';

/** `loki.source.file`: an entry for each line of files. */
export function lokiSourceFile(site: Site): Component {
  site.args.expect({
    executed: ['targets', 'forward_to', 'tail_from_end'],
    irrelevant: ['file_watch', 'legacy_positions_file', 'on_positions_file_error'],
  });
  const send = ({ labels, step }: Target, line: string, time: bigint | string | undefined) => {
    const entry: LogEntry = {
      labels: new Map([...publicLabels(labels), ['filename', labels.get('__path__') ?? '']]),
      line,
      timestamp: nanoseconds(time, site.now),
      structuredMetadata: new Map(),
    };
    site.forward({ signal: 'logs', entry, step: site.step(step, 'changed', viewOfEntry(entry), 'line') });
  };
  return {
    start() {
      if (site.args.flag('tail_from_end')) return;
      for (const target of site.targets()) {
        for (const line of fileLines(fileOf(site.world, target.labels.get('__path__') ?? '')))
          send(target, line, undefined);
      }
    },
    take(input) {
      if (!('file' in input)) return false;
      const targets = site.targets().filter(({ labels }) => labels.get('__path__') === input.file);
      for (const target of targets) send(target, input.line, input.timestamp);
      return targets.length > 0;
    },
  };
}
