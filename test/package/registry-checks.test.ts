import { spawnSync } from 'node:child_process';
import { root, TARBALL_VARIABLE } from './packed';

// What checks packages before they are published has nothing to say of this one.

function check(name: string, ...args: string[]) {
  const all = ['--yes', '--ignore-scripts', name, ...args];
  return spawnSync('npx', all, {
    cwd: root,
    encoding: 'utf8',
    env: { ...process.env, NO_COLOR: '1', FORCE_COLOR: '0' },
  });
}

test('publint: the manifest is right', () => {
  const { status, stdout } = check('publint@0.3.25', process.env[TARBALL_VARIABLE]!, '--strict');

  expect({ status, stdout: stdout.trim() }).toEqual({ status: 0, stdout: expect.stringMatching(/All good!$/) });
});

test('arethetypeswrong: the types are found by every way of module resolution', () => {
  const { status, stdout } = check('@arethetypeswrong/cli@0.18.5', process.env[TARBALL_VARIABLE]!, '--format', 'table');

  expect({ status, stdout }).toEqual({ status: 0, stdout: expect.stringContaining('No problems found') });
});
