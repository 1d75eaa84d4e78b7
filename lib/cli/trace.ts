import { Command, Option } from 'commander';
import { type Model, readModel } from '../analysis';
import {
  DEFAULT_NOW,
  ExpositionError,
  hasTelemetry,
  NotExecuted,
  type Outcome,
  Simulation,
  TestFileError,
  UnknownInput,
} from '../simulate';
import { DiagnosticsError } from '../syntax';
import { CommandError } from './command-line/command-error';
import { runCommand } from './command-line/run-command';
import { processStreams, type Streams } from './command-line/streams';
import { sourcesAt } from './configurations/sources-at';
import { readerBeside, readText } from './pipeline-tests/test-files';
import { readTraceInput, type TraceInput } from './traces/trace-input';
import { traceJson, traceText } from './traces/trace-report';

interface Options {
  readonly input: string;
  readonly all: boolean;
  readonly format: 'text' | 'json';
}

/** How far on it is when all that waits has waited long enough. */
const LONG = 3_600_000_000_000n;

/**
 * `cdk8s-alloy trace`: follows pods, lines and telemetry through a configuration, step by step.
 * @returns 0 if everything on their way could be executed, 1 if something can't be or the configuration can't be parsed, 2 for a mistake in
 *   the arguments or the input. Sources that can't be executed are told, and nothing comes from them.
 */
export function run(args: readonly string[], streams: Streams = processStreams): Promise<number> {
  const command = new Command('cdk8s-alloy trace')
    .description('Follows pods, lines and telemetry through a configuration: each step, what it has changed, and why.')
    .argument('<config>', 'a file or folder of Alloy configuration, or - for standard input')
    .requiredOption('--input <file>', 'what comes in, as YAML or JSON: Kubernetes objects, lines of logs, telemetry')
    .option('--all', 'print the steps that change nothing, too', false)
    .addOption(new Option('--format <format>', 'how to print it').choices(['text', 'json']).default('text'));
  const action = (path: string, options: Options) => trace(path, options, streams);
  return runCommand(command, args, streams, action, {
    exitCodes: {
      0: 'everything on the way could be executed',
      1: 'something could not, or the configuration cannot be parsed',
      2: 'the command is used wrongly, or a file cannot be read',
    },
    examples: [
      'cdk8s-alloy trace config.alloy --input pod.yaml',
      'cdk8s-alloy trace config.alloy --input line.yaml --all',
    ],
  });
}

function trace(path: string, { input: file, all, format }: Options, streams: Streams): number {
  const outcome = outcomeOf(readModel(sourcesAt(path, streams)), inputAt(file), file);
  const { stdout, colors } = streams;
  stdout(
    format === 'json' ? traceJson(outcome) : traceText(outcome, { all, ...(colors.stdout ? { mark: colored } : {}) }),
  );
  return 0;
}

function inputAt(file: string): TraceInput {
  try {
    return readTraceInput(readText(file));
  } catch (error) {
    throw error instanceof TestFileError ? new CommandError(`${file}: ${error.message}`) : error;
  }
}

function outcomeOf(model: Model, input: TraceInput, file: string): Outcome {
  const { objects, logs, telemetry, series, profiles, given } = input;
  try {
    const simulation = new Simulation(model, { files: readerBeside(file), ...given, objects });
    const isSent = hasTelemetry(telemetry);
    const isTold = isSent || logs.length + series.length + profiles.length > 0;
    if (objects.length > 0 || !isTold) simulation.start();
    for (const input of logs) simulation.take(input);
    if (isSent) simulation.takeTelemetry(telemetry);
    simulation.takeSeries(series).takeProfiles(profiles);
    return simulation.flush((given.now ?? DEFAULT_NOW) + LONG).outcome;
  } catch (error) {
    if (error instanceof UnknownInput || error instanceof ExpositionError)
      throw new CommandError(`${file}: ${error.message}`);
    throw error instanceof NotExecuted || error instanceof DiagnosticsError
      ? new CommandError(error.message, 1)
      : error;
  }
}

function colored(text: string, kind: 'added' | 'removed'): string {
  return `\u001b[${kind === 'added' ? 32 : 31}m${text}\u001b[0m`;
}
