export { Expression, type Input, type Requirement } from './expression';
export * from './types';
