import { spawnSync } from 'node:child_process';
import { join } from 'node:path';
import { alloyVersion } from '../facts';
import { commands } from './commands';
import { main } from './main';

let out: string;
let err: string;

beforeEach(() => {
  [out, err] = ['', ''];
  jest.spyOn(process.stdout, 'write').mockImplementation((text) => {
    out += text;
    return true;
  });
  jest.spyOn(process.stderr, 'write').mockImplementation((text) => {
    err += text;
    return true;
  });
});

afterEach(() => {
  jest.restoreAllMocks();
});

test('--version prints the version, and that of the Alloy which is known', async () => {
  expect(await main(['--version'], '1.2.3')).toBe(0);
  expect(out).toBe(`1.2.3 (Alloy ${alloyVersion})\n`);
});

test('--help lists every command with what it does', async () => {
  expect(await main(['--help'], '1.2.3')).toBe(0);
  for (const [name, { summary }] of Object.entries(commands)) {
    expect(out).toMatch(new RegExp(`^  ${name}\\b`, 'm'));
    expect(out.replace(/\s+/g, ' ')).toContain(summary);
  }
});

test.each(Object.keys(commands))('the help of %s has exit codes and an example', async (name) => {
  expect(await main([name, '--help'], '1.2.3')).toBe(0);
  expect(out).toMatch(/^Exit codes:\n {2}0 {2}\S.*\n {2}1 {2}\S.*\n {2}2 {2}\S/m);
  expect(out).toMatch(/^Examples:\n(?: {2}\S.*\n)*? {2}(?:.* \| )?cdk8s-alloy /m);
  expect(out).toContain(`cdk8s-alloy ${name}`);
});

test('no command at all is a mistake, answered with the help', async () => {
  expect(await main([], '1.2.3')).toBe(2);
  expect(err).toContain('Usage: cdk8s-alloy');
});

test.each([
  [['nope'], "unknown command 'nope'"],
  [['explian'], '(Did you mean explain?)'],
  [['--nope'], "unknown option '--nope'"],
])('%j is a mistake', async (args, message) => {
  expect(await main(args, '1.2.3')).toBe(2);
  expect(err).toContain(message);
});

test('a command gets everything behind its name, and its exit code is that of the program', async () => {
  const run = jest.fn((_: readonly string[]) => 7);
  jest.spyOn(commands['explain']!, 'load').mockReturnValue({ run });

  expect(await main(['explain', '--help', '-x', '--', 'a'], '1.2.3')).toBe(7);
  expect(run.mock.calls).toEqual([[['--help', '-x', '--', 'a']]]);
});

test('only the file of the command that is called is loaded', async () => {
  const loads = Object.values(commands).map((entry) => jest.spyOn(entry, 'load').mockReturnValue({ run: () => 0 }));

  await main(['--help'], '1.2.3');
  expect(loads.filter(({ mock }) => mock.calls.length > 0)).toEqual([]);
  await main(['explain'], '1.2.3');
  expect(loads.filter(({ mock }) => mock.calls.length > 0)).toHaveLength(1);
});

test('an error that is a bug gets through', async () => {
  jest.spyOn(commands['explain']!, 'load').mockReturnValue({
    run: () => {
      throw new TypeError('a bug');
    },
  });

  await expect(main(['explain'], '1.2.3')).rejects.toThrow(TypeError);
});

test('a reader that stops early is no error', () => {
  const program = join(__dirname, '..', '..', 'bin', 'cdk8s-alloy.js');
  const input = 'a = 1\n'.repeat(100_000);

  const { stdout, stderr } = spawnSync('sh', ['-c', `"${process.execPath}" "${program}" fmt | head -n 1`], { input });

  expect(String(stderr)).toBe('');
  expect(String(stdout)).toBe('a = 1\n');
});
