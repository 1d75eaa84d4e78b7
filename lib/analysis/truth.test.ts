import { every, not, some, type Truth } from './truth';

const itself = (truth: Truth): Truth => truth;

test.each<[readonly Truth[], Truth, Truth]>([
  [[], true, false],
  [[true, true], true, true],
  [[false, false], false, false],
  [[true, undefined], undefined, true],
  [[false, undefined], false, undefined],
  [[undefined, true, false], false, true],
  [[undefined, undefined], undefined, undefined],
])('of %j, every one is %s and some one is %s', (members, all, any) => {
  expect(every(members, itself)).toBe(all);
  expect(some(members, itself)).toBe(any);
});

test('what is unknown stays unknown if it is negated', () => {
  expect([true, false, undefined].map(not)).toEqual([false, true, undefined]);
});
