import { quote } from '../syntax';
import { leadsTo, parsePath } from './argument-path';
import { texts } from './decoding.gen';
import { lookup } from './lookup';
import type { AttributeSchema } from './schema-types';

/** A text that Alloy decodes into a value of its own type, and what it says where it can't. */
export interface TextType {
  readonly accepts: readonly string[];
  readonly ignoreCase: boolean;
  readonly message: string;
  readonly nullMessage?: string | undefined;
}

interface DecodedText {
  readonly accepts?: readonly string[];
  readonly ignoreCase?: boolean;
  readonly message: string;
  readonly nullMessage?: string;
}

const textsOf = lookup(texts, (_owner, entry: { readonly [path: string]: DecodedText }) =>
  Object.entries(entry).map(([path, text]) => ({ path: parsePath(path), text })),
);

/**
 * The decoding of an attribute, if it has one of its own.
 * @param owner the component, configuration block or definition that it is of
 * @param argument names of the blocks around it below the owner, and its own
 */
export function textType(
  owner: string,
  argument: readonly string[],
  { enum: values }: AttributeSchema,
): TextType | undefined {
  // Only enumerated texts are decoded that way.
  const entry = values && textsOf(owner)?.find(({ path }) => leadsTo(path, argument))?.text;
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
