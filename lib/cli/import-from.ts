import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { Command, Option } from 'commander';
import { type ConvertedText, importPrometheus, importPromtail } from '../importer';
import { CommandError, errorLines, warningLines } from './command-line/command-error';
import { nonEmpty } from './command-line/option-values';
import { runCommand } from './command-line/run-command';
import { processStreams, type Streams } from './command-line/streams';
import { systemErrorText } from './command-line/system-error';

const FORMATS: Readonly<Record<string, (text: string) => ConvertedText>> = {
  prometheus: importPrometheus,
  promtail: importPromtail,
};

interface Options {
  readonly from: string;
  readonly output?: string;
  readonly allowLoss: boolean;
}

/**
 * `cdk8s-alloy import --from promtail|prometheus`: the configuration of another program in Alloy's language.
 * @returns 0 if it is written, 1 if the file is wrong or something of it would be lost, 2 for a mistake in the arguments
 */
export function run(args: readonly string[], streams: Streams = processStreams): Promise<number> {
  const command = new Command('cdk8s-alloy import')
    .description(
      'Writes the configuration of another program in the language of Alloy. What Alloy has nothing for is listed with its place, and nothing is written then ' +
        'unless --allow-loss says so.',
    )
    .argument('<file>', 'the configuration, or - for standard input')
    .addOption(
      new Option('--from <program>', 'whose configuration it is').choices(Object.keys(FORMATS)).makeOptionMandatory(),
    )
    .addOption(
      new Option('-o, --output <file>', 'where the configuration goes')
        .argParser(nonEmpty)
        .default(undefined, 'standard output'),
    )
    .option('--allow-loss', 'write what can be written', false);
  const action = (file: string, options: Options) => importFile(file, options, streams);
  return runCommand(command, args, streams, action, {
    exitCodes: {
      0: 'the configuration is written',
      1: 'the file is wrong, or Alloy has nothing for a part of it; nothing is written',
      2: 'the command is used wrongly, or a file cannot be read or written',
    },
    examples: [
      'cdk8s-alloy import --from promtail promtail.yaml --output config.alloy',
      'cdk8s-alloy import --from prometheus prometheus.yml --allow-loss | cdk8s-alloy lint -',
    ],
  });
}

function importFile(file: string, { from, output, allowLoss }: Options, streams: Streams): number {
  const text = readable(() => (file === '-' ? Buffer.from(streams.stdin()) : readFileSync(file)).toString('utf8'));
  const name = file === '-' ? '<stdin>' : file;
  const { text: converted, problems } = FORMATS[from]!(text);
  let isRefused = converted === undefined;
  for (const { kind, line, column, message } of problems) {
    const isError = kind === 'error' || (kind === 'lost' && !allowLoss);
    const way = kind === 'lost' && !allowLoss ? ' (--allow-loss leaves it out)' : '';
    isRefused ||= isError;
    streams.stderr((isError ? errorLines : warningLines)(`${name}:${line}:${column}: ${message}${way}`));
  }
  if (isRefused || converted === undefined) return 1;
  if (output === undefined) streams.stdout(converted);
  else {
    readable(() => {
      mkdirSync(dirname(join(output)), { recursive: true });
      writeFileSync(output, converted);
    });
  }
  return 0;
}

function readable<T>(use: () => T): T {
  try {
    return use();
  } catch (error) {
    const text = systemErrorText(error);
    if (text === undefined) throw error;
    throw new CommandError(text);
  }
}
