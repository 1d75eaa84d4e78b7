import { namedLayouts } from './time-layout';
import { timeLayoutProblems } from './time-layout-check';

test.each([
  ...Object.keys(namedLayouts),
  ...Object.values(namedLayouts).filter((layout) => layout !== undefined),
  '2006-01-02',
  '2006-01-02T00:00:00Z',
  '02/Jan/2006:15:04:05 -0700',
  'Jan _2 15:04:05',
  '15:04',
  '3:04 pm',
])('%s is a layout', (layout) => {
  expect(timeLayoutProblems(layout)).toEqual([]);
});

test.each([
  ['yyyy-MM-dd', '2006-01-02'],
  ["yyyy-MM-dd'T'HH:mm:ss.SSSXXX", '2006-01-02T15:04:05.000Z07:00'],
  ["yyyy-MM-dd'T'HH:mm:ss'Z'", '2006-01-02T15:04:05Z'],
  ['YYYY/MM/DD', '2006/01/02'],
  ['%Y-%m-%dT%H:%M:%S', '2006-01-02T15:04:05'],
  ['2024-05-06 10:11:12,345', '2006-01-02 15:04:05,000'],
  ['2023-12-31T23:59:58+01:00', '2006-01-02T15:04:05-07:00'],
  ['17/May/2015:10:05:03 +0000', '02/Jan/2006:15:04:05 -0700'],
  ['rfc3339', 'RFC3339'],
  ['DateTime', '2006-01-02 15:04:05'],
  ['Kitchen', '3:04PM'],
])('%s is no layout of Go, but %s is', (layout, meant) => {
  expect(timeLayoutProblems(layout)).toMatchObject([
    { severity: 'warning', start: 0, end: layout.length, hint: `did you mean "${meant}"?` },
  ]);
  expect(timeLayoutProblems(meant)).toEqual([]);
});

test('a text without any element comes without a guess', () => {
  const [problem] = timeLayoutProblems('x');

  expect(problem?.message).toBe(
    'x is no layout of Go, in which the time to show is that of Mon Jan 2 15:04:05 MST 2006',
  );
  expect(problem?.hint).toBeUndefined();
});

test('an hour of twelve needs to know which half of the day it is in', () => {
  expect(timeLayoutProblems('2006-01-02 03:04:05')).toMatchObject([{ severity: 'warning', start: 11, end: 13 }]);
});
