import { type JsonValue, parseJson } from '../../languages';
import { tenantLabel } from '../../semantics';
import type { Component } from '../component';
import { viewOfEntry } from '../item';
import { nanoseconds } from '../logs/entry-input';
import type { GcpMessage } from '../logs/log-input';
import { forwardRead, plainEntry } from '../logs/read-entry';
import type { Site } from '../site';

/** `loki.source.gcplog`: an entry for each one of Google Cloud's log, which is pulled or pushed. */
export function lokiSourceGcplog(site: Site): Component {
  const { args } = site;
  args.expect({ executed: ['forward_to', 'pull', 'push', 'relabel_rules'] });
  const executed = ['labels', 'use_full_line', 'use_incoming_timestamp'];
  const [pull] = args.blocks('pull');
  const [push] = args.blocks('push');
  pull?.expect({ executed, irrelevant: ['project_id', 'subscription', 'limit'] });
  push?.expect({ executed, irrelevant: ['http', 'grpc', 'graceful_shutdown_timeout', 'push_timeout'] });
  const target = pull ?? push;
  return {
    take(input) {
      if (!('gcp' in input) || target === undefined) return false;
      const settings = {
        over: target.labels('labels'),
        hasFullLine: target.flag('use_full_line'),
        isKept: target.flag('use_incoming_timestamp'),
      };
      receive(site, input, push === undefined ? [] : pushedLabels(input), settings);
      return true;
    },
  };
}

type Pairs = readonly (readonly [string, string])[];

interface Settings {
  readonly over: ReadonlyMap<string, string>;
  readonly hasFullLine: boolean;
  readonly isKept: boolean;
}

function receive(site: Site, input: GcpMessage, around: Pairs, { over, hasFullLine, isKept }: Settings): void {
  const read = parseJson(input.line)?.value;
  const fields = isObject(read) ? read : undefined;
  const resource = isObject(fields?.['resource']) ? fields['resource'] : {};
  const labels = [
    ...around,
    ['__gcp_logname', textOf(fields?.['logName'])],
    ['__gcp_resource_type', textOf(resource['type'])],
    ['__gcp_severity', textOf(fields?.['severity'])],
    ...namedLabels('__gcp_resource_labels_', resource['labels']),
    ...namedLabels('__gcp_labels_', fields?.['labels']),
  ] as const;
  const text = textOf(fields?.['textPayload']);
  const line = !hasFullLine && text.trim() !== '' ? text : input.line;
  const time = isKept ? timeOf(textOf(fields?.['timestamp']) || textOf(fields?.['receiveTimestamp'])) : site.now;
  const entry = plainEntry(labels, line, time ?? site.now);
  if (fields === undefined || time === undefined) {
    const why =
      fields === undefined
        ? "it's no entry of Google Cloud's log, as JSON"
        : 'it has no time, and use_incoming_timestamp needs one';
    site.lose({ ...site.made(viewOfEntry(entry), 'input', why), outcome: 'dropped' });
    return;
  }
  forwardRead(site, { entry }, { over, keepsTenant: true });
}

function pushedLabels({ gcp, tenant = '' }: GcpMessage): Pairs {
  return [
    ['__gcp_message_id', gcp.messageId ?? ''],
    ['__gcp_subscription_name', gcp.subscription ?? ''],
    ...namedLabels('__gcp_attributes_', gcp.attributes),
    [tenantLabel, tenant],
  ];
}

function namedLabels(prefix: string, labels: JsonValue | undefined): Pairs {
  if (!isObject(labels)) return [];
  return Object.entries(labels).map(([name, value]) => [`${prefix}${snakeCase(name)}`, textOf(value)] as const);
}

/** A name as Alloy makes a label of it. */
function snakeCase(name: string): string {
  return name
    .replace(/[./-]/g, '_')
    .replace(/(?<=[^_])\p{Lu}/gsu, '_$&')
    .toLowerCase();
}

function timeOf(text: string): bigint | undefined {
  try {
    return nanoseconds(text, 0n);
  } catch {
    return undefined;
  }
}

function textOf(value: JsonValue | undefined): string {
  return typeof value === 'string' ? value : '';
}

function isObject(value: JsonValue | undefined): value is { readonly [key: string]: JsonValue } {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
