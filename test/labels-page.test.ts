import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

// docs/labels.md: its commands print what is shown.

const root = join(__dirname, '..');
const page = readFileSync(join(root, 'docs', 'labels.md'), 'utf8');
const fences = [...page.matchAll(/^```(\w+)\n(.*?)^```$/gms)].map(([, language, code]) => ({ language, code: code! }));
const commands = fences.filter(({ language }) => language === 'console').map(({ code }) => code);

let folder: string;

beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'labels-page-'));
  for (const { code } of fences) {
    const [, name] = /^\/\/ ([\w.-]+\.alloy)\n/.exec(code) ?? [];
    if (name !== undefined) writeFileSync(join(folder, name), code);
  }
});

afterAll(() => rmSync(folder, { recursive: true }));

test('there are commands', () => {
  expect(commands).toHaveLength(2);
});

test.each(commands)('the command prints what is shown: %s', (code) => {
  const [command, ...output] = code.split('\n');
  const [, args = ''] = /^\$ npx cdk8s-alloy (.*)$/.exec(command!) ?? [];

  const { stdout } = spawnSync(process.execPath, [join(root, 'bin', 'cdk8s-alloy.js'), ...args.split(' ')], {
    cwd: folder,
    encoding: 'utf8',
  });

  expect(stdout).toBe(output.join('\n'));
});
