import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { carryOver } from './carry-over';

const imported = new Set(['schema.json', 'rules.json']);
let versions: string;

beforeEach(() => {
  versions = mkdtempSync(join(tmpdir(), 'cdk8s-alloy-facts-'));
});

afterEach(() => rmSync(versions, { recursive: true }));

function write(path: string, text: string): void {
  mkdirSync(join(versions, path, '..'), { recursive: true });
  writeFileSync(join(versions, path), text);
}

const read = (path: string): string => readFileSync(join(versions, path), 'utf8');

test('what was written by hand goes along to a new version, what is imported does not', () => {
  write('README.md', '');
  write('v1.9.0/traits.json', 'oldest');
  write('v1.18.1/traits.json', 'old');
  write('v1.18.1/overlays/rules.json', 'corrected');
  write('v1.18.1/rules.json', 'imported');

  expect(carryOver(versions, 'v1.19.0', imported)).toEqual(['overlays', 'traits.json']);
  expect(read('v1.19.0/traits.json')).toBe('old');
  expect(read('v1.19.0/overlays/rules.json')).toBe('corrected');
  expect(() => read('v1.19.0/rules.json')).toThrow();
});

test('a version that is there keeps what it has', () => {
  write('v1.9.0/traits.json', 'old');
  write('v1.18.1/traits.json', 'new');

  expect(carryOver(versions, 'v1.9.0', imported)).toEqual([]);
  expect(read('v1.9.0/traits.json')).toBe('old');
});

test('the first version has nothing to take along', () => {
  expect(carryOver(versions, 'v1.18.1', imported)).toEqual([]);
  expect(carryOver(join(versions, 'nowhere'), 'v1.18.1', imported)).toEqual([]);
});
