import type { Command } from 'commander';

/**
 * Parses arguments and runs the action behind them, without ending the process.
 * @returns the exit code where commander itself has answered, with help or with what is wrong (2); undefined where an action ran
 */
export async function runCommander(command: Command, args: readonly string[]): Promise<number | undefined> {
  command.exitOverride();
  for (const inner of command.commands) {
    inner.exitOverride();
  }
  try {
    await command.parseAsync(args, { from: 'user' });
    return undefined;
  } catch (error) {
    const { code, exitCode } = error as { code?: string; exitCode?: number };
    if (!code?.startsWith('commander.')) {
      throw error;
    }
    return exitCode === 0 ? 0 : 2;
  }
}
