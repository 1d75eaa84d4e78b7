import { compareBytes } from '../../../syntax';
import { type AttributeValue, textOfAttribute } from '../attribute-value';
import { OttlError } from './ottl-error';

/** Elements in order: numbers by what they are worth, as texts where one is none. A list with maps, lists or bytes in it stays as it is. */
export function sorted(elements: readonly AttributeValue[], order: string): readonly AttributeValue[] {
  if (order !== 'asc' && order !== 'desc') {
    throw new OttlError(`invalid arguments: ${order}. Order should be either "asc" or "desc"`);
  }
  if (elements.some((element) => typeof element === 'object' && element !== null)) return elements;
  const compare = elements.every((element) => typeof element === 'bigint')
    ? (a: AttributeValue, b: AttributeValue) => ((a as bigint) < (b as bigint) ? -1 : a === b ? 0 : 1)
    : elements.every((element) => typeof element === 'bigint' || typeof element === 'number')
      ? (a: AttributeValue, b: AttributeValue) => Number(a) - Number(b)
      : (a: AttributeValue, b: AttributeValue) => compareBytes(textOfAttribute(a), textOfAttribute(b));
  return [...elements].sort(order === 'asc' ? compare : (a, b) => compare(b, a));
}
