import { type AttributeMap, type AttributeValue, isMap } from '../attribute-value';
import { OttlError } from './ottl-error';
import type { OttlValue } from './ottl-value';

interface Criterion {
  readonly equals: readonly string[];
  readonly range?: readonly [bigint, bigint];
}

/** The level whose criteria a value meets. @throws OttlError where none does, or a criterion is none */
export function severityOf(value: OttlValue, mapping: AttributeMap): string {
  const levels = [...mapping].map(([level, criteria]) => {
    if (!Array.isArray(criteria)) throw new OttlError('severity mapping criteria must be []any');
    return { level, criteria: criteria.map(criterionOf) };
  });
  if (typeof value !== 'string' && typeof value !== 'bigint') throw new OttlError('could not map log level');
  const found = levels.find(({ criteria }) => criteria.some((criterion) => meets(value, criterion)));
  if (found === undefined) throw new OttlError(`no matching log level found for value '${value}'`);
  return found.level;
}

function meets(value: string | bigint, { equals, range }: Criterion): boolean {
  if (typeof value === 'string') return equals.includes(value);
  return range !== undefined && value >= range[0] && value <= range[1];
}

function criterionOf(criterion: AttributeValue): Criterion {
  if (!isMap(criterion)) throw new OttlError('severity mapping criteria items must be map[string]any');
  const equals = criterion.get('equals') ?? [];
  if (!Array.isArray(equals) || equals.some((each) => typeof each !== 'string')) {
    throw new OttlError('equals must be a list of strings');
  }
  const range = criterion.get('range');
  return { equals, ...(range === undefined ? {} : { range: rangeOf(range) }) };
}

function rangeOf(range: AttributeValue): readonly [bigint, bigint] {
  if (typeof range === 'string') {
    const hundred = /^([2-5])xx$/.exec(range)?.[1];
    if (hundred === undefined) throw new OttlError(`unknown range placeholder: ${range}`);
    return [BigInt(hundred) * 100n, BigInt(hundred) * 100n + 99n];
  }
  const [min, max] = isMap(range) ? [range.get('min'), range.get('max')] : [];
  if (typeof min === 'bigint' && typeof max === 'bigint') return [min, max];
  throw new OttlError('range must be a known placeholder, or a map with min and max');
}
