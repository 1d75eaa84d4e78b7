import { type AttributeMap, type DataPoint, type Metric, metricId, streamId } from '../../semantics';
import type { Site } from '../site';
import type { Step } from '../way';
import { viewOfTelemetry } from './view';

/** The metrics that a connector makes, until it sends them. */
export class MadeMetrics {
  readonly #site: Site;
  readonly #metrics = new Map<
    string,
    { readonly metric: Metric; readonly points: Map<string, DataPoint>; step: Step }
  >();
  #isChanged = false;

  constructor(site: Site) {
    this.#site = site;
  }

  /**
   * Changes a point.
   * @param metric what it's of, without points
   * @param first the point as it is before the first change
   */
  update(
    metric: Metric,
    attributes: AttributeMap,
    step: Step,
    first: Partial<DataPoint>,
    change: (point: DataPoint) => DataPoint,
  ): void {
    const id = metricId(metric);
    const group = this.#metrics.get(id) ?? { metric, points: new Map<string, DataPoint>(), step };
    this.#metrics.set(id, group);
    const stream = streamId(metric, { attributes });
    const { now } = this.#site;
    const before = group.points.get(stream) ?? { attributes, start: now, time: now, flags: 0, ...first };
    group.points.set(stream, change(before));
    group.step = step;
    this.#isChanged = true;
  }

  /** Whether a metric has so many series, of which a point would be none. */
  isFull(metric: Metric, attributes: AttributeMap, most: number): boolean {
    const points = this.#metrics.get(metricId(metric))?.points;
    return points !== undefined && points.size >= most && !points.has(streamId(metric, { attributes }));
  }

  /** Sends all, unless nothing has changed since. Exemplars are those since. @param keeps whether they go on counting afterwards */
  send(time: bigint, keeps: boolean): void {
    if (!this.#isChanged) return;
    this.#isChanged = false;
    const groups = [...this.#metrics.values()];
    if (!keeps) this.#metrics.clear();
    for (const { metric, points, step } of groups) {
      const data: Metric = { ...metric, points: [...points.values()].map((point) => at(point, time)) };
      for (const [stream, { exemplars: _, ...point }] of points) points.set(stream, point);
      const last = this.#site.step(step, 'changed', viewOfTelemetry(data), 'metric');
      this.#site.forward({ signal: 'otlp', data, address: '', step: last });
    }
  }
}

/** A point as it's sent. */
function at({ exemplars, ...point }: DataPoint, time: bigint): DataPoint {
  return {
    ...point,
    time,
    ...(exemplars === undefined ? {} : { exemplars: exemplars.map((exemplar) => ({ ...exemplar, time })) }),
  };
}
