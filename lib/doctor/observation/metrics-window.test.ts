import { metricsAt } from '../../../test/harness/doctor/observed';
import { MetricsWindow } from './metrics-window';

const reading = (seconds: number, sent: number) => metricsAt(seconds, `sent_total ${sent}`);
const sentIn = (window: MetricsWindow) => window.series('sent_total')[0];

test('a series has what it rose by, from the first reading to the last, and before which reading it last rose', () => {
  const window = new MetricsWindow(reading(0, 5), reading(10, 7), reading(20, 7));

  expect(sentIn(window)).toMatchObject({ value: 7, first: 5, rise: 2, rose: 1 });
  expect(window.seconds).toBe(20);
});

test('nothing rises in one reading', () => {
  expect(sentIn(new MetricsWindow(reading(0, 5)))).toMatchObject({ value: 5, first: 5, rise: 0, rose: 0 });
});

test('a counter that fell has started anew, between any two readings', () => {
  expect(sentIn(new MetricsWindow(reading(0, 5), reading(10, 2), reading(20, 3)))).toMatchObject({ rise: 3, rose: 2 });
});

test('a series that wasn’t there has begun at zero', () => {
  expect(sentIn(new MetricsWindow(metricsAt(0, ''), reading(10, 4)))).toMatchObject({ first: 0, rise: 4, rose: 1 });
});

test('a further reading continues it', () => {
  const window = new MetricsWindow(reading(0, 5), reading(10, 5)).extended(reading(20, 6));

  expect(sentIn(window)).toMatchObject({ first: 5, rise: 1, rose: 2 });
  expect(window.seconds).toBe(20);
});

test('that of a process that has started anew begins another one', () => {
  const restarted = { ...metricsAt(5, 'sent_total 1'), time: 1_800_000_020 };
  const other = {
    ...restarted,
    samples: restarted.samples.map((sample) =>
      sample.name === 'process_start_time_seconds' ? { ...sample, value: sample.value + 12 } : sample,
    ),
  };
  const window = new MetricsWindow(reading(0, 5), reading(10, 5)).extended(other);

  expect(sentIn(window)).toMatchObject({ value: 1, rise: 0 });
  expect(window.seconds).toBe(0);
});
