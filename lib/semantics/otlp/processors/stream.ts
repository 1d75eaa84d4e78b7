import type { AttributeMap } from '../attribute-value';
import type { DataPoint, Metric, Resource, Scope } from '../telemetry';

/** What tells a resource and a scope from others. */
export function originId({ resource, scope }: { readonly resource: Resource; readonly scope: Scope }): string {
  return text([resource.attributes, scope.name, scope.version, scope.attributes]);
}

/** What tells a metric from others. */
export function metricId(metric: Metric): string {
  const { name, unit, type, isMonotonic, temporality } = metric;
  return text([originId(metric), name, unit, type, isMonotonic, temporality]);
}

/** What tells the series of a point from others. */
export function streamId(metric: Metric, { attributes }: Pick<DataPoint, 'attributes'>): string {
  return text([metricId(metric), attributes]);
}

/** What tells a series that counts since a start from others: another start is another series. Attributes of scopes don't count here. */
export function cumulativeStreamId({ resource, scope, name, unit, type }: Metric, point: DataPoint): string {
  const origin = [resource.attributes, scope.name, scope.version];
  return text([origin, name, unit, type, typeof point.value, point.attributes, point.start]);
}

/** What tells a series from others of its resource by its name and its attributes, whatever its unit and scope. */
export function namedStreamId({ resource, name, type, temporality }: Metric, { attributes }: DataPoint): string {
  return text([resource.attributes, name, type, type === 'sum' ? 0 : temporality, attributes]);
}

function text(value: unknown): string {
  return JSON.stringify(value, (_, inner) => {
    if (typeof inner === 'bigint') return { integer: String(inner) };
    if (inner instanceof Map) return [...(inner as AttributeMap)].sort(([a], [b]) => (a < b ? -1 : 1));
    return inner;
  });
}
