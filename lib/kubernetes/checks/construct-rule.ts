export type { ConstructRule } from '../../checks';
