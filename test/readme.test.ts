import { spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

// What the first page says is what happens.

const root = join(__dirname, '..');
const readme = readFileSync(join(root, 'README.md'), 'utf8');
const example = fences('ts')[0]!.replace("'cdk8s-alloy'", "'../../lib'");

let folder: string;

beforeEach(() => {
  mkdirSync(join(root, '.cache'), { recursive: true });
  folder = mkdtempSync(join(root, '.cache', 'readme-'));
});

afterEach(() => {
  rmSync(folder, { recursive: true });
});

/** The code blocks of a language. */
function fences(language: string): string[] {
  return [...readme.matchAll(/^```(\w+)\n(.*?)^```$/gms)]
    .filter(([, name]) => name === language)
    .map(([, , code]) => code!);
}

/** Runs the example as an app. */
function synth(code: string, env: Record<string, string> = {}) {
  writeFileSync(join(folder, 'main.ts'), code);
  return spawnSync(process.execPath, [join(root, 'tools', 'synth.mjs'), 'main.ts'], {
    cwd: folder,
    encoding: 'utf8',
    env: { ...process.env, ...env },
  });
}

/** What a console block shows behind its command, up to the dots. */
function shown(command: string): string {
  const block = fences('console').find((text) => text.startsWith(`$ ${command}\n`))!;
  return block.slice(block.indexOf('\n') + 1).split('\n...\n')[0]!;
}

test('the example synthesizes', () => {
  expect(synth(example)).toMatchObject({ status: 0 });
  expect(readFileSync(join(folder, 'dist', 'alloy.alloy'), 'utf8')).toContain('prometheus.scrape "kubernetes_pods" {');
  expect(existsSync(join(folder, 'dist', 'alloy.k8s.yaml'))).toBe(true);
});

test('explain prints what is shown', () => {
  writeFileSync(join(folder, 'main.ts'), example);
  writeFileSync(join(folder, 'cdk8s.yaml'), 'language: typescript\napp: node ../../tools/synth.mjs main.ts\n');

  const args = [join(root, 'bin', 'cdk8s-alloy.js'), 'explain'];
  const { stdout } = spawnSync(process.execPath, args, { cwd: folder, encoding: 'utf8' });

  const lines = stdout.split('\n');
  expect(
    shown('npx cdk8s-alloy explain')
      .split('\n')
      .filter((line) => !lines.includes(line)),
  ).toEqual([]);
});

test('a mistake is reported as shown', () => {
  const wrong = example.replace(
    '  clustering: { enabled: true },',
    "  clustering: { enabled: true },\n  scrapeInterval: '15s',\n  scrapeTimeout: '30s',",
  );

  // As the command runs it.
  const { stderr, status } = synth(wrong, { CDK8S_OUTDIR: '.synth' });

  expect(stderr).toBe(`${shown('npx cdk8s synth')}\n`);
  expect(status).toBe(1);
  expect(existsSync(join(folder, 'dist'))).toBe(false);
});
