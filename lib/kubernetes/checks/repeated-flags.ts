import type { Argument } from '../workload/argument';
import type { ConstructRule } from './construct-rule';
import type { WorkloadCheck } from './workload-check';

const repeatedFlag: ConstructRule = {
  code: 'repeated-flag',
  severity: 'error',
  description:
    '`extraArgs` repeats a flag that is there already, and Alloy refuses to start. Use the prop that sets it.',
  fails:
    "new Alloy(chart, 'alloy', { extraArgs: ['--stability.level=experimental', '--stability.level=experimental'] });",
  passes: "new Alloy(chart, 'alloy', { stabilityLevel: 'experimental' });",
};

/** Flags given twice: Alloy refuses to start. */
export const repeatedFlags: WorkloadCheck = {
  rules: [repeatedFlag],

  check({ args }, report) {
    const seen = new Map<string, Argument>();
    for (const argument of args) {
      if (!argument.text.startsWith('--')) continue;
      const flag = argument.text.replace(/=.*$/s, '');
      const other = seen.get(flag);
      if (other !== undefined) {
        report(
          repeatedFlag,
          `${argument.text} of \`extraArgs\` repeats ${other.text}`,
          `${other.text} comes from ${other.askedBy.join(', ')}: leave it out of \`extraArgs\``,
        );
      }
      seen.set(flag, argument);
    }
  },
};
