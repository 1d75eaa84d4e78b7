import { build } from '../syntax';
import { requirementConflicts } from './requirement';
import { insecureLiteralReason, Secret } from './secret';

const env = (name: string) => build.call(build.reference(['sys', 'env']), [build.string(name)]);

describe('Secret.env', () => {
  test('is a call of sys.env and asks for the variable', () => {
    const e = Secret.env('grafana-cloud', 'api-token');

    expect(e.problems).toEqual([]);
    expect(e.node).toEqual(env('GRAFANA_CLOUD_API_TOKEN'));
    expect(e.requirements).toEqual([
      { kind: 'env', name: 'GRAFANA_CLOUD_API_TOKEN', secret: 'grafana-cloud', key: 'api-token', optional: false },
    ]);
  });

  test('takes anything with a name, a name for the variable, and whether it is optional', () => {
    const e = Secret.env({ name: 'a' }, 'k', { name: 'MY_NAME', optional: true });

    expect(e.node).toEqual(env('MY_NAME'));
    expect(e.requirements).toEqual([{ kind: 'env', name: 'MY_NAME', secret: 'a', key: 'k', optional: true }]);
  });

  test.each([
    ['1a', 'k', '_1A_K'],
    ['a.b', 'tls.key', 'A_B_TLS_KEY'],
  ])('the variable of %s/%s is %s', (secret, key, name) => {
    expect(Secret.env(secret, key).requirements).toMatchObject([{ name }]);
  });

  test.each(['', 'A', 'a_b', '-a', 'a-', 'a..b', 'x'.repeat(254)])('%p is no name of a Secret', (secret) => {
    expect(Secret.env(secret, 'k').problems).toMatchObject([
      { message: expect.stringContaining("can't be the name of a Kubernetes Secret") },
    ]);
  });

  test.each(['', 'a b', 'a/b', '.', '..', '..x', 'ä'])('%p is no key of a Secret', (key) => {
    expect(Secret.file('a', key).problems).toMatchObject([
      { message: expect.stringContaining("can't be a key of a Kubernetes Secret") },
    ]);
  });

  test.each(['', '1A', 'A-B', 'A=B'])('%p is no name of a variable', (name) => {
    expect(Secret.env('a', 'k', { name }).problems).toMatchObject([
      { message: expect.stringContaining("can't be the name of an environment variable") },
    ]);
  });
});

describe('Secret.file', () => {
  test('is the content of a component and asks for it and the file', () => {
    const e = Secret.file('grafana-cloud', 'api.token');

    expect(e.problems).toEqual([]);
    expect(e.node).toEqual(build.reference(['local', 'file', 'secret_grafana_cloud_api_token', 'content']));
    expect(e.requirements).toEqual([
      {
        kind: 'file',
        secret: 'grafana-cloud',
        key: 'api.token',
        isSecret: true,
        label: 'secret_grafana_cloud_api_token',
        directory: '/etc/alloy/secrets/grafana-cloud',
        path: '/etc/alloy/secrets/grafana-cloud/api.token',
      },
    ]);
  });

  test('a label can be given, and has to be one', () => {
    expect(Secret.file('a', 'k', { label: 'token' }).node).toEqual(
      build.reference(['local', 'file', 'token', 'content']),
    );
    expect(Secret.file('a', 'k', { label: 'a-b' }).problems).toMatchObject([
      { message: `Secret.file: "a-b" can't be the label of a component` },
    ]);
  });
});

describe('what is not sensitive', () => {
  test('is the same variable, beside a secret of the same Secret', () => {
    const user = Secret.env('grafana-cloud', 'user', { nonsensitive: true });

    expect(user.node).toEqual(env('GRAFANA_CLOUD_USER'));
    expect(user.requirements).toEqual(Secret.env('grafana-cloud', 'user').requirements);
  });

  test('is read from a file that is no secret, by a component of its own', () => {
    const user = Secret.file('grafana-cloud', 'user', { nonsensitive: true });

    expect(user.node).toEqual(build.reference(['local', 'file', 'text_grafana_cloud_user', 'content']));
    expect(user.requirements).toEqual([
      {
        kind: 'file',
        secret: 'grafana-cloud',
        key: 'user',
        isSecret: false,
        label: 'text_grafana_cloud_user',
        directory: '/etc/alloy/secrets/grafana-cloud',
        path: '/etc/alloy/secrets/grafana-cloud/user',
      },
    ]);
  });

  test('nothing is unless it is said', () => {
    expect(Secret.file('a', 'k', { nonsensitive: false }).requirements).toEqual(Secret.file('a', 'k').requirements);
  });
});

describe('Secret.insecureLiteral', () => {
  test('is the literal, known by its node as declared, and only the reason is listed', () => {
    const e = Secret.insecureLiteral('team-a', 'name of the tenant');

    expect(e.node).toEqual(build.string('team-a'));
    expect(insecureLiteralReason(e.node)).toBe('name of the tenant');
    expect(insecureLiteralReason(build.string('team-a'))).toBeUndefined();
    expect(e.requirements).toEqual([{ kind: 'insecure-literal', reason: 'name of the tenant' }]);
  });

  test.each(['', '  '])('a reason of %p is a problem that does not show the value', (reason) => {
    const { problems } = Secret.insecureLiteral('hunter2', reason);

    expect(problems).toMatchObject([{ message: 'Secret.insecureLiteral needs a reason why the value is no secret' }]);
    expect(JSON.stringify(problems)).not.toContain('hunter2');
  });
});

describe('requirementConflicts', () => {
  const conflicts = (...expressions: { requirements: Parameters<typeof requirementConflicts>[0] }[]) =>
    requirementConflicts(expressions.flatMap((e) => e.requirements)).map((problem) => problem.message);

  test('one variable for two keys is reported once', () => {
    expect(conflicts(Secret.env('a-b', 'c'), Secret.env('a', 'b-c'), Secret.env('a', 'b.c'))).toEqual([
      'environment variable A_B_C would hold both key "c" of Secret "a-b" and key "b-c" of Secret "a"',
    ]);
  });

  test('one label for two files is reported', () => {
    expect(conflicts(Secret.file('a', 'b.c'), Secret.file('a', 'b-c'))).toEqual([
      'component local.file "secret_a_b_c" would hold both key "b.c" of Secret "a" and key "b-c" of Secret "a"',
    ]);
  });

  test('optional here and required there is reported', () => {
    expect(conflicts(Secret.env('a', 'k'), Secret.env('a', 'k', { optional: true }))).toEqual([
      'environment variable A_K is optional in one place and required in another',
    ]);
  });

  test('one label for what is sensitive here and not there is reported', () => {
    expect(
      conflicts(Secret.file('a', 'k', { label: 'x' }), Secret.file('a', 'k', { label: 'x', nonsensitive: true })),
    ).toEqual(['component local.file "x" is sensitive in one place and not in another']);
  });

  test('the same twice, a variable and a file of one key, and literals are fine', () => {
    expect(
      conflicts(
        Secret.env('a', 'k'),
        Secret.env('a', 'k'),
        Secret.file('a', 'k'),
        Secret.env('a', 'k', { nonsensitive: true }),
        Secret.file('a', 'k', { nonsensitive: true }),
        Secret.insecureLiteral('x', 'y'),
        Secret.insecureLiteral('x', 'y'),
      ),
    ).toEqual([]);
  });
});
