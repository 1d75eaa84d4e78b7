import { parseTimeLayout } from './time-layout';
import { readTime } from './time-reader';

const read = (layout: string, text: string) => readTime(parseTimeLayout(layout), text);

test('what is not said is taken for granted', () => {
  expect(read('15:04', '07:30')).toEqual({
    year: 0,
    month: 1,
    day: 1,
    hour: 7,
    minute: 30,
    second: 0,
    nanosecond: 0,
    isUtc: false,
    offset: undefined,
    zone: undefined,
  });
});

test.each([
  ['06', '69', { year: 1969 }],
  ['06', '68', { year: 2068 }],
  ['January 2', 'fEBRUARY 3', { month: 2, day: 3 }],
  ['3PM', '12AM', { hour: 0 }],
  ['3pm', '1pm', { hour: 13 }],
  ['05', '07.25', { second: 7, nanosecond: 250_000_000 }],
  ['05.000', '07.250', { nanosecond: 250_000_000 }],
  ['05.999', '07', { nanosecond: 0 }],
  ['05,999', '07,1234567891', { nanosecond: 123_456_789 }],
  ['2006 __2', '2023  60', { month: 3, day: 1 }],
  ['Z07:00', 'Z', { offset: 0 }],
  ['Z07:00', '-01:30', { offset: -5400 }],
  ['-07', '+02', { offset: 7200 }],
  ['-07:00:00', '+01:02:03', { offset: 3723 }],
  ['MST', 'UTC', { offset: 0, zone: undefined }],
  ['MST', 'WITA', { zone: 'WITA' }],
  ['MST', 'GMT-5', { zone: 'GMT-5' }],
  ['MST', '+03', { zone: '+03' }],
  ['a  b', 'a    b', { year: 0 }],
  ['_2', ' 5', { day: 5 }],
])('%s reads %j', (layout, text, expected) => {
  expect(read(layout, text)).toMatchObject(expected);
});

test.each([
  ['2006', '206'],
  ['2006', '20067'],
  ['01', '1'],
  ['01', '13'],
  ['15', '24'],
  ['04', '60'],
  ['Jan', 'Foo'],
  ['Monday', 'Mon'],
  ['2006-01-02', '2023-02-29'],
  ['2006-002', '2023-366'],
  ['2006-01-002', '2023-02-001'],
  ['05.000', '07.25'],
  ['3PM', '1pm'],
  ['MST', 'ABCDE'],
  ['MST', 'xy'],
  ['Z07:00', '+0100'],
  ['-07:00', '+25:00'],
  ['a b', 'ab'],
])("%s doesn't read %j", (layout, text) => {
  expect(read(layout, text)).toBeUndefined();
});
