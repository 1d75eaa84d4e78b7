import { validate } from '../checks';
import { parse, Source } from '../syntax';
import { renderGithub, renderJson, renderSarif, sourcesByName } from '.';

const text = 'logging {\n\t/* ä😀 */ levl = "x"\n}\n';
const { source } = parse(text, { filename: 'a b/c:d,%.alloy' });
const found = validate(text, { filename: 'a b/c:d,%.alloy' });
const sources = sourcesByName([source]);

const placeless = {
  code: 'x',
  severity: 'warning',
  message: '100 %\r\nof it',
  file: '',
  line: 0,
  column: 0,
  constructPath: 'app/alloy',
} as const;

test('JSON counts bytes, as Alloy does', () => {
  expect(JSON.parse(renderJson([...found, placeless]))).toEqual({
    diagnostics: [
      {
        code: 'unknown-attribute',
        severity: 'error',
        message: 'unrecognized attribute name "levl"',
        file: 'a b/c:d,%.alloy',
        line: 2,
        column: 15,
        hint: 'did you mean "level"?',
        endLine: 2,
        endColumn: 24,
      },
      placeless,
    ],
  });
});

test('JSON of nothing', () => {
  expect(renderJson([])).toBe('{\n  "diagnostics": []\n}\n');
});

test('JSON has the other places', () => {
  const twice = validate('logging { }\nlogging { }');

  expect(JSON.parse(renderJson(twice)).diagnostics[0].related).toEqual([
    { message: 'first declared here', file: 'config.alloy', line: 1, column: 1 },
  ]);
});

test('SARIF counts UTF-16 units, and the end is behind the range', () => {
  const log = JSON.parse(
    renderSarif(found, sources, { version: '1.2.3', descriptions: new Map([['unknown-attribute', 'What.']]) }),
  );

  expect(log).toMatchObject({ version: '2.1.0', $schema: expect.stringContaining('sarif-2.1.0') });
  expect(log.runs).toHaveLength(1);
  expect(log.runs[0]).toMatchObject({
    columnKind: 'utf16CodeUnits',
    tool: {
      driver: {
        name: 'cdk8s-alloy',
        version: '1.2.3',
        rules: [{ id: 'unknown-attribute', shortDescription: { text: 'What.' } }],
      },
    },
    results: [
      {
        ruleId: 'unknown-attribute',
        ruleIndex: 0,
        level: 'error',
        message: { text: 'unrecognized attribute name "levl" (did you mean "level"?)' },
        locations: [
          {
            physicalLocation: {
              artifactLocation: { uri: 'a%20b/c%3Ad%2C%25.alloy' },
              region: { startLine: 2, startColumn: 12, endLine: 2, endColumn: 22 },
            },
          },
        ],
      },
    ],
  });
});

test('SARIF of a construct without a file', () => {
  const [result] = JSON.parse(renderSarif([placeless], sources, { version: '1' })).runs[0].results;

  expect(result.locations).toEqual([{ logicalLocations: [{ fullyQualifiedName: 'app/alloy' }] }]);
  expect(result.level).toBe('warning');
});

test('GitHub commands are escaped', () => {
  expect(renderGithub([...found, placeless], sources)).toBe(
    '::error file=a b/c%3Ad%2C%25.alloy,line=2,endLine=2,col=12,endColumn=22,title=unknown-attribute::unrecognized attribute name "levl"%0Adid you mean "level"?\n' +
      '::warning title=x::100 %25%0D%0Aof it\n',
  );
});

test('GitHub gets no end column for several lines', () => {
  const range = new Source('x', 'a\nb').range(0, 2);

  expect(renderGithub([{ ...placeless, file: 'x', line: 1, column: 1, range }], sources)).toContain(
    '::warning file=x,line=1,endLine=2,col=1,title=x::',
  );
});

test("nothing of a URL's password is in any format", () => {
  const proxy = validate('remotecfg {\n\tproxy_url = "http://user:hunter2@ho st"\n}');

  const all =
    renderJson(proxy) + renderSarif(proxy, () => undefined, { version: '1' }) + renderGithub(proxy, () => undefined);

  expect(all).toContain('://***@ho st');
  expect(all).not.toContain('hunter2');
});
