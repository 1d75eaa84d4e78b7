import { posix } from 'node:path';
import { type LogRecord, operated } from '../../semantics';
import type { Component } from '../component';
import type { Item } from '../item';
import { nanoseconds } from '../logs/entry-input';
import { fileLines } from '../logs/file-lines';
import { matchesGlob } from '../logs/glob';
import { logOperators } from '../otlp/log-operators';
import { nobody, telemetryReceiver } from '../otlp/telemetry-receiver';
import { viewOfTelemetry } from '../otlp/view';
import type { Site } from '../site';

/** What isn't known of a file, unless it's turned off. */
const unknown = [
  'include_file_name_resolved',
  'include_file_owner_group_name',
  'include_file_owner_name',
  'include_file_path_resolved',
  'include_file_permissions',
  'include_file_record_number',
] as const;

/** `otelcol.receiver.filelog`: a log for each line of files, behind its operators. Lines that `multiline` makes one are given as one. */
export function otelcolReceiverFilelog(site: Site): Component {
  const { args } = site;
  const send = (line: string, file: string, time: bigint | string | undefined) => {
    const log = readLog(site, line, file, nanoseconds(time, site.now));
    let current = log;
    let step = site.made(viewOfTelemetry(log), 'line');
    for (const { operator, onError } of logOperators(args)) {
      const next = operated(current, operator);
      const failed = 'failed' in next ? next.failed : undefined;
      if (!('failed' in next)) current = next;
      const isDropped = failed !== undefined && onError === 'drop';
      step = site.step(step, isDropped ? 'dropped' : 'changed', viewOfTelemetry(current), operator.type, failed);
      if (isDropped) return site.lose(step);
    }
    const item: Item = { signal: 'otlp', data: current, address: '', step };
    site.forward(item);
  };
  const isRead = (file: string) => {
    const fits = (name: string) => args.texts(name).some((pattern) => matchesGlob(pattern, file));
    return fits('include') && !fits('exclude');
  };
  return {
    ...telemetryReceiver(site, { senderOf: (from) => nobody(from) }),
    start() {
      if (args.text('start_at') !== 'beginning') return;
      const { files = {} } = site.world;
      for (const [file, text] of typeof files === 'function' ? [] : Object.entries(files)) {
        if (isRead(file)) for (const line of fileLines(text)) send(line, file, undefined);
      }
    },
    take(input) {
      if (!('file' in input) || !isRead(input.file)) return false;
      send(input.line, input.file, input.timestamp);
      return true;
    },
  };
}

/** The log that a line is at first. */
function readLog({ args }: Site, line: string, file: string, now: bigint): LogRecord {
  const asked = unknown.find((name) => args.flag(name));
  if (asked !== undefined) throw args.notExecuted(`${asked}: that is known only where the file is`);
  const [start, end] = [args.flag('preserve_leading_whitespaces'), args.flag('preserve_trailing_whitespaces')];
  const body = line.replace(start ? /^(?!)/ : /^[\r\n\t ]+/, '').replace(end ? /(?!)$/ : /[\r\n\t ]+$/, '');
  return {
    kind: 'log',
    time: 0n,
    observedTime: now,
    severityNumber: 0,
    severityText: '',
    body,
    attributes: new Map([
      ...(args.flag('include_file_name') ? ([['log.file.name', posix.basename(file)]] as const) : []),
      ...(args.flag('include_file_path') ? ([['log.file.path', file]] as const) : []),
      ...args.labels('attributes'),
    ]),
    flags: 0,
    traceId: '',
    spanId: '',
    eventName: '',
    resource: { attributes: args.labels('resource') },
    scope: { name: '', version: '', attributes: new Map() },
  };
}
