import type { LogEntry } from '../../semantics';
import type { Component } from '../component';
import { viewOfEntry } from '../item';
import { nanoseconds } from '../logs/entry-input';
import type { JournalEntry } from '../logs/log-input';
import { publicLabels } from '../logs/source-labels';
import { followRules } from '../rules';
import type { Site } from '../site';

const priorities = ['emerg', 'alert', 'crit', 'error', 'warning', 'notice', 'info', 'debug'];

/** `loki.source.journal`: an entry for each one of systemd's journal. */
export function lokiSourceJournal(site: Site): Component {
  site.args.expect({
    executed: ['forward_to', 'format_as_json', 'labels', 'relabel_rules'],
    irrelevant: ['max_age', 'path', 'legacy_position'],
  });
  return {
    take(input) {
      if (!('journal' in input)) return false;
      receive(site, input);
      return true;
    },
  };
}

function receive(site: Site, { journal, timestamp }: JournalEntry): void {
  const fields = Object.entries(journal);
  const labels = new Map([['job', site.id], ...site.args.labels('labels')]);
  for (const [name, value] of fields) {
    if (name === 'PRIORITY') labels.set('__journal_priority_keyword', priorities[Number(value)] ?? value);
    labels.set(`__journal_${name.toLowerCase()}`, value);
  }
  const line = site.args.flag('format_as_json')
    ? JSON.stringify(Object.fromEntries(fields.sort(([a], [b]) => (a < b ? -1 : 1))))
    : (journal['MESSAGE'] ?? '');
  const read: LogEntry = { labels, line, timestamp: nanoseconds(timestamp, site.now), structuredMetadata: new Map() };
  const made = site.made(viewOfEntry(read), 'input');
  if (line === '') {
    site.lose({ ...made, outcome: 'dropped', why: 'it has no MESSAGE' });
    return;
  }
  const last = followRules(site.rulesOf('relabel_rules'), viewOfEntry(read), made, site.id);
  const entry: LogEntry = { ...read, labels: publicLabels(last.after.labels) };
  if (last.outcome === 'dropped') site.lose(last);
  else if (entry.labels.size === 0) site.lose(site.step(last, 'dropped', viewOfEntry(entry), '', 'no label is left'));
  else site.forward({ signal: 'logs', entry, step: site.step(last, 'changed', viewOfEntry(entry)) });
}
