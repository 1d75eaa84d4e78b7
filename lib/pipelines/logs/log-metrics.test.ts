import { components, content, newConfig, problems } from '../../../test/harness/pipelines/blocks';
import { loki, prometheus } from '../../components';
import { wrongPropsOf } from '../../config';
import { deliver } from '../../testing';
import { LogMetrics, type LogMetricsProps } from './log-metrics';

const lines = { kind: 'counter', name: 'lines_total', prefix: 'log_', matchAll: true, action: 'inc' } as const;
const duration = { kind: 'histogram', name: 'request_seconds', source: 'took', buckets: [0.1, 1] } as const;

function make(props: Partial<LogMetricsProps> = {}) {
  const config = newConfig();
  const { receiver: logs } = new loki.Echo(config, 'all');
  const { receiver: samples } = new prometheus.Echo(config, 'all');
  new LogMetrics(config, 'lines', { metrics: [lines], forwardTo: [logs], metricsTo: [samples], ...props });
  return config;
}

const entry = (line: string, labels: Readonly<Record<string, string>>) => ({
  to: 'loki.process.lines.receiver',
  line,
  labels,
});

test('lines are counted by their labels, and go on', () => {
  const { entries, metrics } = deliver(make(), [
    entry('a', { namespace: 'shop', level: 'error' }),
    entry('b', { namespace: 'shop', level: 'error' }),
    entry('c', { namespace: 'cart', level: 'info' }),
  ]);

  expect(entries).toHaveLength(3);
  expect(metrics).toMatchObject({
    'log_lines_total{level="error",namespace="shop"}': 2,
    'log_lines_total{level="info",namespace="cart"}': 1,
  });
});

test('only some lines, if so selected', () => {
  const config = make({ metrics: [{ ...lines, only: { level: ['error', 'fatal'] } }] });
  const { entries, metrics } = deliver(config, [entry('a', { level: 'error' }), entry('b', { level: 'info' })]);

  expect(entries).toHaveLength(2);
  expect(metrics).toEqual({ 'log_lines_total{level="error"}': 1 });
});

test('values are extracted by stages before', () => {
  const config = make({
    metrics: [duration],
    stages: [{ kind: 'logfmt', mapping: { took: '' } }],
  });
  const { metrics } = deliver(config, entry('took=0.5', { app: 'cart' }));

  expect(metrics).toMatchObject({ 'loki_process_custom_request_seconds_count{app="cart"}': 1 });
});

test('of all that Alloy knows of itself only these metrics go on, with the labels of the entries', () => {
  const config = make({ metrics: [lines, duration], scrapeInterval: '15s' });

  expect(content(config, 'prometheus.relabel', 'lines')).toMatchObject({
    rule: [
      {
        regex: 'log_lines_total|loki_process_custom_request_seconds_(?:bucket|sum|count)',
        source_labels: ['__name__'],
        action: 'keep',
      },
    ],
    forward_to: ['prometheus.echo.all.receiver'],
  });
  expect(content(config, 'prometheus.scrape', 'lines')).toMatchObject({ honor_labels: true, scrape_interval: '15s' });
  expect(problems(config)).toEqual([]);
});

test('another scrape of Alloy can take them instead', () => {
  const config = newConfig();
  new LogMetrics(config, 'lines', { metrics: [lines] });

  expect(components(config)).toEqual(['loki.process "lines"']);
});

test.each([
  [{ metrics: [] }, 'metrics: names no metric'],
  [{ metrics: [{ ...lines, name: 'a-b' }] }, 'metrics[0].name: "log_a-b" is no name of a metric'],
  [
    { metrics: [lines, { kind: 'gauge', name: 'lines_total', prefix: 'log_', action: 'set' }] },
    'metrics[1].name: "log_lines_total" is a counter already',
  ],
  [{ metricsTo: [] }, 'metricsTo: names no receiver'],
])('%j is refused', (props, message) => {
  const config = make(props as never);
  const messages = wrongPropsOf(config.node.findChild('LogMetrics.lines')).map((problem) => problem.message);

  expect(messages).toContainEqual(expect.stringContaining(message));
});
