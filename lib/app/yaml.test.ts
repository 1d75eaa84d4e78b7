import { Yaml } from 'cdk8s';
import fc from 'fast-check';
import { parseAllDocuments } from 'yaml';
import { toYaml } from './yaml';

const configMap = (data: Record<string, unknown>) => ({
  apiVersion: 'v1',
  kind: 'ConfigMap',
  metadata: { name: 'x' },
  data,
});

function dataOf(yaml: string, version: '1.1' | '1.2' = '1.1'): unknown {
  return parseAllDocuments(yaml, { version, merge: false }).map((document) => document.toJS().data);
}

describe('toYaml', () => {
  test('writes ordinary manifests as cdk8s does', () => {
    const manifests = [configMap({ a: 'x', b: 'true', c: 1, d: ['-x', null, {}] }), configMap({ list: [] })];

    expect(toYaml(manifests)).toBe(Yaml.stringify(...manifests));
  });

  test('writes nothing for no manifests', () => {
    expect(toYaml([])).toBe('');
  });

  test('keeps text of several lines readable, tabs included', () => {
    const text = 'prometheus.scrape "pods" {\n\ttargets = []\n\n\tforward_to = []\n}\n';

    expect(toYaml([configMap({ 'config.alloy': text })])).toContain(
      '  config.alloy: |\n    prometheus.scrape "pods" {\n    \ttargets = []\n\n    \tforward_to = []\n    }\n',
    );
  });

  // Each was found to be read back differently, or refused, by kubectl when it is written plain.
  test.each([
    ['a line separator', 'a\u2028b\n', '"a\\u2028b\\n"'],
    ['a paragraph separator', 'a\u2029b', '"a\\u2029b"'],
    ['a next-line character', 'a\u0085b', '"a\\u0085b"'],
    ['a byte order mark', '\ufeffa', '"\\ufeffa"'],
    ['a delete character', 'a\u007fb', '"a\\u007fb"'],
    ['an octal number of YAML 1.2', '0o17', '"0o17"'],
    ['a binary number in capitals', '0B11', '"0B11"'],
    ['a hexadecimal number in capitals', '0X1F', '"0X1F"'],
    ['a number with an underscore behind the exponent', '1e1_0', '"1e1_0"'],
    ['a first line that starts with a tab', '\ta\nb\n', '"\\ta\\nb\\n"'],
    ['nothing but blanks and line ends', ' \n', '" \\n"'],
  ])('quotes %s', (_, value, expected) => {
    expect(toYaml([configMap({ key: value })])).toContain(`\n  key: ${expected}\n`);
  });

  test('quotes keys and items of lists too', () => {
    const yaml = toYaml([configMap({ '0o17': ['0o17', { nested: 'a\u0085' }] })]);

    expect(yaml).toContain('  "0o17":\n    - "0o17"\n    - nested: "a\\u0085"\n');
  });

  test.each([
    ['lines that start with blanks', '  a\nb\n', '|2\n      a\n    b\n'],
    ['no line end behind the last line', 'a\nb', '|-\n    a\n    b\n'],
    ['empty lines behind the last line', 'a\n\n\n', '|+\n    a\n\n\n'],
    ['empty lines before the first line', '\n\na\n', '|\n\n\n    a\n'],
    ['a line of blanks in between', 'a\n  \nb\n', '|\n    a\n      \n    b\n'],
  ])('carries text with %s in a literal block', (_, value, expected) => {
    expect(toYaml([configMap({ key: value })])).toContain(`\n  key: ${expected}`);
  });

  test.each([
    'true',
    'Yes',
    'off',
    'null',
    '~',
    '1',
    '-1.5',
    '.5',
    '1e3',
    '1_000',
    '0777',
    '12:30:45',
    '2020-01-01',
    '.inf',
    '-.INF',
    '.nan',
    '-',
    '- a',
    '---',
    '...',
    '=',
    '<<',
    '',
    ' a',
    'a ',
    'a: b',
    'a:',
    ': a',
    'a #b',
    '#a',
    '? a',
    '@a',
    '`a',
    '!a',
    '&a',
    '*a',
    '|',
    '>',
    '%a',
    '[a',
    '{a',
    '"a',
    "'a",
    'a\tb',
    '2001-12-14t21:59:43.10-05:00',
    '2001-12-14 21:59:43',
  ])('quotes %j, which means something else without quotes', (value) => {
    expect(toYaml([configMap({ key: value })])).toContain(`\n  key: ${JSON.stringify(value)}\n`);
  });

  test.each([
    'a',
    'v1.18.1',
    '--cluster.enabled=true',
    '/var/log',
    'app.kubernetes.io/name',
    'http://x:80/y?z=1#f',
    'a b, c (d)',
    '1.2.3.4.x',
    '50%',
    '$(POD_NAME)',
    '100Mi',
    "it's",
    'a#b',
    'truer',
    '41462c4cc4c0',
  ])('writes %j without quotes', (value) => {
    expect(toYaml([configMap({ key: value })])).toContain(`\n  key: ${value}\n`);
  });

  test('leaves other strings of the same document as they are', () => {
    expect(toYaml([configMap({ a: '0o17', b: 'plain', c: 'x\ny\n' })])).toContain('  b: plain\n  c: |\n    x\n    y\n');
  });

  test('keeps the structure of any data', () => {
    const value = fc.jsonValue({ maxDepth: 4, noUnicodeString: false } as never);

    fc.assert(
      fc.property(value, (json) => {
        const expected = JSON.parse(JSON.stringify({ json }).replaceAll('-0', '0'));

        expect(dataOf(toYaml([configMap(expected)]))).toEqual([expected]);
      }),
      { seed: 2, numRuns: 300 },
    );
  });

  test('is read back as the same value by YAML 1.1 and 1.2', () => {
    const text = fc.oneof(
      fc.string(),
      fc.string({ unit: 'binary' }).filter((s) => Buffer.from(s).toString() === s),
    );
    const data = fc.dictionary(
      text.filter((key) => key !== '<<' && key !== '__proto__'),
      text,
      { maxKeys: 4 },
    );

    fc.assert(
      fc.property(fc.array(data, { minLength: 1, maxLength: 3 }), (maps) => {
        const yaml = toYaml(maps.map(configMap));

        expect(dataOf(yaml, '1.1')).toEqual(maps);
        expect(dataOf(yaml, '1.2')).toEqual(maps);
      }),
      { seed: 1, numRuns: 300 },
    );
  });
});
