import { lokiPatternProblems, parseLokiPattern } from './loki-pattern';

test('a pattern is a row of texts and captures', () => {
  expect(parseLokiPattern('<ip> - <_> <<a>')).toEqual([
    { kind: 'capture', name: 'ip', start: 0, end: 4 },
    { kind: 'literal', text: ' - ', start: 4, end: 7 },
    { kind: 'capture', name: '_', start: 7, end: 10 },
    { kind: 'literal', text: ' <', start: 10, end: 12 },
    { kind: 'capture', name: 'a', start: 12, end: 15 },
  ]);
});

test.each(['<a>', '<a> <b>', 'a<b>c<d>', '<a>\n<b>', '<<a>>', '<a> <_> <b> <_>', '<_a>'])('%j is taken', (pattern) => {
  expect(lokiPatternProblems(pattern)).toEqual([]);
});

test.each(['', 'x', '<_>', '<_> <_>', '<a-b> c', '<é>', '<1>'])('%j captures nothing', (pattern) => {
  expect(lokiPatternProblems(pattern)).toMatchObject([
    { severity: 'error', message: 'failed to parse pattern: at least one capture is required' },
  ]);
});

test('two captures need a text in between', () => {
  expect(lokiPatternProblems('x <a><b>')).toMatchObject([
    { message: "failed to parse pattern: found consecutive capture '<a><b>': invalid expression", start: 2, end: 8 },
  ]);
  expect(lokiPatternProblems('<a> <_><_>')).toMatchObject([{ start: 4, end: 10 }]);
});

test('a name stands there once', () => {
  expect(lokiPatternProblems('<a> <b> <a>')).toMatchObject([
    { message: 'failed to parse pattern: duplicate capture name (a): invalid expression', start: 8, end: 11 },
  ]);
});
