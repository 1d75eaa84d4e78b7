import fc from 'fast-check';
import { rawItems, rawMembers } from './raw-json';

test('members and items are what is written there', () => {
  expect(rawMembers(' { "a" : [1, 2] , "b\\"c":{"d" : "}"}, "e": 1.0 }')).toEqual([
    ['a', '[1, 2]'],
    ['b"c', '{"d" : "}"}'],
    ['e', '1.0'],
  ]);
  expect(rawItems('[ {"a": [1,2]}, "x,y]" ,3]')).toEqual(['{"a": [1,2]}', '"x,y]"', '3']);
});

test('there are none in something else', () => {
  expect(rawMembers('[1]')).toEqual([]);
  expect(rawItems('{"a": 1}')).toEqual([]);
  expect(rawItems('[]')).toEqual([]);
  expect(rawMembers('"{}"')).toEqual([]);
});

test('of all JSON: put together again they are the same', () => {
  fc.assert(
    fc.property(fc.array(fc.jsonValue()), fc.dictionary(fc.string(), fc.jsonValue()), (list, object) => {
      expect(rawItems(JSON.stringify(list)).map((text) => JSON.parse(text))).toEqual(JSON.parse(JSON.stringify(list)));
      const members = rawMembers(JSON.stringify(object)).map(([name, text]) => [name, JSON.parse(text)]);
      expect(members).toEqual(Object.entries(JSON.parse(JSON.stringify(object))));
    }),
  );
});
