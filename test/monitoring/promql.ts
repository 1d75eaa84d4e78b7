import type { LRParser } from '@lezer/lr';

// The package brings CommonJS, too, but only the types of its ECMAScript module.
const { parser }: { readonly parser: LRParser } = require('@prometheus-io/lezer-promql');

/** What Prometheus's own grammar finds in an expression. */
export interface Promql {
  /** Parts that are no PromQL. */
  readonly errors: readonly string[];
  /** Names of metrics. */
  readonly metrics: readonly string[];
}

/** Reads PromQL. Grafana's variables for ranges are taken for one minute. */
export function readPromql(expression: string): Promql {
  const text = expression.replaceAll('$__rate_interval', '1m');
  const errors: string[] = [];
  const metrics = new Set<string>();
  parser.parse(text).iterate({
    enter: ({ type, from, to, node }) => {
      if (type.isError) errors.push(text.slice(Math.max(0, from - 20), to + 20));
      if (type.name === 'Identifier' && node.parent?.name === 'VectorSelector') metrics.add(text.slice(from, to));
    },
  });
  return { errors, metrics: [...metrics].sort() };
}
