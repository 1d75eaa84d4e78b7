export type { Planned } from './check';
export { planProblems } from './plan-problems';
