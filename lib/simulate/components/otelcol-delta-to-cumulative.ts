import { accumulated, type DataPoint, streamId } from '../../semantics';
import type { Component } from '../component';
import { type Item, viewOf } from '../item';
import { viewOfTelemetry } from '../otlp/view';
import type { Site } from '../site';

/** `otelcol.processor.deltatocumulative`: adds up what is counted from report to report. */
export function otelcolDeltaToCumulative(site: Site): Component {
  site.args.expect({ executed: ['max_streams', 'output'], irrelevant: ['max_stale', 'debug_metrics'] });
  const limit = site.args.number('max_streams');
  const states = new Map<string, DataPoint>();
  return {
    receive(item: Item) {
      if (item.signal !== 'otlp') return;
      const { data } = item;
      if (data.kind !== 'metric' || data.temporality !== 1) {
        site.forward({ ...item, step: site.step(item.step, 'passed', viewOf(item)) });
        return;
      }
      const points = data.points.flatMap((point) => {
        const id = streamId(data, point);
        const isTooMany = !states.has(id) && states.size >= limit;
        const next = isTooMany
          ? { dropped: `max_streams: there are ${limit} series already` }
          : accumulated(states.get(id), point);
        if ('unsupported' in next) throw site.args.notExecuted(next.unsupported);
        if ('dropped' in next) {
          const view = viewOfTelemetry({ ...data, points: [point] });
          site.lose(site.step(item.step, 'dropped', view, 'point', next.dropped));
          return [];
        }
        states.set(id, next);
        return [next];
      });
      if (points.length === 0) return;
      const next: Item = { ...item, data: { ...data, temporality: 2, points } };
      site.forward({ ...next, step: site.step(item.step, 'changed', viewOf(next)) });
    },
  };
}
