import type { OttlParameter } from '../../facts';
import type { Argument } from './tree';

/** An argument with the parameter that it's for. */
export interface BoundArgument {
  readonly parameter: OttlParameter;
  readonly argument: Argument;
}
