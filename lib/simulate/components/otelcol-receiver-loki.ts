import { logRecordOfEntry } from '../../semantics';
import type { Component } from '../component';
import type { Item } from '../item';
import { viewOfTelemetry } from '../otlp/view';
import type { Site } from '../site';

/** `otelcol.receiver.loki`: makes logs of OpenTelemetry of entries. */
export function otelcolReceiverLoki(site: Site): Component {
  site.args.expect({ executed: ['output'] });
  return {
    receive(item: Item) {
      if (item.signal !== 'logs') return;
      const data = logRecordOfEntry(item.entry, site.now);
      const step = site.step(item.step, 'changed', viewOfTelemetry(data), 'log');
      site.forward({ signal: 'otlp', data, address: '', step });
    },
  };
}
