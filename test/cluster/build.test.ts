import { spawnSync } from 'node:child_process';
import { cpSync, mkdtempSync, rmSync, symlinkSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

const root = join(__dirname, '..', '..');

test('without Go, the command says what is missing and where to get it', () => {
  // A copy of the repository in which nothing has been built yet.
  const copy = mkdtempSync(join(tmpdir(), 'test-cluster-'));
  for (const part of ['package.json', 'jest.config.js', 'tools', 'test']) {
    cpSync(join(root, part), join(copy, part), { recursive: true });
  }
  symlinkSync(join(root, 'node_modules'), join(copy, 'node_modules'));
  const jest = join(copy, 'node_modules', 'jest', 'bin', 'jest.js');

  const { status, stderr } = spawnSync(process.execPath, [jest, '--ci', '--config', 'test/cluster/jest.config.js'], {
    cwd: copy,
    encoding: 'utf8',
    env: { HOME: process.env['HOME'], PATH: join(copy, 'nothing') },
  });
  rmSync(copy, { recursive: true });

  expect({ status, stderr }).toEqual({
    status: 1,
    stderr:
      'test:cluster: the control plane of Kubernetes v1.34.4 is built with Go, which is not on the PATH: install Go 1.24.0 or later (https://go.dev/dl)\n',
  });
});
