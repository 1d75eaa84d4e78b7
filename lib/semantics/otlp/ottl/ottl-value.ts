import type { AttributeValue } from '../attribute-value';

/** A converter that is given by its name, for replacements. @throws OttlError */
export type TextFunction = (text: string) => OttlValue;

/** What an expression of OTTL can be. Only an `AttributeValue` can be kept in telemetry. */
export type OttlValue = AttributeValue | TextFunction;
