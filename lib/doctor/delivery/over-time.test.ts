import { type Answers, LokiWrite, type LokiWriteOptions } from '../../../test/harness/doctor/loki-write';
import { instance, metricsAt, observed } from '../../../test/harness/doctor/observed';
import { MetricsWindow } from '../observation/metrics-window';
import { deliveryDiagnoses } from './delivery-diagnoses';

// What verify and doctor say while loki.write does what it does, asked every ten seconds over minutes: each time with two readings, ten seconds apart.

const FROM = 3600;

type Verdict = 'arrives' | 'fails' | 'not known yet' | 'note';

/** What is said of an Alloy that was asked between two times, in seconds after its start. */
function verdictsOf(options: LokiWriteOptions, begin: number, end: number): Map<number, Verdict> {
  const alloy = new LokiWrite(options);
  const verdicts = new Map<number, Verdict>();
  for (let at = begin; at <= end; at += 10) {
    const first = metricsAt(at - 10, alloy.until(at - 10).metrics);
    const last = metricsAt(at, alloy.until(at).metrics);
    verdicts.set(at, verdictOf(new MetricsWindow(first, last), alloy.log));
  }
  return verdicts;
}

function verdictOf(window: MetricsWindow, logText: string): Verdict {
  const found = deliveryDiagnoses('logs', observed([instance({ window, logText })]), { connections: [] });
  if (found.length === 0) return 'arrives';
  const [{ askAgainIn, severity }] = found as [(typeof found)[0]];
  return askAgainIn !== undefined ? 'not known yet' : severity === 'note' ? 'note' : 'fails';
}

/** Loki is away from one time to another. */
const away =
  (from: number, to: number, status = -1): Answers =>
  (seconds) =>
    seconds >= from && seconds < to ? status : 204;

const said = (verdicts: ReadonlyMap<number, Verdict>, from: number, to: number) =>
  [...verdicts].filter(([at]) => at >= from && at <= to).map(([, verdict]) => verdict);

test('what arrives arrives, all the time', () => {
  expect(new Set(verdictsOf({ answers: () => 204 }, 20, 600).values())).toEqual(new Set(['arrives']));
});

test.each([
  ['refuses connections', -1],
  ['answers 429', 429],
  ['answers 503', 503],
])('while Loki %s, every answer says so, in the longest pauses, too', (_, status) => {
  const verdicts = verdictsOf({ answers: away(FROM, FROM + 2000, status) }, FROM - 60, FROM + 1100);

  expect(new Set(said(verdicts, FROM - 60, FROM - 10))).toEqual(new Set(['arrives']));
  expect(new Set(said(verdicts, FROM + 10, FROM + 760))).toEqual(new Set(['fails']));
  // One batch was given up. In the last pause of the next it may have been, too: that can't be told then, and nothing says that all is well.
  expect(new Set(said(verdicts, FROM + 780, FROM + 990))).toEqual(new Set(['not known yet']));
});

test('once Loki is back, it fails until the pause is over, and is history from then on', () => {
  // Tries after 0.5, 1, 2, 4, 8, 16, 32 and 64 seconds: the one at 127.5 s is the first that finds it.
  const verdicts = verdictsOf({ answers: away(FROM, FROM + 70) }, FROM - 10, FROM + 300);

  expect(new Set(said(verdicts, FROM + 10, FROM + 120))).toEqual(new Set(['fails']));
  expect(new Set(said(verdicts, FROM + 150, FROM + 300))).toEqual(new Set(['note']));
});

test('401 is a loss while it goes on, and history when data arrives again', () => {
  const verdicts = verdictsOf({ answers: away(FROM, FROM + 96, 401) }, FROM, FROM + 200);

  expect(new Set(said(verdicts, FROM + 10, FROM + 90))).toEqual(new Set(['fails']));
  expect(new Set(said(verdicts, FROM + 110, FROM + 200))).toEqual(new Set(['note']));
});

test('an Alloy that starts before Loki is not known to fail until it has had the time to find it', () => {
  const verdicts = verdictsOf({ answers: away(0, 40) }, 20, 200);

  expect(new Set(said(verdicts, 20, 60))).toEqual(new Set(['not known yet']));
  expect(new Set(said(verdicts, 80, 200))).toEqual(new Set(['note']));
});

test('an Alloy that never finds Loki fails from then on', () => {
  const verdicts = verdictsOf({ answers: () => -1 }, 20, 500);

  expect(new Set(said(verdicts, 20, 290))).toEqual(new Set(['not known yet']));
  expect(new Set(said(verdicts, 310, 500))).toEqual(new Set(['fails']));
});

test('an Alloy that is refused for good fails at once, however young', () => {
  expect(new Set(verdictsOf({ answers: () => 401 }, 20, 100).values())).toEqual(new Set(['fails']));
});

test('what a second reading is refused for its age is no failure', () => {
  const says =
    'server returned HTTP status 400 Bad Request (400): entry with timestamp ignored, reason: entry too far behind';
  const verdicts = verdictsOf({ answers: away(0, 60, 400), says }, 20, 200);

  expect(new Set(verdicts.values())).toEqual(new Set(['note']));
});

test('after an outage, an Alloy with nothing to send is history: nothing waits', () => {
  const rate = (seconds: number) => (seconds < FROM + 10 ? 10 : 0);
  const verdicts = verdictsOf({ answers: away(FROM, FROM + 20), rate }, FROM, FROM + 200);

  expect(new Set(said(verdicts, FROM + 60, FROM + 200))).toEqual(new Set(['note']));
});

test('asked often enough it is known, however long nothing rises', () => {
  // Loki is away for good, and a batch was given up: in the last pause of the next, minutes long, one look can't tell. What was read before continues.
  const alloy = new LokiWrite({ answers: away(FROM, FROM + 10_000) });
  const at = (seconds: number) => metricsAt(seconds, alloy.until(seconds).metrics);
  const begin = FROM + 800;
  let window = new MetricsWindow(at(begin), at(begin + 10));
  const looks: Verdict[] = [verdictOf(window, alloy.log)];
  for (let waited = 20; looks.at(-1) === 'not known yet' && waited < 360; waited += 10) {
    window = window.extended(at(begin + waited));
    looks.push(verdictOf(window, alloy.log));
  }

  expect(looks[0]).toBe('not known yet');
  expect(looks.at(-1)).toBe('fails');
});
