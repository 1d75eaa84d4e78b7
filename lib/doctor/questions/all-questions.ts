import type { Question } from '../question';
import { clustering } from './clustering';
import { configuration } from './configuration';
import { destinations } from './destinations';
import { health } from './health';
import { memory } from './memory';
import { readAgain } from './read-again';
import { rights } from './rights';
import { running } from './running';
import { arrivalOf } from './signals';
import { targets, targetsAway } from './targets';

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
  readAgain,
  destinations,
  targets,
  memory,
  clustering,
];

/** What `verify` asks after a rollout: whether it runs, and whether data is being lost. The last two are answered by notes alone. */
export const VERIFY_QUESTIONS: readonly Question[] = [
  running,
  health,
  configuration,
  metrics,
  logs,
  traces,
  profiles,
  rules,
  readAgain,
  targetsAway,
];
