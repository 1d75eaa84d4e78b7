import {
  type OttlCondition,
  OttlEvaluator,
  type OttlStatement,
  type Telemetry,
  type TolerantGroup,
  transformed,
} from '../../semantics';
import type { ComponentArguments } from '../arguments';
import type { Component } from '../component';
import { type Item, senderOf, viewOf } from '../item';
import { tolerant } from '../otlp/ottl/error-mode';
import { conditionsIn, inferredContext, statementsIn } from '../otlp/ottl/texts';
import type { Site } from '../site';

/** Where the statements for a kind of telemetry stand: blocks, and an argument of the block `statements`. */
const places = {
  span: { block: 'trace_statements', flat: 'trace' },
  metric: { block: 'metric_statements', flat: 'metric' },
  log: { block: 'log_statements', flat: 'log' },
} as const;

/** `otelcol.processor.transform`: changes spans, metrics and logs by statements of OTTL. */
export function otelcolTransform(site: Site): Component {
  const names = Object.values(places).map(({ block }) => block);
  site.args.expect({ executed: ['error_mode', 'output', 'statements', ...names], irrelevant: ['debug_metrics'] });
  const groups = new Map<Telemetry['kind'], readonly TolerantGroup[]>();
  return {
    receive(item: Item) {
      if (item.signal !== 'otlp') return;
      const own = groups.get(item.data.kind) ?? groupsOf(site, item.data.kind);
      groups.set(item.data.kind, own);
      const [data, ...made] = transformed(item.data, own, senderOf(item));
      const outcome = data === item.data ? 'passed' : 'changed';
      site.forward({ ...item, data, step: site.step(item.step, outcome, viewOf({ ...item, data })) });
      for (const metric of made) {
        const step = site.step(item.step, 'changed', viewOf({ ...item, data: metric }), 'metric');
        site.forward({ ...item, data: metric, step });
      }
    },
  };
}

function groupsOf(site: Site, kind: Telemetry['kind']): readonly TolerantGroup[] {
  const { args } = site;
  const { block: name, flat } = places[kind];
  const mode = args.text('error_mode');
  return [
    ...args.blocks(name).map((block) => {
      const [statements, conditions] = [statementsIn(block, 'statements'), conditionsIn(block, 'conditions')];
      return groupOf(block, block.text('context'), statements, conditions, block.text('error_mode') || mode, site);
    }),
    // Each is about what its paths name.
    ...args
      .blocks('statements')
      .flatMap((block) =>
        statementsIn(block, flat).map((statement) => groupOf(block, '', [statement], [], mode, site)),
      ),
  ];
}

function groupOf(
  args: ComponentArguments,
  named: string,
  statements: readonly OttlStatement[],
  conditions: readonly OttlCondition[],
  mode: string,
  site: Site,
): TolerantGroup {
  const context = named || inferredContext([...statements, ...conditions]);
  if (context === undefined) throw args.notExecuted('Alloy refuses it: no path in its statements names a context');
  return {
    context,
    evaluator: tolerant(args, true, undefined, () => new OttlEvaluator(context, site.now, site.uuids))!,
    conditions,
    statements,
    attempt: (otherwise, work) => tolerant(args, mode === 'propagate', otherwise, work),
  };
}
