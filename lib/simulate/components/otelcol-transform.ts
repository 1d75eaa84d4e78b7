import type { ComponentArguments } from '../arguments';
import type { Component } from '../component';
import { type Item, viewOf } from '../item';
import { tolerant } from '../otlp/ottl/error-mode';
import { OttlEvaluator } from '../otlp/ottl/evaluate';
import type { Condition, Statement } from '../otlp/ottl/language';
import { conditionsIn, inferredContext, statementsIn } from '../otlp/ottl/texts';
import type { Span } from '../otlp/telemetry';
import type { Site } from '../site';

/** Statements of one context, and the block that they stand in. */
interface StatementGroup {
  readonly args: ComponentArguments;
  readonly evaluator: OttlEvaluator;
  /** One of them has to hold, if there are any. */
  readonly conditions: readonly Condition[];
  readonly statements: readonly Statement[];
  readonly propagates: boolean;
}

/** `otelcol.processor.transform`: changes spans by statements of OTTL. */
export function otelcolTransform(site: Site): Component {
  site.args.expect({
    executed: ['error_mode', 'output', 'trace_statements', 'statements'],
    irrelevant: ['log_statements', 'metric_statements', 'debug_metrics'],
  });
  const groups = [...blockGroups(site.args), ...flatGroups(site.args)];
  return {
    receive(item: Item) {
      if (item.signal !== 'traces') return;
      const span = groups.reduce(transformed, item.span);
      const next: Item = { signal: 'traces', span, step: item.step };
      const outcome = span === item.span ? 'passed' : 'changed';
      site.forward({ ...next, step: site.step(item.step, outcome, viewOf(next)) });
    },
  };
}

function blockGroups(args: ComponentArguments): readonly StatementGroup[] {
  return args.blocks('trace_statements').map((block) => {
    const [statements, conditions] = [statementsIn(block, 'statements'), conditionsIn(block, 'conditions')];
    const mode = block.text('error_mode') || args.text('error_mode');
    return groupOf(block, block.text('context'), statements, conditions, mode);
  });
}

/** Statements without a block of their own: each is about what its paths name. */
function flatGroups(args: ComponentArguments): readonly StatementGroup[] {
  return args
    .blocks('statements')
    .flatMap((block) =>
      statementsIn(block, 'trace').map((statement) => groupOf(block, '', [statement], [], args.text('error_mode'))),
    );
}

function groupOf(
  args: ComponentArguments,
  named: string,
  statements: readonly Statement[],
  conditions: readonly Condition[],
  mode: string,
): StatementGroup {
  const context = named || inferredContext([...statements, ...conditions]);
  if (context === undefined) throw args.notExecuted('Alloy refuses it: no path in its statements names a context');
  if (context === 'spanevent') throw args.notExecuted("statements about events of spans aren't executed here");
  const evaluator = tolerant(args, true, undefined, () => new OttlEvaluator(context))!;
  return { args, evaluator, conditions, statements, propagates: mode === 'propagate' };
}

function transformed(span: Span, { args, evaluator, conditions, statements, propagates }: StatementGroup): Span {
  const holds = (condition: Condition) => tolerant(args, propagates, false, () => evaluator.holds(condition, { span }));
  if (conditions.length > 0 && !conditions.some(holds)) return span;
  return statements.reduce(
    (current, statement) => tolerant(args, propagates, current, () => evaluator.execute(statement, current)),
    span,
  );
}
