import { Regexp } from '../../../languages';
import type { AttributeMap, AttributeValue } from '../attribute-value';
import { type Policy, sampledIf } from './policy';

/**
 * A policy on the value of an attribute, of the resource or of a span. One value that matches is enough; inverted, one is too many.
 * @param matches whether a value matches, of a resource or of a span
 */
function onAttribute(
  key: string,
  inverted: boolean,
  matches: (value: AttributeValue, of: 'resource' | 'span') => boolean,
): Policy {
  const has = (attributes: AttributeMap, of: 'resource' | 'span') => {
    const value = attributes.get(key);
    return value !== undefined && matches(value, of);
  };
  return ({ spans }) => {
    const found = spans.some(
      ({ attributes, resource }) => has(resource.attributes, 'resource') || has(attributes, 'span'),
    );
    return sampledIf(found !== inverted);
  };
}

/** Values that are no text count as an empty one, which none of a span's is. */
export function stringAttribute(key: string, values: readonly string[], isRegexp: boolean, inverted: boolean): Policy {
  const expressions = isRegexp ? values.map((value) => Regexp.compile(value)) : [];
  const exact = new Set(values.filter((value) => value !== ''));
  const matches = (text: string) =>
    isRegexp ? expressions.some((expression) => expression.test(text)) : exact.has(text);
  return onAttribute(key, inverted, (value, of) => {
    const text = typeof value === 'string' ? value : '';
    return (of === 'resource' || text !== '') && matches(text);
  });
}

/** Values that are no integer count as 0. @param least 0 is no limit, likewise `most` */
export function numericAttribute(key: string, least: bigint, most: bigint, inverted: boolean): Policy {
  return onAttribute(key, inverted, (value) => {
    const number = typeof value === 'bigint' ? value : 0n;
    return (least === 0n || number >= least) && (most === 0n || number <= most);
  });
}

/** Values that are no boolean count as false. */
export function booleanAttribute(key: string, wanted: boolean, inverted: boolean): Policy {
  return onAttribute(key, inverted, (value) => (value === true) === wanted);
}
