import type { KubernetesObject } from '../kubernetes/object';
import { nanoseconds } from '../logs/entry-input';
import type { LogInput, PushedEntry } from '../logs/log-input';
import type { PlainAttribute } from '../otlp/attribute-value';
import type { SpanInput } from '../otlp/span-input';
import type { World } from '../world';
import type { YamlReader } from './yaml-reader';

/** What comes in from outside in a test. */
export interface TestInputs {
  readonly objects: readonly KubernetesObject[];
  readonly logs: readonly LogInput[];
  readonly spans: readonly SpanInput[];
}

/** The time of an entry that says none: the zero of Go's clock, the beginning of the year 1. */
const ZERO_TIME = -62_135_596_800_000_000_000n;

/**
 * The member `inputs` of a test: `loki` as Alloy's own tests have it, `logs` with what sources read, `kubernetes` with manifests, `spans`.
 * @throws TestFileError
 */
export function readInputs(inputs: YamlReader): TestInputs {
  const { loki, logs, kubernetes, spans } = inputs.members('loki', 'logs', 'kubernetes', 'spans');
  return {
    objects: kubernetes.items().map((object) => object.mapping() as KubernetesObject),
    logs: [...loki.items().flatMap(readLokiInput), ...logs.items().map(readLogInput)],
    spans: spans.items().map(readSpan),
  };
}

function readLokiInput(input: YamlReader): readonly PushedEntry[] {
  const { components, entries } = input.members('components', 'entries');
  const to = components.items().map((component) => component.text());
  const read = entries.items().map((entry) => readEntry(entry, to));
  if (read.length > 0 && to.length === 0) components.fail('entries need at least one receiver');
  return read;
}

function readEntry(entry: YamlReader, to: readonly string[]): PushedEntry {
  const {
    labels,
    line,
    timestamp,
    structured_metadata: metadata,
  } = entry.members('labels', 'line', 'timestamp', 'structured_metadata');
  return {
    labels: labels.texts(),
    line: line.optionalText() ?? '',
    timestamp: timestamp.isAbsent ? ZERO_TIME : readTime(timestamp),
    structuredMetadata: metadata.texts(),
    to,
  };
}

const logMembers = [
  'to',
  'line',
  'timestamp',
  'labels',
  'structured_metadata',
  'tenant',
  'pod',
  'container',
  'file',
  'syslog',
  'journal',
  'event',
] as const;

/** @throws TestFileError */
export function readLogInput(input: YamlReader): LogInput {
  const members = input.members(...logMembers);
  const { to, line, timestamp, labels, tenant, pod, container, file, syslog, journal, event } = members;
  const addressed = {
    ...(to.isAbsent ? {} : { to: to.isText ? to.text() : to.items().map((name) => name.text()) }),
    ...(timestamp.isAbsent ? {} : { timestamp: readTime(timestamp) }),
  };
  if (!journal.isAbsent) return { ...addressed, journal: journal.texts() };
  if (!event.isAbsent) return { ...addressed, event: event.mapping() };
  const written = { ...addressed, line: line.text() };
  if (!pod.isAbsent)
    return { ...written, pod: pod.text(), ...(container.isAbsent ? {} : { container: container.text() }) };
  if (!file.isAbsent) return { ...written, file: file.text() };
  if (!syslog.isAbsent) return { ...written, syslog: readSyslog(syslog) };
  return {
    ...written,
    labels: labels.texts(),
    structuredMetadata: members.structured_metadata.texts(),
    ...(tenant.isAbsent ? {} : { tenant: tenant.text() }),
  };
}

function readSyslog(syslog: YamlReader) {
  const members = syslog.members(
    'severity',
    'facility',
    'hostname',
    'app_name',
    'proc_id',
    'msg_id',
    'structured_data',
    'ip',
  );
  const data = members.structured_data;
  const text = (name: string, reader: YamlReader) => (reader.isAbsent ? {} : { [name]: reader.text() });
  return {
    ...text('severity', members.severity),
    ...text('facility', members.facility),
    ...text('hostname', members.hostname),
    ...text('appName', members.app_name),
    ...text('procId', members.proc_id),
    ...text('msgId', members.msg_id),
    ...text('ip', members.ip),
    ...(data.isAbsent ? {} : { structuredData: data.mapping() as Record<string, Record<string, string>> }),
  };
}

const kinds = ['Unspecified', 'Internal', 'Server', 'Client', 'Producer', 'Consumer'] as const;
const codes = ['Unset', 'Ok', 'Error'] as const;

function readSpan(span: YamlReader): SpanInput {
  const members = span.members(
    'name',
    'trace_id',
    'span_id',
    'parent_span_id',
    'trace_state',
    'kind',
    'start',
    'duration',
    'status',
    'status_message',
    'attributes',
    'resource',
  );
  const { kind, start, duration, status, attributes, resource } = members;
  const text = (name: string, reader: YamlReader) => (reader.isAbsent ? {} : { [name]: reader.text() });
  const values = (name: string, reader: YamlReader) =>
    reader.isAbsent ? {} : { [name]: reader.mapping() as Readonly<Record<string, PlainAttribute>> };
  return {
    name: members.name.text(),
    ...text('traceId', members.trace_id),
    ...text('spanId', members.span_id),
    ...text('parentSpanId', members.parent_span_id),
    ...text('traceState', members.trace_state),
    ...text('statusMessage', members.status_message),
    ...(kind.isAbsent ? {} : { kind: oneOf(kind, kinds) }),
    ...(status.isAbsent ? {} : { status: oneOf(status, codes) }),
    ...(start.isAbsent ? {} : { start: readTime(start) }),
    ...(duration.isAbsent ? {} : { duration: duration.number() }),
    ...values('attributes', attributes),
    ...values('resource', resource),
  };
}

function oneOf<T extends string>(reader: YamlReader, allowed: readonly T[]): T {
  const found = allowed.find((value) => value === reader.value);
  return found ?? reader.fail(`expected one of ${allowed.join(', ')}`);
}

/**
 * The member `given` of a test: what is outside of Alloy.
 * @throws TestFileError
 */
export function readGiven(given: YamlReader): Omit<World, 'objects'> {
  const { metrics, targets, files, env, constants, namespace, now } = given.members(
    'metrics',
    'targets',
    'files',
    'env',
    'constants',
    'namespace',
    'now',
  );
  const found = Object.entries(targets.isAbsent ? {} : targets.members(...targets.keys));
  return {
    ...(metrics.isAbsent ? {} : { metrics: metrics.text() }),
    ...(found.length === 0
      ? {}
      : { targets: Object.fromEntries(found.map(([id, list]) => [id, list.items().map((target) => target.texts())])) }),
    ...(files.isAbsent ? {} : { files: files.texts() }),
    ...(env.isAbsent ? {} : { env: env.texts() }),
    ...(constants.isAbsent ? {} : { constants: constants.texts() }),
    ...(namespace.isAbsent ? {} : { namespace: namespace.text() }),
    ...(now.isAbsent ? {} : { now: readTime(now) }),
  };
}

export function readTime(reader: YamlReader): bigint {
  try {
    return nanoseconds(reader.text(), 0n);
  } catch (error) {
    if (!(error instanceof RangeError)) throw error;
    return reader.fail(error.message);
  }
}
