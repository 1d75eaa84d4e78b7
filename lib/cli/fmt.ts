import { readFileSync, statSync, writeFileSync } from 'node:fs';
import { type DiagnosticsError, format } from '../syntax';
import { systemErrorText } from './command-line/system-error';

const help = `Usage: cdk8s-alloy fmt [-w | -t] [file]

Prints an Alloy configuration as "alloy fmt" formats it. Without a file, or with "-", it is read from standard input.

Options:
  -w, --write  write the result to the file instead of printing it
  -t, --test   print nothing; fail if formatting would change the file
  -h, --help   print this help
`;

/** Where a command reads and writes what is no file. */
export interface FmtStreams {
  stdin(): Uint8Array;
  stdout(text: string): void;
  stderr(text: string): void;
}

const processStreams: FmtStreams = {
  stdin: () => readFileSync(0),
  stdout: (text) => process.stdout.write(text),
  stderr: (text) => process.stderr.write(text),
};

interface Flags {
  write: boolean;
  test: boolean;
  help: boolean;
}

/** A mistake of the user: told in one line, with exit code 1. */
class FmtError extends Error {}

/** `cdk8s-alloy fmt`: see `runFmt`. */
export function run(args: readonly string[]): number {
  return runFmt(args, processStreams);
}

/**
 * Does what `alloy fmt` does, with its flags, messages and exit codes: 0, or 1 for whatever is wrong, arguments included.
 *
 * @param args what stands behind `fmt`
 */
export function runFmt(args: readonly string[], streams: FmtStreams): number {
  try {
    const { flags, files } = parseArguments(args);
    if (flags.help) {
      streams.stdout(help);
    } else {
      formatOne(flags, files[0] ?? '-', streams);
    }
    return 0;
  } catch (error) {
    streams.stderr(`Error: ${messageOf(error)}\n`);
    return 1;
  }
}

function formatOne({ write, test }: Flags, file: string, streams: FmtStreams): void {
  if (write && test) throw new FmtError('cannot use -w/--write and -t/--test at the same time');
  const standardInput = file === '-';
  if (write && standardInput) throw new FmtError('cannot use -w with standard input');
  if (!standardInput && statSync(file).isDirectory()) throw new FmtError('cannot format a directory');

  const name = standardInput ? '<stdin>' : file;
  const input = standardInput ? streams.stdin() : readFileSync(file);
  const output = formatted(input, name, streams);
  if (!write && !test) {
    streams.stdout(output);
    return;
  }
  if (Buffer.from(output).equals(input)) return;
  if (test) throw new FmtError(`file ${name} is not formatted correctly`);
  writeFileSync(file, output);
}

function formatted(input: Uint8Array, filename: string, streams: FmtStreams): string {
  try {
    return format(input, { filename });
  } catch (error) {
    const { diagnostics } = error as DiagnosticsError;
    if (diagnostics === undefined) throw error;
    for (const { file, line, column, message } of diagnostics) {
      streams.stderr(line > 0 ? `${file}:${line}:${column}: ${message}\n` : `${file}: ${message}\n`);
    }
    throw new FmtError('encountered errors during formatting');
  }
}

/** Flags may stand anywhere, may be joined (`-wt`) and set (`--write=false`); what follows `--` is no flag. */
function parseArguments(args: readonly string[]): { flags: Flags; files: readonly string[] } {
  const flags: Flags = { write: false, test: false, help: false };
  const files: string[] = [];
  args.forEach((argument, i) => {
    if (args.slice(0, i).includes('--') || argument === '-' || !argument.startsWith('-')) files.push(argument);
    else if (argument.startsWith('--')) setLongFlag(flags, argument);
    else for (const letter of argument.slice(1)) flags[shortFlag(letter, argument)] = true;
  });
  if (files.length > 1) throw new FmtError(`accepts between 0 and 1 arg(s), received ${files.length}`);
  return { flags, files };
}

function shortFlag(letter: string, argument: string): keyof Flags {
  switch (letter) {
    case 'w':
      return 'write';
    case 't':
      return 'test';
    case 'h':
      return 'help';
    default:
      throw new FmtError(`unknown shorthand flag: '${letter}' in ${argument}`);
  }
}

function setLongFlag(flags: Flags, argument: string): void {
  if (argument === '--') return;
  const [name = '', value = 'true'] = argument.slice(2).split('=');
  if (name !== 'write' && name !== 'test' && name !== 'help') throw new FmtError(`unknown flag: --${name}`);
  if (value !== 'true' && value !== 'false')
    throw new FmtError(`invalid value "${value}" for --${name}: true or false`);
  flags[name] = value === 'true';
}

/** What to tell of an error; a bug of ours goes on as it is. */
function messageOf(error: unknown): string {
  const text = error instanceof FmtError ? error.message : systemErrorText(error);
  if (text === undefined) throw error;
  return text;
}
