import fc from 'fast-check';
import { make, shared, type Value } from '../value';
import { floatText } from './float-text';
import { formatText } from './format';

const int = (value: bigint | number) => make.integer('int', BigInt(value));
const huge = make.integer('uint', 2n ** 63n);
const list = (...elements: Value[]) => make.array(elements);
const object = (fields: Record<string, Value>) => make.object(new Map(Object.entries(fields)));
const text = make.string;
const float = make.float;

// The expected texts are those of Go's fmt.Sprintf.
test.each<[string, Value[], string]>([
  ['%%', [], '%'],
  ['%d', [int(5)], '5'],
  ['%5d|%-5d|%05d|%+d|% d', [int(5), int(5), int(-5), int(5), int(5)], '    5|5    |-0005|+5| 5'],
  [
    '%x %X %#x %o %#o %O %#O %b %#b',
    [int(255), int(255), int(255), int(8), int(8), int(8), int(8), int(5), int(5)],
    'ff FF 0xff 10 010 0o10 0o010 101 0b101',
  ],
  ['%c %q %U %#U', [int(65), int(0x65e5), int(0x1f600), int(0x1f600)], "A '日' U+1F600 U+1F600 '😀'"],
  [
    '%.5d|%8.5d|%-8.5d|%08.5d|%.0d|',
    [int(42), int(42), int(42), int(42), int(0)],
    '00042|   00042|00042   |   00042||',
  ],
  ['%v %d %#v', [huge, huge, huge], '9223372036854775808 9223372036854775808 0x8000000000000000'],
  [
    '%s|%5s|%-5s|%.2s|%06s',
    [text('日本語'), text('a'), text('a'), text('日本語'), text('abc')],
    '日本語|    a|a    |日本|000abc',
  ],
  [
    '%q %+q %#q %x %X % x %#x',
    [text('a"b'), text('é'), text('a"b'), text('hi'), text('é'), text('hi'), text('hi')],
    '"a\\"b" "\\u00e9" `a"b` 6869 C3A9 68 69 0x6869',
  ],
  ['%t %v', [make.bool(true), make.bool(false)], 'true false'],
  ['%v %v %v %v', [float(1), float(1e6), float(123456789), float(1e-5)], '1 1e+06 1.23456789e+08 1e-05'],
  [
    '%e %f %.2f %g %G %.3g %08.3f %+.1f',
    [float(1.5), float(1.5), float(2.675), float(1e21), float(1e-10), float(1234567), float(3.25), float(1)],
    '1.500000e+00 1.500000 2.67 1e+21 1E-10 1.23e+06 0003.250 +1.0',
  ],
  ['%.1f %.0f %.1f', [float(-2.25), float(0.5), float(0.25)], '-2.2 0 0.2'],
  ['%x %.2x %b', [float(1.5), float(1.234), float(1.5)], '0x1.8p+00 0x1.3cp+00 6755399441055744p-52'],
  ['%#v %#g', [float(1), float(1)], '1 1.00000'],
  [
    '%v %d',
    [list(int(1), text('a'), shared.null, float(2.5)), list(int(1), text('a'))],
    '[1 a <nil> 2.5] [1 %!d(string=a)]',
  ],
  ['%v %s', [object({ b: text('x'), a: int(1) }), object({ a: int(1) })], 'map[a:1 b:x] map[a:%!s(int=1)]'],
  [
    '%#v',
    [object({ a: list(int(1), text('x'), shared.null, make.bool(true)) })],
    'map[string]interface {}{"a":[]interface {}{1, "x", interface {}(nil), true}}',
  ],
  [
    '%T %T %T %T %T',
    [int(1), huge, float(1), list(), object({})],
    'int uint64 float64 []interface {} map[string]interface {}',
  ],
  ['%v %d', [shared.null, shared.null], '<nil> %!d(<nil>)'],
  ['%d %s', [text('x'), int(1)], '%!d(string=x) %!s(int=1)'],
  ['%d %d', [int(1)], '1 %!d(MISSING)'],
  ['%d', [int(1), text('x'), shared.null], '1%!(EXTRA string=x, <nil>)'],
  ['%', [], '%!(NOVERB)'],
  ['%z %!', [int(1)], '%!z(int=1) %!!(MISSING)'],
  ['%[2]d %[1]d', [int(1), int(2)], '2 1'],
  ['%[3]d %[x]d', [int(1)], '%!d(BADINDEX) %!d(BADINDEX)'],
  ['%*d|%-*d|%.*f', [int(4), int(1), int(4), int(1), int(1), float(2.55)], '   1|1   |2.5'],
  ['%*d', [text('a'), int(1)], '%!(BADWIDTH)1'],
  ['%w', [int(1)], '%!w(int=1)'],
])('%j of %j', (format, args, expected) => {
  expect(formatText(format, args)).toBe(expected);
});

test('secrets are shown in clear, as Alloy does', () => {
  expect(formatText('%s', [make.secret('a')])).toBe('a');
});

test('never fails', () => {
  const value = fc.oneof(
    fc.bigInt({ min: -(2n ** 63n), max: 2n ** 63n - 1n }).map(int),
    fc.double().map(float),
    fc.string().map(text),
    fc.constant<Value>(shared.null),
    fc.array(fc.string().map(text)).map((elements) => list(...elements)),
  );
  fc.assert(
    fc.property(
      fc.stringMatching(/^(%[-+# 0]{0,2}[0-9*]{0,2}(\.[0-9*]?)?(\[[0-9]?\])?[a-zA-Z%]?)*$/),
      fc.array(value),
      (format, args) => {
        expect(typeof formatText(format, args)).toBe('string');
      },
    ),
  );
});

test('a width beyond the limit is no width', () => {
  expect(formatText('%9999999999d', [int(1)]).length).toBeLessThan(100);
});

test('the shortest form of a float is read back as the same', () => {
  fc.assert(
    fc.property(fc.double({ noNaN: true, noDefaultInfinity: true }), (value) => {
      expect(Object.is(Number(floatText(value, 'g', undefined)), value)).toBe(true);
      expect(Object.is(Number(floatText(value, 'f', undefined)), value)).toBe(true);
      expect(Object.is(Number(floatText(value, 'e', undefined)), value)).toBe(true);
    }),
  );
});

test('a precision beyond what a float has is filled up with zeros', () => {
  expect(floatText(0.5, 'f', 2_000)).toBe(`0.5${'0'.repeat(1_999)}`);
  expect(floatText(0.5, 'e', 2_000)).toBe(`5.${'0'.repeat(2_000)}e-01`);
});
