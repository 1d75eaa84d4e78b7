import type { LogEntry } from '../../semantics';
import type { ComponentArguments } from '../arguments';
import type { Component } from '../component';
import { viewOfEntry } from '../item';
import { nanoseconds } from '../logs/entry-input';
import type { SyslogMessage } from '../logs/log-input';
import { publicLabels } from '../logs/source-labels';
import { followRules } from '../rules';
import type { Site } from '../site';

/** `loki.source.syslog`: an entry for each message, at each of its listeners. */
export function lokiSourceSyslog(site: Site): Component {
  site.args.expect({ executed: ['listener', 'forward_to', 'relabel_rules'] });
  const listeners = site.args.blocks('listener');
  for (const listener of listeners) {
    listener.expect({
      executed: [
        'labels',
        'use_incoming_timestamp',
        'label_structured_data',
        'syslog_format',
        'rfc5424_allow_empty_msg',
      ],
      irrelevant: [
        'address',
        'protocol',
        'idle_timeout',
        'max_message_length',
        'tls_config',
        'udp_queue_size',
        'udp_host_cache_size',
        'rfc3164_default_to_current_year',
        'raw_format_options',
      ],
    });
  }
  return {
    take(input) {
      if (!('syslog' in input)) return false;
      for (const listener of listeners) receive(site, listener, input);
      return listeners.length > 0;
    },
  };
}

function receive(site: Site, listener: ComponentArguments, input: SyslogMessage): void {
  const isRaw = listener.text('syslog_format') === 'raw';
  const labels = new Map([...listener.labels('labels'), ...messageLabels(input, listener, isRaw)]);
  const timestamp =
    listener.flag('use_incoming_timestamp') && !isRaw ? nanoseconds(input.timestamp, site.now) : site.now;
  const message: LogEntry = { labels, line: input.line, timestamp, structuredMetadata: new Map() };
  const view = viewOfEntry(message);
  if (input.line === '' && !listener.flag('rfc5424_allow_empty_msg')) {
    site.lose({ ...site.made(view, 'input', 'the message is empty'), outcome: 'dropped' });
    return;
  }
  const last = followRules(site.rulesOf('relabel_rules'), view, site.made(view, 'input'), site.id);
  // A rule that drops is without effect: what stands before it has happened, the message goes on.
  const entry: LogEntry = { ...message, labels: publicLabels(last.after.labels) };
  site.forward({ signal: 'logs', entry, step: site.step(last, 'changed', viewOfEntry(entry)) });
}

function messageLabels({ syslog }: SyslogMessage, listener: ComponentArguments, isRaw: boolean) {
  const { severity, facility, hostname, appName, procId, msgId, structuredData = {}, ip = '127.0.0.1' } = syslog;
  const parts = isRaw
    ? { severity, facility }
    : { severity, facility, hostname, app_name: appName, proc_id: procId, msg_id: msgId };
  const named = Object.entries(parts).flatMap(([name, value]) =>
    value === undefined ? [] : [[`__syslog_message_${name}`, value] as const],
  );
  const structured = Object.entries(structuredData).flatMap(([id, values]) =>
    Object.entries(values).map(
      ([name, value]) => [`__syslog_message_sd_${id.replaceAll('@', '_')}_${name}`, value] as const,
    ),
  );
  return [
    ['__syslog_connection_ip_address', ip] as const,
    ...named,
    ...(listener.flag('label_structured_data') && !isRaw ? structured : []),
  ];
}
