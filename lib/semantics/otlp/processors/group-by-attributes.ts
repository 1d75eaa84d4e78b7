import type { AttributeMap } from '../attribute-value';
import type { Metric, Telemetry } from '../telemetry';

/** Moves attributes to the resource; of a metric, to those that its points belong to, which then are several metrics. */
export function groupedBy(data: Telemetry, keys: readonly string[]): readonly Telemetry[] {
  if (data.kind === 'metric') return groupedPoints(data, keys);
  const { moved, left } = split(data.attributes, keys);
  return moved.size === 0 ? [data] : [{ ...withResourceAttributes(data, moved), attributes: left } as Telemetry];
}

function groupedPoints(metric: Metric, keys: readonly string[]): readonly Metric[] {
  const groups = new Map<string, { readonly moved: AttributeMap; readonly points: Metric['points'][number][] }>();
  for (const point of metric.points) {
    const { moved, left } = split(point.attributes, keys);
    const id = JSON.stringify([...moved], (_, value) => (typeof value === 'bigint' ? `${value}n` : value));
    const group = groups.get(id) ?? { moved, points: [] };
    groups.set(id, group);
    group.points.push(moved.size === 0 ? point : { ...point, attributes: left });
  }
  return [...groups.values()].map(({ moved, points }) => ({ ...withResourceAttributes(metric, moved), points }));
}

function split(attributes: AttributeMap, keys: readonly string[]): { moved: AttributeMap; left: AttributeMap } {
  const moved = new Map(keys.flatMap((key) => (attributes.has(key) ? [[key, attributes.get(key)!] as const] : [])));
  return { moved, left: new Map([...attributes].filter(([key]) => !moved.has(key))) };
}

function withResourceAttributes<T extends Telemetry>(data: T, moved: AttributeMap): T {
  if (moved.size === 0) return data;
  return { ...data, resource: { attributes: new Map([...data.resource.attributes, ...moved]) } };
}
