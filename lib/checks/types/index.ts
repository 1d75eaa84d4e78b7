export { checkTypes } from './check-types';
export { type TypeRule, typeRules } from './type-rules';
