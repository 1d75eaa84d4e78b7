import type { LogEntry } from '../../semantics';
import type { Component } from '../component';
import { viewOfEntry } from '../item';
import { nanoseconds } from '../logs/entry-input';
import { type EventObject, eventFields, eventLine } from '../logs/event-line';
import type { Site } from '../site';

/** `loki.source.kubernetes_events`: an entry for each event of Kubernetes. */
export function lokiSourceKubernetesEvents(site: Site): Component {
  site.args.expect({
    executed: ['forward_to', 'job_name', 'namespaces', 'log_format'],
    irrelevant: ['client', 'clustering'],
  });
  const namespaces = site.args.texts('namespaces');
  return {
    take(input) {
      if (!('event' in input)) return false;
      const event = input.event as EventObject;
      const { namespace = 'default' } = event.metadata ?? {};
      const entry: LogEntry = {
        labels: new Map([
          ['namespace', event.involvedObject?.namespace ?? ''],
          ['job', site.args.text('job_name')],
          ['instance', site.id],
        ]),
        line: eventLine(eventFields(event), site.args.text('log_format') === 'json'),
        timestamp: nanoseconds(input.timestamp ?? event.lastTimestamp ?? event.eventTime ?? undefined, site.now),
        structuredMetadata: new Map(),
      };
      const made = site.made(viewOfEntry(entry), 'event');
      if (namespaces.length > 0 && !namespaces.includes(namespace)) {
        site.lose({ ...made, outcome: 'dropped', why: `namespace ${namespace} isn't among ${namespaces.join(', ')}` });
      } else if ((event.involvedObject?.name ?? '') === '') {
        site.lose({ ...made, outcome: 'dropped', why: 'the event involves no object' });
      } else site.forward({ signal: 'logs', entry, step: made });
      return true;
    },
  };
}
