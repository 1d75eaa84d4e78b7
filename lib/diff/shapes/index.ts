export { shapeOf } from './registry';
