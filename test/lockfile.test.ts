import { spawnSync } from 'node:child_process';
import { copyFileSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

// tools/complete-lockfile.mjs adds the packages for platforms that npm didn't see.

let folder: string;

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'lockfile-'));
  for (const name of ['tools', 'example-app', 'site']) {
    mkdirSync(join(folder, name));
  }
  write({}, 'example-app/package-lock.json');
  write({}, 'site/package-lock.json');
  copyFileSync(join(__dirname, '..', 'tools', 'complete-lockfile.mjs'), join(folder, 'tools', 'complete-lockfile.mjs'));
});

afterEach(() => {
  rmSync(folder, { recursive: true });
});

function write(packages: Record<string, unknown>, name = 'package-lock.json'): void {
  writeFileSync(join(folder, name), JSON.stringify({ name: 'x', lockfileVersion: 3, packages }));
}

function complete(...args: string[]) {
  const tool = join(folder, 'tools', 'complete-lockfile.mjs');
  const { status, stderr } = spawnSync(process.execPath, [tool, ...args], { encoding: 'utf8' });
  return { status, stderr, packages: JSON.parse(readFileSync(join(folder, 'package-lock.json'), 'utf8')).packages };
}

test('adds what is missing, with the platform that its name tells', () => {
  const native = {
    dev: true,
    optionalDependencies: {
      '@x/core-darwin-arm64': '1.2.3',
      '@x/core-linux-x64-gnu': '1.2.3',
      '@x/core-linux-arm64-musl': '1.2.3',
      '@x/core-wasm32-wasi': '^1.2.3',
      '@x/core-win32-ia32-msvc': '1.2.3',
    },
  };
  const present = { version: '1.2.3', integrity: 'sha512-x', optional: true };
  write({ '': {}, 'node_modules/@x/core': native, 'node_modules/@x/core-linux-x64-gnu': present });

  const { status, packages } = complete();

  expect(status).toBe(0);
  expect(packages).toEqual({
    '': {},
    'node_modules/@x/core': native,
    'node_modules/@x/core-linux-x64-gnu': present,
    'node_modules/@x/core-darwin-arm64': {
      version: '1.2.3',
      cpu: ['arm64'],
      dev: true,
      optional: true,
      os: ['darwin'],
    },
    'node_modules/@x/core-linux-arm64-musl': {
      version: '1.2.3',
      cpu: ['arm64'],
      dev: true,
      libc: ['musl'],
      optional: true,
      os: ['linux'],
    },
    'node_modules/@x/core-wasm32-wasi': { version: '1.2.3', cpu: ['wasm32'], dev: true, optional: true },
    'node_modules/@x/core-win32-ia32-msvc': {
      version: '1.2.3',
      cpu: ['ia32'],
      dev: true,
      optional: true,
      os: ['win32'],
    },
  });
});

test('knows packages that lie further up or beside', () => {
  const packages = {
    'node_modules/a': { optionalDependencies: { 'a-linux-x64': '1.0.0', 'b-linux-x64': '1.0.0' } },
    'node_modules/a/node_modules/a-linux-x64': {},
    'node_modules/b-linux-x64': {},
    'node_modules/a/node_modules/c': { optionalDependencies: { 'a-linux-x64': '1.0.0', 'b-linux-x64': '1.0.0' } },
  };
  write(packages);

  expect(complete()).toMatchObject({ status: 0, packages });
});

test('--check names what is missing and changes nothing', () => {
  write({ 'node_modules/a': { optionalDependencies: { 'a-darwin-x64': '1.0.0' } } });

  const { status, stderr, packages } = complete('--check');

  expect(status).toBe(1);
  expect(stderr).toContain('package-lock.json lacks a-darwin-x64; run "node tools/complete-lockfile.mjs"');
  expect(Object.keys(packages)).toEqual(['node_modules/a']);
});

test('looks after the lock file of the example application, too', () => {
  write({});
  write({ 'node_modules/a': { optionalDependencies: { 'a-darwin-x64': '1.0.0' } } }, 'example-app/package-lock.json');

  const { status, stderr } = complete('--check');

  expect(status).toBe(1);
  expect(stderr).toContain('example-app/package-lock.json lacks a-darwin-x64');
});
