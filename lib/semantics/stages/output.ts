import { extractedText } from './entry';
import { changing, type Stage, StageError } from './stage';
import type { StageArguments } from './stage-arguments';

/** `stage.output`: makes an extracted value the line. */
export function output(args: StageArguments): Stage {
  const source = args.text('source');
  if (source === '') throw new StageError('building', 'output source value is required if output is specified');
  return changing((entry) => {
    entry.line = extractedText(entry, source) ?? entry.line;
  });
}
