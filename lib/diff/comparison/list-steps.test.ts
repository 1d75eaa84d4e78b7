import fc from 'fast-check';
import { FieldPath } from './field-path';
import { differingRuns, steps } from './list-steps';

const list = fc.array(fc.constantFrom('a', 'b', 'c', 'd'), { maxLength: 8 });

test('what is outside of the runs is the same, and the way back is the same way', () => {
  fc.assert(
    fc.property(list, list, (a, b) => {
      const runs = differingRuns(a, b);
      const without = (entries: readonly string[], side: 'old' | 'next') =>
        entries.filter((_, i) => !runs.some((run) => i >= run[side][0] && i < run[side][1]));
      expect(without(a, 'old')).toEqual(without(b, 'next'));
      expect(differingRuns(b, a)).toEqual(runs.map((run) => ({ old: run.next, next: run.old })));
    }),
  );
});

test('equal lists have no runs', () => {
  fc.assert(fc.property(list, (a) => expect(differingRuns(a, [...a])).toEqual([])));
});

const told = (a: readonly string[], b: readonly string[], kindOf?: (entry: string) => string) =>
  steps(a, b, FieldPath.root.field('list'), (entry) => entry, kindOf === undefined ? {} : { kindOf }).map(
    ({ path, old, next }) => `${path.what}: ${old ?? '-'} -> ${next ?? '-'}`,
  );

test('what takes the place of another entry is one step', () => {
  expect(told(['a', 'b', 'c'], ['a', 'x', 'c'])).toEqual(['list #2: b -> x']);
});

test('an entry more or less is a step of its own, with its number', () => {
  expect(told(['a', 'c'], ['a', 'b', 'c'])).toEqual(['list #2: - -> b']);
  expect(told(['a', 'b', 'c'], ['a', 'c'])).toEqual(['list #2: b -> -']);
});

test('only entries of a kind take the place of each other', () => {
  expect(told(['json 1'], ['regex 1'], (entry) => entry.split(' ')[0]!)).toEqual([
    'list #1: json 1 -> -',
    'list #1: - -> regex 1',
  ]);
});
