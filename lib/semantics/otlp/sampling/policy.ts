import type { Span } from '../telemetry';

/** A whole trace, as a policy sees it: the spans in the order in which they came. */
export interface Trace {
  readonly id: string;
  readonly spans: readonly Span[];
  /** When it's decided, in nanoseconds since 1970. */
  readonly now: bigint;
}

export type Decision = 'sampled' | 'not sampled' | 'dropped';

/** Decides of a trace; undefined where it fails, which counts as no decision. */
export type Policy = (trace: Trace) => Decision | undefined;

/** A policy with its name. */
export interface NamedPolicy {
  readonly name: string;
  readonly policy: Policy;
  readonly drops: boolean;
}

/** What becomes of a trace, and the policy that decided. */
export interface Verdict {
  readonly isSampled: boolean;
  /** Undefined where no policy wanted it. */
  readonly by?: string;
}

/** What all policies together decide: one that drops comes before all others, then one that samples is enough. */
export function decide(policies: readonly NamedPolicy[], trace: Trace, onFirstMatch: boolean): Verdict {
  const inOrder = [...policies.filter(({ drops }) => drops), ...policies.filter(({ drops }) => !drops)];
  let sampledBy: string | undefined;
  for (const { name, policy } of inOrder) {
    const decision = policy(trace);
    if (decision === 'dropped') return { isSampled: false, by: name };
    if (decision !== 'sampled') continue;
    sampledBy ??= name;
    if (onFirstMatch) break;
  }
  return sampledBy === undefined ? { isSampled: false } : { isSampled: true, by: sampledBy };
}

export function sampledIf(condition: boolean): Decision {
  return condition ? 'sampled' : 'not sampled';
}
