export { lints } from './all-lints';
export { lintBlocks } from './find-lints';
export type { Lint } from './lint';
export { type LintOptions, lint } from './lint-text';
export { type LintSwitches, switchProblems } from './switches';
