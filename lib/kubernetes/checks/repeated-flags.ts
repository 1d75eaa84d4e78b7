import type { Argument } from '../workload/argument';
import type { Check } from './check';

/** Flags that are given twice: Alloy refuses to start. */
export const repeatedFlags: Check = ({ args }, { error }) => {
  const seen = new Map<string, Argument>();
  for (const argument of args) {
    if (!argument.text.startsWith('--')) continue;
    const flag = argument.text.replace(/=.*$/s, '');
    const other = seen.get(flag);
    if (other !== undefined) {
      error(
        'repeated-flag',
        `${argument.text} of \`extraArgs\` repeats ${other.text}`,
        `${other.text} comes from ${other.askedBy.join(', ')}: leave it out of \`extraArgs\``,
      );
    }
    seen.set(flag, argument);
  }
};
