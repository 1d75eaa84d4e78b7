import { mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { outcomeOf, type StreamSettings } from '../../test/harness/recorded-streams';
import { run } from './validate';

let folder: string;
const start = process.cwd();

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'validate-'));
  process.chdir(folder);
});
afterEach(() => {
  process.chdir(start);
  rmSync(folder, { recursive: true });
});

function write(files: Record<string, string | Uint8Array>): void {
  for (const [name, text] of Object.entries(files)) {
    mkdirSync(dirname(join(folder, name)), { recursive: true });
    writeFileSync(join(folder, name), text);
  }
}

function validate(args: readonly string[], settings: StreamSettings = {}) {
  return outcomeOf(run, args, settings);
}

const silence = { exitCode: 0, stdout: '', stderr: '' };
const scrape = 'prometheus.scrape "a" {\n    targets = []\n}\n';

test('a valid file prints nothing', async () => {
  write({ 'a.alloy': 'logging { }\n' });

  expect(await validate(['a.alloy'])).toEqual(silence);
});

test('an invalid file prints what alloy validate prints', async () => {
  write({ 'a.alloy': scrape });

  expect(await validate(['./a.alloy'])).toEqual({
    exitCode: 1,
    stdout: '\n',
    stderr: `Error: ./a.alloy:1:1: missing required attribute "forward_to"

1 |   prometheus.scrape "a" {
  |  _^^^^^^^^^^^^^^^^^^^^^^^
2 | |     targets = []
3 | | }
  | |_^
4 |   
Error: validation failed
`,
  });
});

test('a warning fails, too', async () => {
  write({ 'a.alloy': 'import.string "x" {\n\tcontent = env("X")\n}\n' });

  const { exitCode, stderr } = await validate(['a.alloy']);

  expect(exitCode).toBe(1);
  expect(stderr).toMatch(/^Warning: a\.alloy:2:12: this stdlib function is deprecated/);
});

test('the files of a directory are one configuration, without those of directories in it', async () => {
  write({
    'd/a.alloy': 'prometheus.echo "x" { }\n',
    'd/b.alloy': 'prometheus.scrape "y" {\n\ttargets = []\n\tforward_to = [prometheus.echo.x.receiver]\n}\n',
    'd/c.txt': 'nope "x" { }',
    'd/sub/d.alloy': 'nope "x" { }',
  });

  expect(await validate(['./d/'])).toEqual(silence);
  expect((await validate(['d/b.alloy'])).exitCode).toBe(1);
  write({ 'd/e.alloy': 'nope "x" { }' });
  expect((await validate(['./d/'])).stderr).toMatch(/^Error: d\/e\.alloy:1:1: cannot find/);
});

test('a directory without configurations is valid', async () => {
  write({ 'd/c.txt': '' });

  expect(await validate(['d'])).toEqual(silence);
});

test('standard input', async () => {
  expect((await validate(['-'], { stdin: scrape })).stderr).toMatch(/^Error: <stdin>:1:1: missing/);
  expect(await validate(['-'], { stdin: 'logging { }' })).toEqual(silence);
});

test('several paths, each a configuration of its own, in order', async () => {
  write({ 'b/x.alloy': 'nope "b" { }', 'a/y/z.alloy': 'nope "a" { }' });

  const { stderr } = await validate(['b/x.alloy', 'a/y/z.alloy']);

  expect(stderr.match(/^Error: \S+/gm)).toEqual([
    'Error: b/x.alloy:1:1:',
    'Error: a/y/z.alloy:1:1:',
    'Error: validation',
  ]);
});

test('a pattern is for the shell to expand', async () => {
  write({ 'a.alloy': '' });

  expect((await validate(['*.alloy'])).stderr).toBe('error: stat *.alloy: no such file or directory\n');
});

test('a path that is not there', async () => {
  expect(await validate(['nope.alloy'])).toEqual({
    exitCode: 1,
    stdout: '',
    stderr: 'error: stat nope.alloy: no such file or directory\n',
  });
});

test('another encoding', async () => {
  write({ 'a.alloy': Buffer.from('\ufefflogging { }', 'utf16le') });

  expect(await validate(['a.alloy'])).toEqual({
    exitCode: 1,
    stdout: '',
    stderr:
      'validation failed: configuration is encoded with UTF16LittleEndian but must be utf8Error: validation failed\n',
  });
});

test('the flags of alloy validate', async () => {
  write({
    'a.alloy': 'otelcol.exporter.debug "x" { }\n',
    'b.alloy':
      'otelcol.exporter.splunkhec "x" {\n\tclient {\n\t\tendpoint = "http://x"\n\t}\n\tsplunk {\n\t\ttoken = "t"\n\t}\n}\n',
  });
  const flag = '--feature.community-components.enabled';

  expect((await validate(['a.alloy'])).stderr).toContain('is at stability level "experimental"');
  expect(await validate(['--stability.level=experimental', 'a.alloy'])).toEqual(silence);
  expect((await validate(['b.alloy'])).stderr).toContain('is a community component');
  expect(await validate([flag, 'b.alloy'])).toEqual(silence);
  expect(await validate(['b.alloy', `${flag}=true`])).toEqual(silence);
  expect((await validate(['b.alloy', `${flag}=false`])).exitCode).toBe(1);
});

test.each([[[]], [['--nope', 'a.alloy']], [['--stability.level=x', 'a.alloy']], [['--format=xml', 'a.alloy']]])(
  'arguments %j are a mistake',
  async (args) => {
    const { exitCode, stdout, stderr } = await validate(args);

    expect({ exitCode, stdout }).toEqual({ exitCode: 2, stdout: '' });
    expect(stderr).toMatch(/^error: /);
  },
);

test('formats for tools go to standard output, also if nothing is wrong', async () => {
  write({ 'a.alloy': scrape, 'b.alloy': '' });

  const json = await validate(['a.alloy', 'b.alloy', '--format=json']);
  const sarif = await validate(['b.alloy', '--format=sarif']);

  expect(json).toMatchObject({ exitCode: 1, stderr: '' });
  expect(JSON.parse(json.stdout).diagnostics).toMatchObject([{ file: 'a.alloy', code: 'missing-attribute' }]);
  expect(sarif.exitCode).toBe(0);
  expect(JSON.parse(sarif.stdout).runs[0].results).toEqual([]);
  expect((await validate(['a.alloy', '--format=github'])).stdout).toMatch(/^::error file=a\.alloy,line=1,/);
});

test('SARIF says what the codes mean', async () => {
  write({ 'a.alloy': scrape });

  const { stdout } = await validate(['a.alloy', '--format=sarif']);

  expect(JSON.parse(stdout).runs[0].tool.driver.rules).toEqual([
    {
      id: 'missing-attribute',
      shortDescription: { text: 'The block has to have the attribute; `null` counts as given.' },
    },
  ]);
});

test('excerpts show what the file has, unless they are to be redacted', async () => {
  write({ 'a.alloy': 'remotecfg {\n\tbearer_token = "hunter2"\n\tnope = 1\n}\n' });

  expect((await validate(['a.alloy'])).stderr).toContain('hunter2');
  expect((await validate(['a.alloy', '--redact'])).stderr).not.toContain('hunter2');
});

test('colours and progress are for terminals', async () => {
  write(Object.fromEntries(Array.from({ length: 20 }, (_, i) => [`f${i}.alloy`, 'nope "x" { }'])));

  const files = Array.from({ length: 20 }, (_, i) => `f${i}.alloy`);
  const plain = await validate(files);
  const watched = await validate(files, { isTerminal: true, colors: true });

  expect(plain.stderr).not.toMatch(/[\x1b\r]/);
  expect(watched.stderr).toContain('\r\x1b[K7/20 f6.alloy');
  expect(watched.stderr).toContain('\x1b[31;1mError: ');
  expect((await validate(['f1.alloy'], { isTerminal: true })).stderr).not.toContain('\r');
  expect((await validate([...files, 'gone.alloy'], { isTerminal: true })).stderr).toMatch(/^error: stat gone/);
});

test('what the system refuses to read is told in one line', async () => {
  symlinkSync('loop.alloy', join(folder, 'loop.alloy'));
  mkdirSync(join(folder, 'all'));
  symlinkSync('loop.alloy', join(folder, 'all', 'loop.alloy'));

  expect(await validate(['loop.alloy'])).toEqual({
    exitCode: 1,
    stdout: '',
    stderr: 'error: stat loop.alloy: too many symbolic links encountered\n',
  });
  expect(await validate(['all'])).toMatchObject({
    exitCode: 1,
    stderr: 'error: stat all/loop.alloy: too many symbolic links encountered\n',
  });
});
