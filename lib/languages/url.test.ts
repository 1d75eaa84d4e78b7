import { urlProblem } from './url';

test.each([
  '',
  'http://localhost:9090/api?x=%zz#f',
  '//host/path',
  '/a:b',
  'mailto:x y',
  'unix:///var/run/x.sock',
  'http://user:pa%20ss@[::1]:80/',
  'http://ü.example/ä',
  'relative/path',
  'http://host:',
])('%s is a URL', (text) => {
  expect(urlProblem(text)).toBeUndefined();
});

test.each([
  [':x', 'parse ":x": missing protocol scheme'],
  ['a:b:c/d'.slice(1), 'parse ":b:c/d": missing protocol scheme'],
  ['1a:b', 'parse "1a:b": first path segment in URL cannot contain colon'],
  ['http://x y/', 'parse "http://x y/": invalid character " " in host name'],
  ['http://h:80a/', 'parse "http://h:80a/": invalid port ":80a" after host'],
  ['http://[::1/', 'parse "http://[::1/": missing \']\' in host'],
  ['http://[::1]x/', 'parse "http://[::1]x/": invalid port "x" after host'],
  ['http://h/%zz', 'parse "http://h/%zz": invalid URL escape "%zz"'],
  ['http://h/#%z', 'parse "http://h/#%z": invalid URL escape "%z"'],
  ['http://%41/', 'parse "http://%41/": invalid URL escape "%41"'],
  ['http://u ser@h/', 'parse "http://u ser@h/": net/url: invalid userinfo'],
  ['http://h/\x01', 'parse "http://h/\\x01": net/url: invalid control character in URL'],
])('%s is none', (text, problem) => {
  expect(urlProblem(text)).toBe(problem);
});
