import { readModel } from '../../lib/analysis';
import type { LogInput } from '../../lib/simulate/logs/log-input';
import type { Outcome } from '../../lib/simulate/outcome';
import { Simulation } from '../../lib/simulate/simulation';
import type { World } from '../../lib/simulate/world';

/** What has come of a text and its inputs, in the form in which tests compare it. */
export function simulated(text: string, world: World = {}, ...inputs: readonly LogInput[]): Outcome {
  const simulation = new Simulation(readModel(text), world).start();
  for (const input of inputs) simulation.take(input);
  return simulation.outcome;
}

/** The series that arrive, without those that each scrape makes of itself: `{destination, labels, value}`. */
export function arrivedSeries({ arrivals }: Outcome) {
  return arrivals.flatMap((arrival) =>
    arrival.signal === 'metrics' && !/^(?:up|scrape_.*)$/.test(arrival.sample.labels.get('__name__') ?? '')
      ? [
          {
            destination: arrival.destination,
            labels: Object.fromEntries(arrival.sample.labels),
            value: arrival.sample.value,
          },
        ]
      : [],
  );
}

/** The entries that arrive. */
export function arrivedEntries({ arrivals }: Outcome) {
  return arrivals.flatMap((arrival) =>
    arrival.signal === 'logs'
      ? [
          {
            destination: arrival.destination,
            labels: Object.fromEntries(arrival.entry.labels),
            line: arrival.entry.line,
            ...(arrival.tenant === undefined ? {} : { tenant: arrival.tenant }),
          },
        ]
      : [],
  );
}
