import type { Range } from './source';

export type Severity = 'error' | 'warning';

/** One problem: a value that can be sorted, compared and printed. How it is printed is another file's job. */
export interface Diagnostic {
  /** Stable, documented code, never reused: `syntax`, `unknown-attribute`, `lint/unused-component`, ... */
  readonly code: string;
  readonly severity: Severity;
  /** What is wrong, in the user's words; lower case, no final period. Where Alloy has a message of its own, exactly that one. */
  readonly message: string;
  /** Name of the source (a file, `<stdin>`, the configuration's construct path), or `''` where the problem has no source. */
  readonly file: string;
  /** Line of the start, from 1; 0 where the problem has no position. */
  readonly line: number;
  /** Column of the start in bytes, from 1; 0 where the problem has no position. */
  readonly column: number;
  /** Start and inclusive end; absent where the problem has no position. */
  readonly range?: Range;
  /** Path of the construct that the problem comes from, where there is one. */
  readonly constructPath?: string;
  /** Where in the user's TypeScript the construct was made: `main.ts:12:3`. */
  readonly creationSite?: string;
  /** The way out, in one sentence. */
  readonly hint?: string;
  /** Other places that belong to the problem: the first of two duplicates, for one. */
  readonly related?: readonly RelatedPlace[];
}

export interface RelatedPlace {
  readonly message: string;
  readonly file: string;
  readonly range?: Range;
}

/** What a function that needs a text without errors throws. `message` lists all problems, one a line. */
export class DiagnosticsError extends Error {
  readonly diagnostics: readonly Diagnostic[];

  constructor(diagnostics: readonly Diagnostic[]) {
    super(
      diagnostics.map((d) => (d.line > 0 ? `${d.file}:${d.line}:${d.column}: ${d.message}` : d.message)).join('\n'),
    );
    this.name = 'DiagnosticsError';
    this.diagnostics = diagnostics;
  }
}
