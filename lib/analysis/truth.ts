/** True, false, or `undefined` for unknown: Kleene's three-valued logic. */
export type Truth = boolean | undefined;

export function not(truth: Truth): Truth {
  return truth === undefined ? undefined : !truth;
}

export function every<T>(members: Iterable<T>, truthOf: (member: T) => Truth): Truth {
  return not(some(members, (member) => not(truthOf(member))));
}

export function some<T>(members: Iterable<T>, truthOf: (member: T) => Truth): Truth {
  let result: Truth = false;
  for (const member of members) {
    const truth = truthOf(member);
    if (truth === true) return true;
    if (truth === undefined) result = undefined;
  }
  return result;
}
