import { isDeepStrictEqual } from 'node:util';
import type { AttributeMap } from '../attribute-value';
import { type DataPoint, type Metric, type Telemetry, withoutSchemas } from '../telemetry';

/** Moves attributes to the resource; of a metric, to those that its points belong to, which then are several metrics. */
export function groupedBy(data: Telemetry, keys: readonly string[]): readonly Telemetry[] {
  if (data.kind === 'metric') return groupedPoints(data, keys);
  const { moved, left } = split(data.attributes, keys);
  const next = withResourceAttributes(data, moved);
  return [moved.size === 0 ? next : ({ ...next, attributes: left } as Telemetry)];
}

/** Points whose resources become the same are of one metric, whether attributes were moved there or not. */
function groupedPoints(metric: Metric, keys: readonly string[]): readonly Metric[] {
  const groups: { readonly resource: AttributeMap; readonly points: DataPoint[] }[] = [];
  for (const point of metric.points) {
    const { moved, left } = split(point.attributes, keys);
    const { attributes } = withResourceAttributes(metric, moved).resource;
    const group = groups.find(({ resource }) => isDeepStrictEqual(resource, attributes)) ?? {
      resource: attributes,
      points: [],
    };
    if (group.points.length === 0) groups.push(group);
    group.points.push(moved.size === 0 ? point : { ...point, attributes: left });
  }
  return groups.map(({ resource, points }) => ({
    ...withoutSchemas(metric),
    resource: { attributes: resource },
    points,
  }));
}

function split(attributes: AttributeMap, keys: readonly string[]): { moved: AttributeMap; left: AttributeMap } {
  const moved = new Map(keys.flatMap((key) => (attributes.has(key) ? [[key, attributes.get(key)!] as const] : [])));
  return { moved, left: new Map([...attributes].filter(([key]) => !moved.has(key))) };
}

/** The item of a new resource, which has attributes and nothing else. */
function withResourceAttributes<T extends Telemetry>(data: T, moved: AttributeMap): T {
  return { ...withoutSchemas(data), resource: { attributes: new Map([...data.resource.attributes, ...moved]) } };
}
