export { checkTypes } from './check-types';
export { typeRules } from './type-rules';
