import { parseOttlValue } from '../../../languages';
import { logRecordOf } from '../../../simulate/otlp/log-record-input';
import { type PlainAttribute, plainOf } from '../attribute-value';
import { OttlEvaluator } from './evaluate';
import { OttlError } from './ottl-error';
import type { OttlValue } from './ottl-value';

const evaluator = new OttlEvaluator('log');

function valueFor(expression: string, body: PlainAttribute = ''): OttlValue {
  return evaluator.value(parseOttlValue(expression).tree!, { data: logRecordOf({ body }, 0n) });
}

const plain = (expression: string, body?: PlainAttribute) => plainOf(valueFor(expression, body) as never);

describe('ExtractGrokPatterns', () => {
  test('gives what patterns with a name find, with the types that they have', () => {
    const pattern = '%{IP:client.ip} %{WORD:verb} %{INT:count:int} %{NUMBER:ratio:double} %{BOOL:ok:bool}';

    expect(plain(`ExtractGrokPatterns(body, "${pattern}", true)`, '10.0.0.1 GET -7 2.5 true')).toEqual({
      'client.ip': '10.0.0.1',
      verb: 'GET',
      count: -7,
      ratio: 2.5,
      ok: true,
    });
  });

  test('gives what patterns without a name find, too, unless told otherwise', () => {
    expect(plain('ExtractGrokPatterns(body, "%{WORD} %{WORD:x}")', 'a b')).toEqual({ WORD: 'a', x: 'b' });
    expect(plain('ExtractGrokPatterns(body, "%{WORD} %{WORD:x}", true)', 'a b')).toEqual({ x: 'b' });
  });

  test('knows patterns of the statement, which go before those that everybody knows', () => {
    const definitions = 'pattern_definitions=["WORD=[0-9]+", "PAIR=%{WORD:one}-%{WORD:two}"]';

    expect(plain(`ExtractGrokPatterns(body, "%{PAIR:pair}", true, ${definitions})`, 'x 1-2')).toEqual({
      pair: '1-2',
      one: '1',
      two: '2',
    });
  });

  test('gives nothing where the text is another one', () => {
    expect(plain('ExtractGrokPatterns(body, "^%{INT:x}$")', 'a')).toEqual({});
  });

  test.each([
    ['ExtractGrokPatterns(body, "%{NOPE:x}")', 'pattern definition "NOPE" unknown'],
    ['ExtractGrokPatterns(body, "%{WORD:x}(")', 'missing closing )'],
    ['ExtractGrokPatterns(body, "%{WORD}", true)', 'at least 1 named capture group'],
    ['ExtractGrokPatterns(body, "%{WORD:x:int}")', 'invalid syntax'],
    ['ExtractGrokPatterns(body, "%{WORD:x:list}")', 'invalid type for x'],
    ['ExtractGrokPatterns(body, "x", pattern_definitions=["OWN"])', 'expecting PATTERNNAME=pattern definition'],
    ['ExtractGrokPatterns(body, "x", pattern_definitions=["a:b=c"])', "should not contain ':'"],
  ])('%s fails', (expression, message) => {
    expect(() => valueFor(expression, 'a')).toThrow(OttlError);
    expect(() => valueFor(expression, 'a')).toThrow(message);
  });
});

test('UserAgent tells the program and the system', () => {
  const chrome =
    'Mozilla/5.0 (Windows NT 10.0; Win64; x64) AppleWebKit/537.36 (KHTML, like Gecko) Chrome/120.0.6099.71 Safari/537.36';

  expect(plain('UserAgent(body)', chrome)).toEqual({
    'user_agent.name': 'Chrome',
    'user_agent.original': chrome,
    'user_agent.version': '120.0.6099',
    'os.name': 'Windows',
    'os.version': '10',
  });
  expect(plain('UserAgent(body)', 'nobody')).toEqual({
    'user_agent.name': 'Other',
    'user_agent.original': 'nobody',
    'user_agent.version': '',
    'os.name': 'Other',
  });
});

test('XXH3 and XXH128 give digits', () => {
  expect(plain('XXH3(body)', '')).toBe('2d06800538d394c2');
  expect(plain('XXH128(body)', '')).toBe('99aa06d3014798d86001c324468d497f');
  expect(() => valueFor('XXH3(body)', 7)).toThrow(OttlError);
});
