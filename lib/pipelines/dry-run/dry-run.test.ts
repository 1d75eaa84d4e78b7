import { components, newConfig, problems } from '../../../test/harness/pipelines/blocks';
import { podObject } from '../../../test/harness/pipelines/pods';
import { otelcol } from '../../components';
import { deliver, scrape, sendLogs, sendMetrics, sendSpans } from '../../testing';
import { DropDestination, PodMetrics, PrintDestination } from '..';

const pod = podObject({ annotations: { 'prometheus.io/scrape': 'true', 'prometheus.io/port': '80' } });
const dropGo = { sourceLabels: ['__name__'], regex: 'go_.*', action: 'drop' } as const;

describe('what prints', () => {
  test('has nothing for what nobody sends', () => {
    const config = newConfig();
    new PrintDestination(config, 'look');

    expect(components(config)).toEqual([]);
  });

  test('prints samples, but those that rules drop', () => {
    const config = newConfig();
    const print = new PrintDestination(config, 'look', { metricRules: [dropGo] });
    new PodMetrics(config, 'pods', { forwardTo: [print.metrics] });

    const { series } = scrape(config, pod, { metrics: 'go_threads 1\nrequests_total 2' });
    expect(series.map(({ name, destination }) => [name, destination])).toContainEqual([
      'requests_total',
      'prometheus.echo.look',
    ]);
    expect(series.map(({ name }) => name)).not.toContain('go_threads');
    expect(problems(config)).toEqual([]);
  });

  test('rules and stages are both applied to entries', () => {
    const config = newConfig();
    const print = new PrintDestination(config, 'look', {
      rules: [{ sourceLabels: ['namespace'], regex: 'sandbox', action: 'drop' }],
      stages: [{ kind: 'drop', expression: 'debug' }],
    });
    expect(print.logs).toBe(print.logs);

    const line = (namespace: string, text: string) => ({
      line: text,
      labels: { namespace },
      to: 'loki.relabel.look_print',
    });
    const { entries } = deliver(config, [line('shop', 'a'), line('shop', 'debug'), line('sandbox', 'b')]);
    expect(entries.map((entry) => [entry.line, entry.destination])).toEqual([['a', 'loki.echo.look']]);
    expect(problems(config)).toEqual([]);
  });

  test('prints OTLP', () => {
    const config = newConfig();
    const print = new PrintDestination(config, 'look', { verbosity: 'basic' });
    new otelcol.receiver.Otlp(config, 'default', { grpc: {}, output: { traces: [print.input] } });

    expect(sendSpans(config, { name: 'GET /' }).spans).toMatchObject([{ destination: 'otelcol.exporter.debug.look' }]);
  });
});

describe('what drops', () => {
  const config = newConfig();
  const nowhere = new DropDestination(config, 'dry_run');
  new PodMetrics(config, 'pods', { forwardTo: [nowhere.metrics] });
  new otelcol.receiver.Otlp(config, 'default', {
    grpc: {},
    output: { metrics: [nowhere.otlpMetrics], logs: [nowhere.otlpLogs], traces: [nowhere.traces] },
  });

  test('nothing arrives anywhere, and nothing is an error', () => {
    expect(nowhere.profiles).toBe(nowhere.profiles);
    expect(problems(config)).toEqual([]);

    expect(scrape(config, pod, { metrics: 'requests_total 2' }).series).toEqual([]);
    expect(deliver(config, { line: 'a', labels: { a: 'b' }, to: 'loki.relabel.dry_run_drop' }).entries).toEqual([]);
    expect(sendSpans(config, { name: 'GET /' })).toMatchObject({ spans: [], logs: [], entries: [] });
    expect(sendLogs(config, { body: 'a' })).toMatchObject({ logs: [], entries: [] });
    expect(sendMetrics(config, { name: 'a', type: 'sum', value: 1 })).toMatchObject({ metrics: [], series: [] });
  });

  test('a synth warns of it, so that a dry run is not forgotten', () => {
    const warnings = config.check().filter(({ code }) => code === 'lint/no-destination');

    expect(warnings.map(({ message }) => message)).toContainEqual(
      expect.stringContaining('prometheus.relabel.dry_run_drop sends to nobody'),
    );
  });
});
