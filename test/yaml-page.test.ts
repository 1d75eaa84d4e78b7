import { spawnSync } from 'node:child_process';
import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { run } from '../lib/cli/synth';
import { outcomeOf } from './harness/recorded-streams';

// docs/yaml.md says what happens; examples/yaml is what comes of it; the schema is that of the types.

const root = join(__dirname, '..');
const page = readFileSync(join(root, 'docs', 'yaml.md'), 'utf8');
const fence = (language: string) => new RegExp(`^\`\`\`${language}\\n(.*?)^\`\`\`$`, 'ms').exec(page)![1]!;

let folder: string;
let back: string;

beforeEach(() => {
  back = process.cwd();
  folder = mkdtempSync(join(tmpdir(), 'yaml-page-'));
  process.chdir(folder);
});

afterEach(() => {
  process.chdir(back);
  rmSync(folder, { recursive: true });
});

test('the file of the page is right, and its program the one that is shown', async () => {
  writeFileSync('stack.yaml', fence('yaml'));

  const { exitCode, stdout } = await outcomeOf(run, ['stack.yaml', '--eject', '--stdout']);

  expect({ exitCode, stdout }).toEqual({ exitCode: 0, stdout: fence('ts') });
});

test('the mistake of the page is told as it is shown', async () => {
  writeFileSync('stack.yaml', fence('yaml').replace('scrapeInterval', 'scrapeIntervall'));

  const { stderr } = await outcomeOf(run, ['stack.yaml']);

  expect(stderr).toBe(fence('console').replace(/^\$.*\n/, ''));
});

test('examples/yaml/dist is what the file gives', async () => {
  const example = join(root, 'examples', 'yaml');
  const { exitCode } = await outcomeOf(run, [join(example, 'stack.yaml')]);

  expect(exitCode).toBe(0);
  const names = readdirSync('dist').filter((name) => !name.startsWith('.'));
  expect(names).toEqual(readdirSync(join(example, 'dist')).filter((name) => !name.startsWith('.')));
  for (const name of names) {
    expect(readFileSync(join('dist', name), 'utf8')).toBe(readFileSync(join(example, 'dist', name), 'utf8'));
  }
});

test('the schema is what the types say', () => {
  const args = ['tools/run.mjs', 'tools/stack-schema/main.mts', '--check'];
  const { status, stderr } = spawnSync(process.execPath, args, { cwd: root, encoding: 'utf8' });

  expect({ status, stderr }).toEqual({ status: 0, stderr: '' });
});
