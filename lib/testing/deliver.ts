import {
  type Arrival,
  DEFAULT_NOW,
  type KubernetesObject,
  type LogArrival,
  type LogInput,
  type Outcome,
  Simulation,
  wayText,
} from '../simulate';
import { modelOf, type TestedConfig } from './configuration';
import { lossOf, type TestedLoss, type TextRecord } from './scrape';
import { type TestOptions, worldOf } from './test-options';

/** A line of a log on its way in: an input, a line that is nothing but text, or the line of a pod whose manifest is given. */
export type TestedInput =
  | string
  | LogInput
  | {
      readonly pod: KubernetesObject;
      readonly line: string;
      readonly container?: string;
      readonly timestamp?: bigint | string;
    };

/** An entry that arrives. */
export interface TestedEntry {
  /** The component that sends it: `loki.write.default`. */
  readonly destination: string;
  readonly url?: string;
  readonly labels: TextRecord;
  /** The line as it arrives. Behind `loki.secretfilter` it's unknown, and to read it throws `NotExecuted`. */
  readonly line: string;
  /** Nanoseconds since 1970. */
  readonly timestamp: bigint;
  readonly structuredMetadata: TextRecord;
  /** Whose entry it is, in the header `X-Scope-OrgID`. */
  readonly tenant?: string;
  readonly way: string;
}

/** What has become of lines. */
export interface DeliverResult {
  readonly entries: readonly TestedEntry[];
  readonly dropped: readonly TestedLoss[];
  /** Series that stages have made, by `name{label="value"}`, with the labels in order of their names. */
  readonly metrics: Readonly<Record<string, number>>;
  readonly notExecuted: readonly string[];
}

/** How far on it is when all that stages keep back has waited long enough: an hour. */
const LONG = 3_600_000_000_000n;

/**
 * Lets lines of a log go through a configuration, from the sources that they are for, or from the component that `to` names, to every
 * destination. Lines that wait for others (`stage.multiline`) are sent on at the end.
 *
 * ```ts
 * const { entries } = deliver(config, { line: 'level=error', labels: { app: 'cart' }, to: 'loki.process.pods' });
 * ```
 * @throws NotExecuted where entries come to a component that isn't executed, or nothing takes them
 */
export function deliver(
  config: TestedConfig,
  inputs: TestedInput | readonly TestedInput[],
  options: TestOptions = {},
): DeliverResult {
  const { arrivals, losses, gaps, stageMetrics } = deliverOutcome(config, inputs, options);
  return {
    entries: entriesOf(arrivals),
    dropped: losses.map(lossOf),
    metrics: Object.fromEntries([...stageMetrics.values()].flatMap((series) => [...series])),
    notExecuted: gaps.map(({ message }) => message),
  };
}

export function deliverOutcome(
  config: TestedConfig,
  given: TestedInput | readonly TestedInput[],
  options: TestOptions,
): Outcome {
  const inputs = (Array.isArray(given) ? given : [given]) as readonly TestedInput[];
  const pods = inputs.flatMap((input) => (podOf(input) === undefined ? [] : [podOf(input)!]));
  const world = worldOf(options, pods);
  const simulation = new Simulation(modelOf(config), { ...world, files: filesOf(inputs, world.files) });
  for (const input of inputs) simulation.take(inputOf(input));
  return simulation.flush((world.now ?? DEFAULT_NOW) + LONG).outcome;
}

function podOf(input: TestedInput): KubernetesObject | undefined {
  return typeof input === 'object' && 'pod' in input && typeof input.pod === 'object' ? input.pod : undefined;
}

function inputOf(input: TestedInput): LogInput {
  if (typeof input === 'string') return { line: input };
  if (!('pod' in input) || typeof input.pod === 'string') return input as LogInput;
  const { name = '', namespace = 'default' } = input.pod.metadata ?? {};
  return { ...input, pod: `${namespace}/${name}` };
}

/** Files that lines are of exist, whatever else is in them. */
function filesOf(inputs: readonly TestedInput[], files: TestOptions['files'] = {}): NonNullable<TestOptions['files']> {
  if (typeof files === 'function') return files;
  const named = inputs.flatMap((input) =>
    typeof input === 'object' && 'file' in input ? [[input.file, ''] as const] : [],
  );
  return { ...Object.fromEntries(named), ...files };
}

export function entriesOf(arrivals: readonly Arrival[]): readonly TestedEntry[] {
  return arrivals.flatMap((arrival) => (arrival.signal === 'logs' ? [entryOf(arrival)] : []));
}

function entryOf({ destination, url, entry, tenant, step }: LogArrival): TestedEntry {
  return {
    destination,
    ...(url === undefined ? {} : { url }),
    labels: Object.fromEntries(entry.labels),
    line: entry.line,
    timestamp: entry.timestamp,
    structuredMetadata: Object.fromEntries(entry.structuredMetadata),
    ...(tenant === undefined ? {} : { tenant }),
    way: wayText(step),
  };
}
