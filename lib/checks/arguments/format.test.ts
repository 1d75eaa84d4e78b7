import { placeOfBlock } from '../../analysis';
import { argumentRules, type Limits, languageOwners, languageUses, ruleOwners } from '../../facts';
import { isoDuration } from '../../languages';
import { build } from '../../syntax';
import { checkedFormats } from './format';
import { kindsOfRules } from './kinds';

/** Whether a value keeps limits. */
function keeps(value: string, limits: Limits): boolean {
  const block = build.block('x', undefined, [build.attribute('a', build.string(value))]);
  const rule = { id: '', rule: 'format', paths: [['a']], message: '', phase: 'arguments', limits } as const;
  return kindsOfRules.format.find(rule, placeOfBlock(block)).length === 0;
}

test.each([
  ['url', 'http://x/y', 'http://x:y/'],
  ['host:port', '0.0.0.0:514', 'localhost'],
  ['host:port', '[::1]:80', '::1:80'],
  ['uuid', '01234567-89ab-cdef-0123-456789abcdef', '01234567'],
  ['number', '0.5', 'half'],
  ['http-token', 'GET', 'GET IT'],
  ['mysql-dsn', 'u:p@tcp(host:3306)/db', 'u:p@host'],
  ['mysql-dsn', '/', 'tcp(host/'],
  ['mssql-dsn', 'sqlserver://u:p@host:1433', 'sqlserver://host:x'],
  ['postgres-url', 'postgresql://x', 'mysql://x'],
  ['azure-cloud', 'AzurePublicCloud', 'aws'],
  ['iso8601-duration', 'PT5M', '5m'],
  ['rfc3339', '2024-01-31T10:00:00Z', '2024-01-31'],
  ['iana-charset', 'utf-16le', 'klingon'],
  ['prometheus-text', '# HELP a b\na{b="c"} 1 2\n', 'a b c'],
])('%s: %s, not %s', (format, good, bad) => {
  expect(keeps(good, { format })).toBe(true);
  expect(keeps(bad, { format })).toBe(false);
});

/** Languages that have rules of their own, by the names that they have in the rules of arguments. */
const languages: ReadonlyMap<string, string> = new Map([
  ['go_template', 'go-template'],
  ['iana-timezone', 'time-zone'],
  ['jmespath', 'jmespath'],
  ['logql-selector', 'logql'],
  ['loki-pattern', 'loki-pattern'],
  ['re2', 'regexp'],
  ['yaml', 'yaml'],
]);

test('the formats of the facts are looked at here, or as a language at the same argument', () => {
  const unchecked = ruleOwners().flatMap((owner) =>
    argumentRules(owner)
      .filter(({ limits }) => limits?.format !== undefined && !checkedFormats.includes(limits.format))
      .flatMap(({ paths, at = [], limits }) => paths.map((path) => ({ owner, at, path, format: limits!.format! }))),
  );

  expect(unchecked.length).toBeGreaterThan(10);
  for (const { owner, at, path, format } of unchecked) {
    const own = languageUses(owner).filter((use) => 'paths' in use && use.paths.includes(path));
    const language = languages.get(format);
    // A rule of a component may be about blocks that a definition describes, which has the fact then.
    const shared = languageOwners().some((name) =>
      languageUses(name).some((use) => use.language === language && 'paths' in use && use.paths.includes(path)),
    );
    expect({
      owner,
      at,
      path,
      known: language !== undefined && (own.length > 0 || (at.length > 0 && shared)),
    }).toMatchObject({
      known: true,
    });
  }
});

test('parts of URLs', () => {
  expect(keeps('ftp://x', { format: 'url', schemes: ['http', 'https'] })).toBe(false);
  expect(keeps('http:///x', { format: 'url', needs: ['host'] })).toBe(false);
  expect(keeps('//x', { format: 'url', needs: ['scheme', 'host'] })).toBe(false);
  expect(keeps('http://u@x', { format: 'url', needs: ['scheme', 'host'], schemes: ['http'] })).toBe(true);
});

test('letters of any case where they are allowed', () => {
  expect(keeps('srv', { enum: ['SRV'], ignoreCase: true })).toBe(true);
  expect(keeps('srv', { enum: ['SRV'] })).toBe(false);
  expect(keeps('Basic', { notEnum: ['basic'], ignoreCase: true })).toBe(false);
});

test('the empty text has no form', () => {
  expect(keeps('', { enum: ['a'], format: 'uuid', pattern: '^b$' })).toBe(true);
});

describe('patterns of the facts', () => {
  const all = ruleOwners().flatMap((owner) => argumentRules(owner).flatMap(({ limits }) => limits?.pattern ?? []));

  test.each([...new Set(all)])('%s is fast to decide, whatever the text', (pattern) => {
    for (const piece of ['a', '$a', '_', '0', '/', '-']) {
      expect(typeof keeps(`${piece.repeat(50_000)}!`, { pattern })).toBe('boolean');
    }
  });

  test('templates of labels are letters, digits and references to groups', () => {
    const pattern = argumentRules('RelabelRule').find(({ id }) => id === 'format/target_label')!.limits!.pattern!;

    expect(keeps(['$', '{a}_b$c1'].join(''), { pattern })).toBe(true);
    expect(keeps('1a', { pattern })).toBe(false);
    expect(keeps('a!', { pattern })).toBe(false);
  });
});

test('durations of ISO 8601 in seconds', () => {
  expect(isoDuration('P1DT2H3M4.5S')).toBe(86_400 + 7_200 + 180 + 4.5);
  expect(isoDuration('P')).toBeUndefined();
  expect(isoDuration('PT')).toBeUndefined();
});
