import type { Question } from './check';
import { clustering } from './questions/clustering';
import { configuration } from './questions/configuration';
import { destinations } from './questions/destinations';
import { health } from './questions/health';
import { memory } from './questions/memory';
import { rights } from './questions/rights';
import { running } from './questions/running';
import { arrivalOf } from './questions/signals';
import { targets } from './questions/targets';

const metrics = arrivalOf('metrics', 'No metrics in Prometheus?');
const logs = arrivalOf('logs', 'No data in Loki?');
const traces = arrivalOf('traces', 'No traces in Tempo?');
const profiles = arrivalOf('profiles', 'No profiles in Pyroscope?');
const rules = arrivalOf('rules', 'Do rules and alerts reach Mimir and Loki?');

/** All questions, in the order of the report. */
export const QUESTIONS: readonly Question[] = [
  running,
  health,
  configuration,
  rights,
  metrics,
  logs,
  traces,
  profiles,
  rules,
  destinations,
  targets,
  memory,
  clustering,
];

/** What `verify` asks after a rollout: whether it runs, and whether data is being lost. */
export const VERIFY_QUESTIONS: readonly Question[] = [
  running,
  health,
  configuration,
  metrics,
  logs,
  traces,
  profiles,
  rules,
];
