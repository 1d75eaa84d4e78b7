import { spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

// The commands themselves, on small apps in a folder of the repository (where they find the packages).

const root = join(__dirname, '..');

const START = `
import { ApiObject, Chart } from 'cdk8s';
import { AlloyApp, AlloyConfig } from '../../lib';

const app = new AlloyApp();
const chart = new Chart(app, 'chart', { disableResourceNameHashes: true });
`;
const GOOD = `${START}
new AlloyConfig(chart, 'gateway', { logging: { level: 'warn' } });
new ApiObject(chart, 'object', { apiVersion: 'v1', kind: 'ConfigMap' });
console.log('standard output');
app.synth();
`;
const BAD = `${START}
new ApiObject(chart, 'other', { apiVersion: 'v1', kind: 'ConfigMap' });
new AlloyConfig(chart, 'gateway', {
  logging: { level: 'loud' as 'warn' },
});
chart.node.addValidation({ validate: () => ['no good'] });
app.synth();
`;
const COMMANDS: [name: string, command: string, args: string[]][] = [
  ['cdk8s synth', 'node_modules/.bin/cdk8s', ['synth']],
  ['node tools/synth.mjs', 'tools/synth.mjs', ['app.ts']],
];

let folder: string;

beforeEach(() => {
  mkdirSync(join(root, '.cache'), { recursive: true });
  folder = mkdtempSync(join(root, '.cache', 'test-'));
  const settings = readFileSync(join(root, 'cdk8s.yaml'), 'utf8');
  writeFileSync(
    join(folder, 'cdk8s.yaml'),
    settings.replace('node tools/synth.mjs', 'node ../../tools/synth.mjs app.ts'),
  );
});

afterEach(() => {
  rmSync(folder, { recursive: true });
});

function synth(app: string, command: string, args: readonly string[]) {
  writeFileSync(join(folder, 'app.ts'), app);
  return spawnSync(process.execPath, [join(root, command), ...args], {
    cwd: folder,
    encoding: 'utf8',
    env: { ...process.env, CDK8S_CHECK_UPGRADE: 'false' },
  });
}

function dist(): Record<string, string> {
  return Object.fromEntries(
    readdirSync(join(folder, 'dist')).map((name) => [name, readFileSync(join(folder, 'dist', name), 'utf8')]),
  );
}

test.each(COMMANDS)('%s writes dist/ and tells its files on standard error', (_, command, args) => {
  const { status, stderr } = synth(GOOD, command, args);

  expect(status).toBe(0);
  expect(stderr).toBe('  dist/chart-gateway.alloy (written)\n  dist/chart.k8s.yaml (written)\n');
  expect(dist()).toEqual({
    '.cdk8s-alloy': 'chart-gateway.alloy\nchart.k8s.yaml\n',
    'chart-gateway.alloy': 'logging {\n\tlevel = "warn"\n}\n',
    'chart.k8s.yaml': 'apiVersion: v1\nkind: ConfigMap\nmetadata:\n  name: chart-object\n',
  });
});

test('both ways write the same bytes', () => {
  const [first, second] = COMMANDS.map(([, command, args]) => {
    rmSync(join(folder, 'dist'), { recursive: true, force: true });
    synth(GOOD, command, args);
    return dist();
  });

  expect(first).toEqual(second);
});

test.each(COMMANDS)(
  '%s of a wrong app leaves dist/ as it was and tells every problem with its line',
  (_, command, args) => {
    synth(GOOD, command, args);
    const before = dist();

    const { status, stderr } = synth(BAD, command, args);

    expect(status).toBe(1);
    expect(dist()).toEqual(before);
    expect(stderr).toContain('unrecognized log level "loud"');
    expect(stderr).toContain('Error: no good');
    expect(stderr).toContain('2 errors; nothing was written\n');
  },
);

test('names the line of the source, not of the bundle, without a stack trace', () => {
  const app = `${START}
const config = new AlloyConfig(chart, 'gateway');
config.addText('nope "x" {}\\n');
app.synth();
`;

  const { stderr } = synth(app, 'tools/synth.mjs', ['app.ts']);

  expect(stderr).toMatch(new RegExp(`^Error: app\\.ts:${lineOf(app, 'config.addText')}:\\d+: `, 'm'));
  expect(stderr).not.toMatch(/^ {4}at /m);
});

test.each([
  ['is thrown', "throw new Error('my own mistake');"],
  ['is thrown later', "setImmediate(() => { throw new Error('my own mistake'); });"],
  ['rejects a promise', "void Promise.reject(new Error('my own mistake'));"],
])('an error of the app that %s is told at the line of the source', (_, statement) => {
  const app = `${START}\n${statement}\n`;

  const { status, stderr } = synth(app, 'tools/synth.mjs', ['app.ts']);

  expect(status).toBe(1);
  expect(stderr).toMatch(/^Error: my own mistake\n/);
  expect(stderr).toMatch(new RegExp(`^ {4}at .*\\(?app\\.ts:${lineOf(app, statement)}:\\d+\\)?$`, 'm'));
  expect(stderr).not.toContain('.cjs');
});

test('an error that the app itself takes care of is left to it', () => {
  const app = `${START}
process.on('uncaughtException', () => console.error('taken care of'));
throw new Error('my own mistake');
`;

  expect(synth(app, 'tools/synth.mjs', ['app.ts'])).toMatchObject({ status: 0, stderr: 'taken care of\n' });
});

test('an app that forgets app.synth() is told so', () => {
  const { status, stderr } = synth(START, 'node_modules/.bin/cdk8s', ['synth']);

  expect(status).toBe(1);
  const line = lineOf(START, 'const app');
  expect(stderr).toContain(
    `Error: app.ts:${line}:13: the app is made, but nothing is written: the program has to end with app.synth()\n`,
  );
});

test('an error that ends the app before app.synth() is told alone', () => {
  const { stderr } = synth(`${START}\nthrow new Error('my own mistake');\n`, 'node_modules/.bin/cdk8s', ['synth']);

  expect(stderr).not.toContain('app.synth()');
});

/** The number of the line that begins so. */
function lineOf(text: string, beginning: string): number {
  return text.split('\n').findIndex((line) => line.startsWith(beginning)) + 1;
}

test('a program that does not compile ends with the message of the compiler alone', () => {
  const { status, stderr } = synth('const x = ;\n', 'tools/synth.mjs', ['app.ts']);

  expect(status).toBe(1);
  expect(stderr).toContain('app.ts:1:10');
  expect(stderr).not.toMatch(/^ {4}at /m);
});
