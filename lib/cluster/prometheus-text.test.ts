import fc from 'fast-check';
import { PrometheusTextError, parsePrometheusText } from './prometheus-text';

const name = fc.stringMatching(/^[A-Za-z_:][A-Za-z0-9_:]{0,12}$/);
const labelName = fc.stringMatching(/^[A-Za-z_][A-Za-z0-9_]{0,12}$/);
const value = fc.oneof(fc.double(), fc.integer(), fc.constantFrom(Number.NaN, Infinity, -Infinity));
const sample = fc.record({ name, labels: fc.dictionary(labelName, fc.string({ unit: 'binary' })), value });

function print({ name, labels, value }: { name: string; labels: Record<string, string>; value: number }): string {
  const quoted = (text: string) => text.replaceAll('\\', '\\\\').replaceAll('"', '\\"').replaceAll('\n', '\\n');
  const pairs = Object.entries(labels).map(([label, text]) => `${label}="${quoted(text)}"`);
  const number = Number.isFinite(value) || Number.isNaN(value) ? String(value) : value > 0 ? '+Inf' : '-Inf';
  return `${name}${pairs.length > 0 ? `{${pairs.join(',')}}` : ''} ${number}\n`;
}

test('what is printed is read as it was', () => {
  fc.assert(
    fc.property(fc.array(sample), (samples) => {
      const read = parsePrometheusText(`# HELP x y\n# TYPE x counter\n\n${samples.map(print).join('')}`);

      expect(read.map(({ name, labels, value }) => [name, Object.entries(labels), value])).toEqual(
        samples.map(({ name, labels, value }) => [name, Object.entries(labels), Object.is(value, -0) ? 0 : value]),
      );
    }),
  );
});

test('any text gives samples or an error that names its line', () => {
  fc.assert(
    fc.property(fc.oneof(fc.string({ unit: 'binary' }), fc.stringMatching(/^[a{}="\\, \n1.#+e]*$/)), (text) => {
      try {
        expect(Array.isArray(parsePrometheusText(text))).toBe(true);
      } catch (error) {
        expect(error).toBeInstanceOf(PrometheusTextError);
        expect((error as PrometheusTextError).message).toMatch(/^line \d+ of the metrics: /);
      }
    }),
  );
});

test('timestamps, exemplars, blanks and carriage returns are left out', () => {
  const text = 'a_total 1 1700000000000\r\n  b { x = "1" , } 2.5e3 # {trace_id="7"} 1.0\nc{} 0x\n';

  expect(() => parsePrometheusText(text)).toThrow('line 3 of the metrics: "0x" is no number');
  expect(parsePrometheusText(text.replace('0x', '-.5'))).toEqual([
    { name: 'a_total', labels: {}, value: 1 },
    { name: 'b', labels: { x: '1' }, value: 2500 },
    { name: 'c', labels: {}, value: -0.5 },
  ]);
});

test('a label named as a member of objects is a label', () => {
  expect(Object.entries(parsePrometheusText('a{__proto__="x",constructor="y"} 1')[0]!.labels)).toEqual([
    ['__proto__', 'x'],
    ['constructor', 'y'],
  ]);
});

test.each([
  ['<html>', 'expected the name of a metric'],
  ['a', 'expected a value behind the metric'],
  ['a{b="c"', 'expected , or } behind the label b'],
  ['a{b=c} 1', 'expected the value of the label b in quotes'],
  ['a{b "c"} 1', 'expected = behind the label b'],
  ['a{1="c"} 1', 'expected the name of a label'],
  ['a{b="c} 1', 'the value of the label b has no end'],
  ['a one', '"one" is no number'],
])('%s is an error', (line, reason) => {
  expect(() => parsePrometheusText(`ok 1\n${line}`)).toThrow(`line 2 of the metrics: ${reason}`);
});
