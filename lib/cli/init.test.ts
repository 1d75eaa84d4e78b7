import {
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  statSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { outcomeOf } from '../../test/harness/recorded-streams';
import { run } from './init';
import { TEMPLATES } from './project/project';

const root = join(__dirname, '..', '..');
const manifest = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8'));

let folder: string;

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'init-'));
});

afterEach(() => {
  rmSync(folder, { recursive: true });
});

const init = (...args: string[]) => outcomeOf(run, args);

function filesOf(path: string): string[] {
  return readdirSync(path, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name).slice(path.length + 1))
    .sort();
}

const packageOf = (project: string) => JSON.parse(readFileSync(join(project, 'package.json'), 'utf8'));

test.each(TEMPLATES)('makes a project of the template %s, and says how to go on', async (template) => {
  const project = join(folder, 'monitoring');

  const { exitCode, stdout, stderr } = await init(project, '--template', template);

  expect({ exitCode, stderr }).toEqual({ exitCode: 0, stderr: '' });
  expect(stdout).toMatch(/\n {2}npm install\n {2}npx cdk8s synth\n {2}npm test\n$/);
  expect(filesOf(project)).toEqual(
    [
      '.github/workflows/alloy.yaml',
      '.gitignore',
      'README.md',
      'cdk8s.yaml',
      'deploy.sh',
      ...filesOf(join(root, 'deploy')).map((name) => `deploy/${name}`),
      'main.ts',
      'monitoring.test.ts',
      'monitoring.ts',
      'package.json',
      'tsconfig.json',
    ].sort(),
  );
  for (const name of ['main.ts', 'monitoring.ts', 'monitoring.test.ts']) {
    expect(readFileSync(join(project, name), 'utf8')).toBe(
      readFileSync(join(root, 'templates', template, name), 'utf8'),
    );
  }
});

test('collects everything unless told otherwise', async () => {
  await init(folder);

  expect(readFileSync(join(folder, 'main.ts'), 'utf8')).toBe(
    readFileSync(join(root, 'templates', 'stack', 'main.ts'), 'utf8'),
  );
});

test('its packages have the versions that are tested here, and itself the version that it is', async () => {
  await init(folder);

  const { dependencies, devDependencies } = packageOf(folder);
  const { tsx, ...others } = devDependencies;
  expect({ ...dependencies, ...others }).toEqual({
    'cdk8s-alloy': manifest.version,
    ...Object.fromEntries(
      ['cdk8s', 'cdk8s-plus-28', 'constructs', '@types/node', 'cdk8s-cli', 'typescript'].map((name) => [
        name,
        manifest.devDependencies[name],
      ]),
    ),
  });
  expect(tsx).toMatch(/^\d+\.\d+\.\d+$/);
});

test('has a staging folder, which git ignores', async () => {
  await init(folder);

  expect(readFileSync(join(folder, 'cdk8s.yaml'), 'utf8')).toContain('\noutput: .synth\n');
  expect(readFileSync(join(folder, '.gitignore'), 'utf8').split('\n')).toContain('.synth/');
});

test('deploy.sh can be run', async () => {
  await init(folder);

  expect(statSync(join(folder, 'deploy.sh')).mode & 0o111).toBe(0o111);
});

test.each([
  ['my-project', 'my-project'],
  ['My Project', 'my-project'],
  ['.hidden_', 'hidden_'],
  ['日本', 'monitoring'],
  ['cdk8s-alloy', 'cdk8s-alloy-app'],
])('a project in the folder %j is named %j', async (name, expected) => {
  await init(join(folder, name));

  expect(packageOf(join(folder, name)).name).toBe(expected);
});

test('replaces nothing, and names what is there', async () => {
  writeFileSync(join(folder, 'main.ts'), 'mine');
  mkdirSync(join(folder, 'deploy'));
  writeFileSync(join(folder, 'other.txt'), 'does not matter');

  const { exitCode, stderr } = await init(folder);

  expect(exitCode).toBe(1);
  expect(stderr).toBe(`error: these files are there already, and nothing was written: ${join(folder, 'main.ts')}\n`);
  expect(filesOf(folder)).toEqual(['main.ts', 'other.txt']);
});

test('a folder that cannot be made is an error', async () => {
  writeFileSync(join(folder, 'file'), '');

  const { exitCode, stderr } = await init(join(folder, 'file', 'project'));

  expect(exitCode).toBe(1);
  expect(stderr).toMatch(/^error: mkdir .*: not a directory\n$/);
});

test('an unknown template is wrong use', async () => {
  const { exitCode, stderr } = await init(folder, '--template', 'everything');

  expect(exitCode).toBe(2);
  expect(stderr).toContain('Allowed choices are stack, metrics, logs, traces.');
  expect(existsSync(join(folder, 'main.ts'))).toBe(false);
});
