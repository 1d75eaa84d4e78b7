import { countedSince, cumulativeStreamId, type DataPoint, type FirstPoints, type Metric } from '../../semantics';
import type { ComponentArguments } from '../arguments';
import type { Component } from '../component';
import { type Item, viewOf } from '../item';
import { textFilter } from '../otlp/match-arguments';
import { viewOfTelemetry } from '../otlp/view';
import type { Site } from '../site';

/** `otelcol.processor.cumulativetodelta`: counts from report to report what is counted since a start. It begins when the test does. */
export function otelcolCumulativeToDelta(site: Site): Component {
  const { args } = site;
  // What is forgotten has waited for an hour at least, and time stands still.
  args.expect({
    executed: ['include', 'exclude', 'initial_value', 'output'],
    irrelevant: ['max_staleness', 'debug_metrics'],
  });
  const isMeant = selectionOf(args);
  const first = { initialValue: args.text('initial_value') as FirstPoints['initialValue'], begun: site.now };
  const states = new Map<string, DataPoint>();
  return {
    receive(item: Item) {
      if (item.signal !== 'otlp') return;
      const { data } = item;
      const lose = (metric: Metric, what: string, why: string) =>
        site.lose(site.step(item.step, 'dropped', viewOfTelemetry(metric), what, why));
      if (data.kind !== 'metric') {
        site.lose(site.step(item.step, 'dropped', viewOf(item), '', 'it takes metrics alone'));
        return;
      }
      if (!isCumulative(data) || !isMeant(data)) {
        site.forward({ ...item, step: site.step(item.step, 'passed', viewOf(item)) });
        return;
      }
      if (data.points.length === 0) lose(data, '', 'it has no points');
      const points = data.points.flatMap((point) => {
        const id = cumulativeStreamId(data, point);
        const { sent, dropped = '', next } = countedSince(states.get(id), point, first);
        if (next !== undefined) states.set(id, next);
        if (sent === undefined) lose({ ...data, points: [point] }, 'point', dropped);
        return sent === undefined ? [] : [sent];
      });
      if (points.length === 0) return;
      const next: Item = { ...item, data: { ...data, temporality: 1, points } };
      site.forward({ ...next, step: site.step(item.step, 'changed', viewOf(next)) });
    },
  };
}

/** Metrics that count since a start, and never go down. */
function isCumulative({ type, temporality, isMonotonic, points }: Metric): boolean {
  return temporality === 2 && (type === 'sum' ? isMonotonic : points.length > 0);
}

/** Which metrics `include` and `exclude` leave to it. */
function selectionOf(args: ComponentArguments): (metric: Metric) => boolean {
  const [include, exclude] = ['include', 'exclude'].map((name) => args.blocks(name)[0]);
  const [included, excluded] = [include, exclude].map((block) => block && filterOf(block));
  return (metric) =>
    (included?.names?.(metric.name) ?? true) &&
    (included?.types?.includes(metric.type) ?? true) &&
    !(excluded?.names?.(metric.name) ?? false) &&
    !(excluded?.types?.includes(metric.type) ?? false);
}

/** What a block names; undefined where it doesn't say. */
function filterOf(block: ComponentArguments) {
  const [names, types] = [block.texts('metrics'), block.texts('metric_types')];
  if ((names.length === 0) === block.has('match_type')) {
    throw block.notExecuted('Alloy refuses it: it needs metrics together with match_type, or neither');
  }
  return {
    names: names.length === 0 ? undefined : textFilter(block, names),
    types: types.length === 0 ? undefined : types,
  };
}
