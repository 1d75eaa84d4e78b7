import type { Check } from './check';

/** Variables of one name. Those that nothing sets are the lints' matter. */
export const environment: Check = ({ environment: { problems } }, { error }) => {
  for (const problem of problems) error('environment', problem, 'give one of them another name');
};
