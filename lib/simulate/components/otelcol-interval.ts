import { type DataPoint, type Metric, metricId, streamId } from '../../semantics';
import type { Component } from '../component';
import { type Item, viewOf } from '../item';
import { viewOfTelemetry } from '../otlp/view';
import type { Site } from '../site';
import type { Step } from '../way';

/** A metric that waits, with the last point of each of its series. */
interface Waiting {
  readonly metric: Metric;
  readonly points: Map<string, DataPoint>;
  step: Step;
}

/** `otelcol.processor.interval`: sends the last point of each series, from time to time. What counts from report to report passes. */
export function otelcolInterval(site: Site): Component {
  const { args } = site;
  args.expect({ executed: ['interval', 'passthrough', 'output'], irrelevant: ['debug_metrics'] });
  const [passthrough] = args.blocks('passthrough');
  const passes = (name: string) => passthrough?.flag(name) ?? false;
  const interval = args.duration('interval');
  const waiting = new Map<string, Waiting>();
  const waits = ({ type, temporality, isMonotonic }: Metric) => {
    if (type === 'gauge' || type === 'summary') return !passes(type);
    return temporality === 2 && (type !== 'sum' || isMonotonic);
  };
  const keep = (metric: Metric, step: Step) => {
    const id = metricId(metric);
    const group = waiting.get(id) ?? { metric, points: new Map<string, DataPoint>(), step };
    waiting.set(id, group);
    for (const point of metric.points) {
      const stream = streamId(metric, point);
      const before = group.points.get(stream);
      const isNewer = before === undefined || point.time > before.time;
      if (isNewer) group.points.set(stream, point);
      const left = isNewer ? before : point;
      if (left === undefined) continue;
      const view = viewOfTelemetry({ ...metric, points: [left] });
      site.lose(site.step(step, 'dropped', view, 'point', 'another point of its series is sent'));
    }
    group.step = step;
  };
  return {
    receive(item: Item) {
      if (item.signal !== 'otlp') return;
      if (item.data.kind === 'metric' && waits(item.data)) keep(item.data, item.step);
      else site.forward({ ...item, step: site.step(item.step, 'passed', viewOf(item)) });
    },
    flush(now) {
      if (now - site.now < interval) return;
      const groups = [...waiting.values()];
      waiting.clear();
      for (const { metric, points, step } of groups) {
        const data: Metric = { ...metric, points: [...points.values()] };
        site.forward({
          signal: 'otlp',
          data,
          address: '',
          step: site.step(step, 'passed', viewOfTelemetry(data), 'interval'),
        });
      }
    },
  };
}
