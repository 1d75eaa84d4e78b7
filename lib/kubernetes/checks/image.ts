import { imageProblems } from '../workload/image';
import type { Check } from './check';

/** Names of images that no registry would take. */
export const image: Check = ({ input, delivery }, { error }) => {
  for (const problem of imageProblems(input.props.image)) error('image', problem, 'see `image`');
  const reloader = delivery.reloader?.image;
  if (reloader === undefined || /^[^\s]+$/.test(reloader)) return;
  error(
    'image',
    `the reloader's image must be a reference without spaces, got ${JSON.stringify(reloader)}`,
    'leave `image` out of `ConfigDelivery.reload` for the usual one',
  );
};
