import { parseTimeLayout } from './time-layout';

const elementsOf = (layout: string) =>
  parseTimeLayout(layout).map(({ element, text }) => (element === undefined ? text : `<${element}>`));

test('a layout is a row of elements and texts', () => {
  expect(elementsOf('2006-01-02T15:04:05.000Z07:00')).toEqual([
    '<year>',
    '-',
    '<month>',
    '-',
    '<day>',
    'T',
    '<hour>',
    ':',
    '<minute>',
    ':',
    '<second>',
    '<fraction>',
    '<zone offset>',
  ]);
  expect(elementsOf('Monday, Jan _2 3:04PM MST')).toEqual([
    '<weekday>',
    ', ',
    '<month>',
    ' ',
    '<day>',
    ' ',
    '<hour of twelve>',
    ':',
    '<minute>',
    '<half of day>',
    ' ',
    '<zone name>',
  ]);
});

test('places count from the beginning of the layout', () => {
  expect(parseTimeLayout('x06')).toEqual([
    { text: 'x', start: 0, end: 1 },
    { element: 'year', text: '06', start: 1, end: 3 },
  ]);
});

test.each([
  ['_2006', ['_', '<year>']],
  ['002 __2', ['<day of year>', ' ', '<day of year>']],
  ['Janet Month', ['Janet Month']],
  ['05.0001', ['<second>', '.00', '<month>']],
  ['05,999', ['<second>', '<fraction>']],
  ['-07 -0700 Z07:00:00', ['<zone offset>', ' ', '<zone offset>', ' ', '<zone offset>']],
])('%s is read as Go does', (layout, elements) => {
  expect(elementsOf(layout)).toEqual(elements);
});
