import { camelCase, separatedCase } from './word-case';

test.each([
  ['FirstName', 'first_name'],
  ['HTTPServer', 'http_server'],
  ['NoHTTPS', 'no_https'],
  ['GO_PATH', 'go_path'],
  ['GO PATH', 'go_path'],
  ['GO-PATH', 'go_path'],
  ['http2xx', 'http_2xx'],
  ['HTTP20xOK', 'http_20x_ok'],
  ['Duration2m3s', 'duration_2m3s'],
  ['Bld4Floor3rd', 'bld4_floor_3rd'],
  ['a$b', 'a_$_b'],
  ['été', 'été'],
  ['', ''],
])('%s in parts is %s', (text, expected) => {
  expect(separatedCase(text, '_')).toBe(expected);
});

test.each([
  ['some_words', 'SomeWords'],
  ['_some-words_', '_SomeWords_'],
  ['a  b', 'A B'],
  ['_complex__case_', '_Complex_Case_'],
  ['HTTPServer OK', 'HttpserverOk'],
  ['éa-ßb', 'Éaßb'],
  ['', ''],
])('%j joined is %j', (text, expected) => {
  expect(camelCase(text)).toBe(expected);
});
