import type { Check } from './check';

/** Variables of one name, and variables that a component reads and nobody sets. Those of `sys.env` are the lints' matter. */
export const environment: Check = ({ environment: { problems, missing } }, { error, warning }) => {
  for (const problem of problems) error('environment', problem, 'give one of them another name');
  for (const [name, needs] of missing) {
    for (const { origin, why } of needs) {
      if (why === 'sys.env') continue;
      const message = `${origin.id} reads the environment variable ${name}, and nothing sets it`;
      warning('missing-variable', message, `set the argument, or add ${name} to \`env\``, origin);
    }
  }
};
