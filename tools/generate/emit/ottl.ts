import { GENERATED, quote } from './text';

/** `ottl.json` as it lies in the file: contexts, functions and where they can be used. */
export interface OttlFile {
  readonly [part: string]: unknown;
}

/** `ottl-literals.json`: what functions check of literals when a statement is read. */
export interface OttlLiteralsFile {
  readonly [part: string]: unknown;
}

/** `ottl.gen.ts`: both as one JSON text, which is read when it's needed. */
export function emitOttl(facts: OttlFile, literals: OttlLiteralsFile): string {
  return `${GENERATED}
/** What OTTL knows, as lib/facts/ottl.ts describes it. */
export const ottl: string = ${quote(JSON.stringify({ ...facts, literals }))};
`;
}
