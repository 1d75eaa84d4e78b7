import { changesOf } from '../../../test/harness/differences';

const pod = (...args: readonly string[]) =>
  JSON.stringify({
    apiVersion: 'v1',
    kind: 'Pod',
    metadata: { name: 'alloy' },
    spec: { containers: [{ name: 'alloy', image: 'alloy:1', args }] },
  });

const changes = (old: readonly string[], next: readonly string[]) =>
  changesOf(pod(...old), pod(...next)).map((line) => line.replace('container alloy: ', ''));

test('flags are compared by name', () => {
  expect(
    changes(
      ['run', '--server.http.listen-addr=0.0.0.0:12345', '--disable-reporting'],
      ['run', '--server.http.listen-addr=0.0.0.0:8080', '--cluster.enabled=true'],
    ),
  ).toEqual([
    '+ args: --cluster.enabled: true',
    '- args: --disable-reporting',
    '~ args: --server.http.listen-addr: 0.0.0.0:12345 -> 0.0.0.0:8080',
  ]);
});

test('the order of flags means nothing', () => {
  expect(changes(['run', '/etc/alloy', '--a=1', '--b'], ['run', '/etc/alloy', '--b', '--a=1'])).toEqual([]);
});

test('a flag that is repeated has its values in order', () => {
  expect(changes(['--a=1', '--a=2'], ['--a=2', '--a=1'])).toEqual(['~ args: --a: "1, 2" -> "2, 1"']);
});

test('words are compared in order', () => {
  expect(changes(['run', '/etc/alloy/config.alloy'], ['run', '/etc/alloy'])).toEqual([
    '- args: /etc/alloy/config.alloy',
    '+ args: /etc/alloy',
  ]);
});

test('a flag that changes sides with a word is told, for the word may be its value', () => {
  expect(changes(['--a', 'x', '--b', 'y'], ['--b', 'x', '--a', 'y'])).toEqual([
    '~ args.order: "--a, x, --b, y" -> "--b, x, --a, y"',
  ]);
});

test('behind a bare -- everything is a word', () => {
  expect(changes(['--', '--a', '--b'], ['--', '--b', '--a'])).not.toEqual([]);
});

test('values of flags that may be secrets are not shown', () => {
  expect(changes(['--password=old'], ['--password=new'])).toEqual(['~ args: --password']);
  expect(changes([], ['--api-key=new'])).toEqual(['+ args: --api-key']);
});

test('nor are those that stand behind the flag, with one dash, or without any', () => {
  const all = changesOf(
    pod('--password', 'hunter2', '-token=abc', 'env', 'API_KEY=xyz'),
    pod('--password', 'hunter3', '-token=abd', 'env', 'API_KEY=xyw', '--password-file', '/run/a'),
  ).join();

  expect(all).toContain('args: -token=***');
  expect(all).toContain('args: API_KEY=***');
  expect(all).toContain('args: /run/a');
  expect(all).not.toMatch(/hunter|ab[cd]|xy[zw]/);
});

test('a changed order shows no secrets', () => {
  expect(changes(['--token=x', 'a', '--b'], ['a', '--token=x', '--b'])).toEqual([
    '~ args.order: "--token=***, a, --b" -> "a, --token=***, --b"',
  ]);
});

test('the command is compared in the same way', () => {
  const withCommand = (command: readonly string[]) =>
    pod().replace('"args":[]', `"command":${JSON.stringify(command)}`);

  expect(changesOf(withCommand(['/bin/alloy']), withCommand(['/bin/sh']))).toEqual([
    '- container alloy: command: /bin/alloy',
    '+ container alloy: command: /bin/sh',
  ]);
});
