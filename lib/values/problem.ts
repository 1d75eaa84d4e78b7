/**
 * Something wrong with a value that a program handed in. It's kept beside the value, not thrown: all problems of a run are
 * reported together when the configuration is checked.
 */
export interface Problem {
  /** What is wrong, lower case, no final period. Never holds the text of a value: that may be a secret. */
  readonly message: string;
  /** Where in the value the problem is, from the outside in: `['endpoint', 0, 'url']`. Empty for the value itself. */
  readonly path: readonly (string | number)[];
  /** The way out, in one sentence. */
  readonly hint?: string;
}

const word = /^[\p{L}_][\p{L}\p{Nd}_]*$/u;

/** A path as a reader writes it: `endpoint[0].headers["X-Scope-OrgID"]`. */
export function formatPath(path: readonly (string | number)[]): string {
  return path
    .map((step, i) => {
      if (typeof step === 'number') return `[${step}]`;
      if (!word.test(step)) return `[${JSON.stringify(step)}]`;
      return i === 0 ? step : `.${step}`;
    })
    .join('');
}
