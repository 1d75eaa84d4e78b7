import type { Labels } from './labels';
import { fnv1a } from './otlp/fnv';

/** A number that stands for labels, as Prometheus' model has it: FNV-1a of the names and values, in order of the names. */
export function labelFingerprint(labels: Labels): bigint {
  const parts = [...labels]
    .map(([name, value]) => [Buffer.from(name), Buffer.from(value)] as const)
    .sort(([a], [b]) => Buffer.compare(a, b));
  return fnv1a(Buffer.concat(parts.flatMap(([name, value]) => [name, SEPARATOR, value, SEPARATOR])));
}

const SEPARATOR = Buffer.from([0xff]);
