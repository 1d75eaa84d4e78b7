export { egressProblems } from './egress';
export { endpointProblems } from './endpoints';
export { planProblems } from './plan-problems';
