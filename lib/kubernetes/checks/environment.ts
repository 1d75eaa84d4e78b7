import type { ConstructRule } from './construct-rule';
import type { WorkloadCheck } from './workload-check';

const environmentRule: ConstructRule = {
  code: 'environment',
  severity: 'error',
  description:
    'Two variables of the container have one name, and only one of them would be there: two of `env`, two keys of Secrets, or one of each. Give one of them another name.',
  fails: `new Alloy(chart, 'alloy', {
  env: [
    { name: 'REGION', value: 'north' },
    { name: 'REGION', value: 'south' },
  ],
});`,
  passes: "new Alloy(chart, 'alloy', { env: [{ name: 'REGION', value: 'north' }] });",
};

/** Environment variables with the same name. The lints report those that nothing sets. */
export const environment: WorkloadCheck = {
  rules: [environmentRule],

  check({ environment: { problems } }, report) {
    for (const problem of problems) report(environmentRule, problem, 'give one of them another name');
  },
};
