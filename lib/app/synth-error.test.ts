import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { transformFileSync } from '@swc/core';
import { SynthError } from './synth-error';

let folder: string;

beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'synth-error-'));
  const { code } = transformFileSync(join(__dirname, 'synth-error.ts'), {
    jsc: { target: 'es2022', parser: { syntax: 'typescript' } },
    module: { type: 'commonjs' },
  });
  writeFileSync(join(folder, 'synth-error.js'), code);
});

afterAll(() => {
  rmSync(folder, { recursive: true });
});

/** Runs a program in a process of its own. */
function run(program: string, name = 'main.js') {
  const start = name.endsWith('.mjs')
    ? `import errors from './synth-error.js'; const { SynthError, reportUncaughtSynthErrors } = errors;`
    : `const { SynthError, reportUncaughtSynthErrors } = require('./synth-error.js');`;
  writeFileSync(join(folder, name), `${start}\nreportUncaughtSynthErrors();\n${program}\n`);
  const { status, stdout, stderr } = spawnSync(process.execPath, [name], { cwd: folder, encoding: 'utf8' });
  return { status, stdout, stderr };
}

const FAIL = `throw new SynthError('the report\\n', []);`;

test.each([
  ['a CommonJS program', FAIL, 'main.js'],
  ['an ES module', FAIL, 'main.mjs'],
  ['a callback', `setTimeout(() => { ${FAIL} });`, 'main.js'],
  ['a promise', `Promise.resolve().then(() => { ${FAIL} });`, 'main.js'],
  ['a program that asked twice', `reportUncaughtSynthErrors(); ${FAIL}`, 'main.js'],
])('ends the process with the report alone and exit code 1, thrown in %s', (_, program, name) => {
  expect(run(program, name)).toEqual({ status: 1, stdout: '', stderr: 'the report\n' });
});

test('knows the error of another copy of the package', () => {
  const program = `throw Object.assign(new Error('of the other'), { [Symbol.for('cdk8s-alloy.SynthError')]: true });`;

  expect(run(program)).toEqual({ status: 1, stdout: '', stderr: 'of the other' });
});

test('leaves other errors their stack', () => {
  const { status, stderr } = run(`throw new TypeError('a bug');`);

  expect(status).toBe(1);
  expect(stderr).toMatch(/TypeError: a bug\n {4}at /);
});

test('is silent where the program catches the error', () => {
  const program = `try { ${FAIL} } catch (error) { console.log(error.name, error.diagnostics.length); }`;

  expect(run(program)).toEqual({ status: 0, stdout: 'SynthError 0\n', stderr: '' });
});

test('leaves the error to a handler of the program', () => {
  const program = `process.on('uncaughtException', (error) => console.log(error.message)); ${FAIL}`;

  expect(run(program)).toEqual({ status: 0, stdout: 'the report\n\n', stderr: '' });
});

test('is told from other errors by its mark', () => {
  expect(SynthError.isSynthError(new SynthError('x', []))).toBe(true);
  expect(SynthError.isSynthError(new Error('x'))).toBe(false);
  expect(SynthError.isSynthError(undefined)).toBe(false);
});
