import { tenantLabel } from '../../semantics';
import type { Component } from '../component';
import { nanoseconds } from '../logs/entry-input';
import { forwardRead, plainEntry } from '../logs/read-entry';
import type { Site } from '../site';

/** `loki.source.heroku`: an entry for each message that Heroku drains. */
export function lokiSourceHeroku(site: Site): Component {
  const { args } = site;
  args.expect({
    executed: ['forward_to', 'labels', 'relabel_rules', 'use_incoming_timestamp'],
    irrelevant: ['http', 'grpc', 'graceful_shutdown_timeout'],
  });
  return {
    take(input) {
      if (!('heroku' in input)) return false;
      const { host = '', app = '', proc = '', logId = '', params = {} } = input.heroku;
      const tenant = input.tenant ? [[tenantLabel, input.tenant] as const] : [];
      const labels = [
        ['__heroku_drain_host', host],
        ['__heroku_drain_app', app],
        ['__heroku_drain_proc', proc],
        ['__heroku_drain_log_id', logId],
        ...Object.entries(params).map(([name, value]) => [`__heroku_drain_param_${name}`, value] as const),
        ...tenant,
      ] as const;
      const time = args.flag('use_incoming_timestamp') ? nanoseconds(input.timestamp, site.now) : site.now;
      const entry = plainEntry(labels, input.line, time);
      forwardRead(site, { entry }, { under: args.labels('labels'), over: new Map(tenant) });
      return true;
    },
  };
}
