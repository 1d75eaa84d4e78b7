import { type ConditionGroup, OttlEvaluator, type Telemetry, type Tolerance, without } from '../../semantics';
import type { ComponentArguments } from '../arguments';
import type { Component } from '../component';
import { type Item, senderOf, viewOf } from '../item';
import { tolerant } from '../otlp/ottl/error-mode';
import { conditionsIn, inferredContext } from '../otlp/ottl/texts';
import { viewOfTelemetry } from '../otlp/view';
import type { Site } from '../site';

/** Conditions, and the block that they stand in. */
interface PlacedGroup extends ConditionGroup {
  readonly args: ComponentArguments;
  readonly attempt: Tolerance;
}

/** Where the conditions for a kind of telemetry stand: a block with an argument for each context, and blocks that name theirs. */
const blocks = {
  span: { fixed: 'traces', contexts: { span: 'span', spanevent: 'spanevent' }, named: 'trace_conditions' },
  metric: { fixed: 'metrics', contexts: { metric: 'metric', datapoint: 'datapoint' }, named: 'metric_conditions' },
  log: { fixed: 'logs', contexts: { log_record: 'log' }, named: 'log_conditions' },
} as const;

/** `otelcol.processor.filter`: leaves out the spans, events of spans, metrics, points of metrics and logs that a condition means. */
export function otelcolFilter(site: Site): Component {
  const names = Object.values(blocks).flatMap(({ fixed, named }) => [fixed, named]);
  site.args.expect({ executed: ['error_mode', 'output', ...names], irrelevant: ['debug_metrics'] });
  const groups = new Map<Telemetry['kind'], readonly PlacedGroup[]>();
  return {
    receive(item: Item) {
      if (item.signal !== 'otlp') return;
      const own = groups.get(item.data.kind) ?? groupsOf(site, item.data.kind);
      groups.set(item.data.kind, own);
      const sender = senderOf(item);
      const left = own.reduce<Telemetry | undefined>(
        (data, group) => data && without(data, group, group.attempt, sender),
        item.data,
      );
      if (left === undefined) {
        site.lose(site.step(item.step, 'dropped', viewOf(item), '', 'a condition means it'));
        return;
      }
      const points = droppedPoints(item.data, left);
      if (points !== undefined) {
        const view = viewOfTelemetry(points);
        site.lose(site.step(item.step, 'dropped', view, 'points', 'a condition means them'));
      }
      const next: Item = { ...item, data: left };
      const outcome = left === item.data ? 'passed' : 'changed';
      site.forward({ ...next, step: site.step(item.step, outcome, viewOf(next)) });
    },
  };
}

/** The metric with the points that are left out. */
function droppedPoints(before: Telemetry, after: Telemetry): Telemetry | undefined {
  if (before.kind !== 'metric' || after.kind !== 'metric' || before.points.length === after.points.length)
    return undefined;
  const kept = new Set(after.points);
  return { ...before, points: before.points.filter((point) => !kept.has(point)) };
}

function groupsOf(site: Site, kind: Telemetry['kind']): readonly PlacedGroup[] {
  const { args } = site;
  const { fixed, contexts, named } = blocks[kind];
  const propagates = args.text('error_mode') === 'propagate';
  const groups = [
    ...args.blocks(fixed).flatMap((block) =>
      Object.entries(contexts).map(([name, context]) => ({
        block,
        context,
        conditions: conditionsIn(block, name),
        fails: propagates,
      })),
    ),
    ...args.blocks(named).map((block) => {
      const conditions = conditionsIn(block, 'conditions');
      const context = block.text('context') || inferredContext(conditions);
      if (context === undefined) throw block.notExecuted('Alloy refuses it: no path in its conditions names a context');
      const mode = block.text('error_mode');
      return { block, context, conditions, fails: mode === '' ? propagates : mode === 'propagate' };
    }),
  ];
  return groups
    .filter(({ conditions }) => conditions.length > 0)
    .map(({ block, context, conditions, fails }) => ({
      args: block,
      context,
      conditions,
      evaluator: tolerant(block, true, undefined, () => new OttlEvaluator(context, site.now, site.uuids))!,
      attempt: (otherwise, work) => tolerant(block, fails, otherwise, work),
    }));
}
