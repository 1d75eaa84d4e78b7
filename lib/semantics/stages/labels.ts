import { extractedText, isLabelValue } from './entry';
import { changing, type Stage, StageError } from './stage';
import type { StageArguments } from './stage-arguments';

/** `stage.labels`: makes labels of extracted values or of structured metadata. */
export function labels(args: StageArguments): Stage {
  const type = args.sourceType('extracted');
  if (type !== 'extracted' && type !== 'structured_metadata') {
    throw new StageError(
      'building',
      `invalid labels source_type: ${type}. Can only be 'extracted' or 'structured_metadata'`,
    );
  }
  const values = namedSources(args);
  return changing((entry) => {
    for (const [name, source] of values) {
      const text = type === 'extracted' ? extractedText(entry, source) : entry.structuredMetadata.get(source);
      if (text !== undefined && isLabelValue(text)) entry.labels.set(name, text);
    }
  });
}

/** The argument `values`: names of labels, each with the name of its source, which is the same where none is given. */
export function namedSources(args: StageArguments): readonly (readonly [name: string, source: string])[] {
  return [...args.map('values')].map(([name, source]) => {
    if (name === '') throw new StageError('building', `invalid label name: ${name}`);
    return [name, source || name] as const;
  });
}
