import { decide, NOBODY, type Span, withoutSchemas } from '../../semantics';
import type { Component } from '../component';
import { type Item, type TelemetryItem, viewOf } from '../item';
import { readPolicies } from '../otlp/sampling/read-policies';
import type { Site } from '../site';

/** `otelcol.processor.tail_sampling`: keeps the traces that a policy wants, as soon as they have waited. */
export function otelcolTailSampling(site: Site): Component {
  site.args.expect({
    executed: ['policy', 'output', 'sample_on_first_match', 'decision_wait'],
    irrelevant: [
      'block_on_overflow',
      'decision_cache',
      'decision_wait_after_root_received',
      'drop_pending_traces_on_shutdown',
      'expected_new_traces_per_sec',
      'num_traces',
      'debug_metrics',
    ],
  });
  const policies = readPolicies(site.args);
  const onFirstMatch = site.args.flag('sample_on_first_match');
  const wait = site.args.duration('decision_wait');
  const waiting = new Map<string, TelemetryItem<Span>[]>();
  return {
    receive(item: Item) {
      if (item.signal !== 'otlp' || item.data.kind !== 'span') return;
      const { traceId } = item.data;
      waiting.set(traceId, [
        ...(waiting.get(traceId) ?? []),
        { ...item, data: withoutSchemas(item.data), address: '', sender: NOBODY },
      ]);
    },
    flush(now) {
      if (now - site.now < wait) return;
      const traces = [...waiting];
      waiting.clear();
      for (const [id, items] of traces) {
        const { isSampled, by } = decide(policies, { id, spans: items.map(({ data }) => data), now }, onFirstMatch);
        const why = by === undefined ? 'no policy wants it' : `the policy ${by} decides`;
        for (const item of items) {
          const step = site.step(item.step, isSampled ? 'passed' : 'dropped', viewOf(item), 'trace', why);
          if (isSampled) site.forward({ ...item, step });
          else site.lose(step);
        }
      }
    },
  };
}
