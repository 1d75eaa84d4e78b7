import { arrivedEntries, simulated } from '../../../test/harness/simulated';
import type { World } from '../world';

/** The labels of an entry that gets the value of an expression. */
const value = (component: string, expression: string, world: World) => {
  const text = `${component}\nloki.write "w" {\n external_labels = {value = ${expression}}\n endpoint {\n url = "http://loki"\n }\n}\n`;
  return arrivedEntries(simulated(text, world, { line: 'x', to: 'loki.write.w' }))[0]!.labels['value'];
};

const named = (kind: string) => `remote.kubernetes.${kind} "a" {\n namespace = "shop"\n name = "settings"\n}`;
const metadata = { namespace: 'shop', name: 'settings' };

test('remote.kubernetes.configmap has the texts of a ConfigMap', () => {
  const objects = [
    { kind: 'ConfigMap', metadata: { ...metadata, namespace: 'other' }, data: { key: 'wrong' } },
    { kind: 'ConfigMap', metadata, data: { key: 'text' } },
  ];

  expect(value(named('configmap'), 'remote.kubernetes.configmap.a.data["key"]', { objects })).toBe('text');
  expect(() => value(named('configmap'), 'remote.kubernetes.configmap.a.data["key"]', {})).toThrow(
    "the ConfigMap shop/settings isn't known: give it with `objects`",
  );
});

test('remote.kubernetes.secret has those of a Secret, decoded, and keeps them secret', () => {
  const objects = [
    {
      kind: 'Secret',
      metadata,
      data: { key: Buffer.from('hunter2').toString('base64'), other: 'eA==' },
      stringData: { other: 'y' },
    },
  ];
  const of = (key: string) => `remote.kubernetes.secret.a.data["${key}"]`;

  expect(value(named('secret'), `convert.nonsensitive(${of('key')})`, { objects })).toBe('hunter2');
  expect(value(named('secret'), `convert.nonsensitive(${of('other')})`, { objects })).toBe('y');

  let message = '';
  try {
    value(named('secret'), of('key'), { objects });
  } catch (error) {
    ({ message } = error as Error);
  }
  expect(message).toContain('Alloy refuses it');
  expect(message).not.toContain('hunter2');
});

test.each([
  ['remote.http', 'url = "http://settings/x"', 'http://settings/x'],
  ['remote.s3', 'path = "s3://bucket/x"', 's3://bucket/x'],
])('%s has the file that is given for it', (name, body, file) => {
  const component = (more = '') => `${name} "a" {\n ${body}\n ${more}\n}`;
  const content = `${name}.a.content`;

  expect(value(component(), content, { files: { [file]: 'text' } })).toBe('text');
  expect(() => value(component(), content, {})).toThrow('give it with `files`');
  expect(() => value(component('is_secret = true'), content, { files: { [file]: 'hidden' } })).toThrow(
    'Alloy refuses it',
  );
});

test('what takes nothing of an item disturbs no test', () => {
  const text = `mimir.rules.kubernetes "a" {\n address = "http://m"\n}\nmimir.alerts.kubernetes "a" {\n address = "http://m"\n}\nloki.rules.kubernetes "a" {\n address = "http://l"\n}\nremote.vault "a" {\n server = "http://v"\n path = "p"\n}\nloki.echo "all" { }\n`;

  expect(simulated(text, {}, { line: 'x', to: 'loki.echo.all' })).toMatchObject({ arrivals: [{}], gaps: [] });
});

test.each(['database_observability.mysql', 'beyla.ebpf'])('%s is told, with what can be done', (name) => {
  const text = `${name} "a" { }\nprometheus.scrape "s" {\n targets = ${name}.a.targets\n forward_to = []\n}\n`;

  expect(simulated(text).gaps.map(({ message }) => message)).toEqual([
    `config.alloy:1:1: ${name}.a: ${name} isn't executed here: give what it finds with \`targets\``,
  ]);
  expect(simulated(text, { targets: { [`${name}.a`]: [{ __address__: 'db' }] } }).scraped).toMatchObject([
    { url: 'http://db/metrics' },
  ]);
});
