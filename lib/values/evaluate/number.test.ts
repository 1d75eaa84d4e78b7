import fc from 'fast-check';
import { arithmetic, integerLiteral, numberText, parseNumber, unify } from './number';
import { make } from './value';

const int64 = fc.bigInt({ min: -(2n ** 63n), max: 2n ** 63n - 1n });
const uint64 = fc.bigInt({ min: 0n, max: 2n ** 64n - 1n });
const int = (value: bigint) => make.integer('int', value);
const uint = (value: bigint) => make.integer('uint', value);

describe('arithmetic', () => {
  const exact = {
    '+': (a: bigint, b: bigint) => a + b,
    '-': (a: bigint, b: bigint) => a - b,
    '*': (a: bigint, b: bigint) => a * b,
    '/': (a: bigint, b: bigint) => a / b,
    '%': (a: bigint, b: bigint) => a % b,
  } as const;

  test.each(['+', '-', '*', '/', '%'] as const)('%s of integers is exact modulo 2^64', (operator) => {
    fc.assert(
      fc.property(int64, int64, (a, b) => {
        fc.pre(b !== 0n || (operator !== '/' && operator !== '%'));
        expect(arithmetic(operator, int(a), int(b))).toEqual(int(BigInt.asIntN(64, exact[operator](a, b))));
      }),
    );
    fc.assert(
      fc.property(uint64, uint64, (a, b) => {
        fc.pre(b !== 0n || (operator !== '/' && operator !== '%'));
        expect(arithmetic(operator, uint(a), uint(b))).toEqual(uint(BigInt.asUintN(64, exact[operator](a, b))));
      }),
    );
  });

  test('an unsigned and a signed integer are signed, bit for bit', () => {
    fc.assert(
      fc.property(uint64, int64, (a, b) => {
        expect(arithmetic('+', uint(a), int(b))).toEqual(int(BigInt.asIntN(64, a + b)));
        expect(unify(uint(a), int(b))[0]).toEqual(int(BigInt.asIntN(64, a)));
      }),
    );
  });

  test('quotient and remainder make up the dividend', () => {
    fc.assert(
      fc.property(int64, int64, (a, b) => {
        fc.pre(b !== 0n);
        const value = (v: ReturnType<typeof arithmetic>) => BigInt(v.value);
        const quotient = value(arithmetic('/', int(a), int(b)));
        expect(BigInt.asIntN(64, quotient * b + value(arithmetic('%', int(a), int(b))))).toBe(a);
      }),
    );
  });

  test('power is repeated multiplication modulo 2^64', () => {
    fc.assert(
      fc.property(int64, fc.integer({ min: 0, max: 200 }), (base, exponent) => {
        expect(arithmetic('^', int(base), int(BigInt(exponent)))).toEqual(
          int(BigInt.asIntN(64, base ** BigInt(exponent))),
        );
      }),
    );
  });

  test('a huge exponent takes no time', () => {
    expect(arithmetic('^', int(3n), int(2n ** 63n - 1n)).kind).toBe('int');
  });

  test('powers that JavaScript sees otherwise', () => {
    expect(arithmetic('^', make.float(1), make.float(Number.NaN))).toEqual(make.float(1));
    expect(arithmetic('^', make.float(-1), make.float(Number.POSITIVE_INFINITY))).toEqual(make.float(1));
  });
});

describe('numberText', () => {
  test.each([
    [1e21, '1000000000000000000000'],
    [1.5, '1.5'],
    [1, '1'],
    [1e-7, '0.0000001'],
    [-1.25e-10, '-0.000000000125'],
    [-0, '-0'],
    [1.7976931348623157e308, `17976931348623157${'0'.repeat(292)}`],
    [Number.POSITIVE_INFINITY, '+Inf'],
    [2n ** 64n - 1n, '18446744073709551615'],
  ])('%p is %p', (value, text) => {
    expect(numberText({ value })).toBe(text);
  });

  test('is read back as the same number, and has no exponent', () => {
    fc.assert(
      fc.property(fc.double({ noNaN: true, noDefaultInfinity: true }), (value) => {
        const text = numberText({ value });
        expect(text).toMatch(/^-?\d+(\.\d+)?$/);
        expect(Object.is(Number(text), value)).toBe(true);
      }),
    );
  });
});

describe('parseNumber', () => {
  test.each([
    ['5', uint(5n)],
    ['007', uint(7n)],
    ['-5', int(-5n)],
    ['18446744073709551615', uint(2n ** 64n - 1n)],
    ['1.5', make.float(1.5)],
    ['1e3', make.float(1000)],
    ['.5', make.float(0.5)],
    ['1_0.5', make.float(10.5)],
  ])('%p', (text, value) => {
    expect(parseNumber(text)).toEqual(value);
  });

  test.each([
    '',
    'x',
    '-1.5',
    '+5',
    '0x10',
    '1_000',
    '18446744073709551616',
    '-9223372036854775809',
    '1e400',
    'Inf',
    'NaN',
    '1__0.5',
    '.',
    'e',
    ' 1',
    '1 ',
  ])('%p is no number', (text) => {
    expect(parseNumber(text)).toBeUndefined();
  });
});

test.each([
  ['0', int(0n)],
  ['00', int(0n)],
  ['0777', int(511n)],
  ['08', make.float(8)],
  ['01777777777777777777777', uint(2n ** 64n - 1n)],
  ['02000000000000000000000', make.float(2e21)],
])('the literal %s', (text, value) => {
  expect(integerLiteral(text)).toEqual(value);
});
