import {
  chmodSync,
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
import { runFmt } from './fmt';

let folder: string;
let file: string;

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'fmt-'));
  file = join(folder, 'config.alloy');
});
afterEach(() => rmSync(folder, { recursive: true }));

function fmt(args: readonly string[], input: string | Uint8Array = '') {
  const result = { exitCode: -1, stdout: '', stderr: '' };
  result.exitCode = runFmt(args, {
    stdin: () => Buffer.from(input),
    stdout: (text) => {
      result.stdout += text;
    },
    stderr: (text) => {
      result.stderr += text;
    },
  });
  return result;
}

const success = (stdout = '') => ({ exitCode: 0, stdout, stderr: '' });
const failure = (...lines: string[]) => ({
  exitCode: 1,
  stdout: '',
  stderr: lines.map((line) => `${line}\n`).join(''),
});

describe('without flags', () => {
  test('prints a file formatted', () => {
    writeFileSync(file, 'a=1');
    expect(fmt([file])).toEqual(success('a = 1\n'));
    expect(readFileSync(file, 'utf8')).toBe('a=1');
  });

  test.each([[[]], [['-']], [['--', '-']]])('reads standard input with arguments %j', (args) => {
    expect(fmt(args, 'a=1')).toEqual(success('a = 1\n'));
  });

  test('an empty input gives a line feed', () => {
    expect(fmt([])).toEqual(success('\n'));
  });

  test('errors come with name, line and column, and nothing is printed', () => {
    expect(fmt([], 'a = )\nb = (')).toEqual(
      failure(
        '<stdin>:1:5: expected expression, got )',
        '<stdin>:2:6: expected expression, got EOF',
        'Error: encountered errors during formatting',
      ),
    );
    writeFileSync(file, Buffer.from([0x61, 0xff]));
    expect(fmt([file]).stderr).toMatch(`${file}:1:2: illegal UTF-8 encoding\n`);
  });
});

describe('-w', () => {
  test.each(['-w', '--write', '--write=true'])('%s writes the file, and prints nothing', (flag) => {
    writeFileSync(file, 'a=1', { mode: 0o640 });
    expect(fmt([file, flag])).toEqual(success());
    expect(readFileSync(file, 'utf8')).toBe('a = 1\n');
    expect(statSync(file).mode & 0o777).toBe(0o640);
  });

  test('writes through a link', () => {
    const link = join(folder, 'link.alloy');
    writeFileSync(file, 'a=1');
    symlinkSync(file, link);
    expect(fmt(['-w', link])).toEqual(success());
    expect(readFileSync(file, 'utf8')).toBe('a = 1\n');
  });

  test('leaves a formatted file untouched', () => {
    writeFileSync(file, 'a = 1\n');
    utimesSync(file, 1, 1);
    expect(fmt(['-w', file])).toEqual(success());
    expect(statSync(file).mtimeMs).toBe(1000);
  });

  test('leaves a file with errors as it is', () => {
    writeFileSync(file, 'a=)');
    expect(fmt(['-w', file]).exitCode).toBe(1);
    expect(readFileSync(file, 'utf8')).toBe('a=)');
  });

  test('is an error with standard input, and with -t', () => {
    expect(fmt(['-w'])).toEqual(failure('Error: cannot use -w with standard input'));
    expect(fmt(['-w', '-'])).toEqual(failure('Error: cannot use -w with standard input'));
    expect(fmt(['-wt', file])).toEqual(failure('Error: cannot use -w/--write and -t/--test at the same time'));
  });
});

describe('-t', () => {
  test('passes in silence for what is formatted', () => {
    writeFileSync(file, 'a = 1\n');
    expect(fmt(['-t', file])).toEqual(success());
    expect(fmt(['--test'], 'a = 1\n')).toEqual(success());
  });

  test.each(['a=1\n', 'a = 1', 'a = 1\r\n', '\ufeffa = 1\n', 'a = 1\n\n'])('fails for %j', (text) => {
    writeFileSync(file, text);
    expect(fmt(['-t', file])).toEqual(failure(`Error: file ${file} is not formatted correctly`));
    expect(fmt(['-t'], text)).toEqual(failure('Error: file <stdin> is not formatted correctly'));
    expect(readFileSync(file, 'utf8')).toBe(text);
  });
});

describe('mistakes', () => {
  test.each([
    [['a', 'b'], 'accepts between 0 and 1 arg(s), received 2'],
    [['-x'], "unknown shorthand flag: 'x' in -x"],
    [['-tx'], "unknown shorthand flag: 'x' in -tx"],
    [['--check'], 'unknown flag: --check'],
    [['--write=maybe'], 'invalid value "maybe" for --write: true or false'],
    [['--', '-w'], 'stat -w: no such file or directory'],
    [['nowhere.alloy'], 'stat nowhere.alloy: no such file or directory'],
    [[__dirname], 'cannot format a directory'],
  ])('%j', (args, message) => {
    expect(fmt(args)).toEqual(failure(`Error: ${message}`));
  });

  test('a file that may not be read', () => {
    if (process.getuid?.() === 0) return;
    writeFileSync(file, '');
    chmodSync(file, 0);
    expect(fmt([file])).toEqual(failure(`Error: open ${file}: permission denied`));
  });

  test('an error that is none of the user goes on', () => {
    const broken = {
      stdin: () => Buffer.from(''),
      stdout: () => {
        throw new TypeError('a bug');
      },
      stderr: () => {},
    };
    expect(() => runFmt([], broken)).toThrow(TypeError);
  });
});

test('help', () => {
  expect(fmt(['-h']).stdout).toMatch(/^Usage: cdk8s-alloy fmt/);
  expect(fmt(['--help', '--write']).exitCode).toBe(0);
});
