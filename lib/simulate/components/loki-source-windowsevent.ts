import { type JsonValue, jsonText } from '../../languages';
import type { Component } from '../component';
import { nanoseconds } from '../logs/entry-input';
import type { WindowsEvent } from '../logs/log-input';
import { forwardRead, plainEntry } from '../logs/read-entry';
import type { Site } from '../site';

/** `loki.source.windowsevent`: an entry for each event of Windows, written as JSON. */
export function lokiSourceWindowsevent(site: Site): Component {
  const { args } = site;
  args.expect({
    executed: [
      'forward_to',
      'labels',
      'eventlog_name',
      'exclude_event_data',
      'exclude_event_message',
      'exclude_user_data',
      'use_incoming_timestamp',
      'xpath_query',
    ],
    irrelevant: ['bookmark_path', 'legacy_bookmark_path', 'locale', 'poll_interval'],
  });
  return {
    take(input) {
      if (!('windowsEvent' in input)) return false;
      const { windowsEvent: event, timestamp } = input;
      const [log, query] = [args.text('eventlog_name'), args.text('xpath_query')];
      if (log !== '' && log !== (event.channel ?? log)) return false;
      if (query !== '' && query !== '*') {
        throw args.notExecuted("xpath_query: which events it selects isn't executed: test without it");
      }
      const labels = [...args.labels('labels'), ['channel', event.channel ?? ''], ['computer', event.computer ?? '']];
      const isKept = args.flag('use_incoming_timestamp');
      const time = isKept ? nanoseconds(timestamp ?? event.timeCreated, site.now) : site.now;
      forwardRead(site, { entry: plainEntry(labels as [string, string][], lineOf(event, site), time) });
      return true;
    },
  };
}

type Event = WindowsEvent['windowsEvent'];

/** The fields in the order in which Alloy writes them. */
const fields = [
  ...(['source', 'channel', 'computer', 'event_id', 'version', 'level', 'task', 'opCode', 'levelText'] as const),
  ...(['taskText', 'opCodeText', 'keywords', 'timeCreated', 'eventRecordID', 'correlation', 'execution'] as const),
  ...(['security', 'user_data', 'event_data', 'message'] as const),
];

/** The same of fields with fields of their own. */
const inner: { readonly [Field in keyof Event]?: readonly string[] } = {
  correlation: ['activityID', 'relatedActivityID'],
  execution: ['processId', 'threadId', 'processName'],
  security: ['userId', 'userName'],
};

function lineOf(event: Event, { args }: Site): string {
  const left: { readonly [Field in keyof Event]?: string } = {
    user_data: 'exclude_user_data',
    event_data: 'exclude_event_data',
    message: 'exclude_event_message',
  };
  const written = fields
    .filter((name) => left[name] === undefined || !args.flag(left[name]))
    .map((name) => [name, event[name], inner[name]] as const);
  return objectText(
    written.flatMap(([name, value, names]) => {
      if (value === undefined || value === '' || value === 0) return [];
      if (names === undefined) return [[name, jsonText(value as JsonValue)] as const];
      const parts = value as Readonly<Record<string, JsonValue>>;
      const text = objectText(names.flatMap((each) => (parts[each] ? [[each, jsonText(parts[each])] as const] : [])));
      return text === '{}' ? [] : [[name, text] as const];
    }),
  );
}

function objectText(members: readonly (readonly [string, string])[]): string {
  return `{${members.map(([name, text]) => `${jsonText(name)}:${text}`).join(',')}}`;
}
