import { format } from '../syntax';
import { readText } from './read-text';

describe('printed', () => {
  test('is what alloy fmt makes of the text, comments included', () => {
    const { printed } = readText('// about\nlogging {level="warn" // why\n}\n\n\n/* end */', 'a.alloy');

    expect(printed).toBe('// about\nlogging {\n\tlevel = "warn" // why\n}\n\n/* end */');
  });

  test.each([
    ['a tab in a text', '"a\tb"', '"a\\tb"'],
    ['a tab in a raw text', '`a\tb`', '"a\\tb"'],
    ['blanks at the end of a line of a raw text', '`a  \nb`', '"a  \\nb"'],
    ['a vertical tab and a form feed', '"\v\f"', '"\\v\\f"'],
    ['carriage returns, which Alloy drops, beside a tab', '`a\t\r\nb`', '"a\\t\\nb"'],
    ['a raw text that formatting leaves alone', '`a\n  b`', '`a\n  b`'],
  ])('keeps the value of %s', (_, literal, expected) => {
    const { printed } = readText(`local.file "a" {\n filename = ${literal}\n}`, 'a.alloy');

    expect(printed).toBe(`local.file "a" {\n\tfilename = ${expected}\n}`);
    expect(format(`${printed}\n`)).toBe(`${printed}\n`);
  });

  test('is empty for a text that does not parse', () => {
    expect(readText('logging {', 'a.alloy').printed).toBe('');
  });

  test('drops a byte order mark', () => {
    expect(readText('\ufefflogging { }', 'a.alloy').printed).toBe('logging { }');
  });

  test('takes lists of any length', () => {
    const { printed } = readText(`a "b" {\n\tx = [${'1, '.repeat(200_000)}"\t"]\n}`, 'a.alloy');

    expect(printed).toContain('1, "\\t"]');
  });

  test('settles where formatting takes several rounds', () => {
    const { printed } = readText('a "b" {\n\tx = f(\n\t)\n}', 'a.alloy');

    expect(printed).toContain('a "b"');
  });
});

describe('diagnostics', () => {
  test('have the name and the positions of the text', () => {
    expect(readText('logging {\n  level = \n}', 'a.alloy').diagnostics).toMatchObject([
      { code: 'syntax', file: 'a.alloy', line: 3, column: 1 },
    ]);
  });

  test('tell of an attribute outside of a block', () => {
    expect(readText('level = "warn"', 'a.alloy').diagnostics).toMatchObject([
      { code: 'top-level-attribute', message: 'unrecognized attribute level', line: 1, column: 1 },
    ]);
  });

  test('have what could be parsed beside them', () => {
    const { blocks } = readText('logging { }\na = = 5\ntracing { }\n', 'a.alloy');

    expect(blocks.map(({ name }) => name)).toEqual(['logging', 'tracing']);
  });
});

describe('a secret in clear', () => {
  const text = (value: string) => `prometheus.remote_write "a" {
  endpoint {
    url = "http://p"
    basic_auth {
      username = "me"
      password = ${value}
    }
  }
}`;

  test.each([
    ['a text', '"hunter2"', '"*******"'],
    ['a raw text', '`hunter2`', '`*******`'],
    ['a number', '12345', '00000'],
    ['a text in parentheses', '("hunter2")', '("*******")'],
    ['a part of a text', '"hunter2" + sys.env("X")', '"*******" + sys.env("X")'],
    ['a text with letters of several bytes', '"hüntér"', '"********"'],
  ])('as %s is refused and masked', (_, value, masked) => {
    const read = readText(text(value), 'a.alloy');

    expect(read.diagnostics).toMatchObject([
      {
        code: 'literal-secret',
        line: 6,
        message:
          'prometheus.remote_write > endpoint > basic_auth > password is a secret and stands in the text in clear',
      },
    ]);
    expect(read.source.text).toBe(text(masked));
    expect(JSON.stringify([read.blocks, read.printed, read.diagnostics])).not.toMatch(/hunter|hünt|12345/);
  });

  test.each([
    ['a variable', 'sys.env("PASSWORD")'],
    ['an export', 'local.file.password.content'],
    ['the empty text', '""'],
    ['null', 'null'],
    ['texts that choose a secret', 'remote.kubernetes.secret.x.data["password"]'],
  ])('%s is none', (_, value) => {
    expect(readText(text(value), 'a.alloy').diagnostics).toEqual([]);
  });

  test('that is a part of an address leaves the rest of it', () => {
    const { source, diagnostics } = readText(
      'loki.write "l" { endpoint { url = "https://u:hunter2@m/push" } }',
      'a.alloy',
    );

    expect(source.text).toBe('loki.write "l" { endpoint { url = "https://u:*******@m/push" } }');
    expect(diagnostics.map(({ code }) => code)).toEqual(['literal-secret']);
  });

  test('is found in lists and maps', () => {
    const { diagnostics, source } = readText(
      'prometheus.remote_write "a" { endpoint { url = "http://p" \n http_headers = {"X-Key" = ["one", "two"]} } }',
      'a.alloy',
    );

    expect(diagnostics).toMatchObject([
      { line: 2, column: 29 },
      { line: 2, column: 36 },
    ]);
    expect(source.line(2)).toBe(' http_headers = {"X-Key" = ["***", "***"]} } }');
  });

  test('is found in modules, and in a text that does not parse', () => {
    const { diagnostics, source } = readText(`declare "x" {\n${text('"hunter2"')}\n}\n= 5`, 'a.alloy');

    expect(diagnostics.map(({ code }) => code)).toEqual(['syntax', 'literal-secret']);
    expect(source.text).not.toContain('hunter2');
  });

  test('is not looked for where nothing is known of the types', () => {
    expect(readText('import.string "x" { content = "y" }\nx.y "a" { password = "p" }', 'a.alloy').diagnostics).toEqual(
      [],
    );
  });
});
