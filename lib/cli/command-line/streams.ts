import { readFileSync } from 'node:fs';
import { usesColors } from './colors';

/** Standard input, output and error of a command. */
export interface Streams {
  stdin(): Uint8Array;
  stdout(text: string): void;
  stderr(text: string): void;
  /** Whether standard error is a terminal. */
  readonly isTerminal: boolean;
  /** Whether to write with colours to standard output, and to standard error. */
  readonly colors: { readonly stdout: boolean; readonly stderr: boolean };
}

/** The streams of this process. */
export const processStreams: Streams = {
  stdin: () => readFileSync(0),
  stdout: (text) => process.stdout.write(text),
  stderr: (text) => process.stderr.write(text),
  get isTerminal() {
    return process.stderr.isTTY === true;
  },
  get colors() {
    return {
      stdout: usesColors(process.env, process.stdout.isTTY === true),
      stderr: usesColors(process.env, process.stderr.isTTY === true),
    };
  },
};
