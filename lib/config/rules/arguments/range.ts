import type { AttributeSchema } from '../../../components/schema';
import { parseDuration } from '../../../values/evaluate/duration';
import type { BodyPlace } from '../../path';
import type { PathValue } from '../../path-value';
import { parseByteSize } from '../../../languages/byte-size';
import type { Bound, KindOfRules, Limits } from './argument-rule';
import { attributeAt, isGiven, type RuleValue, valuesAt } from './findings';
import { isoDuration } from './formats/iso-duration';

export const range: KindOfRules = {
  code: 'rule/range',
  severity: 'error',
  message: 'poll_frequency must be at least "10s", got <duration>',
  description: 'A number, a duration or a size is too small or too large, or does not fit that of another argument.',
  fails: 'remotecfg {\n\tpoll_frequency = "5s"\n}\n',
  passes: 'remotecfg {\n\tpoll_frequency = "10s"\n}\n',

  find({ paths, limits = {} }, from) {
    return paths.flatMap((path) => {
      const attribute = attributeAt(from.schema, path);
      if (!attribute) return [];
      return valuesAt(from, path)
        .filter(({ place }) => isGiven(place) || !attribute.required)
        .filter((found) => isOutside(found, attribute, limits, from))
        .map(({ place, value }) => ({
          ...(isGiven(place) ? { place } : {}),
          ...(value.kind === 'scalar' ? { values: { value: String(value.value) } } : {}),
        }));
    });
  },
};

function isOutside({ value }: RuleValue, attribute: AttributeSchema, limits: Limits, from: BodyPlace): boolean {
  const size = sizeOf(value, attribute, limits.as);
  if (size === undefined) return false;
  const bound = (limit: Bound | undefined) =>
    limit === undefined ? undefined : boundOf(limit, attribute, limits.as, from);
  const min = bound(limits.min);
  const max = bound(limits.max);
  const above = bound(limits.exclusiveMin);
  const below = bound(limits.exclusiveMax);
  return (
    (min !== undefined && size < min) ||
    (max !== undefined && size > max) ||
    (above !== undefined && size <= above) ||
    (below !== undefined && size >= below) ||
    (limits.not !== undefined && size === bound(limits.not))
  );
}

function boundOf(limit: Bound, attribute: AttributeSchema, as: Limits['as'], from: BodyPlace): number | undefined {
  if (typeof limit !== 'object') return sizeOf({ kind: 'scalar', value: limit }, attribute, as);
  const [other] = valuesAt(from, limit.path);
  return other && sizeOf(other.value, attributeAt(from.schema, limit.path) ?? attribute, as);
}

/** A value as a number that can be compared. What isn't set and has no default is zero to Alloy, unless it's a text. */
function sizeOf(value: PathValue, { type }: AttributeSchema, as: Limits['as']): number | undefined {
  const given = value.kind === 'scalar' ? value.value : undefined;
  if (value.kind !== 'scalar' && value.kind !== 'absent') return undefined;
  if (as === 'iso8601-duration') return given === undefined ? undefined : isoDuration(String(given));
  switch (type) {
    case 'number':
      return given === undefined ? 0 : numberOf(given);
    case 'duration': {
      const duration = parseDuration(String(given ?? '0'));
      return typeof duration === 'bigint' ? Number(duration) : undefined;
    }
    case 'bytes_size':
      return given === undefined ? 0 : parseByteSize(String(given));
    default:
      return given === undefined || given === '' ? undefined : numberOf(given);
  }
}

function numberOf(value: string | number | boolean): number | undefined {
  const number = typeof value === 'boolean' || value === '' ? Number.NaN : Number(value);
  return Number.isNaN(number) ? undefined : number;
}
