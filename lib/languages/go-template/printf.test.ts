import { formatted } from './printf';
import { int64 } from './value';

test.each<[string, Parameters<typeof formatted>[1], string]>([
  ['%v %s %d', ['a', 'b', 3n], 'a b 3'],
  ['%q', ['é"'], '"é\\""'],
  ['%q', [97n], "'a'"],
  ['%5d|%-5d|%05d|%+d', [1n, 2n, -3n, 4n], '    1|2    |-0003|+4'],
  ['%.1e %.1e %.2g %.2G', [1.25, 1.35, 0.125, -0.135], '1.2e+00 1.4e+00 0.12 -0.14'],
  ['%012U|%-8U|', [97n, 97n], '      U+0061|U+0061  |'],
  ['%.2f %8.3f %e %g', [1.005, 2.5, 1234.5, 1e6], '1.00    2.500 1.234500e+03 1e+06'],
  ['%x %X %x', [255n, 'hi', 'hi'], 'ff 6869 6869'],
  ['%t %T %T', [true, 1.5, int64(1n)], 'true float64 int64'],
  ['%c %U', [0x1f600n, 0x1f600n], '😀 U+1F600'],
  ['%v', [['a', null, 1n]], '[a <nil> 1]'],
  ['%s', [['a', 'b']], '[a b]'],
  ['%d', ['x'], '%!d(string=x)'],
  ['%5d', [1.5], '%!d(float64=  1.5)'],
  ['%d', [null], '%!d(<nil>)'],
  ['%08.3f|%6.2f|%.2s', ['abcd', 3n, 1234.5], '%!f(string=00000abc)|%!f(int=    03)|%!s(float64=1.2e+03)'],
  ['%d %d', [1n], '1 %!d(MISSING)'],
  ['%d', [1n, 'x', null], '1%!(EXTRA string=x, <nil>)'],
  ['100%%', [], '100%'],
  ['%9999999999d', [1n], '1'],
  ['%#v', [new Map([['a', 'x']])], 'map[string]interface {}{"a":"x"}'],
  ['%.2s', ['日本語'], '日本'],
])('%s of %j', (format, args, expected) => {
  expect(formatted(format, args)).toBe(expected);
});
