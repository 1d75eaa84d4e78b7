import {
  chmodSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  rmSync,
  statSync,
  symlinkSync,
  utimesSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { outcomeOf } from '../../test/harness/recorded-streams';
import type { Streams } from './command-line/streams';
import { run } from './fmt';

let folder: string;
let file: string;

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'fmt-'));
  file = join(folder, 'config.alloy');
});
afterEach(() => rmSync(folder, { recursive: true }));

function fmt(args: readonly string[], stdin: string | Uint8Array = '') {
  return outcomeOf(run, args, { stdin });
}

const success = (stdout = '') => ({ exitCode: 0, stdout, stderr: '' });
const failure = (...lines: string[]) => ({ exitCode: 1, ...told(lines) });
const mistake = (...lines: string[]) => ({ exitCode: 2, ...told(lines) });
const told = (lines: readonly string[]) => ({
  stdout: '',
  stderr: lines.map((line) => `error: ${line}\n`).join(''),
});

describe('without flags', () => {
  test('prints a file formatted', async () => {
    writeFileSync(file, 'a=1');
    expect(await fmt([file])).toEqual(success('a = 1\n'));
    expect(readFileSync(file, 'utf8')).toBe('a=1');
  });

  test.each([[[]], [['-']], [['--', '-']]])('reads standard input with arguments %j', async (args) => {
    expect(await fmt(args, 'a=1')).toEqual(success('a = 1\n'));
  });

  test('an empty input gives a line feed', async () => {
    expect(await fmt([])).toEqual(success('\n'));
  });

  test('errors come with name, line and column, and nothing is printed', async () => {
    expect(await fmt([], 'a = )\nb = (')).toEqual(
      failure('<stdin>:1:5: expected expression, got )', '<stdin>:2:6: expected expression, got EOF'),
    );
    writeFileSync(file, Buffer.from([0x61, 0xff]));
    expect((await fmt([file])).stderr).toMatch(`${file}:1:2: illegal UTF-8 encoding\n`);
  });
});

describe('-w', () => {
  test.each(['-w', '--write', '--write=true'])('%s writes the file, and prints nothing', async (flag) => {
    writeFileSync(file, 'a=1', { mode: 0o640 });
    expect(await fmt([file, flag])).toEqual(success());
    expect(readFileSync(file, 'utf8')).toBe('a = 1\n');
    expect(statSync(file).mode & 0o777).toBe(0o640);
  });

  test('writes through a link', async () => {
    const link = join(folder, 'link.alloy');
    writeFileSync(file, 'a=1');
    symlinkSync(file, link);
    expect(await fmt(['-w', link])).toEqual(success());
    expect(readFileSync(file, 'utf8')).toBe('a = 1\n');
  });

  test('leaves a formatted file untouched', async () => {
    writeFileSync(file, 'a = 1\n');
    utimesSync(file, 1, 1);
    expect(await fmt(['-w', file])).toEqual(success());
    expect(statSync(file).mtimeMs).toBe(1000);
  });

  test('leaves a file with errors as it is', async () => {
    writeFileSync(file, 'a=)');
    expect((await fmt(['-w', file])).exitCode).toBe(1);
    expect(readFileSync(file, 'utf8')).toBe('a=)');
  });

  test('is an error with standard input, and with -t', async () => {
    expect(await fmt(['-w'])).toEqual(mistake('cannot use -w with standard input'));
    expect(await fmt(['-w', '-'])).toEqual(mistake('cannot use -w with standard input'));
    expect(await fmt(['-wt', file])).toEqual(mistake('cannot use -w/--write and -t/--test at the same time'));
  });
});

describe('-t', () => {
  test('passes in silence for what is formatted', async () => {
    writeFileSync(file, 'a = 1\n');
    expect(await fmt(['-t', file])).toEqual(success());
    expect(await fmt(['--test'], 'a = 1\n')).toEqual(success());
  });

  test.each(['a=1\n', 'a = 1', 'a = 1\r\n', '\ufeffa = 1\n', 'a = 1\n\n'])('fails for %j', async (text) => {
    writeFileSync(file, text);
    expect(await fmt(['-t', file])).toEqual(failure(`file ${file} is not formatted correctly`));
    expect(await fmt(['-t'], text)).toEqual(failure('file <stdin> is not formatted correctly'));
    expect(readFileSync(file, 'utf8')).toBe(text);
  });
});

describe('several paths', () => {
  beforeEach(() => {
    mkdirSync(join(folder, 'b', 'deep'), { recursive: true });
    mkdirSync(join(folder, '.git'));
    mkdirSync(join(folder, 'node_modules'));
    for (const [name, text] of [
      ['b.alloy', 'b=1'],
      ['b/a.alloy', 'a=1'],
      ['b/deep/c.alloy', 'c = 1\n'],
      ['b/notes.txt', 'd=1'],
      ['.git/e.alloy', 'e=1'],
      ['node_modules/f.alloy', 'f=1'],
    ] as const) {
      writeFileSync(join(folder, name), text);
    }
  });

  const read = (name: string) => readFileSync(join(folder, name), 'utf8');

  test('a folder stands for all configuration in it and in folders within, in order', async () => {
    expect(await fmt([folder])).toEqual(success('b = 1\na = 1\nc = 1\n'));
    expect(await fmt(['-w', folder])).toEqual(success());
    expect([read('b.alloy'), read('b/a.alloy'), read('b/notes.txt'), read('.git/e.alloy')]).toEqual([
      'b = 1\n',
      'a = 1\n',
      'd=1',
      'e=1',
    ]);
  });

  test('every file that is not formatted is told', async () => {
    expect(await fmt(['-t', folder])).toEqual(
      failure(
        `file ${join(folder, 'b.alloy')} is not formatted correctly`,
        `file ${join(folder, 'b', 'a.alloy')} is not formatted correctly`,
      ),
    );
    expect(await fmt(['-t', join(folder, 'b', 'deep')])).toEqual(success());
  });

  test('one with errors does not keep the others from being written', async () => {
    const wrong = join(folder, 'a.alloy');
    writeFileSync(wrong, 'a = )');

    expect(await fmt(['-w', folder])).toEqual(failure(`${wrong}:1:5: expected expression, got )`));
    expect([read('a.alloy'), read('b.alloy')]).toEqual(['a = )', 'b = 1\n']);
  });

  test('files and standard input beside each other', async () => {
    expect(await fmt([join(folder, 'b.alloy'), '-'], 'x=1')).toEqual(success('b = 1\nx = 1\n'));
  });

  test('a folder without configuration is a mistake', async () => {
    const empty = join(folder, 'node_modules', '@scope');
    mkdirSync(empty);

    expect(await fmt([empty])).toEqual(
      mistake(`${empty}: there is no *.alloy file in this folder, nor in those within`),
    );
  });
});

describe('mistakes', () => {
  test.each([
    [['-x'], "unknown option '-x'"],
    [['-tx'], "unknown option '-x'"],
    [['--check'], "unknown option '--check'"],
    [['--write=maybe'], "option '-w, --write' does not take an argument"],
    [['--', '-w'], 'stat -w: no such file or directory'],
    [['nowhere.alloy'], 'stat nowhere.alloy: no such file or directory'],
  ])('%j', async (args, message) => {
    expect(await fmt(args)).toEqual(mistake(message));
  });

  test('a file that may not be read', async () => {
    if (process.getuid?.() === 0) return;
    writeFileSync(file, '');
    chmodSync(file, 0);
    expect(await fmt([file])).toEqual(mistake(`open ${file}: permission denied`));
  });

  test('an error that is none of the user goes on', async () => {
    const broken: Streams = {
      stdin: () => Buffer.from(''),
      stdout: () => {
        throw new TypeError('a bug');
      },
      stderr: () => {},
      isTerminal: false,
      colors: { stdout: false, stderr: false },
    };
    expect(() => run([], broken)).toThrow(TypeError);
  });
});

test('help', async () => {
  expect((await fmt(['-h'])).stdout).toMatch(/^Usage: cdk8s-alloy fmt/);
  expect((await fmt(['--help', '--write'])).exitCode).toBe(0);
});
