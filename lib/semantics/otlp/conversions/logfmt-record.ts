import { logfmtPairs } from '../../stages/logfmt';
import { type AttributeMap, type AttributeValue, isMap } from '../attribute-value';
import { logfmtPair, quotedIfNeeded, valueText } from '../connectors/logfmt-line';
import type { LogRecord } from '../telemetry';

interface Pair {
  readonly key: string;
  /** As it's written. */
  readonly text: string;
  /** Whether it was read of a line: nothing takes its place then. */
  readonly isRead: boolean;
}

/** A log as a line of logfmt: its body, read as one where it is one, then the rest of it. @throws TypeError for bytes */
export function logfmtOfRecord(
  { body, traceId, spanId, severityText, flags, scope }: LogRecord,
  attributes: AttributeMap,
  resource: AttributeMap,
): string {
  const pairs = [...bodyPairs(body)];
  const put = (key: string, value: AttributeValue) => {
    const pair = { key, text: valueText(value), isRead: false };
    const at = pairs.findIndex((each) => !each.isRead && each.key === key);
    if (at < 0) pairs.push(pair);
    else pairs[at] = pair;
  };
  if (traceId !== '') put('traceID', traceId);
  if (spanId !== '') put('spanID', spanId);
  if (severityText !== '') put('severity', severityText);
  if (flags !== 0) put('flags', BigInt(flags));
  for (const [name, value] of attributes) pairs.push(...pairsOf(`attribute_${name}`, value));
  for (const [name, value] of resource) pairs.push(...pairsOf(`resource_${name}`, value));
  if (scope.name !== '') {
    pairs.push(...pairsOf('instrumentation_scope_name', scope.name));
    if (scope.version !== '') pairs.push(...pairsOf('instrumentation_scope_version', scope.version));
  }
  return pairs.flatMap(({ key, text }) => logfmtPair(key, text) ?? []).join(' ');
}

function bodyPairs(body: AttributeValue): readonly Pair[] {
  if (typeof body !== 'string') return pairsOf(isMap(body) ? '' : Array.isArray(body) ? 'body' : 'msg', body);
  // Further lines of a body that is logfmt are lost.
  const first = body.split('\n', 1)[0]!.replace(/\r$/, '');
  const pairs: Pair[] = [];
  const reader = logfmtPairs(first);
  for (let next = reader.next(); ; next = reader.next()) {
    if (next.done) return next.value ? pairs : pairsOf('msg', body);
    const [key, value] = next.value;
    pairs.push({ key, text: quotedIfNeeded(value), isRead: true });
  }
}

/** One for each value in maps and lists, by its way there. */
function pairsOf(key: string, value: AttributeValue): readonly Pair[] {
  const prefix = key === '' ? '' : `${key}_`;
  if (value === null) return [];
  if (isMap(value)) return [...value].flatMap(([name, inner]) => pairsOf(prefix + name, inner));
  if (Array.isArray(value)) return value.flatMap((inner: AttributeValue, at) => pairsOf(`${prefix}${at}`, inner));
  return [{ key, text: valueText(value), isRead: false }];
}
