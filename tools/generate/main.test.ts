import { spawnSync } from 'node:child_process';
import { appendFileSync, cpSync, mkdirSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

const root = join(__dirname, '../..');
let folder: string;

beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'cdk8s-alloy-main-'));
  mkdirSync(join(folder, 'lib'));
  cpSync(join(root, 'schema'), join(folder, 'schema'), { recursive: true });
});

afterAll(() => rmSync(folder, { recursive: true }));

function generate(...args: string[]) {
  const command = [join(root, 'tools/run.mjs'), join(root, 'tools/generate/main.ts'), ...args];
  const { status, stdout, stderr } = spawnSync(process.execPath, command, { cwd: folder, encoding: 'utf8' });
  return { status, stdout, stderr };
}

test('writes, and --check fails for what differs until it is written again', () => {
  const missing = generate('--check');
  const written = generate();
  const same = generate('--check');
  appendFileSync(join(folder, 'lib/components/local.gen.ts'), '\n');
  const changed = generate('--check');

  expect(missing.status).toBe(1);
  expect(missing.stderr).toContain('lib/components/prometheus.gen.ts: missing');
  expect(written).toMatchObject({ status: 0, stdout: expect.stringMatching(/^(\d+) files, \1 changed\n/) });
  expect(same).toEqual({ status: 0, stdout: '', stderr: '' });
  expect(changed).toEqual({
    status: 1,
    stdout: '',
    stderr:
      'generated files differ from schema/, run npm run generate and commit what it changes:\n  lib/components/local.gen.ts: changed\n',
  });
});

test('refuses what it does not know', () => {
  expect(generate('--chek')).toMatchObject({ status: 2, stderr: 'usage: npm run generate [-- --check]\n' });
});
