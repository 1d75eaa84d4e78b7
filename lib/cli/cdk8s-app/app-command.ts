import { spawnSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { parse } from 'yaml';
import { CommandError } from '../command-line/command-error';

/** The exit code where the app can't be run, or says nothing. */
export const NO_APP = 1;

/**
 * The command that runs the cdk8s app: `app` of `cdk8s.yaml` in the working directory.
 * @throws CommandError if there is none
 */
export function appCommand(): string {
  const settings = parse(readSettings());
  const command: unknown = settings?.app;
  if (typeof command !== 'string' || command === '') {
    throw new CommandError('cdk8s.yaml names no app: give the command that runs it with --app', NO_APP);
  }
  return command;
}

/**
 * Runs an app as `cdk8s synth` does, with additional environment variables. Its output goes to standard error.
 * @returns its exit code
 */
export function runApp(command: string, environment: Readonly<Record<string, string>>): number {
  const { status, error } = spawnSync(command, {
    shell: true,
    stdio: ['ignore', 2, 'inherit'],
    env: { ...process.env, ...environment },
  });
  if (error) throw new CommandError(`cannot run the app: ${error.message}`, NO_APP);
  return status ?? 1;
}

function readSettings(): string {
  try {
    return readFileSync('cdk8s.yaml', 'utf8');
  } catch {
    throw new CommandError(
      'there is no cdk8s.yaml here: run this in the folder of the app, or name a file of Alloy configuration',
      NO_APP,
    );
  }
}
