export { lints } from './all-lints';
export type { Lint } from './lint';
export { LintContext } from './lint-context';
export { type LintSwitches, switchProblems } from './switches';
