/**
 * Something wrong with a value passed by a program. It's kept beside the value, not thrown: all problems of a run are
 * reported together when the configuration is checked.
 */
export interface Problem {
  /** What is wrong, lower case, no final period. Never contains the value itself: that may be a secret. */
  readonly message: string;
  /** Where in the value the problem is, from the outside in: `['endpoint', 0, 'url']`. Empty for the value itself. */
  readonly path: readonly (string | number)[];
  /** How to fix it, in one sentence. */
  readonly hint?: string;
}

const word = /^[\p{L}_][\p{L}\p{Nd}_]*$/u;

/** A path in readable form: `endpoint[0].headers["X-Scope-OrgID"]`. */
export function formatPath(path: readonly (string | number)[]): string {
  return path
    .map((step, i) => {
      if (typeof step === 'number') return `[${step}]`;
      if (!word.test(step)) return `[${JSON.stringify(step)}]`;
      return i === 0 ? step : `.${step}`;
    })
    .join('');
}
