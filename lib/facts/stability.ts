/** How mature a component is, least first; the value of Alloy's `--stability.level` is the lowest that it runs. */
export type StabilityLevel = 'experimental' | 'public-preview' | 'generally-available';

const ranks: Readonly<Record<StabilityLevel, number>> = {
  experimental: 0,
  'public-preview': 1,
  'generally-available': 2,
};

/** Whether something of this stability may be used where `minimum` is the lowest that is allowed. */
export function isAllowed(level: StabilityLevel, minimum: StabilityLevel): boolean {
  return ranks[level] >= ranks[minimum];
}

/** Alloy's message about something that isn't stable enough; `what` is `component "NAME"`, for example. */
export function stabilityMessage(what: string, level: StabilityLevel, minimum: StabilityLevel): string {
  return `${what} is at stability level "${level}", which is below the minimum allowed stability level "${minimum}". Use --stability.level command-line flag to enable "${level}" features`;
}
