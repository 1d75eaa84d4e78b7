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

// TypeScript 7 has no other ways; that of Node.js 10 knows no `exports`.
test('arethetypeswrong: the types are found by module resolution as Node.js does it, and bundlers do', () => {
  const tarball = process.env[TARBALL_VARIABLE]!;
  const { status, stdout } = check('@arethetypeswrong/cli@0.18.5', tarball, '--profile', 'node16', '--format', 'json');

  const { analysis } = JSON.parse(stdout);
  const resolutions = (analysis.problems as { resolutionKind?: string }[]).map(({ resolutionKind }) => resolutionKind);
  expect(status).toBe(0);
  expect(resolutions.filter((kind) => kind !== 'node10')).toEqual([]);
  expect(Object.keys(analysis.entrypoints)).toContain('.');
});
