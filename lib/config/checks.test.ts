import { Testing } from 'cdk8s';
import { Construct } from 'constructs';
import { discovery, prometheus } from '../components';
import { Expression, Secret, type SecretText } from '../values';
import { AlloyConfig } from './alloy-config';
import * as imports from './imports';

function newConfig(): AlloyConfig {
  return new AlloyConfig(Testing.chart(), 'config');
}

function errorsOf(config: AlloyConfig) {
  return config.check().filter(({ severity }) => severity === 'error');
}

function write(scope: Construct, id: string): prometheus.RemoteWrite {
  return new prometheus.RemoteWrite(scope, id, { endpoint: [{ url: 'http://prometheus:9090/api/v1/write' }] });
}

describe('check', () => {
  test('reports every problem at once, sorted by construct path, and fails the synthesis of the chart', () => {
    const chart = Testing.chart();
    const config = new AlloyConfig(chart, 'config');
    write(config, 'not a label');
    new prometheus.Scrape(config, 'b', { targets: Number.NaN as never, forwardTo: [] });
    config.addText('prometheus.scrape "x" {\n\ttargets = [1\n', { filename: 'broken.alloy' });

    const found = errorsOf(config);
    expect(found.map(({ code, constructPath }) => [code, constructPath])).toEqual([
      ['syntax', 'test/config/broken.alloy'],
      ['syntax', 'test/config/broken.alloy'],
      ['invalid-label', 'test/config/prometheus.remote_write.not a label'],
      ['invalid-argument', 'test/config/prometheus.scrape.b'],
    ]);
    expect(found[0]).toMatchObject({ file: 'broken.alloy', line: 2, column: 14 });
    expect(() => Testing.synth(chart)).toThrow(/broken\.alloy:2:14: .*is no label of.*NaN can't be written/s);
  });

  test('reports a component with a label that another one has, once, with both', () => {
    const config = newConfig();
    write(new Construct(config, 'a'), 'b');
    write(config, 'a_b');

    const found = errorsOf(config);
    expect(found).toHaveLength(1);
    expect(found[0]).toMatchObject({
      code: 'invalid-label',
      message:
        'prometheus.remote_write "a_b" is there twice: "test/config/a/prometheus.remote_write.b" and "test/config/prometheus.remote_write.a_b"',
    });
  });

  test('reports a second component of one name and id in one scope with everything else, and where the first was made', () => {
    const config = newConfig();
    write(config, 'default');
    new prometheus.RemoteWrite(config, 'default', { endpoint: [{ url: 'http://b/api/v1/write' }], label: 'other' });
    new prometheus.Scrape(config, 'a', { targets: Number.NaN as never, forwardTo: [] });
    new imports.File(config, 'm', { filename: 'm.alloy' });
    new imports.File(config, 'm', { filename: 'n.alloy' });

    const found = errorsOf(config);
    expect(found.map(({ code, constructPath }) => [code, constructPath])).toEqual([
      ['invalid-label', 'test/config/import.file.m (2)'],
      ['invalid-label', 'test/config/prometheus.remote_write.default (2)'],
      ['invalid-argument', 'test/config/prometheus.scrape.a'],
    ]);
    expect(found[1]!.message).toMatch(
      /^"test\/config\/prometheus\.remote_write\.default" is there already, made at lib\/config\/checks\.test\.ts:\d+:\d+$/,
    );
  });

  test('reports what Alloy would refuse only when it runs', () => {
    const config = newConfig();
    const basicAuth = { username: 'me', password: Secret.env('p', 'password') };
    new prometheus.RemoteWrite(config, 'a', {
      endpoint: [{ url: 'http://p/api/v1/write', basicAuth, bearerTokenFile: '/token' }],
    });

    expect(errorsOf(config)[0]).toMatchObject({
      code: 'rule/at-most-one-of',
      constructPath: 'test/config/prometheus.remote_write.a',
      message: expect.stringContaining('at most one of basic_auth, '),
    });
  });

  test('tells credentials by their form: in the URL of a construct, and of a text', () => {
    const config = newConfig();
    const url = 'https://shop:correct-horse@m/api/v1/push';
    new prometheus.RemoteWrite(config, 'a', { endpoint: [{ url, headers: { Authorization: 'Bearer abc' } }] });
    config.addText(`loki.write "l" { endpoint { url = "${url}" } }`);

    expect(errorsOf(config).map(({ code, message }) => [code, message])).toEqual([
      ['literal-secret', expect.stringContaining('endpoint > url has a password in it')],
      ['literal-secret', expect.stringContaining('endpoint > headers is a secret')],
      ['literal-secret', expect.stringContaining('endpoint > url has a password in it')],
    ]);
  });

  test('says of a credential in clear that it is one, and nothing of its form', () => {
    const config = newConfig();
    config.addText('prometheus.exporter.postgres "a" { data_source_names = ["hunter2"] }');

    expect(errorsOf(config).map(({ code }) => code)).toEqual(['literal-secret']);
  });

  test('refuses secrets in clear of constructs, from untyped code or raw, but not declared ones beside them, and hides them', () => {
    const chart = Testing.chart();
    const config = new AlloyConfig(chart, 'config');
    const httpHeaders = { 'X-Scope-OrgID': [Secret.insecureLiteral('team-a', 'name of a tenant')] };
    const url = 'http://mimir/api/v1/push';
    const basicAuth = { username: 'me', password: 'hunter2' as never };
    const authorization = { type: 'Token', credentials: Expression.raw<SecretText>('"hunt" + "er2"') };
    new prometheus.RemoteWrite(config, 'a', {
      endpoint: [
        { url, httpHeaders },
        { url, httpHeaders, basicAuth },
        { url, authorization },
      ],
    });

    const found = errorsOf(config);
    expect(found).toMatchObject([
      { code: 'literal-secret', message: expect.stringContaining('basic_auth > password is a secret') },
      { code: 'literal-secret', message: expect.stringContaining('authorization > credentials is a secret') },
      { code: 'literal-secret', message: expect.stringContaining('authorization > credentials is a secret') },
    ]);
    expect(found[0]).toMatchObject({
      constructPath: 'test/config/prometheus.remote_write.a',
      creationSite: expect.stringMatching(/^lib\/config\/checks\.test\.ts:/),
      hint: expect.stringContaining('Secret.env'),
    });
    expect(() => Testing.synth(chart)).toThrow(/is a secret/);
    expect(() => Testing.synth(chart)).not.toThrow(/hunt|er2/);
  });

  test('asks each workload once for a state of the configuration', () => {
    const config = newConfig();
    const produce = jest.fn(() => ({}));
    config.addWorkload(produce);

    config.check();
    config.check();
    expect(produce).toHaveBeenCalledTimes(1);
    write(config, 'a');
    config.check();
    expect(produce).toHaveBeenCalledTimes(2);
  });
});

describe('lints', () => {
  test('are warnings of the check, with the construct that they are about, and fail nothing', () => {
    const chart = Testing.chart();
    const config = new AlloyConfig(chart, 'config');
    new discovery.Kubernetes(config, 'pods', { role: 'pod' });

    expect(config.check()).toMatchObject([
      {
        code: 'lint/unused-component',
        severity: 'warning',
        constructPath: 'test/config/discovery.kubernetes.pods',
        creationSite: expect.stringMatching(/^lib\/config\/checks\.test\.ts:/),
      },
    ]);
    expect(() => Testing.synth(chart)).not.toThrow();
  });

  test('can be turned off with a reason', () => {
    const config = newConfig();
    new discovery.Kubernetes(config, 'pods', { role: 'pod' });
    expect(config.check()).toHaveLength(1);

    config.disableLint('lint/unused-component', 'a module refers to it');

    expect(config.check()).toEqual([]);
    expect(config.disabledLints).toEqual({ 'lint/unused-component': 'a module refers to it' });
  });

  test.each([
    ['lint/unused-componet', 'why', 'there is no lint "lint/unused-componet" to turn off', /"lint\/unused-component"/],
    ['lint/push-path', ' ', 'lint/push-path is turned off without a reason', /say why/],
    ['unknown-reference', 'why', 'there is no lint "unknown-reference" to turn off', undefined],
  ])('turned off as %j because %j is an error', (code, reason, message, hint) => {
    const config = newConfig();
    config.disableLint(code, reason);

    const [problem, ...more] = config.check();
    expect(more).toEqual([]);
    expect(problem).toMatchObject({ code: 'lint-switch', severity: 'error', message, constructPath: 'test/config' });
    if (hint) expect(problem!.hint).toMatch(hint);
  });

  test('know the workload', () => {
    const config = newConfig();
    const pods = new discovery.Kubernetes(config, 'pods', { role: 'pod' });
    new prometheus.Scrape(config, 'pods', { targets: pods.targets, forwardTo: [write(config, 'a').receiver] });
    expect(config.check()).toEqual([]);

    config.addWorkload(() => ({ controller: 'DaemonSet' }));

    expect(config.check()).toMatchObject([{ code: 'lint/unclustered-scrape' }]);
    expect(config.check({ controller: 'Deployment', multipleReplicas: false })).toEqual([]);
  });

  test('of types are errors', () => {
    const config = newConfig();
    const pods = new discovery.Kubernetes(config, 'pods', { role: 'pod' });
    new prometheus.Scrape(config, 'a', { targets: pods.targets, forwardTo: pods.targets as never });

    expect(config.check()).toMatchObject([{ code: 'type/mismatch', severity: 'error' }]);
  });

  test('are not about a text that does not parse', () => {
    const config = newConfig();
    new discovery.Kubernetes(config, 'pods', { role: 'pod' });
    config.addText('prometheus.scrape "x" {');

    expect(config.check().map(({ code }) => code)).toEqual(['syntax']);
  });

  test('say nothing about literals that were declared to be no secrets', () => {
    const config = newConfig();
    const httpHeaders = { 'X-Scope-OrgID': [Secret.insecureLiteral('team-a', 'name of a tenant')] };
    new prometheus.RemoteWrite(config, 'a', { endpoint: [{ url: 'http://mimir/api/v1/push', httpHeaders }] });

    expect(config.check().map(({ code }) => code)).toEqual(['lint/unfed-component']);
  });
});
