import { plainOf } from '../attribute-value';
import { OttlError, UnsupportedOttl } from './ottl-error';
import { urlParts } from './url';

const parts = (text: string) => plainOf(urlParts(text));

test('a URL has parts', () => {
  expect(parts('HTTP://u%20x:p@example.com:8080/a%20b/c.tar.gz?q=1#f%20g')).toEqual({
    'url.original': 'http://u%20x:p@example.com:8080/a%20b/c.tar.gz?q=1#f%20g',
    'url.scheme': 'http',
    'url.domain': 'example.com',
    'url.port': 8080,
    'url.path': '/a b/c.tar.gz',
    'url.query': 'q=1',
    'url.fragment': 'f g',
    'url.user_info': 'u%20x:p',
    'url.username': 'u x',
    'url.password': 'p',
    'url.extension': 'gz',
  });
});

test.each<[string, object]>([
  ['/p', { 'url.original': '/p', 'url.domain': '', 'url.scheme': '', 'url.path': '/p' }],
  ['mailto:x@y', { 'url.original': 'mailto:x@y', 'url.domain': '', 'url.scheme': 'mailto', 'url.path': '' }],
  [
    'http://[::1]:80',
    { 'url.original': 'http://[::1]:80', 'url.domain': '::1', 'url.scheme': 'http', 'url.path': '', 'url.port': 80 },
  ],
  ['//h?', { 'url.original': '//h?', 'url.domain': 'h', 'url.scheme': '', 'url.path': '' }],
  ['?a=1&a=x+y&b', { query: { a: ['1', 'x y'], b: [''] } }],
  ['?', {}],
])('%s', (text, expected) => {
  expect(parts(text)).toEqual(expected);
});

test.each(['', ':x', 'a b:c/', 'http://h/%zz', 'http://h:x/', 'http://u u@h', 'http://h h/', '\n', '?a;b'])(
  '%j is no URL',
  (text) => {
    expect(() => urlParts(text)).toThrow(OttlError);
  },
);

test.each(['http://h/%ff', 'http://[fe80::1%25en0]/', 'http://a:b:1/'])('%s is not executed', (text) => {
  expect(() => urlParts(text)).toThrow(UnsupportedOttl);
});
