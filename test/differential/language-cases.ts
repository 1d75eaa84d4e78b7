// biome-ignore-all lint/suspicious/noTemplateCurlyInString: templates of Go, not of JavaScript

import fc from 'fast-check';

/** A random case, under the names that the Go program reads. */
export interface LanguageCase {
  readonly expression?: string;
  readonly texts?: readonly string[];
  readonly template?: string;
  readonly value?: string;
  readonly layout?: string;
  readonly location?: string;
  readonly time?: string;
  readonly query?: string;
  readonly document?: object;
}

const oneOf = (...texts: readonly string[]) => fc.constantFrom(...texts);
const joined = (part: fc.Arbitrary<string>, maxLength: number) =>
  fc.array(part, { minLength: 1, maxLength }).map((parts) => parts.join(''));

const pieces = oneOf(
  ...[
    'a',
    'b',
    '1',
    '_',
    '-',
    ':',
    '.',
    'é',
    '😀',
    'ſ',
    'K',
    '\n',
    '^',
    '$',
    '|',
    '(',
    ')',
    '(?:',
    '(?i)',
    '(?s)',
    '(?m:',
    '(?U)',
    '(?is-mU:',
  ],
  ...[
    '(?P<x>',
    '(?<x>',
    '(?<1>',
    '(?P<n n>',
    '(?=',
    '(?<=',
    '(?!',
    '(?P<',
    '(?<',
    '(?x)',
    '[',
    '[^',
    ']',
    '[a-c]',
    '[]a]',
    '[[:alpha:]]',
  ],
  ...[
    '[[:foo:]]',
    '[[:',
    '[[:]',
    ':]',
    'z-a',
    '\\d',
    '\\W',
    '\\s',
    '\\b',
    '\\B',
    '\\A',
    '\\z',
    '\\C',
    '\\Q',
    '\\E',
    '\\p{Greek}',
    '\\p{greek}',
  ],
  ...[
    '\\p{Letter}',
    '\\pL',
    '\\P{^Lu}',
    '\\p{Old_Italic}',
    '\\p{',
    '\\p',
    '\\x41',
    '\\x{10FFFF}',
    '\\x{',
    '\\x4',
    '\\012',
    '\\8',
    '\\',
    '*',
  ],
  ...['+', '?', '*?', '??', '**', '{2}', '{2,}', '{2,3}', '{3,2}', '{1001}', '{,2}', '{2', '}', '<x>'],
);
const text = joined(oneOf('a', 'b', '1', 'é', '😀', 'k', 'K', '\u212a', 'ſ', 's', ' ', '\n', '_', ':'), 8);

/** Expressions, right and wrong, with texts. */
export const expressionCase: fc.Arbitrary<LanguageCase> = fc.record({
  expression: joined(pieces, 7),
  texts: fc.array(text, { minLength: 2, maxLength: 3 }),
});

const value = oneOf(
  ...[
    'hello world',
    'Foo Bar-baz_qux',
    '',
    '42',
    '-7',
    '1.5',
    '0x1F',
    '09',
    'été 日本',
    ' x ',
    '{"a":[1,null]}',
    'a$b',
    'HTTPServer20xOK',
  ],
  ...['some_words', 'a,b,,c', '<b>&"q"', 'line1\nline2', '1.2.3', '2023-11-14'],
);
const integer = oneOf('0', '1', '2', '5', '10', '-1');
const list = oneOf(
  '(list 1 2 1)',
  '(list "c" "a" "b")',
  '(list)',
  '(list 1 "a" nil true)',
  '(splitList "," "a,b,,c")',
  '(until 4)',
);
const calls = fc.oneof(
  oneOf(
    ...[
      'upper',
      'lower',
      'title',
      'untitle',
      'swapcase',
      'snakecase',
      'kebabcase',
      'camelcase',
      'initials',
      'trim',
      'nospace',
      'len',
      'int',
    ],
    ...[
      'int64',
      'float64',
      'atoi',
      'toString',
      'toJson',
      'toRawJson',
      'quote',
      'squote',
      'empty',
      'kindOf',
      'html',
      'js',
      'urlquery',
      'b64enc',
    ],
    ...[
      'b32enc',
      'sha1sum',
      'adler32sum',
      'semver',
      'duration',
      'floor',
      'base',
      'dir',
      'ext',
      'clean',
      'fromJson',
      'print',
      'ToUpper',
    ],
  ).map((name) => `.Value | ${name}`),
  fc
    .tuple(oneOf('trunc', 'abbrev', 'wrap', 'indent', 'nindent', 'repeat'), integer)
    .map(([name, count]) => `${name} ${count} .Value`),
  fc.tuple(integer, integer).map(([start, end]) => `substr ${start} ${end} .Value`),
  fc
    .tuple(
      oneOf('add', 'sub', 'mul', 'div', 'mod', 'max', 'min', 'eq', 'ne', 'lt', 'ge', 'seq', 'round 2.55'),
      integer,
      integer,
    )
    .map(([name, a, b]) => (name.startsWith('round') ? `${name} ${a}` : `${name} ${a} ${b}`)),
  fc
    .tuple(
      oneOf('trimAll', 'trimPrefix', 'contains', 'hasSuffix', 'splitList', 'regexMatch', 'regexFind'),
      oneOf('"o"', '" h"', '"^h"', '"-"'),
    )
    .map(([name, part]) => `${name} ${part} .Value`),
  oneOf('"o" "0" -1', '"" "-" 1', '"l" "L" 1').map((rest) => `Replace .Value ${rest}`),
  oneOf('"(o+)" .Value "<$1>"', '"" .Value "-"', '"(" .Value ""').map((rest) => `regexReplaceAll ${rest}`),
  fc
    .tuple(
      oneOf('first', 'last', 'rest', 'initial', 'reverse', 'uniq', 'compact', 'sortAlpha', 'toJson', 'len', 'join ","'),
      list,
    )
    .map((both) => both.join(' ')),
  fc
    .tuple(oneOf('"%v"', '"%s"', '"%q"', '"%5d|"', '"%08.3f"', '"%T"', '"%x"', '"%+d"'), oneOf('.Value', '1', 'true'))
    .map(([format, argument]) => `printf ${format} ${argument}`),
  fc
    .tuple(
      oneOf('default', 'coalesce', 'and', 'or', 'cat', 'eq'),
      oneOf('.missing', '0', '"x"', 'nil'),
      oneOf('.Value', '1', '"y"'),
    )
    .map((parts) => parts.join(' ')),
  fc
    .tuple(
      oneOf('">=1.0.0"', '"^1.2"', '"~1.2.3"', '"1.x"', '"<2 || 3"', '"1 - 2"'),
      oneOf('"1.2.3"', '"2.0.0"', '"1.3.0-rc.1"', '.Value'),
    )
    .map(([constraint, version]) => `semverCompare ${constraint} ${version}`),
);
const template = fc.oneof(
  calls.map((call) => `{{ ${call} }}`),
  fc.tuple(calls, calls).map(([one, other]) => `{{ if ${one} }}{{ ${other} }}{{ else }}no{{ end }}`),
  calls.map((call) => `{{ with ${call} }}[{{ . }}]{{ else }}none{{ end }}`),
  list.map((items) => `{{ range $i, $e := ${items} }}{{ $i }}={{ $e }},{{ else }}none{{ end }}`),
);

/** Templates with a value. */
export const templateCase: fc.Arbitrary<LanguageCase> = fc.record({ template, value });

const layouts = oneOf(
  ...[
    '2006-01-02T15:04:05Z07:00',
    'Mon Jan _2 15:04:05 2006',
    'Mon Jan _2 15:04:05 MST 2006',
    '02 Jan 06 15:04 MST',
    '2006-01-02 15:04:05',
  ],
  ...[
    '2006-01-02 15:04:05.000',
    '2006-01-02 15:04:05,999',
    '02/Jan/2006:15:04:05 -0700',
    '1/2/06 3:04:05 PM',
    '2006-002',
    '20060102150405',
  ],
  ...['06-1-2', '2006-01-02T15:04:05-07', 'January 2, 2006', '2006'],
);
const places = oneOf(
  '',
  'UTC',
  'Europe/Berlin',
  'America/New_York',
  'Asia/Kolkata',
  'Australia/Lord_Howe',
  'Europe/London',
);
const number = (least: number, most: number, width: number) =>
  fc.integer({ min: least, max: most }).map((found) => String(found).padStart(width, '0'));
const element: Readonly<Record<string, fc.Arbitrary<string>>> = {
  2006: oneOf('2023', '2024', '1999', '1970', '1900', '9999', '0001'),
  '06': number(0, 99, 2),
  '01': number(1, 12, 2),
  1: number(1, 12, 1),
  '02': number(1, 31, 2),
  _2: fc.integer({ min: 1, max: 31 }).map((day) => String(day).padStart(2)),
  2: number(1, 31, 1),
  '002': number(1, 366, 3),
  15: number(0, 23, 2),
  3: number(1, 12, 1),
  '04': number(0, 59, 2),
  '05': number(0, 59, 2),
  Jan: oneOf('Jan', 'feb', 'Mar', 'Apr', 'May', 'Dec'),
  January: oneOf('January', 'May', 'december'),
  Mon: oneOf('Mon', 'Sun'),
  PM: oneOf('AM', 'PM'),
  MST: oneOf('UTC', 'CET', 'CEST', 'EST', 'EDT', 'GMT', 'GMT+3', 'IST', 'BST', 'ABCT', '+03'),
  '.000': number(0, 999, 3).map((digits) => `.${digits}`),
  ',999': number(0, 9999, 1).map((digits) => `,${digits}`),
  'Z07:00': oneOf('Z', '+01:00', '-07:30'),
  '-0700': oneOf('+0100', '-0730'),
  '-07': oneOf('+01', '-08'),
};
const elementsOf = /January|Jan|Mon|MST|002|0[1-6]|15|2006|_2|[123]|PM|[-Z]07(?:00|:00)?|[.,](?:0+|9+)/g;

/** A time in the form of a layout, now and then with something in it that isn't. */
const timeIn = (layout: string) => {
  const literals = layout.split(elementsOf);
  const elements = (layout.match(elementsOf) ?? []).map((found) => element[found]!);
  return fc
    .tuple(
      fc.tuple(...elements),
      fc.option(fc.tuple(fc.nat({ max: layout.length }), oneOf('9', 'x', ' ', '.5', '-')), { freq: 4 }),
    )
    .map(([parts, fault]) => {
      const whole = literals.map((literal, at) => literal + (parts[at] ?? '')).join('');
      return fault === null ? whole : whole.slice(0, fault[0]) + fault[1] + whole.slice(fault[0]);
    });
};

/** Times with their layouts and places. */
export const timeCase: fc.Arbitrary<LanguageCase> = layouts.chain((layout) =>
  fc.record({ layout: fc.constant(layout), location: places, time: timeIn(layout) }),
);

const document = {
  a: 1,
  b: 'x',
  c: null,
  d: [3, 1, 2],
  e: { f: 'g' },
  s: 'Hello',
  list: [{ k: 'v1', n: 1 }, { k: 'v2', n: 2 }, { k: 'v3' }],
  'a-b': 1,
  none: [],
};
const atom = oneOf(
  'a',
  'b',
  'c',
  'd',
  'e.f',
  's',
  'list',
  'list[*].k',
  'list[].n',
  '"a-b"',
  'a-b',
  'missing',
  'd[-1]',
  'd[1:]',
  'd[::-1]',
  '@.a',
  "'x'",
  '`1`',
  '{x: a}',
  '[a, b]',
  'list[?n > `1`].k',
  'none',
);
/** One that is no object, of which Go's library can't say whether a list contains it. */
const plainAtom = atom.filter((text) => !text.startsWith('{'));
const query = fc.oneof(
  atom,
  fc
    .tuple(
      oneOf('abs', 'length', 'max', 'min', 'reverse', 'sort', 'sum', 'to_number', 'type', 'upper', 'to_array', 'nope'),
      atom,
    )
    .map(([name, of]) => `${name}(${of})`),
  fc.tuple(atom, oneOf('||', '&&', '==', '!=', '<', '+', '-', '*', '|'), atom).map((parts) => parts.join(' ')),
  fc
    .tuple(oneOf('contains', 'join', 'split', 'starts_with'), atom, fc.oneof(plainAtom, oneOf('&k', "','")))
    .map(([name, of, by]) => `${name}(${of}, ${by})`),
  atom.map((of) => `!${of}`),
);

/** Queries of one document. */
export const queryCase: fc.Arbitrary<LanguageCase> = fc.record({ query, document: fc.constant(document) });
