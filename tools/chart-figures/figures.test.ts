import { join } from 'node:path';
import { comparison, readReadme, withComparison } from './figures';

const root = join(__dirname, '..', '..');

test('README has the figures that are counted', () => {
  expect(withComparison(readReadme(root), root)).toBe(readReadme(root));
});

test('each row says something of both', () => {
  const rows = comparison(root)
    .split('\n')
    .map((row) => row.split(' | ').length);

  expect(new Set(rows)).toEqual(new Set([3]));
});

test('a page without a place for the table is an error that names it', () => {
  expect(() => withComparison('# Page\n', root)).toThrow('Written by npm run chart-figures');
});
