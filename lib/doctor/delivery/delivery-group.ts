import type { DeliveryFamily, DeliverySignal, SeriesFilter } from '../../facts';
import type { SeriesChange } from '../observation/metrics-window';

/** The series of one component, signal and destination. */
export interface DeliveryGroup {
  readonly component: string;
  readonly signal: DeliverySignal;
  readonly destination?: string;
  readonly families: Set<DeliveryFamily>;
  readonly series: Map<string, SeriesChange[]>;
}

/** The series of a metric that a filter lets through. */
export function seriesOf(
  { series }: DeliveryGroup,
  metric: string | undefined,
  { where = {}, except = {} }: SeriesFilter = {},
): readonly SeriesChange[] {
  if (metric === undefined) return [];
  return (series.get(metric) ?? []).filter(
    ({ labels }) =>
      Object.entries(where).every(([label, pattern]) => new RegExp(pattern).test(labels[label] ?? '')) &&
      !Object.entries(except).some(([label, values]) => values.includes(labels[label] ?? '')),
  );
}

/** Series as one. */
export interface Sum {
  readonly value: number;
  readonly rise: number;
  readonly rose: number;
  readonly first: number;
}

export function sumOf(changes: readonly SeriesChange[]): Sum {
  return changes.reduce(
    (all, { value, rise, rose, first }) => ({
      value: all.value + value,
      rise: all.rise + rise,
      rose: Math.max(all.rose, rose),
      first: all.first + first,
    }),
    { value: 0, rise: 0, rose: 0, first: 0 },
  );
}
