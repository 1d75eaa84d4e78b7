import { offsetAt, offsetOfAbbreviation } from './zone-offset';

const at = (text: string) => Date.parse(text) / 1000;

test.each([
  ['UTC', '2023-07-01', 0],
  ['', '2023-07-01', 0],
  ['Europe/Berlin', '2023-07-01', 7200],
  ['Europe/Berlin', '2023-01-01', 3600],
  ['Asia/Kolkata', '2023-01-01', 19_800],
  ['Australia/Lord_Howe', '2023-07-01', 37_800],
  ['America/New_York', '1600-01-01', -17_762],
])('%s at %s', (location, time, expected) => {
  expect(offsetAt(location, at(time))).toBe(expected);
});

test.each([
  ['Europe/Berlin', 'CET', 3600],
  ['Europe/Berlin', 'CEST', 7200],
  ['Europe/London', 'CET', undefined],
  ['Europe/London', 'BST', 3600],
  ['America/Los_Angeles', 'MST', undefined],
  ['America/Phoenix', 'MST', -25_200],
  ['America/Los_Angeles', 'PDT', -25_200],
  ['Asia/Shanghai', 'CST', 28_800],
  ['America/Chicago', 'CST', -21_600],
  ['Asia/Kolkata', 'IST', 19_800],
  ['UTC', 'CET', undefined],
  ['Europe/Berlin', 'XYZ', undefined],
])('%s has %s: %s', (location, abbreviation, expected) => {
  expect(offsetOfAbbreviation(location, abbreviation, 1.7e9)).toBe(expected);
});
