import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Cdk8sCommand } from './cdk8s-command';

const before = process.cwd();
let folder: string;

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'cdk8s-command-'));
  process.chdir(folder);
});

afterEach(() => {
  process.chdir(before);
  delete process.env['CDK8S_OUTDIR'];
  rmSync(folder, { recursive: true });
});

/** Of an app with the staging folder `.synth`. */
function command(output?: string): Cdk8sCommand {
  if (output !== undefined) process.env['CDK8S_OUTDIR'] = output;
  return new Cdk8sCommand('.synth');
}

function settings(text: string): void {
  writeFileSync(join(folder, 'cdk8s.yaml'), text);
}

test('without it, nothing is asked for, staged or said', () => {
  const none = command();

  expect(none.isThere).toBe(false);
  expect(none.asked).toBeUndefined();
  expect(none.stage('a.yaml', 'a')).toBe(false);
  expect(none.advice('dist')).toBe('');
  expect(none.failedOutcome('dist')).toBe('nothing was written');
  expect(none.epilogue).toBe('');
});

test('a staging folder gets files for the command, and is not what it wants published', () => {
  const staging = command('.synth');

  expect(staging.stage('folder/a.yaml', 'a')).toBe(true);

  expect(readFileSync(join(folder, '.synth', 'folder', 'a.yaml'), 'utf8')).toBe('a');
  expect(staging.asked).toBeUndefined();
  expect(staging.advice('dist')).toBe('');
});

test('another folder is to be published, and gets no copies', () => {
  const other = command('manifests');

  expect(other.asked).toBe('manifests');
  expect(other.stage('a.yaml', 'a')).toBe(false);
  expect(existsSync(join(folder, 'manifests'))).toBe(false);
});

describe('where it empties the published folder', () => {
  test('the advice is a line for cdk8s.yaml', () => {
    settings('app: node main.js\n');

    expect(command('dist').advice('dist')).toBe(
      '\ncdk8s synth empties dist/ before it runs the app: a failed synth will leave nothing there.\n' +
        'To keep what was published, write in cdk8s.yaml:\n\n  output: .synth\n',
    );
  });

  test.each([
    ['app: node main.js\noutput: manifests\n', 'manifests'],
    ['app: node main.js\noutput: ./manifests/\n', 'manifests/'],
  ])('the program has to name a folder that is not the usual one: %j', (text, output) => {
    settings(text);

    expect(command(output).advice('manifests')).toContain(
      "write in cdk8s.yaml, and new AlloyApp({ outdir: 'manifests' }) in the program:\n\n  output: .synth\n",
    );
  });

  test('a failure says what has become of the folder', () => {
    expect(command('dist').failedOutcome('dist')).toBe(
      'nothing was written, and cdk8s synth had emptied dist/ before (output: .synth in cdk8s.yaml prevents that)',
    );
  });

  test.each([
    ['there is no cdk8s.yaml', undefined],
    ['cdk8s.yaml cannot be read', 'output: [\n'],
    ['cdk8s.yaml is empty', ''],
  ])('the folder of the command is dist where %s', (_, text) => {
    if (text !== undefined) settings(text);

    expect(command('dist').advice('dist')).toContain('  output: .synth\n');
  });

  test('a folder that is asked for once needs no advice', () => {
    settings('output: .synth\n');

    expect(command('elsewhere').advice('elsewhere')).toBe('');
    expect(command('elsewhere').failedOutcome('elsewhere')).toBe('nothing was written');
  });

  test('neither does one that the app does not publish', () => {
    expect(command('dist').advice('manifests')).toBe('');
  });
});
