import type { AttributeMap, AttributeValue } from '../attribute-value';
import { type DataPoint, type Metric, type Span, spanKinds, statusCodes } from '../telemetry';

/** An attribute of a span, or else of its resource, that series have. */
export interface Dimension {
  readonly name: string;
  /** Without one, a series of spans that haven't got the attribute hasn't, either. */
  readonly otherwise?: string;
}

/** The attributes of the series that a span counts in. @param without names of those that aren't wanted */
export function dimensionsOf(span: Span, dimensions: readonly Dimension[], without: readonly string[]): AttributeMap {
  const fixed: readonly (readonly [string, AttributeValue])[] = [
    ['service.name', span.resource.attributes.get('service.name') ?? ''],
    ['span.name', span.name],
    ['span.kind', `SPAN_KIND_${(spanKinds[span.spanKind] ?? '').toUpperCase()}`],
    ['status.code', `STATUS_CODE_${(statusCodes[span.status.code] ?? '').toUpperCase()}`],
  ];
  const further = dimensions.flatMap(({ name, otherwise }) => {
    const value = span.attributes.get(name) ?? span.resource.attributes.get(name) ?? otherwise;
    return value === undefined ? [] : [[name, value] as const];
  });
  return new Map([...fixed.filter(([name]) => !without.includes(name)), ...further]);
}

/** One more of a count, or so many. */
export function counted(point: DataPoint, times = 1n): DataPoint {
  return { ...point, value: (typeof point.value === 'bigint' ? point.value : 0n) + times };
}

/** The point with a span that it was made of. Its time is that at which it's sent. @param most how many spans it can have */
export function withExemplar(point: DataPoint, { traceId, spanId }: Span, value: number, most: number): DataPoint {
  const { exemplars = [] } = point;
  if (/^0*$/.test(traceId) || exemplars.length >= most) return point;
  return { ...point, exemplars: [...exemplars, { value, time: 0n, traceId, spanId, attributes: new Map() }] };
}

/** One more value of a histogram, or so many. A value that equals a bound counts below it. */
export function observed(point: DataPoint, value: number, times = 1n): DataPoint {
  const { bounds = [], bucketCounts = [], count = 0n, sum = 0 } = point;
  const found = bounds.findIndex((bound) => value <= bound);
  const bucket = found < 0 ? bounds.length : found;
  return {
    ...point,
    count: count + times,
    sum: sum + value * Number(times),
    bucketCounts: bucketCounts.map((before, at) => (at === bucket ? before + times : before)),
  };
}

/** A metric that a connector makes, without points. */
export function madeMetric(name: string, scope: string, changes: Partial<Metric>): Metric {
  return {
    kind: 'metric',
    name,
    description: '',
    unit: '',
    type: 'sum',
    isMonotonic: true,
    temporality: 2,
    metadata: new Map(),
    points: [],
    resource: { attributes: new Map() },
    scope: { name: scope, version: '', attributes: new Map() },
    ...changes,
  };
}
