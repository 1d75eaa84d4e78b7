import { fulfilsConstraint, versionText } from './semantic-version';

test.each([
  ['>=1.0.0', '1.2.3', true],
  ['<2', '2.0.0', false],
  ['^1.2', '1.9.9', true],
  ['^1.2', '2.0.0', false],
  ['^0.2.3', '0.3.0', false],
  ['^0.0.3', '0.0.4', false],
  ['~1.2.3', '1.2.9', true],
  ['~1', '1.9.0', true],
  ['1.x', '1.9.0', true],
  ['1.2', '1.2.9', true],
  ['=1.2.3', '1.2.4', false],
  ['!=1.2.3', '1.2.3', false],
  ['<=1.2', '1.2.9', true],
  ['>1.2', '1.2.9', false],
  ['1.2 - 2', '2.0.0', true],
  ['>=1, <2 || 3', '3.0.0', true],
  ['>=1.0.0', '1.1.0-rc.1', false],
  ['>=1.0.0-0', '1.1.0-rc.1', true],
  ['>1.0.0-rc.2', '1.0.0-rc.10', true],
  ['>1.0.0-rc.2', '1.0.0-alpha', false],
])('%s with %s: %s', (constraint, version, expected) => {
  expect(fulfilsConstraint(constraint, version)).toBe(expected);
});

test('a version is written with all its numbers', () => {
  expect(versionText('v1')).toBe('1.0.0');
  expect(versionText('1.2-rc.1+build')).toBe('1.2.0-rc.1');
});

test.each(['x', '1.2.3.4', '', '99999999999999999999'])('%j is no version', (text) => {
  expect(() => versionText(text)).toThrow();
});
