import { type Command, CommanderError } from 'commander';
import { CommandError, errorLines, WRONG_USE } from './command-error';
import { type HelpEnd, helpEnd } from './help';
import type { Streams } from './streams';

/**
 * Parses arguments and runs the action of a command, without ending the process. Errors are printed in one form on standard error.
 *
 * @param action gets what commander passes: arguments, then options; returns the exit code
 * @returns the exit code of the action, or 2 for a mistake in the arguments
 */
export async function runCommand<Given extends readonly unknown[]>(
  command: Command,
  args: readonly string[],
  streams: Streams,
  action: (...given: Given) => number | Promise<number>,
  help: HelpEnd,
): Promise<number> {
  let exitCode = 0;
  command.addHelpText('after', helpEnd(help).trimEnd()).action(async (...given: unknown[]) => {
    exitCode = await action(...(given as unknown as Given));
  });
  return (await parseCommand(command, args, streams)) ?? exitCode;
}

/**
 * Parses arguments and runs the actions behind them.
 * @returns the exit code if no action completed: 0 for help, 2 for a mistake in the arguments, or that of a `CommandError`
 */
export async function parseCommand(
  command: Command,
  args: readonly string[],
  streams: Streams,
): Promise<number | undefined> {
  for (const each of [command, ...command.commands]) {
    each.exitOverride().configureOutput({ writeOut: streams.stdout, writeErr: streams.stderr });
  }
  try {
    await command.parseAsync(args, { from: 'user' });
    return undefined;
  } catch (error) {
    if (error instanceof CommandError) {
      streams.stderr(errorLines(error.message));
      return error.exitCode;
    }
    // Commander has printed the error itself, in the same form.
    if (error instanceof CommanderError) return error.exitCode === 0 ? 0 : WRONG_USE;
    throw error;
  }
}
