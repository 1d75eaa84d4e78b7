import { readFileSync } from 'node:fs';
import { type Command, InvalidArgumentError, Option } from 'commander';
import { type DoctorReport, type ObservedAlloy, type ObserveOptions, type Question, renderReport } from '../../doctor';
import type { ClusterReportOptions } from './cluster-options';
import { CommandError, NOT_KNOWN_YET, NOTHING_READ } from './command-error';
import { nonEmpty, seconds, wholeNumber } from './option-values';
import type { Streams } from './streams';
import { systemErrorText } from './system-error';
import { type Look, lookUntilTold } from './watch';

/** How running Alloys are observed. */
export interface ObservationOptions extends ClusterReportOptions {
  readonly url?: readonly string[];
  readonly log?: string;
  readonly pods: number;
  readonly for?: number;
  readonly authorizationEnv?: string;
}

/** Adds the options of commands that observe running Alloys. */
export function withObservationOptions(command: Command): Command {
  return command
    .option(
      '--pods <number>',
      'how many pods of a workload to read at most; those that are not ready or were restarted first',
      wholeNumber(1),
      20,
    )
    .addOption(
      new Option(
        '--for <duration>',
        'how long to watch for metrics that rise (default: 10s, and longer while something can’t be told yet, up to 6 minutes)',
      ).argParser(seconds),
    )
    .option(
      '--url <url>',
      'read the Alloy at this URL, for example of a port-forward, instead of a cluster; can be repeated',
      addUrl,
    )
    .option('--log <file>', 'with --url: the log of that Alloy, or - for standard input', nonEmpty)
    .option(
      '--authorization-env <name>',
      'the environment variable with the value of the header Authorization for Alloy’s HTTP server',
      nonEmpty,
    );
}

function addUrl(text: string, urls: readonly string[] = []): readonly string[] {
  if (!URL.canParse(text) || !/^https?:\/\//.test(text)) {
    throw new InvalidArgumentError('expected a URL, as in http://localhost:12345.');
  }
  return [...urls, text];
}

/**
 * What the options ask `lib/doctor` to do.
 * @param logsSince how far back logs are read: `1h`
 * @throws CommandError where options don't go together
 */
export function observeOptionsOf(options: ObservationOptions, logsSince: string): ObserveOptions {
  const { authorizationEnv, pods } = options;
  if (options.log !== undefined && options.url === undefined) {
    throw new CommandError('--log needs --url: the logs of a cluster are read from there');
  }
  const authorization = authorizationEnv === undefined ? undefined : process.env[authorizationEnv];
  if (authorizationEnv !== undefined && !authorization) {
    throw new CommandError(`the variable ${authorizationEnv} of --authorization-env is not set`);
  }
  return {
    pods,
    seconds: options.for ?? USUAL_SECONDS,
    ...(authorization === undefined ? {} : { authorization }),
    logsSince,
  };
}

/** The same, going on where an observation ended; one reading more is enough then. */
export function continued(options: ObserveOptions, earlier: ObservedAlloy | undefined): ObserveOptions {
  return earlier === undefined ? options : { ...options, seconds: 0, earlier };
}

/** The report of one look where `--for` says for how long, else of as many as it takes to tell. */
export async function watched(
  options: ObservationOptions,
  streams: Streams,
  look: (before: readonly ObservedAlloy[]) => Promise<Look>,
): Promise<DoctorReport> {
  return options.for === undefined ? lookUntilTold(look, streams) : (await look([])).report;
}

/** The text of `--log`. @throws CommandError where it can't be read */
export function logText({ log }: ObservationOptions, { stdin }: Streams): string | undefined {
  if (log === undefined) return undefined;
  try {
    return log === '-' ? Buffer.from(stdin()).toString('utf8') : readFileSync(log, 'utf8');
  } catch (error) {
    const text = systemErrorText(error);
    if (text === undefined) throw error;
    throw new CommandError(`--log: ${text}`);
  }
}

/** How long metrics are watched where nothing is open. */
const USUAL_SECONDS = 10;

/** Prints a report. @returns 0 where nothing is wrong, 4 where something can't be told yet, else 1 */
export function printReport(
  found: DoctorReport,
  questions: readonly Question[],
  { format }: ClusterReportOptions,
  { stdout }: Streams,
): number {
  stdout(format === 'json' ? `${JSON.stringify(found, undefined, 2)}\n` : renderReport(found, questions));
  if (found.findings.length > 0) return 1;
  return found.open.length === 0 ? 0 : NOT_KNOWN_YET;
}

/**
 * Prints a report on a cluster.
 * @returns as `printReport`
 * @throws CommandError (exit code 3) where nothing was found wrong because no pod could be read
 */
export function printClusterReport(
  found: DoctorReport,
  questions: readonly Question[],
  options: ClusterReportOptions,
  streams: Streams,
): number {
  const exitCode = printReport(found, questions, options, streams);
  if (exitCode === 0 && !found.alloys.some(({ read }) => read > 0)) {
    throw new CommandError('no pod of Alloy could be read', NOTHING_READ);
  }
  return exitCode;
}
