import {
  type AttributeMap,
  type AttributeValue,
  type DataPoint,
  type LogRecord,
  type Metric,
  type Span,
  spanKinds,
  statusCodes,
  type Telemetry,
  textOfAttribute,
} from '../../semantics';
import type { ItemView } from '../way';
import { rfc3339 } from '../way-text';

/** An item of OpenTelemetry as a step shows it. */
export function viewOfTelemetry(data: Telemetry): ItemView {
  return {
    labels: new Map([
      ...partsOf(data),
      ...texts('resource', data.resource.attributes),
      ...(data.scope.name === '' ? [] : [['scope.name', data.scope.name] as const]),
      ...texts('scope', data.scope.attributes),
    ]),
  };
}

type Part = readonly [string, string];

function partsOf(data: Telemetry): readonly Part[] {
  switch (data.kind) {
    case 'span':
      return spanParts(data);
    case 'log':
      return logParts(data);
    case 'metric':
      return metricParts(data);
  }
}

function spanParts({ name, traceId, spanKind, status, attributes, start, end, events }: Span): readonly Part[] {
  return [
    ['span.name', name],
    ['span.trace_id', traceId],
    ['span.kind', spanKinds[spanKind] ?? String(spanKind)],
    ['span.status', statusCodes[status.code] ?? String(status.code)],
    ['span.duration', `${Number(end - start) / 1e6} ms`],
    ...texts('span.attributes', attributes),
    ...events.flatMap((event, at) => [
      [`span.events ${at}`, event.name] as const,
      ...texts(`span.events ${at}`, event.attributes),
    ]),
  ];
}

function logParts(record: LogRecord): readonly Part[] {
  const { body, severityNumber, severityText, time, attributes, traceId, spanId, eventName } = record;
  return [
    ['log.body', textOfAttribute(body)],
    ['log.time', rfc3339(time)],
    ...given('log.severity_number', severityNumber === 0 ? '' : String(severityNumber)),
    ...given('log.severity_text', severityText),
    ...given('log.trace_id', traceId),
    ...given('log.span_id', spanId),
    ...given('log.event_name', eventName),
    ...texts('log.attributes', attributes),
  ];
}

function metricParts(metric: Metric): readonly Part[] {
  const { name, description, unit, type, isMonotonic, temporality, points } = metric;
  return [
    ['metric.name', name],
    ['metric.type', type],
    ...given('metric.description', description),
    ...given('metric.unit', unit),
    ...given('metric.temporality', ['', 'delta', 'cumulative'][temporality] ?? ''),
    ...(type === 'sum' ? [['metric.is_monotonic', String(isMonotonic)] as const] : []),
    ...points.flatMap((point, at) => pointParts(`point ${at}`, point)),
  ];
}

function pointParts(prefix: string, point: DataPoint): readonly Part[] {
  const { attributes, value, count, sum, bounds, bucketCounts, quantiles, scale, positive, negative, flags } = point;
  const member = (name: string, text: string | undefined) => given(`${prefix} ${name}`, text ?? '');
  return [
    ...member('value', value?.toString()),
    ...member('count', count?.toString()),
    ...member('sum', sum?.toString()),
    ...member('bounds', bounds?.join(', ')),
    ...member('bucket_counts', bucketCounts?.join(', ')),
    ...member('scale', scale?.toString()),
    ...member('positive', positive?.counts.join(', ')),
    ...member('negative', negative?.counts.join(', ')),
    ...member('quantiles', quantiles?.map(({ quantile, value: at }) => `${quantile}: ${at}`).join(', ')),
    ...member('flags', flags === 0 ? '' : String(flags)),
    ...texts(`${prefix} attributes`, attributes),
  ];
}

function given(name: string, text: string): readonly Part[] {
  return text === '' ? [] : [[name, text]];
}

function texts(prefix: string, attributes: AttributeMap): readonly Part[] {
  return [...attributes].map(
    ([name, value]: [string, AttributeValue]) => [`${prefix} ${name}`, textOfAttribute(value)] as const,
  );
}
