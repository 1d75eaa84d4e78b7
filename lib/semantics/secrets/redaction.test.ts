import fc from 'fast-check';
import { NotExecutable } from '../not-executable';
import { type Redaction, redactions } from './redaction';

const lines = (line: string, findings: readonly (readonly [string, string])[], redaction: Partial<Redaction> = {}) => [
  ...redactions(
    line,
    findings.map(([rule, secret]) => ({ rule, secret })),
    { text: '', percent: 80, ...redaction },
  ),
];

test.each([
  [{}, 'a abcdef... b'],
  [{ percent: 1 }, 'a abcdefghijklmnopqrstuvwxyzABCD... b'],
  [{ percent: 99 }, 'a ... b'],
  [{ percent: 100 }, 'a REDACTED b'],
  [{ percent: 0 }, 'a abcdef... b'],
  [{ percent: 101 }, 'a abcdef... b'],
  [{ text: '$SECRET_NAME/$SECRET_NAME' }, 'a r/r b'],
  [{ text: '$&' }, 'a $& b'],
])('%j', (redaction, line) => {
  expect(lines('a abcdefghijklmnopqrstuvwxyzABCD b', [['r', 'abcdefghijklmnopqrstuvwxyzABCD']], redaction)).toEqual([
    line,
  ]);
});

test('a share is one of bytes, and of two whole numbers the even one', () => {
  expect(lines('abcde', [['r', 'abcde']], { percent: 50 })).toEqual(['ab...']);
  expect(lines('abcdefg', [['r', 'abcdefg']], { percent: 50 })).toEqual(['abcd...']);
  expect(lines('€€', [['r', '€€']], { percent: 50 })).toEqual(['€...']);
});

test('the hash is the SHA-1 of the secret', () => {
  expect(lines('abc', [['r', 'abc']], { text: '$SECRET_HASH' })).toEqual(['a9993e364706816aba3e25717850c26c9cd0d89d']);
});

test('each secret is replaced wherever it stands', () => {
  const found = [
    ['a', 'xx'],
    ['a', 'y'],
  ] as const;

  expect(lines('xx y xx', found, { text: '-' })).toEqual(['- - -']);
  expect(lines('ab', [['a', '']], { text: '-' })).toEqual(['-a-b-']);
  expect(lines('ab', [['a', '']])).toEqual(['ab']);
});

test('where the order of rules matters there are several lines', () => {
  const found = [
    ['a', 'xy'],
    ['b', 'y'],
  ] as const;

  expect(lines('xy y', found, { text: '<$SECRET_NAME>' }).sort()).toEqual(['<a> <b>', 'x<b> <b>']);
  expect(
    lines(
      'xy z',
      [
        ['a', 'xy'],
        ['b', 'z'],
      ],
      { text: '-' },
    ),
  ).toEqual(['- -']);
});

test('the lines are those of all orders', () => {
  const finding = fc.tuple(
    fc.constantFrom('a', 'b', 'c', 'd'),
    fc.string({ unit: fc.constantFrom('x', 'y', '<'), minLength: 1, maxLength: 3 }),
  );
  const orders = (rules: readonly string[]): string[][] =>
    rules.length === 0
      ? [[]]
      : rules.flatMap((rule) => orders(rules.filter((other) => other !== rule)).map((rest) => [rule, ...rest]));

  fc.assert(
    fc.property(
      fc.string({ unit: fc.constantFrom('x', 'y', '-'), maxLength: 8 }),
      fc.array(finding, { minLength: 1, maxLength: 5 }),
      (line, found) => {
        const rules = [...new Set(found.map(([rule]) => rule))];
        const expected = orders(rules).map((order) =>
          order
            .flatMap((rule) => found.filter(([other]) => other === rule))
            .reduce((text, [rule, secret]) => text.replaceAll(secret, `<${rule}>`), line),
        );

        expect(new Set(lines(line, found, { text: '<$SECRET_NAME>' }))).toEqual(new Set(expected));
      },
    ),
  );
});

test('what would take too long, or too much, is an error', () => {
  const many = Array.from({ length: 13 }, (_, at) => [`r${at}`, 'x'] as const);

  expect(() => lines('x', many)).toThrow(NotExecutable);
  expect(() =>
    lines(
      'x',
      Array.from({ length: 30 }, () => ['r', ''] as const),
      { text: '--' },
    ),
  ).toThrow('the rule r makes a line of more than a million characters');
});
