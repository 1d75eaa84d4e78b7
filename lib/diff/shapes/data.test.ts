import { changesOf, diffOf, lines, objectsOf } from '../../../test/harness/differences';

const configMap = (data: Readonly<Record<string, string>>, more: object = {}, name = 'alloy') =>
  JSON.stringify({ apiVersion: 'v1', kind: 'ConfigMap', metadata: { name, namespace: 'monitoring' }, data, ...more });
const secret = (content: object) =>
  JSON.stringify({
    apiVersion: 'v1',
    kind: 'Secret',
    metadata: { name: 'credentials', namespace: 'monitoring' },
    ...content,
  });
const base64 = (text: string) => Buffer.from(text).toString('base64');

describe('ConfigMaps', () => {
  test('entries by key, texts of several lines as a line diff', () => {
    expect(
      lines(diffOf(configMap({ a: '1', 'x.yaml': 'a: 1\nb: 2\n' }), configMap({ b: '1', 'x.yaml': 'a: 1\nb: 3\n' }))),
    ).toEqual([
      '~ ConfigMap monitoring/alloy',
      '    - a: 1',
      '    + b: 1',
      '    ~ x.yaml',
      '         a: 1',
      '        -b: 2',
      '        +b: 3',
    ]);
  });

  test('what is immutable cannot get another content', () => {
    expect(changesOf(configMap({ a: '1' }, { immutable: true }), configMap({ a: '2' }, { immutable: true }))).toEqual([
      '~ a: 1 -> 2 (the API server refuses this: the ConfigMap is immutable: give the changed one another name)',
    ]);
    expect(changesOf(configMap({ a: '1' }, { immutable: true }), configMap({ a: '1' }))).toEqual([
      '~ immutable: true -> (default false) (the API server refuses this: what is immutable stays immutable)',
    ]);
    expect(changesOf(configMap({ a: '1' }, { immutable: false }), configMap({ a: '2' }))).toEqual(['~ a: 1 -> 2']);
  });

  test('one with another hash in its name is the same, with another configuration', () => {
    const text = (url: string) =>
      `prometheus.remote_write "default" {\n  endpoint {\n    url = "${url}"\n  }\n}\n\nlogging {\n  level = "info"\n}\n`;
    const [old, next] = [
      configMap({ 'config.alloy': text('http://a') }, { immutable: true }, 'alloy-0123456789'),
      configMap({ 'config.alloy': text('http://b') }, { immutable: true }, 'alloy-abcdef0123'),
    ];

    expect(lines(diffOf(old, next))).toEqual([
      '~ ConfigMap monitoring/alloy-abcdef0123 (was alloy-0123456789)',
      '    ~ config.alloy: prometheus.remote_write.default: endpoint.url: "http://a" -> "http://b"',
    ]);
  });

  test.each([
    ['another name', 'alloy-0123456789', 'agent-abcdef0123', { a: '1', b: '2' }],
    ['another content', 'alloy-0123456789', 'alloy-abcdef0123', { x: 'y', z: 'x' }],
    ['no hash', 'alloy-one', 'alloy-two', { a: '1', b: '2' }],
  ])('one with %s is another one', (_, from, to, data) => {
    expect(objectsOf(configMap({ a: '1', b: '2' }, {}, from), configMap(data, {}, to))).toHaveLength(2);
  });

  test('where several might be meant, none is', () => {
    const one = (name: string) => configMap({ a: '1', b: '2' }, {}, name);
    const both = [one('alloy-0123456789'), one('alloy-0123456788')].join('\n---\n');

    expect(objectsOf(both, one('alloy-abcdef0123'))).toHaveLength(3);
  });
});

describe('Secrets', () => {
  test('values are never shown', () => {
    const diff = diffOf(
      secret({ data: { token: base64('first'), gone: base64('old') }, stringData: { other: 'clear-one' } }),
      secret({ data: { token: base64('second') }, stringData: { other: 'clear-two', more: 'new-one' } }),
    );

    expect(lines(diff)).toEqual([
      '~ Secret monitoring/credentials',
      '    - gone',
      '    + more',
      '    ~ other',
      '    ~ token',
    ]);
    expect(JSON.stringify(diff)).not.toMatch(/first|second|old|clear|new-one/);
  });

  test('neither are those of several lines', () => {
    const diff = diffOf(secret({ stringData: { key: 'BEGIN\na\n' } }), secret({ stringData: { key: 'BEGIN\nb\n' } }));

    expect(lines(diff)).toEqual(['~ Secret monitoring/credentials', '    ~ key']);
  });

  test('a value in clear is the same in base64', () => {
    expect(objectsOf(secret({ stringData: { a: 'ü' } }), secret({ data: { a: base64('ü') } }))).toEqual([]);
    expect(objectsOf(secret({ data: { a: '/w==' } }), secret({ data: { a: '/g==' } }))).not.toEqual([]);
  });

  test('a configuration in one is compared by component and argument, without values', () => {
    const text = (level: string) => `logging {\n  level = "${level}"\n}\n`;
    const diff = diffOf(
      secret({ stringData: { 'config.alloy': `${text('info')}tracing { }\n` } }),
      secret({ data: { 'config.alloy': base64(text('debug')) } }),
    );

    expect(lines(diff).slice(1)).toEqual(['    ~ config.alloy: logging: level', '    - config.alloy: tracing']);
    expect(JSON.stringify(diff)).not.toContain('debug');
  });

  test('another type is refused', () => {
    expect(changesOf(secret({}), secret({ type: 'kubernetes.io/tls' }))).toEqual([
      '~ type: (default Opaque) -> kubernetes.io/tls (the API server refuses this: the type of a Secret is immutable)',
    ]);
  });
});

test('the token of an account is mounted unless it is said', () => {
  const account = (more: string) => `apiVersion: v1\nkind: ServiceAccount\nmetadata: { name: alloy }\n${more}`;

  expect(changesOf(account('automountServiceAccountToken: false\n'), account(''))).toEqual([
    '- automountServiceAccountToken: false (more access)',
  ]);
});

describe('kinds that nothing is known of', () => {
  const custom = (spec: string) => `
apiVersion: monitoring.coreos.com/v1
kind: ServiceMonitor
metadata: { name: alloy, namespace: monitoring, labels: { a: b } }
spec: ${spec}
`;

  test('any field by its path', () => {
    expect(
      changesOf(
        custom('{ selector: { matchLabels: { a: b } }, endpoints: [{ port: http, interval: 60s }] }'),
        custom('{ selector: { matchLabels: { a: c } }, endpoints: [{ port: http, interval: 15s }, { port: other }] }'),
      ),
    ).toEqual([
      '~ spec.endpoints #1: interval: 60s -> 15s',
      '+ spec.endpoints #2: {port: other}',
      '~ spec.selector.matchLabels.a: b -> c',
    ]);
  });

  test('empty is not the same as none', () => {
    expect(changesOf(custom('{ a: {} }'), custom('{}'))).toEqual(['- spec.a: {}']);
    expect(changesOf(custom('{ a: [] }'), custom('{}'))).toEqual(['- spec.a: []']);
    expect(changesOf(custom('{ a: null }'), custom('{}'))).toEqual([]);
  });

  test('entries with names are compared by these, and their order is told', () => {
    const list = (...names: readonly string[]) =>
      custom(`{ list: [${names.map((name) => `{ name: ${name} }`).join()}] }`);

    expect(changesOf(list('a', 'b'), list('b', 'a'))).toEqual(['~ spec.list.order: "a, b" -> "b, a"']);
    expect(changesOf(list('a', 'b'), list('a', 'c', 'b'))).toEqual(['+ spec.list: c: {name: c}']);
  });

  test('a text and a number that look alike are told apart', () => {
    expect(changesOf(custom('{ a: "1" }'), custom('{ a: 1 }'))).toEqual(['~ spec.a: "1" -> 1']);
  });

  test('long texts are shown from where they part', () => {
    const long = 'x'.repeat(300);

    expect(changesOf(custom(`{ a: ${long}a }`), custom(`{ a: ${long}b }`))).toEqual([
      `~ spec.a: ...${'x'.repeat(20)}a -> ...${'x'.repeat(20)}b`,
    ]);
  });

  test('credentials of URLs are hidden', () => {
    expect(changesOf(custom('{ a: "http://u:one@host" }'), custom('{ a: "http://u:two@host" }'))).toEqual(['~ spec.a']);
  });

  test('a key that means something to JavaScript is a key like others', () => {
    expect(changesOf(custom('{}'), custom('{ __proto__: 1, constructor: 2 }'))).toEqual([
      '+ spec.__proto__: 1',
      '+ spec.constructor: 2',
    ]);
  });
});
