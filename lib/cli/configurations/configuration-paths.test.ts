import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { configurationsAt, filledConfigurationsAt, PathError, pathErrorText } from './configuration-paths';

let folder: string;

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'paths-'));
});
afterEach(() => rmSync(folder, { recursive: true }));

const noInput = () => Buffer.from('');

function errorOf(run: () => unknown): PathError {
  try {
    run();
  } catch (error) {
    if (error instanceof PathError) return error;
    throw error;
  }
  throw new Error('expected a PathError');
}

test('a file, a folder and standard input are a configuration each', () => {
  mkdirSync(join(folder, 'module'));
  for (const name of ['one.alloy', 'module/b.alloy', 'module/a.alloy', 'module/notes.txt']) {
    writeFileSync(join(folder, name), name);
  }

  const read = configurationsAt([join(folder, 'one.alloy'), join(folder, 'module'), '-'], () => Buffer.from('in')).map(
    (input) => input.read().map(({ name, text }) => [name.replace(`${folder}/`, ''), String(text)]),
  );

  expect(read).toEqual([
    [['one.alloy', 'one.alloy']],
    [
      ['module/a.alloy', 'module/a.alloy'],
      ['module/b.alloy', 'module/b.alloy'],
    ],
    [['<stdin>', 'in']],
  ]);
});

test('a path that leads nowhere says what was expected', () => {
  const error = errorOf(() => configurationsAt([join(folder, '*.alloy')], noInput));

  expect(error.message).toBe(`stat ${folder}/*.alloy: no such file or directory`);
  expect(pathErrorText(error)).toBe(
    `${error.message}; expected a file, a folder with *.alloy files, or - for standard input`,
  );
});

test('a folder without configuration is one of no files, or an error', () => {
  expect(configurationsAt([folder], noInput)[0]!.read()).toEqual([]);
  expect(errorOf(() => filledConfigurationsAt([folder], noInput)[0]!.read()).message).toBe(
    `${folder}: there is no *.alloy file in this folder`,
  );
});

test('what the system refuses has no expectation', () => {
  const error = errorOf(() =>
    configurationsAt(['-'], () => {
      throw Object.assign(new Error(), { errno: -11, syscall: 'read' });
    })[0]!.read(),
  );

  expect(pathErrorText(error)).toMatch(/^<stdin>: read: /);
});
