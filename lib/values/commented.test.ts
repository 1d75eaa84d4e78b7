import { Duration } from 'cdk8s';
import { commented } from './commented';
import { commentsOn } from './comments-on';
import { Expression } from './expression';
import { Secret } from './secret';
import { toSyntax } from './to-syntax';

test.each([
  ['why', '// why'],
  ['two\n\nlines', '// two\n//\n// lines'],
  ['\nset off\n', '\n// set off\n'],
  ['//as it is\n/* and\n this */', '//as it is\n/* and\n this */'],
  ['// not one\nonly', '// // not one\n// only'],
  ['a\r\nb', '// a\n// b'],
])('%j stands above as %j', (text, above) => {
  expect(commentsOn(commented(text, {}))).toEqual({ above });
});

test('what stands behind is on one line', () => {
  expect(commentsOn(commented({ behind: 'one\n two', inside: 'here' }, []))).toEqual({
    behind: '// one two',
    inside: '// here',
  });
});

test('the value stays what it is, and the given one has no comment', () => {
  const given = { a: 1 };
  const list = [given];

  expect(commented('x', given)).toEqual(expect.objectContaining({ a: 1 }));
  expect(Array.isArray(commented('x', list))).toBe(true);
  expect([commentsOn(given), commentsOn(list)]).toEqual([undefined, undefined]);
});

test('texts, numbers and durations become expressions; what an expression asks for is kept', () => {
  const secret = Secret.env('a', 'b');

  expect(commented('x', '15s')).toBeInstanceOf(Expression);
  expect(commented('x', 1).node).toMatchObject({ text: '1' });
  expect(toSyntax(commented('x', Duration.seconds(15))).node).toMatchObject({ text: '"15s"' });
  expect(commented('x', secret).requirements).toEqual(secret.requirements);
  expect(commentsOn(secret)).toBeUndefined();
});

test('comments add up', () => {
  expect(commentsOn(commented('a', commented({ behind: 'b' }, {})))).toEqual({ above: '// a', behind: '// b' });
});
