import { jsonText } from '../../languages';
import { logfmtLine, logfmtValue } from '../../semantics';
import type { Component } from '../component';
import { entriesOfPayload } from '../faro/entries';
import type { FaroEntry, FaroFields } from '../faro/payload-input';
import { viewOfEntry } from '../item';
import { plainEntry } from '../logs/read-entry';
import { viewOfTelemetry } from '../otlp/view';
import type { Site } from '../site';

/** `faro.receiver`: an entry for each thing that a page tells, and its spans. */
export function faroReceiver(site: Site): Component {
  const { args } = site;
  args.expect({ executed: ['extra_log_labels', 'log_format', 'sourcemaps', 'output'], irrelevant: ['server'] });
  return {
    take(input) {
      if (!('faro' in input)) return false;
      for (const entry of entriesOfPayload(input.faro)) send(site, entry);
      return true;
    },
    telemetry: {
      kinds: ['span'],
      isFirst: false,
      take(items) {
        for (const { data } of items) {
          site.forward({ signal: 'otlp', data, step: site.made(viewOfTelemetry(data), 'input') });
        }
      },
    },
  };
}

function send(site: Site, { fields, hasFiles }: FaroEntry): void {
  const line = site.args.text('log_format') === 'json' ? jsonText(Object.fromEntries(fields)) : lineOf(fields);
  const labels = [...site.args.labels('extra_log_labels')].flatMap(([name, text]) => {
    const value = text === '' ? fields.get(name) : text;
    return value === undefined ? [] : [[name, logfmtText(value)] as const];
  });
  if (hasFiles && readsSourceMaps(site)) {
    throw site.args.notExecuted(
      "what source maps make of a stack trace isn't executed here: test with `sourcemaps { download = false }`, or without the names of files",
    );
  }
  const entry = plainEntry(labels, line ?? '', site.now);
  const step = site.made(viewOfEntry(entry), String(fields.get('kind')));
  if (line === undefined) {
    site.lose(site.step(step, 'dropped', viewOfEntry(entry), '', 'logfmt has no form for one of its names'));
  } else site.forward({ signal: 'logs', entry, step });
}

/** The fields as logfmt; undefined where one has a name that has no form there. */
function lineOf(fields: FaroFields): string | undefined {
  try {
    return logfmtLine(fields);
  } catch (error) {
    if (error instanceof TypeError) return undefined;
    throw error;
  }
}

function logfmtText(value: string | number): string {
  return typeof value === 'string' ? value : logfmtValue(value);
}

function readsSourceMaps({ args }: Site): boolean {
  const [maps] = args.blocks('sourcemaps');
  return maps === undefined || maps.flag('download') || maps.blocks('location').length > 0;
}
