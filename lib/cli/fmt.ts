import { readFileSync, writeFileSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { DiagnosticsError, format } from '../syntax';
import { CommandError, errorLines } from './command-line/command-error';
import { helpEnd } from './command-line/help';
import { processStreams, type Streams } from './command-line/streams';
import { withoutSwitchValues } from './command-line/switches';
import { systemErrorText } from './command-line/system-error';
import { alloyFilesAt } from './configurations/alloy-files';

const HELP = `Usage: cdk8s-alloy fmt [-w | -t] [path...]

Prints Alloy configurations as "alloy fmt" formats them: files, all *.alloy files in a folder and those within, or standard input for "-".
Without a path, standard input is read.

Options:
  -w, --write  write the result to the file instead of printing it
  -t, --test   print nothing; fail if formatting would change a file
  -h, --help   print this help
${helpEnd({
  exitCodes: {
    0: 'all is formatted',
    1: 'a text cannot be parsed, or (with --test) is not formatted',
    2: 'the command is used wrongly, or a path cannot be read',
  },
  examples: [
    'cdk8s-alloy fmt config.alloy',
    'cdk8s-alloy fmt --write .',
    'cdk8s-alloy fmt --test clusters/*/config.alloy',
  ],
})}`;

interface Options {
  readonly write: boolean;
  readonly test: boolean;
  readonly help: boolean;
}

/** A text that isn't as it should be; others are looked at all the same. */
class FormatError extends Error {}

/**
 * `cdk8s-alloy fmt`: does what `alloy fmt` does, for any number of files.
 * @returns 0 if all is formatted, 1 if a text can't be or (with `--test`) isn't, 2 for a mistake in the arguments or a path that can't be read
 */
export function run(args: readonly string[], streams: Streams = processStreams): number {
  try {
    const { options, paths } = parseArguments(args);
    if (options.help) {
      streams.stdout(HELP);
      return 0;
    }
    const results = filesOf(paths, options).map((file) => formatFile(file, options, streams));
    return results.every((isFine) => isFine) ? 0 : 1;
  } catch (error) {
    const text = error instanceof CommandError ? error.message : systemErrorText(error);
    if (text === undefined) throw error;
    streams.stderr(errorLines(text));
    return error instanceof CommandError ? error.exitCode : 2;
  }
}

function filesOf(paths: readonly string[], { write, test }: Options): readonly string[] {
  if (write && test) throw new CommandError('cannot use -w/--write and -t/--test at the same time');
  const given = paths.length === 0 ? ['-'] : paths;
  if (write && given.includes('-')) throw new CommandError('cannot use -w with standard input');
  return given.flatMap((path) => (path === '-' ? [path] : alloyFilesAt(path)));
}

/** Formats one file, and tells what is wrong with it. @returns whether nothing is */
function formatFile(file: string, { write, test }: Options, streams: Streams): boolean {
  const isStandardInput = file === '-';
  const name = isStandardInput ? '<stdin>' : file;
  const input = isStandardInput ? streams.stdin() : readFileSync(file);
  try {
    const output = formatted(input, name);
    if (!write && !test) {
      streams.stdout(output);
    } else if (!Buffer.from(output).equals(input)) {
      if (test) throw new FormatError(`file ${name} is not formatted correctly`);
      writeFileSync(file, output);
    }
    return true;
  } catch (error) {
    if (!(error instanceof FormatError)) throw error;
    streams.stderr(errorLines(error.message));
    return false;
  }
}

/** @throws FormatError with each error of the text on a line */
function formatted(input: Uint8Array, filename: string): string {
  try {
    return format(input, { filename });
  } catch (error) {
    if (!(error instanceof DiagnosticsError)) throw error;
    const lines = error.diagnostics.map(({ file, line, column, message }) =>
      line > 0 ? `${file}:${line}:${column}: ${message}` : `${file}: ${message}`,
    );
    throw new FormatError(lines.join('\n'));
  }
}

function parseArguments(args: readonly string[]): { options: Options; paths: readonly string[] } {
  try {
    const { values, positionals } = parseArgs({
      args: [...withoutSwitchValues(args, ['--write', '--test', '--help'])],
      allowPositionals: true,
      options: {
        write: { type: 'boolean', short: 'w', default: false },
        test: { type: 'boolean', short: 't', default: false },
        help: { type: 'boolean', short: 'h', default: false },
      },
    });
    return { options: { write: values.write!, test: values.test!, help: values.help! }, paths: positionals };
  } catch (error) {
    const { code, message } = error as NodeJS.ErrnoException;
    if (!code?.startsWith('ERR_PARSE_ARGS_')) throw error;
    // Only the first sentence is about the argument, and the executable says things in lower case.
    const [sentence = ''] = message.split('. ');
    throw new CommandError(`${sentence.charAt(0).toLowerCase()}${sentence.slice(1)}`);
  }
}
