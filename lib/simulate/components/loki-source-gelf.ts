import { type JsonValue, jsonText } from '../../languages';
import type { Component } from '../component';
import type { GelfMessage } from '../logs/log-input';
import { forwardRead, plainEntry } from '../logs/read-entry';
import type { Site } from '../site';

const severities = ['emergency', 'alert', 'critical', 'error', 'warning', 'notice', 'informational', 'debug'];

/** `loki.source.gelf`: an entry for each message of Graylog's format, written as JSON. */
export function lokiSourceGelf(site: Site): Component {
  site.args.expect({
    executed: ['forward_to', 'relabel_rules', 'use_incoming_timestamp'],
    irrelevant: ['listen_address'],
  });
  return {
    take(input) {
      if (!('gelf' in input)) return false;
      const { gelf } = input;
      const labels = [
        ['__gelf_message_level', severities[gelf.level ?? 0] ?? ''],
        ['__gelf_message_host', gelf.host ?? ''],
        ['__gelf_message_version', gelf.version ?? ''],
        ['__gelf_message_facility', gelf.facility ?? ''],
      ] as const;
      const { timestamp = 0 } = gelf;
      const isKept = site.args.flag('use_incoming_timestamp') && timestamp !== 0;
      // Alloy counts with a number of 64 bits, too.
      const time = isKept ? BigInt(Math.trunc(timestamp * 1e9)) : site.now;
      forwardRead(site, { entry: plainEntry(labels, lineOf(gelf), time) });
      return true;
    },
  };
}

function lineOf(gelf: GelfMessage['gelf']): string {
  const { version = '', host = '', short_message = '', full_message, timestamp = 0, level, facility } = gelf;
  const always: readonly (readonly [string, JsonValue])[] = [
    ['version', version],
    ['host', host],
    ['short_message', short_message],
    ...(full_message ? [['full_message', full_message] as const] : []),
    ['timestamp', timestamp],
    ...(level ? [['level', level] as const] : []),
    ...(facility ? [['facility', facility] as const] : []),
  ];
  const own = Object.fromEntries(Object.entries(gelf).filter(([name]) => name.startsWith('_')));
  const extra = jsonText(own as JsonValue).slice(1, -1);
  const parts = [
    ...always.map(([name, value]) => `${jsonText(name)}:${jsonText(value)}`),
    ...(extra === '' ? [] : [extra]),
  ];
  return `{${parts.join(',')}}`;
}
