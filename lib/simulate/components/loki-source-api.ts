import { type LogEntry, tenantLabel } from '../../semantics';
import type { Component } from '../component';
import { viewOfEntry } from '../item';
import { isLine, pushedEntry } from '../logs/entry-input';
import type { PushedEntry } from '../logs/log-input';
import { publicLabels } from '../logs/source-labels';
import { followRules } from '../rules';
import type { Site } from '../site';

/** `loki.source.api`: entries that others push. */
export function lokiSourceApi(site: Site): Component {
  site.args.expect({
    executed: ['forward_to', 'labels', 'relabel_rules', 'use_incoming_timestamp'],
    irrelevant: ['http', 'grpc', 'graceful_shutdown_timeout', 'max_send_message_size'],
  });
  const own = site.args.labels('labels');
  return {
    take(input) {
      if (!isLine(input)) return false;
      receive(site, input, own);
      return true;
    },
  };
}

function receive(site: Site, input: PushedEntry, own: ReadonlyMap<string, string>): void {
  const given = pushedEntry(input, site.now);
  const timestamp = site.args.flag('use_incoming_timestamp') ? given.timestamp : site.now;
  const pushed = { ...given, labels: new Map([...given.labels, ...own]), timestamp };
  const last = followRules(
    site.rulesOf('relabel_rules'),
    viewOfEntry(pushed),
    site.made(viewOfEntry(pushed), 'input'),
    site.id,
  );
  const { labels } = last.after;
  if (last.outcome === 'dropped') {
    site.lose(last);
    return;
  }
  if (labels.size === 0) {
    site.lose(site.step(last, 'dropped', last.after, '', 'no label is left'));
    return;
  }
  const tenant = input.tenant === undefined ? [] : [[tenantLabel, input.tenant] as const];
  const entry: LogEntry = { ...pushed, labels: new Map([...publicLabels(labels), ...tenant]) };
  site.forward({ signal: 'logs', entry, step: site.step(last, 'changed', viewOfEntry(entry)) });
}
