/** What a matcher says: the result that jest and vitest expect of one. */
export interface Verdict {
  readonly pass: boolean;
  /** Why, and the way of the item: what is printed where the assertion fails. */
  readonly message: () => string;
}

/**
 * A verdict that further conditions can be put to. Jest and vitest call the `then` of what a matcher gives them, in order to wait for it, and
 * pass on what that returns (jest: what its `catch` returns): so it's here that the conditions come from. Nothing is waited for: a failing
 * assertion throws at once.
 */
export function verdictWith<Conditions extends object>(verdict: Verdict, conditions: Conditions): Verdict {
  Object.defineProperty(conditions, 'catch', { value: () => conditions, enumerable: false });
  return Object.assign(
    {
      // biome-ignore lint/suspicious/noThenProperty: see above
      then: (judge: (verdict: Verdict) => unknown): Conditions => {
        judge(verdict);
        return conditions;
      },
    },
    verdict,
  );
}

/** Thrown by a condition that isn't met. */
export class ConditionError extends Error {
  override readonly name = 'ConditionError';
}
