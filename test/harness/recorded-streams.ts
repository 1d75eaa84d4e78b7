import type { Streams } from '../../lib/cli/command-line/streams';

/** What a command has ended with and written. */
export interface Outcome {
  readonly exitCode: number;
  readonly stdout: string;
  readonly stderr: string;
}

/** How the streams of a command are. */
export interface StreamSettings {
  /** What can be read from standard input. @default - nothing */
  readonly stdin?: string | Uint8Array;
  /** @default false */
  readonly isTerminal?: boolean;
  /** @default false */
  readonly colors?: boolean;
}

/** Runs a command on streams of its own, and keeps what it writes. */
export async function outcomeOf(
  run: (args: readonly string[], streams: Streams) => number | Promise<number>,
  args: readonly string[],
  { stdin = '', isTerminal = false, colors = false }: StreamSettings = {},
): Promise<Outcome> {
  let [stdout, stderr] = ['', ''];
  const streams: Streams = {
    stdin: () => Buffer.from(stdin),
    stdout: (text) => {
      stdout += text;
    },
    stderr: (text) => {
      stderr += text;
    },
    isTerminal,
    colors: { stdout: colors, stderr: colors },
  };
  const exitCode = await run(args, streams);
  return { exitCode, stdout, stderr };
}
