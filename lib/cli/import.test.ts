import { existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { outcomeOf } from '../../test/harness/recorded-streams';
import { run } from './import';

let folder: string;
let back: string;

beforeEach(() => {
  back = process.cwd();
  folder = mkdtempSync(join(tmpdir(), 'import-'));
  process.chdir(folder);
  writeFileSync(
    'config.alloy',
    'loki.nope "a" { }\nloki.write "b" {\n\tendpoint {\n\t\turl = "http://a:hunter2@loki"\n\t}\n}\n',
  );
});

afterEach(() => {
  process.chdir(back);
  rmSync(folder, { recursive: true });
});

const imported = (...args: readonly string[]) => outcomeOf(run, args);

const REMARKS = `Comes in as text:
  config.alloy:1: loki.nope "a": there is no component loki.nope

Create the Secret alloy-credentials in the namespace default, with the keys:
  write-b-url: the value of loki.write > endpoint > url, with the password in it
`;

test('prints the program, and tells what there is to do', async () => {
  const { exitCode, stdout, stderr } = await imported('config.alloy');

  expect({ exitCode, stderr }).toEqual({ exitCode: 0, stderr: REMARKS });
  expect(stdout).toMatch(/^import \{ Chart \} from 'cdk8s';\n/);
  expect(stdout).toContain("url: Secret.env('alloy-credentials', 'write-b-url', { nonsensitive: true })");
  expect(stdout + stderr).not.toContain('hunter2');
});

test('makes a project that has what the program needs', async () => {
  const { exitCode, stdout } = await imported(
    'config.alloy',
    '--output',
    'out',
    '--name',
    'logs',
    '--namespace',
    'own',
  );

  expect(exitCode).toBe(0);
  expect(stdout).toContain('  out/main.ts\n');
  expect(stdout).toMatch(/Next:\n\n {2}cd out\n {2}npm install\n {2}npx cdk8s synth\n$/);
  expect(readFileSync('out/main.ts', 'utf8')).toContain("new Chart(app, 'logs', { namespace: 'own'");
  expect(readFileSync('out/package.json', 'utf8')).not.toContain('monitoring');
  expect(readFileSync('out/README.md', 'utf8')).not.toContain('monitoring.');
  expect(existsSync('out/monitoring.test.ts')).toBe(false);
});

test('replaces nothing', async () => {
  mkdirSync('out');
  writeFileSync('out/main.ts', 'mine');

  const { exitCode, stdout, stderr } = await imported('config.alloy', '-o', 'out');

  expect({ exitCode, stdout }).toEqual({ exitCode: 1, stdout: '' });
  expect(stderr).toBe('error: these files are there already, and nothing was written: out/main.ts\n');
  expect(readFileSync('out/main.ts', 'utf8')).toBe('mine');
  expect(existsSync('out/package.json')).toBe(false);
});

test('reads a folder, or standard input', async () => {
  mkdirSync('parts');
  writeFileSync('parts/a.alloy', 'loki.echo "a" { }');
  writeFileSync('parts/b.alloy', 'loki.echo "b" { }');

  expect((await imported('parts')).stdout).toContain("new loki.Echo(config, 'a');\n\nnew loki.Echo(config, 'b');\n");
  expect((await outcomeOf(run, ['-'], { stdin: 'loki.echo "c" { }' })).stdout).toContain("new loki.Echo(config, 'c');");
});

test('all errors of a text are told, and nothing is printed', async () => {
  writeFileSync('config.alloy', 'loki.write "a" {\n\turl =\n}\nloki.write b {\n}\n');

  const { exitCode, stdout, stderr } = await imported('config.alloy');

  expect({ exitCode, stdout }).toEqual({ exitCode: 1, stdout: '' });
  expect(stderr).toContain('config.alloy:3');
  expect(stderr).toContain('config.alloy:4');
});

test.each([
  [[], "missing required argument 'config'"],
  [['nope.alloy'], 'stat nope.alloy: no such file or directory'],
  [['config.alloy', '--name', ''], "option '--name <name>' argument '' is invalid"],
])('%j is a mistake in the arguments', async (args, message) => {
  const { exitCode, stderr } = await imported(...args);

  expect(exitCode).toBe(2);
  expect(stderr).toContain(message);
});
