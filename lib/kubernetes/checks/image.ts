import { imageProblems } from '../workload/image';
import type { Check } from './check';

/** Names of images that no registry would take. */
export const image: Check = ({ input }, { error }) => {
  for (const problem of imageProblems(input.props.image)) error('image', problem, 'see `image`');
  const reloader = input.props.reloader?.image;
  if (reloader === undefined || /^[^\s]+$/.test(reloader)) return;
  error(
    'image',
    `the reloader's image must be a reference without spaces, got ${JSON.stringify(reloader)}`,
    'leave `reloader.image` out for the usual one',
  );
};
