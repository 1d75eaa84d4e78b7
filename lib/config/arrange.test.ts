import { App, Chart } from 'cdk8s';
import { loki } from '../components';
import { commented } from '../values';
import { AlloyConfig, arrange, Declare } from '.';

const newConfig = (props = {}) => new AlloyConfig(new Chart(new App(), 'chart'), 'config', props);

test('what is arranged is printed in that order, settings too', () => {
  const config = newConfig({ livedebugging: { enabled: true } });
  config.logging = { level: 'warn' };
  for (const id of ['a', 'b', 'c']) new loki.Echo(config, id);

  arrange(config, ['loki.echo.c', 'logging', 'loki.echo.a']);

  expect(config.text.match(/^[\w.]+( "\w+")?/gm)).toEqual([
    'livedebugging',
    'loki.echo "c"',
    'logging',
    'loki.echo "a"',
    'loki.echo "b"',
  ]);
});

test('an arrangement counts for what was printed before, and the last one counts', () => {
  const config = newConfig();
  new loki.Echo(config, 'a');
  new loki.Echo(config, 'b');
  expect(config.text).toMatch(/"a"[\s\S]*"b"/);

  arrange(config, ['loki.echo.b']);
  expect(config.text).toMatch(/"b"[\s\S]*"a"/);

  arrange(config, ['loki.echo.a']);
  expect(config.text).toMatch(/"a"[\s\S]*"b"/);
});

test('modules are arranged by themselves', () => {
  const config = newConfig();
  new Declare(config, 'd', {
    body: (scope) => {
      new loki.Echo(scope, 'a');
      new loki.Echo(scope, 'b');
      arrange(scope, ['loki.echo.b', 'loki.echo.a']);
      return {};
    },
  });

  expect(config.text).toMatch(/"b"[\s\S]*"a"/);
});

test('what is not there cannot be arranged', () => {
  const config = newConfig();
  new loki.Echo(config, 'a');

  expect(() => arrange(config, ['loki.echo.a', 'loki.echo.z'])).toThrow(
    '"chart/config" has no loki.echo.z to arrange: it has loki.echo.a',
  );
  expect(() => arrange(new Chart(new App(), 'c'), [])).toThrow('outside of any Alloy configuration');
});

test('arguments stand as given on request, with their comments', () => {
  const props = commented('All', { stage: [{ kind: 'cri' }], forwardTo: commented('nobody', []) });
  const [given, schema] = [newConfig({ argumentOrder: 'given' }), newConfig()];
  for (const config of [given, schema]) new loki.Process(config, 'a', props);

  expect(given.text).toBe(`// All
loki.process "a" {
	stage.cri { }

	// nobody
	forward_to = []
}
`);
  expect(schema.text).toMatch(/forward_to[\s\S]*stage/);
});
