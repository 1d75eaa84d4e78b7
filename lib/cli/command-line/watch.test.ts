import type { DoctorReport } from '../../doctor';
import { type Look, lookUntilTold } from './watch';

const diagnosis = (askAgainIn?: number) => ({
  question: 'logs',
  severity: 'warning' as const,
  alloy: 'a',
  pods: [],
  summary: 'can’t tell yet',
  evidence: [],
  advice: [],
  ...(askAgainIn === undefined ? {} : { askAgainIn }),
});

const look = (parts: Partial<DoctorReport>): Look => ({
  alloys: [],
  report: { alloys: [], findings: [], open: [], notes: [], notSeen: [], ...parts },
});

/** Looks that give these reports, one after the other; the last one stays. */
async function looking(...looks: readonly Look[]) {
  const [pauses, said]: [number[], string[]] = [[], []];
  let next = 0;
  const report = await lookUntilTold(
    () => Promise.resolve(looks[Math.min(next++, looks.length - 1)]!),
    { stderr: (text) => said.push(String(text)) },
    {
      interval: 10,
      longest: 35,
      wait: (seconds) => {
        pauses.push(seconds);
        return Promise.resolve();
      },
    },
  );
  return { report, looks: next, pauses, said };
}

const open = look({ open: [diagnosis(300)] });
const well = look({});

test('what is known at once is not watched', async () => {
  expect(await looking(well)).toMatchObject({ looks: 1, pauses: [], said: [] });
});

test('what is open is looked at until it is known, and said once', async () => {
  expect(await looking(open, open, well)).toMatchObject({
    looks: 3,
    pauses: [10, 10],
    said: ['can’t tell yet: watching on\n'],
    report: well.report,
  });
});

test('it is asked no later than it is known', async () => {
  expect((await looking(look({ open: [diagnosis(3)] }), well)).pauses).toEqual([3]);
});

test('something that is wrong is told at once, whatever is open', async () => {
  const wrong = look({ open: [diagnosis(300)], findings: [diagnosis()] });

  expect(await looking(wrong)).toMatchObject({ looks: 1, report: wrong.report });
});

test('it ends, and stays open', async () => {
  expect(await looking(open)).toMatchObject({ pauses: [10, 10, 10, 5], report: open.report });
});
