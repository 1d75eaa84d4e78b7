import { validate } from '../checks';
import { parse, Source } from '../syntax';
import { renderText, sourcesByName, type TextOptions } from '.';

/** The report on a configuration. */
function report(text: string | Uint8Array, options: TextOptions = {}): string {
  const { source } = parse(text, { filename: 'main.alloy' });
  const found = validate(text, { filename: 'main.alloy', stabilityLevel: 'experimental' });
  return renderText(found, sourcesByName([source]), options);
}

test('a range on one line', () => {
  expect(report('logging {\n\tlevel = "x"\n}')).toBe(
    [
      'Error: main.alloy:2:10: unrecognized log level "x"',
      '',
      '1 | logging {',
      '2 |     level = "x"',
      '  |             ^^^',
      '3 | }',
      '',
    ].join('\n'),
  );
});

test('a range over several lines', () => {
  expect(report('prometheus.scrape "a" {\n    targets = []\n}\n')).toBe(
    [
      'Error: main.alloy:1:1: missing required attribute "forward_to"',
      '',
      '1 |   prometheus.scrape "a" {',
      '  |  _^^^^^^^^^^^^^^^^^^^^^^^',
      '2 | |     targets = []',
      '3 | | }',
      '  | |_^',
      '4 |   ',
      '',
    ].join('\n'),
  );
});

test('a range that starts and ends inside of its lines, with tabs and blanks in front', () => {
  expect(report('http {\n\tx = [\n\t  1,\n\t ]\n}')).toBe(
    [
      'Error: main.alloy:2:2: unrecognized attribute name "x"',
      '',
      '1 |   http {',
      '2 |       x = [',
      '  |  _____^^^^^',
      '3 | |       1,',
      '4 | |      ]',
      '  | |_____^^',
      '5 |   }',
      '',
    ].join('\n'),
  );
});

test('one marker for a character of several bytes', () => {
  expect(report('logging {\n\t/* ä */ level = "ö😀"\n}')).toContain(
    ['2 |     /* ä */ level = "ö😀"', '  |                     ^^^^', ''].join('\n'),
  );
});

test('a carriage return is not shown, and counts at the start of several lines', () => {
  expect(report('http {\r\n\tx = [\r\n\t]\r\n}')).toContain(
    ['2 |       x = [', '  |  _____^^^^^^', '3 | |     ]', '  | |_____^', ''].join('\n'),
  );
});

test('a position behind the end of the line has no caret', () => {
  expect(report('logging {')).toBe(
    ['Error: main.alloy:1:10: expected }, got EOF', '', '1 | logging {', '  |          ', ''].join('\n'),
  );
});

test('numbers are as wide as the last one', () => {
  expect(report(`${'\n'.repeat(8)}nope "x" { }\n`)).toContain(' 8 | \n 9 | nope "x" { }\n   | ^^^^\n10 | \n');
});

test('an empty line between two', () => {
  const text = report('nope "x" { }\nnope "y" { }');

  expect(text).toContain('\n2 | nope "y" { }\n\nError: main.alloy:2:1: ');
});

test('a warning, and colours on request', () => {
  const text = 'import.string "x" {\n\tcontent = env("X")\n}';

  expect(report(text)).toMatch(/^Warning: main\.alloy:2:12: this stdlib function is deprecated/);
  expect(report(text, { colors: true })).toMatch(/^\x1b\[33;1mWarning: \x1b\[0m\x1b\[1mmain\.alloy:2:12: .*\x1b\[0m\n/);
  expect(report('nope "x" { }', { colors: true })).toMatch(/^\x1b\[31;1mError: \x1b\[0m/);
});

test('a problem without a position, and one whose source is not at hand', () => {
  const none = { code: 'x', severity: 'error', message: 'no place', file: '', line: 0, column: 0 } as const;
  const range = new Source('', 'abc').range(0, 1);

  expect(renderText([none, { ...none, file: 'a.alloy' }], () => undefined)).toBe(
    'Error: no place\n\nError: a.alloy: no place\n',
  );
  expect(renderText([{ ...none, file: 'a.alloy', line: 1, column: 1, range }], () => undefined)).toBe(
    'Error: a.alloy:1:1: no place\n',
  );
});

test('details: code, hint, related places, construct', () => {
  const range = new Source('', 'abc').range(0, 1);
  const diagnostic = {
    code: 'duplicate-block',
    severity: 'error',
    message: 'twice',
    file: '',
    line: 0,
    column: 0,
    hint: 'rename one',
    related: [{ message: 'first declared here', file: 'a.alloy', range }],
    constructPath: 'app/alloy',
    creationSite: 'main.ts:1:2',
  } as const;

  expect(renderText([diagnostic], () => undefined, { details: true })).toBe(
    'Error: twice (duplicate-block)\n\nhint: rename one\nfirst declared here: a.alloy:1:1\nconstruct: app/alloy (main.ts:1:2)\n',
  );
});

test('a problem in what is no file leads with the line of the program, if that is known', () => {
  const range = new Source('', 'abc').range(0, 1);
  const diagnostic = {
    code: 'x',
    severity: 'error',
    message: 'wrong',
    file: 'app/alloy.alloy',
    line: 1,
    column: 1,
    range,
    constructPath: 'app/alloy/x',
    creationSite: 'main.ts:1:2',
  } as const;
  const report = (more: object, isFile: boolean) =>
    renderText([{ ...diagnostic, ...more }], () => undefined, { details: true, isFile: () => isFile });

  expect(report({}, false)).toBe(
    'Error: main.ts:1:2: wrong (x)\n\nconstruct: app/alloy/x\nconfiguration: app/alloy.alloy:1:1\n',
  );
  expect(report({ file: '', line: 0, column: 0 }, false)).toBe(
    'Error: main.ts:1:2: wrong (x)\n\nconstruct: app/alloy/x\n',
  );
  expect(report({ creationSite: undefined }, false)).toBe(
    'Error: app/alloy.alloy:1:1: wrong (x)\n\nconstruct: app/alloy/x\n',
  );
  expect(report({}, true)).toBe('Error: app/alloy.alloy:1:1: wrong (x)\n\nconstruct: app/alloy/x (main.ts:1:2)\n');
});

test('the middle of a long range can be left out', () => {
  const text = `discovery.relabel "x" {\n${'\trule { }\n'.repeat(20)}}`;

  expect(report(text, { mostLines: 4 })).toBe(
    [
      'Error: main.alloy:1:1: missing required attribute "targets"',
      '',
      ' 1 |   discovery.relabel "x" {',
      '   |  _^^^^^^^^^^^^^^^^^^^^^^^',
      ' 2 | |     rule { }',
      '   | | ...',
      '21 | |     rule { }',
      '22 | | }',
      '   | |_^',
      '',
    ].join('\n'),
  );
});
