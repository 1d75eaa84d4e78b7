import type { AttributeSchema } from '../facts';
import { parseByteSize } from '../languages';
import { parseDuration } from '../values';
import type { Place } from './path';
import type { PathValue } from './path-value';
import type { Truth } from './truth';

/** Whether something is set as Alloy's own checks see it: a block that is written, a value (given or by default) that isn't zero or empty. */
export function isSet(place: Place): Truth {
  if (place.kind === 'body') return place.block !== undefined;
  const { value, schema } = place;
  switch (value.kind) {
    case 'unknown':
      return undefined;
    case 'absent':
      return false;
    case 'scalar':
      return !isZero(value.value, schema);
    case 'list':
      return value.items.length > 0;
    case 'object':
      return value.fields.size > 0;
  }
}

function isZero(value: string | number | boolean, schema: AttributeSchema | undefined): boolean {
  if (value === '' || value === false || value === 0) return true;
  if (schema?.type === 'duration') return parseDuration(String(value)) === 0n;
  return schema?.type === 'bytes_size' && parseByteSize(String(value)) === 0;
}

/** Whether a value is absent or holds nothing; zero and `false` are something. */
export function isEmpty(value: PathValue): Truth {
  switch (value.kind) {
    case 'unknown':
      return undefined;
    case 'absent':
      return true;
    case 'scalar':
      return value.value === '';
    case 'list':
      return value.items.length === 0;
    case 'object':
      return value.fields.size === 0;
  }
}
