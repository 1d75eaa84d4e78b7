import { type JsonValue, jsonText } from '../../../languages';
import { compareBytes } from '../../../syntax';
import type { Labels } from '../../labels';
import type { LogEntry } from '../../stages/entry';
import { type AttributeMap, type AttributeValue, isMap, plainOf, textOfAttribute } from '../attribute-value';
import type { LogRecord } from '../telemetry';
import { logfmtOfRecord } from './logfmt-record';
import { prometheusLabel } from './prometheus-names';

/** Attributes that say how a log becomes an entry. */
const hints = {
  attributes: 'loki.attribute.labels',
  resources: 'loki.resource.labels',
  tenant: 'loki.tenant',
  format: 'loki.format',
} as const;

/** Why a log can't become an entry: Alloy drops it, or it isn't executed here. */
export type EntryProblem = { readonly dropped: string } | { readonly unsupported: string };

/** The entry that `otelcol.exporter.loki` makes of a log. @param now for one without a time */
export function entryOfLogRecord(record: LogRecord, now: bigint): LogEntry | EntryProblem {
  const { resource } = record;
  const attributes = withLevel(record);
  const promoted = promotedLabels(attributes, resource.attributes);
  const isLeft = ([name]: readonly [string, unknown]) =>
    !(Object.values(hints) as string[]).includes(name) && !promoted.has(name);
  const line = lineOf(
    record,
    new Map([...attributes].filter(isLeft)),
    new Map([...resource.attributes].filter(isLeft)),
    formatOf(attributes, resource.attributes),
  );
  if (typeof line !== 'string') return line;
  return {
    labels: new Map([...promoted].map(([name, value]) => [prometheusLabel(name), value])),
    line,
    timestamp: record.time || record.observedTime || now,
    structuredMetadata: new Map(),
  };
}

const severities = ['TRACE', 'DEBUG', 'INFO', 'WARN', 'ERROR', 'FATAL'];

/** The number of the severity becomes the attribute `level`, which becomes a label. */
function withLevel({ attributes, severityNumber }: LogRecord): AttributeMap {
  if (severityNumber < 1 || severityNumber > 24) return attributes;
  const hint = attributes.get(hints.attributes);
  const [name, at] = [severities[Math.floor((severityNumber - 1) / 4)]!, ((severityNumber - 1) % 4) + 1];
  const level = at === 1 ? name : `${name}${at}`;
  return new Map([
    ['level', level],
    ...attributes,
    [
      hints.attributes,
      hint === undefined ? 'level' : Array.isArray(hint) ? [...hint, 'level'] : `${textOfAttribute(hint)},level`,
    ],
  ]);
}

/** Attributes that become labels, by their own names. */
function promotedLabels(attributes: AttributeMap, resource: AttributeMap): Labels {
  const [service, namespace] = [resource.get('service.name'), resource.get('service.namespace')];
  const [instance, tenant] = [resource.get('service.instance.id'), resource.get(hints.tenant)];
  const job = [namespace, service].flatMap((value) => (value === undefined ? [] : [textOfAttribute(value)])).join('/');
  return new Map([
    ['exporter', 'OTLP'],
    ...(service === undefined ? [] : [['job', job] as const]),
    ...(instance === undefined ? [] : [['instance', textOfAttribute(instance)] as const]),
    ...selected(resource, resource.get(hints.resources)),
    ...selected(resource, attributes.get(hints.resources)),
    ...selected(attributes, attributes.get(hints.attributes)),
    ...(tenant === undefined ? selected(attributes, attributes.get(hints.tenant)) : selected(resource, tenant)),
  ]);
}

function selected(from: AttributeMap, hint: AttributeValue | undefined): readonly (readonly [string, string])[] {
  if (hint === undefined) return [];
  const names = Array.isArray(hint) ? hint.map(textOfAttribute) : textOfAttribute(hint).split(',');
  return names.flatMap((name) => {
    const value = from.get(name.trim()) ?? nested(from, name.trim());
    return value === undefined ? [] : [[name.trim(), textOfAttribute(value)] as const];
  });
}

/** What is under names joined by dots. */
function nested(from: AttributeMap, path: string): AttributeValue | undefined {
  const at = path.indexOf('.');
  const value = from.get(at < 0 ? path : path.slice(0, at));
  if (at < 0 || value === undefined) return value;
  return isMap(value) ? nested(value, path.slice(at + 1)) : undefined;
}

function formatOf(attributes: AttributeMap, resource: AttributeMap): string {
  const hint = resource.get(hints.format) ?? attributes.get(hints.format);
  return hint === undefined ? 'json' : textOfAttribute(hint);
}

function lineOf(
  record: LogRecord,
  attributes: AttributeMap,
  resource: AttributeMap,
  format: string,
): string | EntryProblem {
  const { body, traceId, spanId, severityText, flags, scope } = record;
  if (format === 'raw') return textOfAttribute(body);
  if (format !== 'json' && format !== 'logfmt') return { dropped: `there is no format ${JSON.stringify(format)}` };
  if (scope.name !== '' && scope.attributes.size > 0) {
    return { unsupported: "attributes of scopes aren't executed here" };
  }
  if (format === 'logfmt') return logfmtLineOf(record, attributes, resource);
  return objectText([
    ...(body === null ? [] : [['body', attributeText(body)] as const]),
    ...given('traceid', traceId),
    ...given('spanid', spanId),
    ...given('severity', severityText),
    ...(flags === 0 ? [] : [['flags', String(flags)] as const]),
    ...(attributes.size === 0 ? [] : [['attributes', attributeText(attributes)] as const]),
    ...(resource.size === 0 ? [] : [['resources', attributeText(resource)] as const]),
    ...(scope.name === ''
      ? []
      : [
          [
            'instrumentation_scope',
            objectText([...given('name', scope.name), ...given('version', scope.version)]),
          ] as const,
        ]),
  ]);
}

function logfmtLineOf(record: LogRecord, attributes: AttributeMap, resource: AttributeMap): string | EntryProblem {
  try {
    return logfmtOfRecord(record, attributes, resource);
  } catch (error) {
    if (error instanceof TypeError) return { unsupported: `in logfmt, ${error.message} isn't executed here` };
    throw error;
  }
}

function given(name: string, text: string): readonly (readonly [string, string])[] {
  return text === '' ? [] : [[name, jsonText(text)]];
}

/** Names with the text of their values, in their order. */
function objectText(members: readonly (readonly [string, string])[]): string {
  return `{${members.map(([name, text]) => `${jsonText(name)}:${text}`).join(',')}}`;
}

/** As JSON, with integers in full. */
function attributeText(value: AttributeValue): string {
  if (typeof value === 'bigint') return String(value);
  if (isMap(value)) {
    const members = [...value].sort(([a], [b]) => compareBytes(a, b));
    return objectText(members.map(([name, inner]) => [name, attributeText(inner)] as const));
  }
  if (Array.isArray(value)) return `[${value.map(attributeText).join(',')}]`;
  return jsonText(plainOf(value) as JsonValue);
}

/** The log that `otelcol.receiver.loki` makes of an entry. @param now when it's seen */
export function logRecordOfEntry({ labels, line, timestamp }: LogEntry, now: bigint): LogRecord {
  const file = labels.get('filename');
  return {
    kind: 'log',
    time: timestamp,
    observedTime: now,
    severityNumber: 0,
    severityText: '',
    body: line,
    attributes: new Map([
      ...(file === undefined
        ? []
        : ([
            ['log.file.path', file],
            ['log.file.name', file.slice(file.lastIndexOf('/') + 1)],
          ] as const)),
      // So that the way back makes labels of them again.
      ...(labels.size === 0 ? [] : ([[hints.attributes, [...labels.keys()].sort().join(',')]] as const)),
      ...labels,
    ]),
    flags: 0,
    traceId: '',
    spanId: '',
    eventName: '',
    resource: { attributes: new Map() },
    scope: { name: '', version: '', attributes: new Map() },
  };
}
