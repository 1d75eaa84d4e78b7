import { setTimeout as sleep } from 'node:timers/promises';
import type { DoctorReport, ObservedAlloy } from '../../doctor';
import { printable } from '../../report';
import type { Streams } from './streams';

/** What one look at the Alloys has shown. */
export interface Look {
  readonly alloys: readonly ObservedAlloy[];
  readonly report: DoctorReport;
}

/** How it is waited; tests have no minutes. */
export interface Watch {
  /** Between two looks, in seconds. */
  readonly interval: number;
  /** For how long it is watched at most, in seconds: a little longer than the longest pause between two attempts. */
  readonly longest: number;
  readonly wait: (seconds: number) => Promise<unknown>;
}

export const usualWatch: Watch = { interval: 10, longest: 360, wait: (seconds) => sleep(seconds * 1000) };

/**
 * Looks until it's known whether all is well: again, while nothing is wrong and something can't be told yet. Says on standard error what it waits for.
 * @param look looks once, and continues what was observed before
 */
export async function lookUntilTold(
  look: (before: readonly ObservedAlloy[]) => Promise<Look>,
  { stderr }: Pick<Streams, 'stderr'>,
  { interval, longest, wait }: Watch = usualWatch,
): Promise<DoctorReport> {
  let { alloys, report } = await look([]);
  const said = new Set<string>();
  for (let waited = 0; isOpen(report) && waited < longest; ) {
    for (const { summary } of report.open) {
      if (!said.has(summary)) stderr(`${printable(summary)}: watching on\n`);
      said.add(summary);
    }
    const asked = Math.min(...report.open.map(({ askAgainIn }) => askAgainIn!));
    const pause = Math.min(asked, interval, longest - waited);
    await wait(pause);
    waited += pause;
    ({ alloys, report } = await look(alloys));
  }
  return report;
}

function isOpen({ findings, open }: DoctorReport): boolean {
  return findings.length === 0 && open.length > 0;
}
