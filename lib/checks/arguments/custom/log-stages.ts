import { Buffer } from 'node:buffer';
import { parseByteSize } from '../../../languages';
import { attributeAt, valuesAt } from '../breaches';
import { type Condition, textOf } from './condition';

/** `null` for the labels of a stage. What is required and isn't written is reported as missing. */
export const nullLabels: Condition = ({ paths }, place) =>
  paths.flatMap((path) =>
    valuesAt(place, path).filter(
      ({ place: at, value }) =>
        value.kind === 'absent' && !(at.kind === 'value' && !at.expr && attributeAt(place.schema, path)?.required),
    ),
  );

export const matchWithoutStages: Condition = ({ paths }, place) =>
  valuesAt(place, paths[0]!).length === 0 ? [{}] : [];

export const dropWithStages: Condition = ({ paths }, place) => valuesAt(place, paths[0]!).slice(0, 1);

/** A suffix, the first path, that is no shorter than what is left of a line, the second. */
export const suffixBeyondLimit: Condition = ({ paths: [suffixPath, limitPath] }, place) => {
  const [suffix] = valuesAt(place, suffixPath!);
  const [limit] = valuesAt(place, limitPath!);
  const length = Buffer.byteLength(textOf(suffix?.value) ?? '');
  const most = parseByteSize(textOf(limit?.value) ?? '');
  return length > 0 && most !== undefined && length >= most ? [suffix!] : [];
};
