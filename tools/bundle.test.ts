import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { bundleSync, stageBundle } from './bundle.cjs';

let folder: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'bundle-'));
});
afterEach(() => rmSync(folder, { recursive: true }));

test('a bundle is there only when it is whole', () => {
  const outfile = join(folder, 'cli', 'main.cjs');
  const staged = stageBundle(outfile);
  writeFileSync(staged.path, 'first half');

  expect(existsSync(outfile)).toBe(false);

  staged.publish();
  expect(readFileSync(outfile, 'utf8')).toBe('first half');
  expect(readdirSync(folder)).toEqual(['cli']);
});

test('what failed leaves the bundle of before', () => {
  const outfile = join(folder, 'cli', 'main.cjs');
  writeFileSync(join(folder, 'source.ts'), 'export const answer: number = 42;');
  bundleSync(join(folder, 'source.ts'), outfile);

  const staged = stageBundle(outfile);
  writeFileSync(staged.path, 'half');
  staged.discard();

  expect(readFileSync(outfile, 'utf8')).toContain('answer = 42');
  expect(readdirSync(folder)).toEqual(['cli', 'source.ts']);
});
