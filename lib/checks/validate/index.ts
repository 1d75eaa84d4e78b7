export type { ValidateOptions } from './options';
export type { NamedSource, ValidateInput } from './sources';
export { validate, validateBlocks } from './validate';
