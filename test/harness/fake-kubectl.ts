import { chmodSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

/** A program that stands in for kubectl in a test. */
export interface FakeKubectl {
  /** To be put as `program` of `KubectlOptions`. */
  readonly program: string;
  /** The folder of the program, for a PATH. */
  readonly folder: string;
  /** The arguments of each call so far. */
  calls(): string[][];
  remove(): void;
}

/**
 * Makes a program that notes its arguments and then runs a piece of JavaScript, in which `args` are the arguments
 * and `input` is standard input.
 */
export function fakeKubectl(body: string): FakeKubectl {
  const folder = mkdtempSync(join(tmpdir(), 'fake-kubectl-'));
  const program = join(folder, 'kubectl');
  const log = join(folder, 'calls.jsonl');
  writeFileSync(log, '');
  writeFileSync(
    program,
    `#!${process.execPath}
const fs = require('node:fs');
const args = process.argv.slice(2);
fs.appendFileSync(${JSON.stringify(log)}, JSON.stringify(args) + '\\n');
const input = args.includes('port-forward') ? '' : fs.readFileSync(0, 'utf8');
const has = (...words) => words.every((word) => args.includes(word));
const print = (value) => process.stdout.write(typeof value === 'string' ? value : JSON.stringify(value));
const fail = (text, code = 1) => { process.stderr.write(text + '\\n'); process.exitCode = code; };
(() => {
${body}
})();
`,
  );
  chmodSync(program, 0o755);
  return {
    program,
    folder,
    calls: () =>
      readFileSync(log, 'utf8')
        .split('\n')
        .filter((line) => line !== '')
        .map((line) => JSON.parse(line)),
    remove: () => rmSync(folder, { recursive: true }),
  };
}
