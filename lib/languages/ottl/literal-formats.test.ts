import { formatProblem } from './literal-formats';

test.each([
  ['regexp', 'a.*(b)'],
  ['cidr', '10.0.0.0/8'],
  ['cidr', 'fd00::/8'],
  ['cidr', '::ffff:1.2.3.4/96'],
  ['encoding', 'utf-8'],
  ['encoding', 'Windows-1252'],
  ['encoding', 'nop'],
  ['encoding', 'base64-raw-url'],
  ['encoding', ''],
  ['glob', '/user/*/[!a-z]?/{a,b'],
  ['glob', '\\['],
  ['grok', '^%{WORD:a} %{INT:b.c:int} x$'],
  ['locale', 'en-US'],
  ['location', 'Europe/Berlin'],
  ['semconv', '1.37.0'],
  ['semconv', 'v1.40'],
  ['strptime', '%Y-%m-%dT%H:%M:%S%%%z'],
  ['xpath', '/a/b[@c="d{"]/text()'],
  ['xpath', '//@*'],
] as const)('%s takes %j', (format, text) => {
  expect(formatProblem(format, text, 'X')).toBeUndefined();
});

test.each([
  ['cidr', '10.0.0.0/33', 'invalid CIDR address: 10.0.0.0/33'],
  ['cidr', '10.0.0/8', 'invalid CIDR address: 10.0.0/8'],
  ['encoding', 'nope', "unsupported encoding 'nope'"],
  ['encoding', 'cp1252', "unsupported encoding 'cp1252'"],
  ['locale', '_x', "unsupported locale '_x', value must be a supported BCP 47 language tag"],
  ['location', 'Mars/X', 'failed to load location Mars/X: unknown time zone Mars/X'],
  ['semconv', '1.36.0', 'unsupported semconv version "1.36.0": must be between 1.37.0 and 1.40.0'],
  ['semconv', 'x', 'failed to parse semconv version "x": invalid semantic version'],
  [
    'strptime',
    '%Y %Q %1',
    'convert to go time format: [unsupported ctimefmt.ToNative() directive: %Q unsupported ctimefmt.ToNative() directive: %1]',
  ],
  ['xpath', '/a/', 'invalid xpath: expression must evaluate to a node-set'],
  ['xpath', '/a[', 'invalid xpath: expression must evaluate to a node-set'],
  ['xpath', '{a', 'invalid xpath: {a has an invalid token'],
] as const)('%s does not take %j: %s', (format, text, message) => {
  expect(formatProblem(format, text, 'X')).toBe(message);
});

test.each([
  ['regexp', '(', 'error parsing regexp: missing closing ): `(`'],
  ['glob', '[a', 'unexpected end of input'],
  ['glob', '[]', 'could not parse range'],
  ['glob', '[z-a]', "hi character 'a' should be greater than lo 'z'"],
  ['glob', '[a-bc]', 'expected close range character'],
  ['grok', '%{NOPE:x}', 'pattern definition "NOPE" unknown: parsing failed'],
  ['grok', '%{WORD:x}(', 'error parsing regexp: missing closing ): `(?:x)(`'],
] as const)('a pattern names its function where %s does not take %j', (format, text, message) => {
  expect(formatProblem(format, text, 'Fn')).toBe(
    `the regex pattern supplied to Fn '${JSON.stringify(text)}' is not a valid pattern: ${message}`,
  );
});
