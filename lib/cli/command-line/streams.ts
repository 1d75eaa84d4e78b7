import { readFileSync } from 'node:fs';

/** Where the commands that check configurations read and write what is no file. */
export interface Streams {
  stdin(): Uint8Array;
  stdout(text: string): void;
  stderr(text: string): void;
  /** Whether someone watches standard error. */
  readonly isTerminal: boolean;
  /** Whether to write with colours. */
  readonly colors: boolean;
}

export const processStreams: Streams = {
  stdin: () => readFileSync(0),
  stdout: (text) => process.stdout.write(text),
  stderr: (text) => process.stderr.write(text),
  get isTerminal() {
    return process.stderr.isTTY === true;
  },
  get colors() {
    return process.stdout.isTTY === true && !process.env['NO_COLOR'] && process.env['TERM'] !== 'dumb';
  },
};
