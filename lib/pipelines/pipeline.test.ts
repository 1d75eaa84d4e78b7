import { Construct } from 'constructs';
import { components, newConfig, problems } from '../../test/harness/pipelines/blocks';
import { loki, nameInLabels } from '../components';
import { PodDiscovery } from './discovery/pod-discovery';
import { LokiDestination } from './logs/loki-destination';
import { Pipeline } from './pipeline';

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
