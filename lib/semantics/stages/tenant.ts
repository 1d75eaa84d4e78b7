import { extractedText } from './entry';
import { changing, type Stage, StageError } from './stage';
import type { StageArguments } from './stage-arguments';

/** The label in which `loki.write` looks for the tenant. */
export const tenantLabel = '__tenant_id__';

/** `stage.tenant`: says whose entry it is. */
export function tenant(args: StageArguments): Stage {
  const [source, label, value] = [args.text('source'), args.text('label'), args.text('value')];
  const given = [source, label, value].filter((text) => text !== '').length;
  if (given === 0) throw new StageError('building', 'label, source or value config are required');
  if (given > 1) {
    throw new StageError(
      'building',
      'label, source and value are mutually exclusive: you should set source, value or label but not all',
    );
  }
  return changing((entry) => {
    const id = source !== '' ? extractedText(entry, source) : label !== '' ? entry.labels.get(label) : value;
    if (id !== undefined && id !== '') entry.labels.set(tenantLabel, id);
  });
}
