import type { DataPoint, Metric } from '../../telemetry';
import { metricOf, type Subject } from '../subject';

/** The subject, and a metric that has been made of it; that stands behind all others of the scope. */
export function withMade(subject: Subject, metric: Metric): Subject {
  return { ...subject, made: [...(subject.made ?? []), metric] };
}

/** A metric of the same resource and scope, with other members. */
export function beside(subject: Subject, { name, type, points, ...more }: MadeMetric): Metric {
  const { kind, resource, scope, description, unit } = metricOf(subject);
  const rest = { isMonotonic: false, temporality: 0, metadata: new Map(), ...more };
  return { kind, resource, scope, description, unit, name, type, points, ...rest };
}

type MadeMetric = Pick<Metric, 'name' | 'type' | 'points'> &
  Partial<Pick<Metric, 'description' | 'unit' | 'isMonotonic' | 'temporality'>>;

/** A number with the attributes and the times of another point. */
export function numberOf({ attributes, start, time }: DataPoint, value: bigint | number): DataPoint {
  return { attributes, start, time, flags: 0, value };
}
