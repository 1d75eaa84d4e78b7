import { newConfig, problems } from '../../../../test/harness/pipelines/blocks';
import { loki } from '../../../components';
import { deliver } from '../../../testing';
import {
  type DroppedLines,
  dropLines,
  joinLines,
  type LogStage,
  type RedactOptions,
  rateLimit,
  readJson,
  readKlog,
  readLogfmt,
  redact,
  sample,
  shorten,
} from '.';

function make(stage: readonly LogStage[]) {
  const config = newConfig();
  const { receiver } = new loki.Echo(config, 'all');
  new loki.Process(config, 'stages', { forwardTo: [receiver], stage });
  expect(problems(config)).toEqual([]);
  return config;
}

const to = 'loki.process.stages';
const arrive = (stage: readonly LogStage[], lines: readonly string[], labels: Readonly<Record<string, string>> = {}) =>
  deliver(
    make(stage),
    lines.map((line) => ({ to, line, labels })),
  ).entries;
const lineOf = (stage: readonly LogStage[], line: string) => arrive(stage, [line])[0]?.line;

describe('redacting', () => {
  test.each<[RedactOptions['what'][number], string, string]>([
    ['email', 'to jane.doe+x@mail.example.com.', 'to <email>.'],
    ['ipv4', 'from 10.1.2.3:80', 'from <ip>:80'],
    ['bearerToken', 'Authorization: Bearer abcdef0123.45==', 'Authorization: Bearer <token>'],
    ['jwt', 'token eyJhbGci.eyJzdWIi.c2ln end', 'token <token> end'],
    ['awsAccessKey', 'key AKIAIOSFODNN7EXAMPLE', 'key <access key>'],
    ['urlPassword', 'postgres://app:s3cret@db/x', 'postgres://app:<password>@db/x'],
    ['creditCard', 'card 4111 1111 1111 1111.', 'card <card>.'],
    ['privateKey', '-----BEGIN RSA PRIVATE KEY-----\nMIIE\n-----END RSA PRIVATE KEY-----', '<private key>'],
    [{ pattern: 'password=\\S+' }, 'a password=x b', 'a <redacted> b'],
    [{ pattern: 'password=(\\S+)', replacement: '***' }, 'a password=x b password=y', 'a password=*** b password=***'],
  ])('%j', (secret, line, expected) => {
    expect(lineOf(redact({ what: [secret] }), line)).toBe(expected);
  });

  test.each(['version 1.2', 'order 4111111111111112', 'a@b'])('%j has nothing to hide', (line) => {
    expect(lineOf(redact({ what: ['email', 'ipv4', 'creditCard', 'jwt', 'urlPassword'] }), line)).toBe(line);
  });

  test('the selected entries only', () => {
    const stages = redact({ what: ['email'], only: { namespace: 'shop' } });

    expect(arrive(stages, ['a@b.io'], { namespace: 'shop' })[0]!.line).toBe('<email>');
    expect(arrive(stages, ['a@b.io'], { namespace: 'shop-eu' })[0]!.line).toBe('a@b.io');
  });

  test('an unknown name, and nothing at all, are refused', () => {
    expect(() => redact({ what: ['phone' as never] })).toThrow(/"phone" can't be redacted by name; there are .*email/);
    expect(() => redact({ what: [] })).toThrow('nothing is redacted');
  });

  test('an expression that does not parse is a problem of the configuration', () => {
    const config = newConfig();
    const stage = redact({ what: [{ pattern: '(' }] });
    new loki.Process(config, 'stages', { forwardTo: [new loki.Echo(config, 'all').receiver], stage });

    expect(problems(config)).toEqual([expect.stringContaining('missing closing )')]);
  });
});

describe('limiting', () => {
  test('each namespace has its own share', () => {
    const noisy = Array.from({ length: 20 }, () => ({ to, line: 'x', labels: { namespace: 'noisy' } }));
    const config = make(rateLimit({ linesPerSecond: 5 }));
    const { entries } = deliver(config, [...noisy, { to, line: 'x', labels: { namespace: 'quiet' } }]);
    const count = (name: string) => entries.filter(({ labels }) => labels['namespace'] === name).length;

    expect(count('noisy')).toBe(5);
    expect(count('quiet')).toBe(1);
  });

  test('all together on request', () => {
    expect(make(rateLimit({ linesPerSecond: 5, burst: 50, by: false })).text).not.toContain('by_label_name');
  });

  test('a share is kept', () => {
    expect(arrive(sample({ keep: 0 }), ['a', 'b'])).toEqual([]);
    expect(arrive(sample({ keep: 1 }), ['a', 'b'])).toHaveLength(2);
    expect(arrive(sample({ keep: 0, only: { level: 'debug' } }), ['a'], { level: 'info' })).toHaveLength(1);
  });

  test('long lines are cut', () => {
    expect(lineOf(shorten({ to: '8B' }), '0123456789')).toBe('01234...');
  });
});

describe('dropping', () => {
  test('lines that contain something, of some entries', () => {
    const stages = dropLines({ only: { container: 'nginx' }, matching: 'GET /healthz', reason: 'health_check' });

    expect(arrive(stages, ['GET /healthz 200', 'GET / 200'], { container: 'nginx' })).toHaveLength(1);
    expect(arrive(stages, ['GET /healthz 200'], { container: 'app' })).toHaveLength(1);
  });

  test('entries by their labels', () => {
    const stages = dropLines({ only: { level: ['debug', 'trace'] } });

    expect(arrive(stages, ['x'], { level: 'trace' })).toEqual([]);
    expect(arrive(stages, ['x'], { level: 'info' })).toHaveLength(1);
  });

  test.each([{}, { reason: 'x' }])('%j would drop all, and is refused', (options) => {
    expect(() => dropLines(options)).toThrow('all lines would be dropped');
  });

  test.each<DroppedLines>([{ only: {} }, { only: { namespace: [] } }])(
    '%j selects nothing, and is refused',
    (options) => {
      expect(() => dropLines(options)).toThrow(/is selected: name some/);
    },
  );
});

test.each([
  [readJson(), '{"severity":"WARNING"}', 'warn'],
  [readLogfmt(), 'ts=1 lvl=ERR msg="x y"', 'error'],
  [readLogfmt(), 'level=info', 'info'],
  [readLogfmt(), 'severity=odd', undefined],
  [readKlog(), 'W0119 10:15:00.123456       1 main.go:5] slow', 'warn'],
  [readKlog(), 'Warning: W0119', undefined],
])('the level of a line is read (%#)', (stages, line, level) => {
  expect(arrive(stages, [line])[0]!.labels['level']).toBe(level);
});

test('several sets read what different programs write', () => {
  const stages = [...readJson(), ...readLogfmt(), ...readKlog()];
  const levels = arrive(stages, ['{"level":"info"}', 'level=warn', 'E0119 10:15:00.1 x', 'plain']);

  expect(levels.map(({ labels }) => labels['level'])).toEqual(['info', 'warn', 'error', undefined]);
});

test('lines are joined', () => {
  expect(arrive(joinLines({ firstLine: '^\\S', maxLines: 2 }), ['a', ' b', ' c', 'd'])).toHaveLength(3);
});
