import { Testing } from 'cdk8s';
import { Construct } from 'constructs';
import { prometheus } from '../components';
import { format } from '../syntax';
import { Expression, type MetricsReceiver, Secret, type SecretText, type Targets } from '../values';
import { AlloyConfig } from './alloy-config';
import { argument, Declare, optionalArgument } from './declare';

function errorsOf(config: AlloyConfig) {
  return config.check().filter(({ severity }) => severity === 'error');
}

const endpoint = [{ url: 'http://prometheus:9090/api/v1/write' }];

function newConfig(): AlloyConfig {
  return new AlloyConfig(Testing.chart(), 'config');
}

function scrapeAll(config: AlloyConfig) {
  return new Declare(config, 'scrape_all', {
    arguments: {
      targets: argument<Targets>({ comment: 'what to scrape' }),
      job: optionalArgument<string>({ default: 'pods' }),
      forward_to: argument<readonly MetricsReceiver[]>(),
    },
    body: (scope, { targets, job, forward_to }) => {
      const relabel = new prometheus.Relabel(new Construct(scope, 'inner'), 'default', { forwardTo: forward_to });
      new prometheus.Scrape(scope, 'default', { targets, jobName: job, forwardTo: [relabel.receiver] });
      return { receiver: relabel.receiver };
    },
  });
}

test('a declare has its arguments, its components in sections, and its exports', () => {
  const config = newConfig();
  scrapeAll(config);

  expect(config.text).toBe(`declare "scrape_all" {
	argument "targets" {
		comment = "what to scrape"
	}

	argument "job" {
		default  = "pods"
		optional = true
	}

	argument "forward_to" { }

	// inner

	prometheus.relabel "inner_default" {
		forward_to = argument.forward_to.value
	}

	// end of inner

	prometheus.scrape "default" {
		targets    = argument.targets.value
		forward_to = [prometheus.relabel.inner_default.receiver]
		job_name   = argument.job.value
	}

	export "receiver" {
		value = prometheus.relabel.inner_default.receiver
	}
}
`);
  expect(format(config.text)).toBe(config.text);
});

test('an instance gives the arguments and has typed exports', () => {
  const config = newConfig();
  const write = new prometheus.RemoteWrite(config, 'default', { endpoint });
  const pods = scrapeAll(config).create(config, 'pods', {
    targets: [{ __address__: 'a:1' }],
    forward_to: [write.receiver],
  });
  new prometheus.Relabel(config, 'more', { forwardTo: [pods.export('receiver')] });

  expect(config.text).toContain(`scrape_all "pods" {
	targets    = [{__address__ = "a:1"}]
	forward_to = [prometheus.remote_write.default.receiver]
}

prometheus.relabel "more" {
	forward_to = [scrape_all.pods.receiver]
}
`);
  expect(errorsOf(config)).toEqual([]);
});

test('types are checked', () => {
  const config = newConfig();
  const declare = scrapeAll(config);
  const receivers: MetricsReceiver[] = [];

  // @ts-expect-error targets is required
  declare.create(config, 'a', { forward_to: receivers });
  // @ts-expect-error a number is no list of receivers
  declare.create(config, 'b', { targets: [], forward_to: 1 });
  // @ts-expect-error there is no such argument
  declare.create(config, 'c', { targets: [], forward_to: receivers, jobs: 'x' });
  // @ts-expect-error there is no such export
  declare.create(config, 'd', { targets: [], forward_to: receivers }).export('receivers');
  new Declare(config, 'e', { arguments: { password: argument<SecretText>() }, body: () => ({}) })
    // @ts-expect-error a text is no secret
    .create(config, 'e', { password: 'hunter2' });

  expect(errorsOf(config).map(({ code, message }) => [code, message])).toContainEqual([
    'missing-attribute',
    'missing required attribute "targets"',
  ]);
});

test('a declare without arguments and exports can be instantiated without any', () => {
  const config = newConfig();
  new Declare(config, 'self', {
    body: (scope) => {
      new prometheus.exporter.Self(scope, 'default');
      return {};
    },
  }).create(config, 'a');

  expect(config.text).toContain('self "a" { }');
  expect(errorsOf(config)).toEqual([]);
});

test('problems of components inside are reported with their construct and their place', () => {
  const config = newConfig();
  new Declare(config, 'broken', {
    body: (scope) => {
      new prometheus.Scrape(scope, 'a', { targets: [], forwardTo: [], scrapeInterval: Symbol('x') as never });
      new prometheus.Scrape(scope, 'b', { targets: [], forwardTo: [], scrapeInterval: '5 apples' as never });
      return {};
    },
  });

  expect(errorsOf(config)).toMatchObject([
    { code: 'invalid-argument', constructPath: 'test/config/declare.broken/prometheus.scrape.a', line: 5 },
    { code: 'invalid-value', constructPath: 'test/config/declare.broken/prometheus.scrape.b', line: 11, column: 21 },
  ]);
});

test('files with secrets are read inside of the declare, which sees nothing outside', () => {
  const config = newConfig();
  new Declare(config, 'inside', {
    body: (scope) => {
      const bearerToken = Secret.file('cloud', 'token');
      new prometheus.RemoteWrite(scope, 'default', { endpoint: [{ url: 'http://p/api/v1/write', bearerToken }] });
      return {};
    },
  });

  expect(config.text).toContain('\n\n\tlocal.file "secret_cloud_token" {');
  expect(errorsOf(config)).toEqual([]);
});

test('names that Alloy has no place for are problems', () => {
  const config = newConfig();
  new Declare(config, 'names', {
    arguments: { 'a-b': argument<string>(), ab: argument<string>(), AB: argument<string>(), _c: argument<string>() },
    body: () => ({ 'x y': 1 }),
  });

  expect(errorsOf(config).map(({ message }) => message)).toEqual([
    '"a-b" can\'t be the name of an argument',
    '"x y" can\'t be the name of an export',
    'argument _c has to start with a letter',
    "arguments ab and AB differ in case only, which Alloy can't tell apart",
  ]);
});

test('an instance outside of the module of its declare is reported', () => {
  const config = newConfig();
  let inner: Declare | undefined;
  new Declare(config, 'outer', {
    body: (scope) => {
      inner = new Declare(scope, 'inner', { body: () => ({}) });
      return {};
    },
  });
  inner!.create(config, 'a', {});

  expect(errorsOf(config)).toMatchObject([
    { code: 'unknown-component', message: 'cannot find the definition of component name "inner"' },
  ]);
});

test('a label that is none, and an expression that formatting would change, are reported without hiding the rest', () => {
  const config = newConfig();
  const odd = Expression.raw<string>('{"a\\b" = 1}');
  const declare = new Declare(config, 'no label', { body: () => ({ odd }) });
  declare.create(config, 'a', {});
  new prometheus.Relabel(config, 'b', { forwardTo: [], maxCacheSize: odd });

  expect(errorsOf(config).map(({ code, constructPath }) => [code, constructPath])).toEqual([
    ['invalid-argument', 'test/config/declare.no label'],
    ['invalid-label', 'test/config/declare.no label'],
    ['invalid-argument', 'test/config/prometheus.relabel.b'],
  ]);
});

test('a name that would hide components is a problem', () => {
  const config = newConfig();
  new Declare(config, 'prometheus', { body: () => ({}) });

  expect(errorsOf(config)).toMatchObject([
    {
      code: 'invalid-label',
      message: '"prometheus" would hide all components of Alloy whose names start with prometheus',
    },
  ]);
});
