import { imageProblems } from '../image';
import type { Check } from './check';

/** Parts of the image's name that no registry would take. */
export const image: Check = ({ input }, { error }) => {
  for (const problem of imageProblems(input.props.image)) error('image', problem, 'see `image`');
};
