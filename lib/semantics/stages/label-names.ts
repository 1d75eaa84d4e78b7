import { changing, type Stage, StageError } from './stage';
import type { StageArguments } from './stage-arguments';

/** `stage.label_drop`: takes labels away. */
export function labelDrop(args: StageArguments): Stage {
  const names = namesOf(args, 'labeldrop');
  return changing((entry) => {
    for (const name of names) entry.labels.delete(name);
  });
}

/** `stage.label_keep`: takes all other labels away. */
export function labelKeep(args: StageArguments): Stage {
  const names = new Set(namesOf(args, 'labelallow'));
  return changing((entry) => {
    entry.labels = new Map([...entry.labels].filter(([name]) => names.has(name)));
  });
}

/** `stage.structured_metadata_drop`: takes structured metadata away. */
export function structuredMetadataDrop(args: StageArguments): Stage {
  const names = namesOf(args, 'structured_metadata_drop');
  return changing((entry) => {
    for (const name of names) entry.structuredMetadata.delete(name);
  });
}

function namesOf(args: StageArguments, stage: string): readonly string[] {
  const names = args.list('values');
  if (names.length === 0) throw new StageError('building', `${stage} stage config cannot be empty`);
  return names;
}
