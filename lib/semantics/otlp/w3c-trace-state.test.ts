import { traceStateMember, withTraceStateMember } from './w3c-trace-state';

const full = Array.from({ length: 32 }, (_, at) => `k${at}=v`).join(',');

test('a member is what stands under its key', () => {
  expect(traceStateMember('a=1, b=2 ', 'b')).toBe('2');
  expect(traceStateMember('a=1', 'b')).toBe('');
  expect(traceStateMember('', 'b')).toBe('');
});

test.each(['a', 'A=1', 'a=', 'a=1,a=2', 'a=é', `${full},x=1`])('%j is no trace state', (text) => {
  expect(traceStateMember(text, 'a')).toBeNull();
  expect(withTraceStateMember(text, 'b', '1')).toBe(text);
});

test('another member comes first, takes the place of one with its key, and the last one may go', () => {
  expect(withTraceStateMember('a=1,b=2', 'c', '3')).toBe('c=3,a=1,b=2');
  expect(withTraceStateMember('a=1,b=2', 'b', '3')).toBe('b=3,a=1');
  expect(withTraceStateMember(full, 'x', '1')).toBe(`x=1,${full.slice(0, full.lastIndexOf(','))}`);
});

test('what is no member changes nothing', () => {
  expect(withTraceStateMember('a=1', 'B', '2')).toBe('a=1');
  expect(withTraceStateMember('a=1', 'b', 'x,y')).toBe('a=1');
});
