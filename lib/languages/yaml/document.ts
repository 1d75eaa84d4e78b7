import type { Document, Node } from 'yaml';

/** Loaded when it's used: it takes as long to load as all of this package, and few configurations hold YAML. */
export const library = (): typeof import('yaml') => require('yaml');

/** The first document of a text, or why there is none. */
export interface ReadDocument {
  readonly document?: Document.Parsed;
  readonly problem?: { readonly message: string; readonly start: number; readonly end: number };
}

/** Texts that were read, newest last: reading YAML takes longer than everything else, and a configuration is checked more than once. */
const read = new Map<string, ReadDocument>();
const mostRead = 64;

/** Reads the first document of a YAML text, as Go's library does. What comes behind it is not looked at. */
export function readDocument(text: string): ReadDocument {
  let result = read.get(text);
  if (result === undefined) {
    result = firstDocument(text);
    read.set(text, result);
    if (read.size > mostRead) read.delete(read.keys().next().value!);
  }
  return result;
}

function firstDocument(text: string): ReadDocument {
  try {
    const documents = library().parseAllDocuments(text, {
      // Plain scalars are resolved by what they are for.
      schema: 'failsafe',
      strict: false,
      uniqueKeys: false,
      prettyErrors: false,
      logLevel: 'silent',
    });
    if ('empty' in documents) return {};
    const document = documents[0]!;
    const [error] = document.errors;
    if (error === undefined) return { document };
    const [start, end] = error.pos;
    return { problem: { message: error.message, start, end: Math.max(start, Math.min(end, text.length)) } };
  } catch (error) {
    // The library parses recursively.
    if (error instanceof RangeError) return {};
    throw error;
  }
}

/** Where a node stands in its text; nothing for one that isn't written. */
export function rangeOf(node: Node): { readonly start: number; readonly end: number } {
  const [start = 0, end = start] = node.range ?? [];
  return { start, end };
}
