import { isTemplateFunction } from './check';
import { parseTemplate } from './parse';
import { renderTemplate, TemplateError } from './render';

const call = (text: string) => renderTemplate(parseTemplate(`{{ ${text} }}`, isTemplateFunction).template!, new Map());

describe('built in', () => {
  test.each([
    ['eq 1 2 1', 'true'],
    ['ne "a" "b"', 'true'],
    ['eq nil nil', 'true'],
    ['lt 1.5 2.5', 'true'],
    ['ge "b" "a"', 'true'],
    ['not 0', 'true'],
    ['len "é"', '2'],
    ['index (list 1 2) 1', '2'],
    ['index "a" 0', '97'],
    ['print 1 2 "a" "b" 3', '1 2a b3'.replace(' b', 'b')],
    ['println 1 "a"', '1 a\n'],
    ['html "<&>"', '&lt;&amp;&gt;'],
    ['html nil', '&lt;no value&gt;'],
    ['js "a\'<"', "a\\'\\u003C"],
    ['urlquery "a b&(c)"', 'a+b%26%28c%29'],
  ])('%s is %s', (text, expected) => {
    expect(call(text)).toBe(expected);
  });

  test.each(['eq 1 "a"', 'eq 1', 'lt true false', 'len 1', 'index (list 1) 1', 'eq (list) (list)'])(
    '%s fails',
    (text) => {
      expect(() => call(text)).toThrow(TemplateError);
    },
  );
});

describe('on texts', () => {
  test.each([
    ['Replace "aaa" "a" "b" 2', 'bba'],
    ['Replace "ab" "" "-" -1', '-a-b-'],
    ['Trim "xaxb" "x"', 'axb'],
    ['TrimRight "abxx" "x"', 'ab'],
    ['TrimPrefix "aab" "a"', 'ab'],
    ['TrimSpace "\\t a "', 'a'],
    ['title "hello wide_world o\'x"', "Hello Wide_world O'X"],
    ['untitle "Hello World"', 'hello world'],
    ['swapcase "aB"', 'Ab'],
    ['snakecase "HTTPServer20xOK"', 'http_server_20x_ok'],
    ['kebabcase "a$b"', 'a-$-b'],
    ['camelcase "some_words here"', 'SomeWordsHere'],
    ['initials "Ab Cd"', 'AC'],
    ['nospace " a b"', 'ab'],
    ['substr 1 3 "hello"', 'el'],
    ['substr -1 2 "hello"', 'he'],
    ['substr 1 -1 "hello"', 'ello'],
    ['trunc -2 "hello"', 'lo'],
    ['abbrev 6 "hello world"', 'hel...'],
    ['wrap 5 "hello wide world"', 'hello\nwide\nworld'],
    ['wrap 3 "longword x"', 'longword\nx'],
    ['wrapWith 5 "-" "hello world"', 'hello-world'],
    ['indent 2 "a\\nb"', '  a\n  b'],
    ['nindent 1 "a"', '\n a'],
    ['plural "one" "many" 1', 'one'],
    ['quote "a" nil 1', '"a" "1"'],
    ['squote "a" 1', "'a' '1'"],
    ['cat "a" nil 1', 'a 1'],
    ['join "," (list 1 "a" nil)', '1,a'],
    ['sortAlpha (list "b" "a")', '[a b]'],
    ['split "," "a,b"', 'map[_0:a _1:b]'],
    ['splitn "," 2 "a,b,c"', 'map[_0:a _1:b,c]'],
    ['contains "ell" "hello"', 'true'],
    ['repeat 2 "ab"', 'abab'],
  ])('%s is %s', (text, expected) => {
    expect(call(text)).toBe(expected);
  });

  test.each([
    'indent -1 "a"',
    'repeat -1 "a"',
    'repeat 999999999 "abc"',
    'substr 3 2 "hello"',
    'substr -1 9 "a"',
    'Trim "a"',
    'upper',
  ])('%s fails', (text) => {
    expect(() => call(text)).toThrow(TemplateError);
  });
});

describe('on expressions and paths', () => {
  test.each([
    ['regexMatch "^h" "hello"', 'true'],
    ['regexMatch "(" "hello"', 'false'],
    ['regexFind "l+" "hello"', 'll'],
    ['regexFindAll "l" "hello" 1', '[l]'],
    ['regexReplaceAll "(l+)" "hello" "<$1>"', 'he<ll>o'],
    ['regexReplaceAllLiteral "(l+)" "hello" "<$1>"', 'he<$1>o'],
    ['regexQuoteMeta "a.b"', 'a\\.b'],
    ['regexSplit "l" "hello" -1', '[he  o]'],
    ['regexSplit "l" "hello" 2', '[he lo]'],
    ['base "/a/b/"', 'b'],
    ['dir "/a/b"', '/a'],
    ['clean "a/../b//c/"', 'b/c'],
    ['ext ".x.gz"', '.gz'],
    ['isAbs "/"', 'true'],
    ['osBase ""', '.'],
  ])('%s is %s', (text, expected) => {
    expect(call(text)).toBe(expected);
  });

  test('a wrong expression fails', () => {
    expect(() => call('regexFind "(" "x"')).toThrow('error parsing regexp: missing closing ): `(`');
    expect(() => call('mustRegexMatch "(" "x"')).toThrow(TemplateError);
  });
});

describe('on numbers', () => {
  test.each([
    ['add 1 2.7 "3"', '6'],
    ['sub 5 "x"', '5'],
    ['mul 2 3 4', '24'],
    ['div -7 2', '-3'],
    ['mod 7 2', '1'],
    ['max 1 5 3', '5'],
    ['min 4 2', '2'],
    ['addf 0.1 0.2', '0.3'],
    ['divf 1 3', '0.3333333333333333'],
    ['mulf 0 -1', '0'],
    ['floor -1.5', '-2'],
    ['round 2.5 0', '3'],
    ['round -2.55 1', '-2.6'],
    ['int "1.9"', '1'],
    ['int "09"', '0'],
    ['int "0x1F"', '31'],
    ['float64 "1e3"', '1000'],
    ['float64 "99999999999999999999"', '1e+20'],
    ['atoi "99999999999999999999"', '9223372036854775807'],
    ['toDecimal "777"', '511'],
    ['until 3', '[0 1 2]'],
    ['untilStep 0 5 2', '[0 2 4]'],
    ['seq 3', '1 2 3'],
    ['seq 3 1', '3 2 1'],
    ['seq 1 2 5', '1 3 5'],
    ['seq 1 -1 5', ''],
  ])('%s is %s', (text, expected) => {
    expect(call(text)).toBe(expected);
  });

  test.each(['until 2000000', 'seq 1 -1 -2000000', 'div 1 0', 'mod 1 0', 'divf 1 0', 'until "x"'])(
    '%s fails',
    (text) => {
      expect(() => call(text)).toThrow(TemplateError);
    },
  );
});

describe('on lists, dictionaries and any value', () => {
  test.each([
    ['first (list 1 2)', '1'],
    ['last (list)', '<no value>'],
    ['rest (list 1 2)', '[2]'],
    ['initial (list 1 2)', '[1]'],
    ['append (list 1) 2', '[1 2]'],
    ['concat (list 1) (list 2)', '[1 2]'],
    ['reverse (list 1 2)', '[2 1]'],
    ['uniq (list 1 1 2 "1")', '[1 2 1]'],
    ['without (list 1 2 3) 2', '[1 3]'],
    ['has 2 (list 1 2)', 'true'],
    ['compact (list 0 1 "" "a")', '[1 a]'],
    ['slice (list 1 2 3) 1 2', '[2]'],
    ['chunk 2 (list 1 2 3)', '[[1 2] [3]]'],
    ['mustFirst (list 1)', '1'],
    ['get (dict "a" 1) "a"', '1'],
    ['get (dict "a" 1) "b"', ''],
    ['set (dict "a" 1) "b" 2', 'map[a:1 b:2]'],
    ['unset (dict "a" 1) "a"', 'map[]'],
    ['hasKey (dict "a" nil) "a"', 'true'],
    ['pluck "a" (dict "a" 1) (dict "b" 2)', '[1]'],
    ['keys (dict "b" 1 "a" 2)', '[a b]'],
    ['pick (dict "a" 1 "b" 2) "a"', 'map[a:1]'],
    ['omit (dict "a" 1 "b" 2) "a"', 'map[b:2]'],
    ['merge (dict "a" 1) (dict "a" 2 "b" 3)', 'map[a:1 b:3]'],
    ['mergeOverwrite (dict "a" 1) (dict "a" 2)', 'map[a:2]'],
    ['dig "a" "b" "none" (dict "a" (dict "b" 1))', '1'],
    ['dig "a" "x" "none" (dict "a" (dict "b" 1))', 'none'],
    ['default "d" ""', 'd'],
    ['coalesce 0 nil "x"', 'x'],
    ['ternary 1 2 false', '2'],
    ['typeOf 1.5', 'float64'],
    ['typeOf (add 1 1)', 'int64'],
    ['kindOf (dict)', 'map'],
    ['deepEqual (list 1) (list 1)', 'true'],
    ['fromJson "{\\"a\\":[1,null]}" | toJson', '{"a":[1,null]}'],
    ['toJson "<"', '"\\u003c"'],
    ['toRawJson "<"', '"<"'],
    ['toPrettyJson (dict "a" 1)', '{\n  "a": 1\n}'],
    ['fromJson "no"', '<no value>'],
  ])('%s is %s', (text, expected) => {
    expect(call(text)).toBe(expected);
  });

  test.each([
    'slice "a" 1',
    'slice (list 1) 2',
    'get (list) "a"',
    'ternary 1 2 3',
    'mustFromJson "no"',
    'dig "a" (dict)',
  ])('%s fails', (text) => {
    expect(() => call(text)).toThrow(TemplateError);
  });
});

describe('on digests, times and versions', () => {
  test.each([
    ['Hash "salt" "hello" | len', '64'],
    ['Sha2Hash "a" "bc"', 'ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad'],
    ['sha1sum "abc"', 'a9993e364706816aba3e25717850c26c9cd0d89d'],
    ['adler32sum "abc"', '38600999'],
    ['b64enc "é"', 'w6k='],
    ['b64dec "w6k="', 'é'],
    ['b64dec "*"', 'illegal base64 data at input byte 0'],
    ['b32enc "hello"', 'NBSWY3DP'],
    ['b32dec "NBSWY3DP"', 'hello'],
    ['toDate "2006-01-02" "2023-11-14"', '2023-11-14 00:00:00 +0000 UTC'],
    ['toDate "2006-01-02" "2023-11-14" | unixEpoch', '1699920000'],
    ['toDate "2006-01-02" "x" | unixEpoch', '-62135596800'],
    ['duration "95"', '1m35s'],
    ['duration 95', '0s'],
    ['semver "v1.2"', '1.2.0'],
    ['semverCompare "^1.2" "1.9.0"', 'true'],
  ])('%s is %s', (text, expected) => {
    expect(call(text)).toBe(expected);
  });

  test.each(['mustToDate "2006" "x"', 'unixEpoch 1', 'semver "x"', 'semverCompare "?" "1"'])('%s fails', (text) => {
    expect(() => call(text)).toThrow(TemplateError);
  });
});
