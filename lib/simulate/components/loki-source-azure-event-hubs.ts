import { type JsonValue, parseJson } from '../../languages';
import type { LogEntry } from '../../semantics';
import type { Component } from '../component';
import { viewOfEntry } from '../item';
import { nanoseconds } from '../logs/entry-input';
import { claimedMessage, isTopicOf } from '../logs/kafka-claim';
import type { EventHubMessage } from '../logs/log-input';
import { rawItems, rawMembers } from '../logs/raw-json';
import { forwardRead, plainEntry } from '../logs/read-entry';
import type { Site } from '../site';

/** `loki.source.azure_event_hubs`: an entry for each record of messages, or for a message that has none. */
export function lokiSourceAzureEventHubs(site: Site): Component {
  site.args.expect({
    executed: [
      'event_hubs',
      'forward_to',
      'group_id',
      'labels',
      'relabel_rules',
      'use_incoming_timestamp',
      'disallow_custom_messages',
    ],
    irrelevant: ['fully_qualified_namespace', 'assignor', 'authentication'],
  });
  return {
    take(input) {
      if (!('eventHub' in input) || !isTopicOf(input.eventHub.topic, site.args.texts('event_hubs'))) return false;
      receive(site, input);
      return true;
    },
  };
}

function receive(site: Site, { eventHub, line, timestamp }: EventHubMessage): void {
  const { args } = site;
  const isKept = args.flag('use_incoming_timestamp');
  const time = isKept ? nanoseconds(timestamp, site.now) : site.now;
  const message = plainEntry([], line, time);
  const claimed = claimedMessage(site, eventHub, message);
  if (claimed === undefined) return;
  const { labels, step } = claimed;
  const records = recordsOf(line)?.map((text) => ({ text, record: resourceLog(text) }));
  const isForeign = records === undefined || records.some(({ record }) => record === undefined);
  if (isForeign && args.flag('disallow_custom_messages')) {
    const why = "it isn't in the form of Azure's resource logs (disallow_custom_messages)";
    site.lose(site.step(step, 'dropped', viewOfEntry({ ...message, labels }), '', why));
    return;
  }
  for (const { text, record } of records ?? [{ text: line, record: undefined }]) {
    if (record === undefined) {
      const entry: LogEntry = { ...message, line: text, labels };
      site.forward({ signal: 'logs', entry, step: site.step(step, 'changed', viewOfEntry(entry)) });
      continue;
    }
    const own = isKept ? timeOf(record) : undefined;
    const entry = plainEntry([['__azure_event_hubs_category', record.category]], text, own ?? time);
    forwardRead(site, { entry, from: step }, { under: labels });
  }
}

/** The records of a message, as they are written; undefined for one that has none. */
function recordsOf(message: string): readonly string[] | undefined {
  // Some of Azure's services quote with apostrophes.
  for (const text of [message, message.replaceAll("'", '"')]) {
    if (parseJson(text) === undefined) continue;
    const records = memberOf(text, 'records');
    const items = records === undefined ? [] : rawItems(records);
    if (items.length > 0) return items;
    if (records === undefined || records.startsWith('[')) return undefined;
  }
  return undefined;
}

interface ResourceLog {
  readonly time: string;
  readonly category: string;
}

/** What every resource log of Azure says; undefined for something else. */
function resourceLog(text: string): ResourceLog | undefined {
  const [time, timeStamp, category, resourceId, operationName] = [
    'time',
    'timeStamp',
    'category',
    'resourceId',
    'operationName',
  ].map((name): JsonValue => JSON.parse(memberOf(text, name) ?? '""'));
  const all = [time, timeStamp, category, resourceId, operationName];
  if (all.some((value) => value !== null && typeof value !== 'string')) return undefined;
  if (!(time || timeStamp) || !category || !resourceId || !operationName) return undefined;
  return { time: (time || timeStamp) as string, category: category as string };
}

/** A member of an object as it's written, however its name is spelled: Go takes it so. */
function memberOf(text: string, name: string): string | undefined {
  return rawMembers(text).findLast(([each]) => each.toLowerCase() === name.toLowerCase())?.[1];
}

function timeOf({ time }: ResourceLog): bigint | undefined {
  try {
    return nanoseconds(time, 0n);
  } catch {
    return undefined;
  }
}
