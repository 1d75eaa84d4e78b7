import fc from 'fast-check';
import { LeftUnknown } from '../error';
import { make, shared, type Value } from '../value';
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
  ['100%%|%5%', [], '100%|%'],
  ['%d', [int(5)], '5'],
  ['%5d|%-5d|%05d|%+d|%+05d', [int(5), int(5), int(-5), int(5), int(5)], '    5|5    |-0005|+5|+0005'],
  ['%x %o %b %x', [int(255), int(8), int(5), int(-255)], 'ff 10 101 -ff'],
  [
    '%v %d %5v|%05v|%+v',
    [huge, huge, int(-7), int(7), int(7)],
    '9223372036854775808 9223372036854775808    -7|00007|7',
  ],
  ['%s|%5s|%-5s|%.2s', [text('日本語'), text('a'), text('a'), text('日本語')], '日本語|    a|a    |日本'],
  ['%q %+q %6q', [text('a"b'), text('é'), text('a')], '"a\\"b" "\\u00e9"    "a"'],
  ['%t %v %6t', [make.bool(true), make.bool(false), make.bool(true)], 'true false   true'],
  ['%v %v %v %v', [float(1), float(-2.5), float(0.0001), float(-0)], '1 -2.5 0.0001 -0'],
  [
    '%f %.2f %08.3f %+.1f %.f',
    [float(1.5), float(2.675), float(-3.25), float(1), float(7)],
    '1.500000 2.67 -003.250 +1.0 7',
  ],
  ['%.1f %.0f %.1f %.0f %.1f', [float(-2.25), float(0.5), float(0.25), float(1.5), float(0.35)], '-2.2 0 0.2 2 0.3'],
  ['%.2f %.1f', [float(-0.001), float(-0)], '-0.00 -0.0'],
  [
    '%v %d',
    [list(int(1), text('a'), shared.null, float(2.5)), list(int(1), text('a'))],
    '[1 a <nil> 2.5] [1 %!d(string=a)]',
  ],
  ['%v %s', [object({ b: text('x'), a: int(1) }), object({ a: int(1) })], 'map[a:1 b:x] map[a:%!s(int=1)]'],
  ['%v %d', [shared.null, shared.null], '<nil> %!d(<nil>)'],
  ['%d %s %t', [text('x'), int(1), huge], '%!d(string=x) %!s(int=1) %!t(uint64=9223372036854775808)'],
  ['%d %s', [float(1.5), make.bool(true)], '%!d(float64=1.5) %!s(bool=true)'],
  ['%s %d', [list(), list(int(1))], '[] [1]'],
  ['%d %d', [int(1)], '1 %!d(MISSING)'],
  ['%d', [int(1), text('x'), shared.null, list()], '1%!(EXTRA string=x, <nil>, []interface {}=[])'],
  ['%s%s', [text('\udcc3'), text('\udca9')], 'é'],
])('%j of %j', (format, args, expected) => {
  expect(formatText(format, args)).toBe(expected);
});

test.each<[string, Value[]]>([
  ['%', []],
  ['a %!', []],
  ['%z', [int(1)]],
  ['%T', [list()]],
  ['%c', [int(65)]],
  ['%q', [int(65)]],
  ['%X', [int(255)]],
  ['%#x', [int(255)]],
  ['% d', [int(5)]],
  ['%.5d', [int(5)]],
  ['%5d', [text('x')]],
  ['%05s', [text('a')]],
  ['%x', [text('a')]],
  ['%e', [float(1.5)]],
  ['%x', [float(1.5)]],
  ['%v', [float(1e6)]],
  ['%v', [float(1e-5)]],
  ['%v', [float(Number.NaN)]],
  ['%f', [float(Number.POSITIVE_INFINITY)]],
  ['%.3v', [float(1.5)]],
  ['%.30f', [float(1.5)]],
  ['%[2]d %[1]d', [int(1), int(2)]],
  ['%*d', [int(4), int(1)]],
  ['%999999d', [int(1)]],
  [`%s${'%99999d'.repeat(12)}`, Array(13).fill(text('a'))],
  ['%v', [make.secret('a')]],
  ['%v', [make.optionalSecret('a', true)]],
  ['%s', [make.bytes(Uint8Array.of(0x61))]],
  ['%v', [make.target(new Map())]],
  ['', [make.secret('a')]],
])('the result of %j of %j is left unknown', (format, args) => {
  expect(() => formatText(format, args)).toThrow(LeftUnknown);
});

test('any format gives a text or is left unknown', () => {
  const value = fc.oneof(
    fc.bigInt({ min: -(2n ** 63n), max: 2n ** 63n - 1n }).map(int),
    fc.double().map(float),
    fc.string().map(text),
    fc.constant<Value>(shared.null),
    fc.array(fc.string().map(text)).map((elements) => list(...elements)),
  );
  const tried = (format: string, args: readonly Value[]) => {
    try {
      return formatText(format, args);
    } catch (error) {
      return error;
    }
  };
  fc.assert(
    fc.property(
      fc.stringMatching(/^(%[-+# 0]{0,2}[0-9*]{0,2}(\.[0-9*]?)?(\[[0-9]?\])?[a-zA-Z%]?)*$/),
      fc.array(value),
      (format, args) => {
        const result = tried(format, args);
        expect(typeof result === 'string' || result instanceof LeftUnknown).toBe(true);
      },
    ),
  );
});

test('a float with decimals is the nearest that has as many', () => {
  fc.assert(
    fc.property(fc.double({ min: -1e9, max: 1e9, noNaN: true }), fc.integer({ min: 0, max: 6 }), (value, decimals) => {
      const shown = formatText(`%.${decimals}f`, [float(value)]);
      expect(shown.split('.')[1]?.length ?? 0).toBe(decimals);
      expect(Math.abs(Number(shown) - value)).toBeLessThanOrEqual(0.5 * 10 ** -decimals + Math.abs(value) * 1e-15);
    }),
  );
});
