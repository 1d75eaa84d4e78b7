import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

const TEXT = '# Changelog\n\n## Unreleased\n\n- new\n\n## 1.0.0\n\n### Added\n\n- old\n';

let folder: string;

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'changelog-'));
  writeFileSync(join(folder, 'CHANGELOG.md'), TEXT);
  writeFileSync(join(folder, 'package.json'), '{ "version": "1.1.0" }');
});

afterEach(() => {
  rmSync(folder, { recursive: true });
});

function run(...args: string[]) {
  return spawnSync(process.execPath, [join(__dirname, 'changelog.mjs'), ...args], { cwd: folder, encoding: 'utf8' });
}

const changelog = () => readFileSync(join(folder, 'CHANGELOG.md'), 'utf8');

test('a release heads what is unreleased with the version of the package', () => {
  expect(run('release')).toMatchObject({ status: 0, stderr: '' });

  expect(changelog()).toBe(TEXT.replace('Unreleased', '1.1.0'));
});

test('a second release of the same version changes nothing', () => {
  writeFileSync(join(folder, 'package.json'), '{ "version": "1.0.0" }');

  expect(run('release')).toMatchObject({ status: 1, stderr: 'CHANGELOG.md has a section "1.0.0" already\n' });
  expect(changelog()).toBe(TEXT);
});

test('a release without anything new is an error', () => {
  run('release');

  expect(run('release')).toMatchObject({ status: 1, stderr: 'CHANGELOG.md has no section "Unreleased"\n' });
});

test('the notes of a version are its section, without its heading', () => {
  expect(run('notes', '1.0.0')).toMatchObject({ status: 0, stdout: '### Added\n\n- old\n' });
});

test.each([
  [['notes', '2.0.0'], 'CHANGELOG.md has no section "2.0.0"\n'],
  [['notes'], 'CHANGELOG.md has no section ""\n'],
  [[], 'use: node tools/changelog.mjs release | notes VERSION\n'],
])('%j is an error', (args, stderr) => {
  expect(run(...args)).toMatchObject({ status: 1, stdout: '', stderr });
});
