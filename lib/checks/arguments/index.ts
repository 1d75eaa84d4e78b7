export { checkRules } from './check';
export { kindsOfRules } from './kinds';
