import type { Question } from '../question';

/** How Go writes a time that is none: nothing is known of how far a log was read. */
const NO_TIME = '0001-01-01';

/** How many components one note names. */
const MOST_NAMED = 5;

/** Logs that are read from their beginning: what an earlier Alloy has sent of them is sent again. Told from Alloy's own log. */
export const readAgain: Question = {
  name: 'readAgain',
  text: 'Are lines sent again?',
  diagnose: ({ instances }) =>
    instances.flatMap(({ name, log = [] }) => {
      const opened = log.filter(({ startTime }) => startTime !== undefined);
      const fromBeginning = opened.filter(({ startTime }) => startTime!.startsWith(NO_TIME));
      if (fromBeginning.length === 0) return [];
      const components = [...new Set(fromBeginning.map(({ component }) => component ?? 'a source'))];
      return [
        {
          severity: 'note' as const,
          pods: [name],
          summary:
            'logs of containers are read from their beginning: lines that an earlier Alloy has sent are sent again',
          evidence: [
            `${name}: ${fromBeginning.length} of ${opened.length} log streams were opened without a known position by ${components.slice(0, MOST_NAMED).join(', ')}`,
          ],
          advice: [],
        },
      ];
    }),
};
