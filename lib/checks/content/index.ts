export { besidesContent, checkContent } from './check';
export { contentRules } from './rules';
