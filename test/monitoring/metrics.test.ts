import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { EXAMPLE_APP_DASHBOARD } from '../../lib/backends/dashboard.gen';
import { alertGroups } from '../../lib/kubernetes/monitoring/alert-rules';
import { ALLOY_DASHBOARDS } from '../../lib/kubernetes/monitoring/dashboards.gen';
import { readPromql } from './promql';

/** Metrics that the recordings don't have, and where they come from. */
const ELSEWHERE: Record<string, string> = {
  up: 'made by whoever scrapes, of every target',
  cluster_node_gossip_health_score: 'only of a cluster',
  cluster_node_info: 'only of a cluster',
  cluster_node_peers: 'only of a cluster',
  prometheus_remote_storage_samples_dropped_total: 'appears with the first sample that is dropped',
  otelcol_exporter_send_failed_log_records_total: 'as of spans, once logs are sent',
  otelcol_exporter_send_failed_metric_points_total: 'as of spans, once metrics are sent',
  otelcol_receiver_accepted_log_records_total: 'as of spans, once logs are received',
  otelcol_receiver_accepted_metric_points_total: 'as of spans, once metrics are received',
  otelcol_receiver_refused_log_records_total: 'as of spans, once logs are received',
  otelcol_receiver_refused_metric_points_total: 'as of spans, once metrics are received',
};

/** Series that Alloy was seen to report. */
const recorded = new Set(
  readFileSync(join(__dirname, 'testdata', 'metrics.txt'), 'utf8')
    .split('\n')
    .filter((line) => line !== '' && !line.startsWith('#'))
    .flatMap((line) => {
      const [name, type] = line.split(' ');
      if (type === 'histogram') return [`${name}_bucket`, `${name}_count`, `${name}_sum`];
      return type === 'summary' ? [name!, `${name}_count`, `${name}_sum`] : [name!];
    }),
);

const alerts = alertGroups('job="x"').flatMap(({ rules }) => rules.map(({ alert, expr }) => [alert, expr] as const));

interface Board {
  readonly title: string;
  readonly panels: readonly {
    readonly title: string;
    readonly datasource?: object;
    readonly targets?: readonly object[];
  }[];
  readonly templating: { readonly list: readonly object[] };
}

function queriesOf({ title, panels }: Board): [string, string][] {
  return panels
    .filter((panel) => (panel.datasource as { type?: string } | undefined)?.type === 'prometheus')
    .flatMap((panel) =>
      (panel.targets ?? []).map((target): [string, string] => [
        `${title}: ${panel.title}`,
        (target as { expr: string }).expr,
      ]),
    );
}

/** The selectors of `label_values(selector, label)`. */
function variablesOf({ title, templating }: Board): [string, string][] {
  return templating.list.flatMap((variable): [string, string][] => {
    const { name, query } = variable as { name: string; query: string | { query: string } };
    const selector = typeof query === 'string' ? undefined : /^label_values\((.*), \w+\)$/.exec(query.query)?.[1];
    return selector === undefined ? [] : [[`${title}: variable ${name}`, selector]];
  });
}

const alloyBoards = Object.values(ALLOY_DASHBOARDS) as unknown as Board[];
const ofAlloy = [...alerts, ...alloyBoards.flatMap((board) => [...queriesOf(board), ...variablesOf(board)])];
const exampleBoard = EXAMPLE_APP_DASHBOARD as unknown as Board;
const ofExample = [...queriesOf(exampleBoard), ...variablesOf(exampleBoard)];

test.each([...ofAlloy, ...ofExample])('%s is PromQL', (_, expr) => {
  expect(readPromql(expr).errors).toEqual([]);
});

test('every expression is about metrics that Alloy reports', () => {
  const unknown = ofAlloy.flatMap(([where, expr]) =>
    readPromql(expr)
      .metrics.filter((metric) => !recorded.has(metric) && !(metric in ELSEWHERE))
      .map((metric) => `${where}: ${metric}`),
  );

  expect(unknown).toEqual([]);
});

test('what is said to come from elsewhere is used, and was not recorded', () => {
  const used = new Set(ofAlloy.flatMap(([, expr]) => readPromql(expr).metrics));

  expect(Object.keys(ELSEWHERE).filter((metric) => !used.has(metric) || recorded.has(metric))).toEqual([]);
});

test('the dashboard of the example application is about metrics that its program registers', () => {
  const source = readFileSync(join(__dirname, '..', '..', 'example-app', 'src', 'metrics.ts'), 'utf8');
  const own = [...source.matchAll(/name: '(\w+)'/g)].map(([, name]) => name!);
  // Of prom-client itself.
  const known = new Set([...own, 'http_request_duration_seconds_bucket', 'process_resident_memory_bytes']);

  expect(own).toContain('http_request_duration_seconds');
  expect(ofExample.flatMap(([, expr]) => readPromql(expr).metrics).filter((metric) => !known.has(metric))).toEqual([]);
});

test('every series of Alloy is chosen by the selector', () => {
  const selectors = (expr: string) => expr.match(/\b[a-z_]+\{[^}]*\}/g) ?? [];
  const names = (expr: string) => readPromql(expr).metrics;

  for (const [, expr] of alerts) {
    expect(selectors(expr).every((selector) => selector.includes('job="x"'))).toBe(true);
    expect(new Set(selectors(expr).map((selector) => selector.split('{')[0]))).toEqual(new Set(names(expr)));
  }
});

test('what is no PromQL is told', () => {
  expect(readPromql('sum by (pod) (rate(x[5m])').errors).not.toEqual([]);
  expect(readPromql('sum(rate(a_total{b="c"}[$__rate_interval])) / up')).toEqual({
    errors: [],
    metrics: ['a_total', 'up'],
  });
});
