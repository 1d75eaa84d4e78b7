import type { ComponentArguments } from '../arguments';
import type { Component } from '../component';
import { type Item, viewOf } from '../item';
import { tolerant } from '../otlp/ottl/error-mode';
import { OttlEvaluator } from '../otlp/ottl/evaluate';
import type { Condition } from '../otlp/ottl/language';
import { conditionsIn, inferredContext } from '../otlp/ottl/texts';
import type { Span } from '../otlp/telemetry';
import type { Site } from '../site';

/** Conditions of one context, and the block that they stand in. */
interface ConditionGroup {
  readonly args: ComponentArguments;
  readonly context: string;
  readonly conditions: readonly Condition[];
}

/** `otelcol.processor.filter`: leaves out the spans, and the events of spans, that a condition means. */
export function otelcolFilter(site: Site): Component {
  site.args.expect({
    executed: ['error_mode', 'output', 'traces', 'trace_conditions'],
    irrelevant: ['logs', 'metrics', 'log_conditions', 'metric_conditions', 'debug_metrics'],
  });
  const groups = groupsOf(site);
  const propagates = site.args.text('error_mode') === 'propagate';
  return {
    receive(item: Item) {
      if (item.signal !== 'traces') return;
      const left = groups.reduce<Span | undefined>(
        (span, group) => span && without(span, group, propagates),
        item.span,
      );
      if (left === undefined) {
        site.lose(site.step(item.step, 'dropped', viewOf(item), '', 'a condition means it'));
        return;
      }
      const next: Item = { signal: 'traces', span: left, step: item.step };
      const outcome = left === item.span ? 'passed' : 'changed';
      site.forward({ ...next, step: site.step(item.step, outcome, viewOf(next)) });
    },
  };
}

function groupsOf({ args }: Site): readonly ConditionGroup[] {
  const fixed = args
    .blocks('traces')
    .flatMap((block) =>
      ['span', 'spanevent'].map((context) => ({ args: block, context, conditions: conditionsIn(block, context) })),
    );
  const inferred = args.blocks('trace_conditions').map((block) => {
    const conditions = conditionsIn(block, 'conditions');
    const context = block.text('context') || inferredContext(conditions);
    if (context === undefined) throw block.notExecuted('Alloy refuses it: no path in its conditions names a context');
    return { args: block, context, conditions };
  });
  return [...fixed, ...inferred].filter(({ conditions }) => conditions.length > 0);
}

/** The span without what a group means; undefined where that is the span. */
function without(span: Span, { args, context, conditions }: ConditionGroup, propagates: boolean): Span | undefined {
  const evaluator = tolerant(args, true, undefined, () => new OttlEvaluator(context))!;
  const isMeant = (subject: { span: Span; event?: Span['events'][number] }) =>
    conditions.some((condition) => tolerant(args, propagates, false, () => evaluator.holds(condition, subject)));
  if (context !== 'spanevent') return isMeant({ span }) ? undefined : span;
  const events = span.events.filter((event) => !isMeant({ span, event }));
  return events.length === span.events.length ? span : { ...span, events };
}
