/** An expression, and what the parts of a match are put together to: a name, and up to four parts of a version. What isn't given is the group of that number. */
export type UserAgentRow = readonly [expression: string, ...parts: string[]];

/** What tells programs and systems by the texts that they send as `User-Agent`: the first one that matches. */
export interface UserAgentFacts {
  readonly browsers: readonly UserAgentRow[];
  readonly systems: readonly UserAgentRow[];
}

let facts: UserAgentFacts | undefined;

/** Read at first use: they are many, and few ask for them. */
export function userAgentFacts(): UserAgentFacts {
  facts ??= JSON.parse((require('./user-agents.gen') as typeof import('./user-agents.gen')).userAgents);
  return facts!;
}
