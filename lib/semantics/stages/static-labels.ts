import { changing, type Stage, StageError } from './stage';
import type { StageArguments } from './stage-arguments';

/** `stage.static_labels`: sets labels; those with an empty value are left out. */
export function staticLabels(args: StageArguments): Stage {
  const values = args.map('values');
  if (values.has('')) throw new StageError('building', 'invalid label name: ');
  return changing((entry) => {
    for (const [name, value] of values) {
      if (value !== '') entry.labels.set(name, value);
    }
  });
}
