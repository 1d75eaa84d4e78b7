import { entryOfLogRecord } from '../../semantics';
import type { Component } from '../component';
import { type Item, viewOf, viewOfEntry } from '../item';
import type { Site } from '../site';

/** `otelcol.exporter.loki`: makes entries of logs. Attributes become labels where the log asks for it by other attributes. */
export function otelcolExporterLoki(site: Site): Component {
  site.args.expect({ executed: ['forward_to'] });
  return {
    receive(item: Item) {
      if (item.signal !== 'otlp') return;
      const { data } = item;
      if (data.kind !== 'log') {
        site.lose(site.step(item.step, 'dropped', viewOf(item), '', 'it takes logs alone'));
        return;
      }
      const entry = entryOfLogRecord(data, site.now);
      if ('unsupported' in entry) throw site.args.notExecuted(entry.unsupported);
      if ('dropped' in entry) {
        site.lose(site.step(item.step, 'dropped', viewOf(item), '', entry.dropped));
        return;
      }
      site.forward({ signal: 'logs', entry, step: site.step(item.step, 'changed', viewOfEntry(entry), 'entry') });
    },
  };
}
