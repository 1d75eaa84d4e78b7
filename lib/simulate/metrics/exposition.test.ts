import { ExpositionError, parseExposition } from './exposition';

const parsed = (text: string) =>
  parseExposition(text).map(({ labels, ...rest }) => ({ labels: Object.fromEntries(labels), ...rest }));

test('samples with and without labels, comments and empty lines', () => {
  const text = '# HELP a x\n# TYPE a counter\na 1\n\nb{x="1",y="two, three"} 2.5e3\n';

  expect(parsed(text)).toEqual([
    { labels: { __name__: 'a' }, value: 1 },
    { labels: { __name__: 'b', x: '1', y: 'two, three' }, value: 2500 },
  ]);
});

test('escapes, trailing commas and empty labels', () => {
  expect(parsed('a{x="a\\"b\\\\c\\nd",y="",} +Inf')).toEqual([
    { labels: { __name__: 'a', x: 'a"b\\c\nd' }, value: Number.POSITIVE_INFINITY },
  ]);
});

test('names in quotes', () => {
  expect(parsed('{"a.b",x="1"} NaN')).toEqual([{ labels: { __name__: 'a.b', x: '1' }, value: Number.NaN }]);
});

test('times are milliseconds, in OpenMetrics seconds', () => {
  expect(parsed('a 1 1700000000123')).toEqual([{ labels: { __name__: 'a' }, value: 1, timestamp: 1_700_000_000_123n }]);
  expect(parsed('a 1 1700000000.5\n# EOF')).toEqual([
    { labels: { __name__: 'a' }, value: 1, timestamp: 1_700_000_000_500n },
  ]);
});

test('an exemplar is no part of a sample', () => {
  expect(parsed('a_total 1 # {trace_id="x"} 0.5\n# EOF')).toEqual([{ labels: { __name__: 'a_total' }, value: 1 }]);
});

test.each(['a', 'a x', 'a{x=1} 1', 'a{x="1} 1', '{x="1"} 1'])('%j is no sample', (text) => {
  expect(() => parseExposition(`ok 1\n${text}`)).toThrow(ExpositionError);
  expect(() => parseExposition(`ok 1\n${text}`)).toThrow('line 2 of the metrics is no sample');
});
