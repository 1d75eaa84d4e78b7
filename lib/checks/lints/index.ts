export { lints } from './all-lints';
export type { Lint } from './lint';
export { LintContext } from './lint-context';
export { type LintSwitches, lintSwitch, switchProblems } from './switches';
