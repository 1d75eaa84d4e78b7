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
    ['nothing but blanks and line ends', ' \n', '"\\ \\n"'],
  ])('quotes %s', (_, value, expected) => {
    expect(toYaml([configMap({ key: value })])).toContain(`\n  key: ${expected}\n`);
  });

  test('quotes keys and items of lists too', () => {
    const yaml = toYaml([configMap({ '0o17': ['0o17', { nested: 'a\u0085' }] })]);

    expect(yaml).toContain('  "0o17":\n    - "0o17"\n    - nested: "a\\u0085"\n');
  });

  test('leaves other strings of the same document as they are', () => {
    expect(toYaml([configMap({ a: '0o17', b: 'plain', c: 'x\ny\n' })])).toContain('  b: plain\n  c: |\n    x\n    y\n');
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
