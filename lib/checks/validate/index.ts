export { validate, validateModel } from './validate';
