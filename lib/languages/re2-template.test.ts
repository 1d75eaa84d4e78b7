// biome-ignore-all lint/suspicious/noTemplateCurlyInString: templates of Go, not of JavaScript

import { Regexp } from './re2';

function expand(expression: string, text: string, template: string): string {
  const regexp = Regexp.compile(expression);
  return regexp.expand(template, regexp.find(text)!);
}

test.each([
  ['$1-$2', 'a-b'],
  ['${1}x', 'ax'],
  ['$1x', ''],
  ['$0', 'ab'],
  ['$01', ''],
  ['${01}', ''],
  ['$3', ''],
  ['$999999999', ''],
  ['$99999999999', ''],
  ['$$1', '$1'],
  ['$', '$'],
  ['a$', 'a$'],
  ['${', '${'],
  ['${}', '${}'],
  ['${1', '${1'],
  ['${1 }', '${1 }'],
  ['$-', '$-'],
  ['$1é', ''],
  ['$2$1$2', 'bab'],
])('%s becomes %s', (template, expected) => {
  expect(expand('(a)(b)', 'ab', template)).toBe(expected);
});

test.each([
  ['$first/${second}', 'a/b'],
  ['$firstx', ''],
  ['$1', 'a'],
  ['$é', ''],
])('groups go by their names: %s', (template, expected) => {
  expect(expand('(?P<first>a)(?<second>b)', 'ab', template)).toBe(expected);
});

test('of several groups with one name, the first that took part counts', () => {
  expect(expand('(?P<x>a)|(?P<x>b)', 'b', '[$x]')).toBe('[b]');
  expect(expand('(?P<x>a)(?P<x>b)', 'ab', '[$x]')).toBe('[a]');
});

test('a number is one even where a group has it as its name', () => {
  expect(expand('(?P<2>a)(b)', 'ab', '$2')).toBe('b');
});
