import { Testing } from 'cdk8s';
import { loki, prometheus } from '../components';
import { type MetricsReceiver, Secret } from '../values';
import { AlloyConfig, imports } from '.';

function newConfig(): AlloyConfig {
  return new AlloyConfig(Testing.chart(), 'config');
}

function errorsOf(config: AlloyConfig) {
  return config.check().filter(({ severity }) => severity === 'error');
}

test('imports print their blocks', () => {
  const config = newConfig();
  new imports.File(config, 'a', { filename: '/modules/a.alloy' });
  new imports.Git(config, 'b', {
    repository: 'https://example.com/modules.git',
    path: 'b.alloy',
    basicAuth: { username: 'me', password: Secret.env('git', 'password') },
  });
  new imports.Http(config, 'c', { url: 'https://example.com/c.alloy', pollFrequency: '5m' });
  new imports.String(config, 'd', { content: 'declare "x" { }' });

  expect(config.text).toBe(`import.file "a" {
	filename = "/modules/a.alloy"
}

import.git "b" {
	repository = "https://example.com/modules.git"
	path       = "b.alloy"

	basic_auth {
		username = "me"
		password = sys.env("GIT_PASSWORD")
	}
}

import.http "c" {
	poll_frequency = "5m"
	url            = "https://example.com/c.alloy"
}

import.string "d" {
	content = "declare \\"x\\" { }"
}
`);
  expect(errorsOf(config)).toEqual([]);
});

test('components of a module take any arguments and have the exports that they are said to have', () => {
  const config = newConfig();
  const library = new imports.File(config, 'library', { filename: '/modules/a.alloy' });
  const filter = library.component<{ receiver: MetricsReceiver }>(config, 'default', 'filter', { drop: ['a', 'b'] });
  new prometheus.Relabel(config, 'a', { forwardTo: [filter.export('receiver')] });

  // @ts-expect-error the module's component has no such export
  filter.export('input');
  // @ts-expect-error a receiver of metrics is none of logs
  new loki.Process(config, 'b', { forwardTo: [filter.export('receiver')] });

  expect(config.text).toContain('library.filter "default" {\n\tdrop = ["a", "b"]\n}');
  expect(config.text).toContain('forward_to = [library.filter.default.receiver]');
  expect(errorsOf(config)).toEqual([]);
});

test('names that are none are reported', () => {
  const config = newConfig();
  const library = new imports.File(config, 'library', { filename: '/modules/a.alloy' });
  library.component(config, 'default', 'filter', { 'a-b': 1 });

  expect(errorsOf(config)).toMatchObject([{ message: '"a-b" can\'t be the name of an argument' }]);
});

test('an id that is taken is refused', () => {
  const config = newConfig();
  new imports.File(config, 'a', { filename: 'x' });

  const second = new imports.File(config, 'a', { filename: 'y' });

  expect(second.problems).toMatchObject([{ message: expect.stringContaining('import.file.a" is there already') }]);
});
