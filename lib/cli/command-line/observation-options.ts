import { readFileSync } from 'node:fs';
import { type Command, InvalidArgumentError, Option } from 'commander';
import { type DoctorReport, type ObserveOptions, type Question, renderReport } from '../../doctor';
import { type ClusterFlags, COULD_NOT_LOOK, count, nonEmpty, seconds } from './cluster-options';

/** How running Alloys are looked at. */
export interface LookFlags extends ClusterFlags {
  readonly url?: readonly string[];
  readonly log?: string;
  readonly pods: number;
  readonly for: number;
  readonly authorizationEnv?: string;
}

/** Adds the options of commands that read running Alloys. */
export function withLookFlags(command: Command): Command {
  return command
    .option('--pods <number>', 'how many pods of a workload to read at most; those in trouble first', count, 20)
    .addOption(
      new Option('--for <duration>', 'how long to watch the metrics for what rises')
        .argParser(seconds)
        .default(10, '10s'),
    )
    .option(
      '--url <url>',
      'read the Alloy at this URL, as of a port-forward, instead of a cluster; can be repeated',
      addUrl,
    )
    .option('--log <file>', 'with --url: the log of that Alloy, or - for standard input', nonEmpty)
    .option(
      '--authorization-env <name>',
      'the variable with what Alloy’s HTTP server wants as Authorization',
      nonEmpty,
    );
}

function addUrl(text: string, urls: readonly string[] = []): readonly string[] {
  if (!URL.canParse(text) || !/^https?:\/\//.test(text)) {
    throw new InvalidArgumentError('expected a URL, as in http://localhost:12345.');
  }
  return [...urls, text];
}

/** Options that can't be used as they are; the message says why. */
export class LookOptionError extends Error {
  public override readonly name = 'LookOptionError';
}

/** @throws LookOptionError */
export function observeOptionsOf(flags: LookFlags, logsSince?: string): ObserveOptions {
  const { authorizationEnv, pods } = flags;
  if (flags.log !== undefined && flags.url === undefined) {
    throw new LookOptionError('--log needs --url: the logs of a cluster are read from there');
  }
  const authorization = authorizationEnv === undefined ? undefined : process.env[authorizationEnv];
  if (authorizationEnv !== undefined && !authorization) {
    throw new LookOptionError(`the variable ${authorizationEnv} of --authorization-env is not set`);
  }
  return {
    pods,
    seconds: flags.for,
    ...(authorization === undefined ? {} : { authorization }),
    ...(logsSince === undefined ? {} : { logsSince }),
  };
}

/** The text of `--log`. @throws LookOptionError */
export function logText({ log }: LookFlags): string | undefined {
  if (log === undefined) return undefined;
  try {
    return readFileSync(log === '-' ? 0 : log, 'utf8');
  } catch (error) {
    throw new LookOptionError(`--log: ${(error as Error).message}`);
  }
}

/** Prints a report. @returns 0 where nothing is wrong, else 1 */
export function report(found: DoctorReport, questions: readonly Question[], { format }: ClusterFlags): number {
  process.stdout.write(format === 'json' ? `${JSON.stringify(found, undefined, 2)}\n` : renderReport(found, questions));
  return found.findings.length === 0 ? 0 : 1;
}

/**
 * Prints a report on a cluster.
 * @returns as `report`, but 3 where nothing was found wrong because no pod could be read
 */
export function reportRead(found: DoctorReport, questions: readonly Question[], flags: ClusterFlags): number {
  const exitCode = report(found, questions, flags);
  if (exitCode !== 0 || found.alloys.some(({ read }) => read > 0)) return exitCode;
  process.stderr.write('error: no pod of Alloy could be read\n');
  return COULD_NOT_LOOK;
}
