import { quote } from '../syntax';
import { texts } from './decoding.gen';
import type { AttributeSchema } from './schema-types';

/** A text that Alloy decodes into a value of its own type, and what it says where it can't. */
export interface TextType {
  readonly accepts: readonly string[];
  readonly ignoreCase: boolean;
  readonly message: string;
  readonly nullMessage?: string | undefined;
}

/** The decoding of the attribute at a path below a component, configuration block or definition, if it has one of its own. */
export function textType(owner: string, path: string, { enum: values }: AttributeSchema): TextType | undefined {
  // Only enumerated texts are decoded that way; asking no further keeps the ordinary attribute cheap.
  const entry = values && texts[owner]?.[path];
  return (
    entry && {
      accepts: entry.accepts ?? values.map(String),
      ignoreCase: entry.ignoreCase ?? false,
      message: entry.message,
      nullMessage: entry.nullMessage,
    }
  );
}

/** What Alloy says of a text that it can't decode, or undefined. */
export function textProblem(text: string, { accepts, ignoreCase, message }: TextType): string | undefined {
  const value = ignoreCase ? text.toLowerCase() : text;
  return accepts.includes(value)
    ? undefined
    : message.replace(/<(value|quoted)>/, (_, form) => (form === 'value' ? value : quote(value)));
}
