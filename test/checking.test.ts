import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { transformSync } from '@swc/core';
import * as library from '../lib';
import { run as lint } from '../lib/cli/lint';
import { run as validate } from '../lib/cli/validate';
import { outcomeOf } from './harness/recorded-streams';

const page = readFileSync(join(__dirname, '..', 'docs', 'checking.md'), 'utf8');

interface Fence {
  readonly line: number;
  readonly language: string;
  /** The file that the text before the fence names. */
  readonly file?: string | undefined;
  readonly text: string;
}

const fences = [...page.matchAll(/(?:^`([\w./-]+)`:\n\n)?^```(\w+)\n(.*?)^```$/gms)].map(
  ({ 1: file, 2: language, 3: text, index }): Fence => ({
    line: page.slice(0, index).split('\n').length,
    language: language!,
    file,
    text: text!,
  }),
);

let folder: string;
const start = process.cwd();

beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'checking-'));
  process.chdir(folder);
  for (const { file, text } of fences) {
    if (file === undefined) continue;
    mkdirSync(dirname(file), { recursive: true });
    writeFileSync(file, text);
  }
});
afterAll(() => {
  process.chdir(start);
  rmSync(folder, { recursive: true });
});

/** What a command prints, standard error first. */
async function outputOf(command: string): Promise<string> {
  const words = [...command.matchAll(/'([^']*)'|(\S+)/g)].map(([, quoted, plain]) => quoted ?? plain!);
  const run = { validate, lint }[words[1]!]!;
  const { stdout, stderr } = await outcomeOf(run, words.slice(2));
  return (stderr + stdout).replace(/ +$/gm, '').trimEnd();
}

const commands = fences.filter(({ language }) => language === 'console');

test('there are commands and programs', () => {
  expect(commands.length).toBeGreaterThan(3);
  expect(fences.filter(({ language }) => language === 'ts').length).toBeGreaterThan(0);
});

test.each(commands)('the command in line $line prints what is shown', async ({ text }) => {
  const [command = '', ...shown] = text.split('\n');

  expect(await outputOf(command.replace(/^\$ /, ''))).toBe(shown.join('\n').trimEnd());
});

const programs = fences.flatMap((fence, i) =>
  fence.language === 'ts' && fences[i + 1]?.language === 'text' ? [{ ...fence, shown: fences[i + 1]!.text }] : [],
);

test.each(programs)('the program in line $line prints what is shown', ({ text, shown }) => {
  const { code } = transformSync(text, {
    jsc: { parser: { syntax: 'typescript' }, target: 'es2022' },
    module: { type: 'commonjs' },
  });
  const lines: string[] = [];
  const load = (name: string) => (name === 'cdk8s-alloy' ? library : require(name));

  new Function('require', 'exports', 'console', code)(load, {}, { log: (line: unknown) => lines.push(String(line)) });

  expect(lines.join('\n')).toBe(shown.trimEnd());
});
