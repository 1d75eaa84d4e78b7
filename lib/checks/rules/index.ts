export type { Rule } from './rule';
export { validationRules } from './validation-rules';
