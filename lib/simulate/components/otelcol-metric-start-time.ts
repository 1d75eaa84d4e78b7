import { type DataPoint, type Metric, namedStreamId, type StartState, started } from '../../semantics';
import type { Component } from '../component';
import { type Item, viewOf } from '../item';
import { viewOfTelemetry } from '../otlp/view';
import type { Site } from '../site';

/** `otelcol.processor.metric_start_time`: gives metrics the time from which they count, as far as it's known of their points. */
export function otelcolMetricStartTime(site: Site): Component {
  const { args } = site;
  // What is forgotten has waited: time stands still.
  args.expect({ executed: ['strategy', 'output'], irrelevant: ['gc_interval', 'debug_metrics'] });
  const strategy = args.text('strategy');
  if (strategy === 'start_time_metric') {
    throw args.notExecuted("strategy: what another metric of a batch says isn't executed here");
  }
  const subtracts = strategy === 'subtract_initial_point';
  const states = new Map<string, StartState>();
  return {
    receive(item: Item) {
      if (item.signal !== 'otlp') return;
      const { data } = item;
      if (data.kind !== 'metric') {
        site.lose(site.step(item.step, 'dropped', viewOf(item), '', 'it takes metrics alone'));
        return;
      }
      const next: Item = isMeant(data, subtracts)
        ? { ...item, data: { ...data, points: data.points.flatMap(start) } }
        : item;
      site.forward({ ...next, step: site.step(item.step, next === item ? 'passed' : 'changed', viewOf(next)) });

      function start(before: DataPoint): readonly DataPoint[] {
        const metric = data as Metric;
        const id = namedStreamId(metric, before);
        const { point, state } = started(states.get(id), before, subtracts);
        if (state !== undefined) states.set(id, state);
        if (point !== undefined) return [point];
        const view = viewOfTelemetry({ ...metric, points: [before] });
        site.lose(site.step(item.step, 'dropped', view, 'point', 'the points behind it are compared with it'));
        return [];
      }
    },
  };
}

/** Metrics that count since a start. */
function isMeant({ type, temporality }: Metric, subtracts: boolean): boolean {
  if (type === 'gauge') return false;
  return temporality === 2 || type === 'summary' || (type === 'sum' && !subtracts);
}
