import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { type ConvertedText, importPrometheus, importPromtail } from '../importer';
import { errorLines, warningLines } from './command-line/command-error';
import type { Streams } from './command-line/streams';
import { withFiles } from './command-line/system-error';

const FORMATS: Readonly<Record<string, (text: string) => ConvertedText>> = {
  prometheus: importPrometheus,
  promtail: importPromtail,
};

/** Whose configurations are converted. */
export const CONVERTED_FORMATS = Object.keys(FORMATS);

export interface ConversionOptions {
  readonly from: string;
  readonly output?: string;
  readonly allowLoss: boolean;
}

/**
 * The configuration of another program in Alloy's language, on standard output or in a file.
 * @param file its path, or `-` for standard input
 * @returns 0 if it is written, 1 if the file is wrong or something of it would be lost
 */
export function convertFile(file: string, { from, output, allowLoss }: ConversionOptions, streams: Streams): number {
  const text = withFiles(() => (file === '-' ? Buffer.from(streams.stdin()) : readFileSync(file)).toString('utf8'));
  const name = file === '-' ? '<stdin>' : file;
  const { text: converted, problems } = FORMATS[from]!(text);
  let isRefused = converted === undefined;
  for (const { kind, line, column, message } of problems) {
    const isError = kind === 'error' || (kind === 'lost' && !allowLoss);
    const way = kind === 'lost' && !allowLoss ? ' (--allow-loss leaves it out)' : '';
    isRefused ||= isError;
    streams.stderr((isError ? errorLines : warningLines)(`${name}:${line}:${column}: ${message}${way}`));
  }
  if (isRefused || converted === undefined) return 1;
  if (output === undefined) streams.stdout(converted);
  else {
    withFiles(() => {
      mkdirSync(dirname(join(output)), { recursive: true });
      writeFileSync(output, converted);
    });
  }
  return 0;
}
