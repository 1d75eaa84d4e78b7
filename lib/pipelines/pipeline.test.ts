import { Construct } from 'constructs';
import { components, newConfig, problems } from '../../test/harness/pipelines/blocks';
import { loki, nameInLabels } from '../components';
import type { AlloyConfig } from '../config';
import { PodDiscovery } from './discovery/pod-discovery';
import { LokiDestination } from './logs/loki-destination';
import { PodLogs } from './logs/pod-logs';
import { PodMetrics } from './metrics/pod-metrics';
import { PrometheusDestination } from './metrics/prometheus-destination';
import { SelfMonitoring } from './metrics/self-monitoring';
import { ServiceMetrics } from './metrics/service-metrics';
import { OtlpGateway } from './otlp/otlp-gateway';
import { Pipeline } from './pipeline';
import { TempoDestination } from './traces/tempo-destination';

test('a pipeline is recognized without its class', () => {
  const config = newConfig();

  expect(Pipeline.isPipeline(new PodDiscovery(config, 'pods'))).toBe(true);
  expect(Pipeline.isPipeline(config)).toBe(false);
  expect(Pipeline.isPipeline(undefined)).toBe(false);
});

test('each pipeline is a section with a heading', () => {
  const config = newConfig();
  new LokiDestination(config, 'default');
  new PodDiscovery(config, 'pods');

  expect(config.text.match(/^\/\/ .*$/gm)).toEqual(['// Destination of logs', '// Pods of the cluster']);
});

test('the class of a pipeline is part of its path, but not of labels', () => {
  const config = newConfig();
  const { node } = new LokiDestination(config, 'my-team');

  expect(node.path).toMatch(/\/LokiDestination\.my-team$/);
  expect(components(config)).toEqual(['loki.write "my_team"']);
});

test('inside of a composite its id comes first', () => {
  const config = newConfig();
  const composite = new Construct(config, 'Team.a');
  nameInLabels(composite, 'a');
  new LokiDestination(composite, 'default');

  expect(components(config)).toEqual(['loki.write "a_default"']);
});

test('an id that makes no label is a problem that names the component', () => {
  const config = newConfig();
  new LokiDestination(config, '2nd');

  expect(problems(config)).toEqual([expect.stringMatching(/"2nd" is no label of loki\.write/)]);
});

test('a label that text or a component has already is a problem that names both', () => {
  const config = newConfig();
  new LokiDestination(config, 'default');
  new loki.Write(config, 'default', { endpoint: [{ url: 'http://loki:3100/loki/api/v1/push' }] });

  expect(problems(config).join('\n')).toMatch(/loki\.write "default".*LokiDestination\.default/);
});

test('two of one id are reported with all other problems, each component by both of its paths', () => {
  const config = newConfig();
  new LokiDestination(config, 'default');
  new LokiDestination(config, 'default');

  expect(problems(config)).toEqual([
    expect.stringMatching(
      /loki\.write "default" is there twice: ".*\/LokiDestination\.default\/.*" and ".*\/LokiDestination\.default \(2\)\/.*"/,
    ),
  ]);
});

describe('pipelines of different classes may have the same id', () => {
  const metricRules = [{ sourceLabels: ['__name__'], regex: 'go_.+', action: 'drop' }] as const;
  const makers: { readonly [name: string]: (config: AlloyConfig) => unknown } = {
    PodDiscovery: (config) => new PodDiscovery(config, 'shop', { namespaces: ['shop', 'cart'] }),
    PodMetrics: (config) => new PodMetrics(config, 'shop', { forwardTo: [], metricRules }),
    PodLogs: (config) => new PodLogs(config, 'shop', { forwardTo: [] }),
    ServiceMetrics: (config) => new ServiceMetrics(config, 'shop', { forwardTo: [], metricRules, https: {} }),
    SelfMonitoring: (config) => new SelfMonitoring(config, 'shop', { forwardTo: [], metricRules }),
    OtlpGateway: (config) => new OtlpGateway(config, 'shop', { metrics: [], logs: [], traces: [] }),
    PrometheusDestination: (config) => new PrometheusDestination(config, 'shop'),
    LokiDestination: (config) => new LokiDestination(config, 'shop', { stages: [{ kind: 'drop', longerThan: '8KB' }] }),
    TempoDestination: (config) => new TempoDestination(config, 'shop'),
  };

  test.each(Object.keys(makers))('%s beside each of the others', (name) => {
    for (const other of Object.keys(makers)) {
      if (other === name) continue;
      const config = newConfig();
      makers[name]!(config);
      makers[other]!(config);

      expect(config.check().filter(({ severity }) => severity === 'error')).toEqual([]);
    }
  });
});
