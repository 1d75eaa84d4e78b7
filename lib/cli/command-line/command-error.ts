import { printable } from '../../report';

/** The exit code for a command that is used wrongly: unknown options, missing files, things that don't go together. */
export const WRONG_USE = 2;

/** The exit code where a cluster, or an Alloy in it, couldn't be read. */
export const NOTHING_READ = 3;

/** The exit code where nothing is wrong so far, and something can't be told yet. */
export const NOT_KNOWN_YET = 4;

/** What keeps a command from its work; `runCommand` prints the message and ends with the exit code. */
export class CommandError extends Error {
  public override readonly name = 'CommandError';

  /** @param message lower case, without a final period; of several problems, one a line */
  constructor(
    message: string,
    public readonly exitCode: number = WRONG_USE,
  ) {
    super(message);
  }
}

/** The one form in which the executable says what is wrong, on standard error: `error: ` before each line of the message. */
export function errorLines(message: string): string {
  return marked('error', message);
}

/** Likewise for what doesn't keep a command from its work. */
export function warningLines(message: string): string {
  return marked('warning', message);
}

function marked(mark: string, message: string): string {
  return message
    .split('\n')
    .map((line) => `${mark}: ${printable(line)}\n`)
    .join('');
}
