import { readModel } from '../../analysis';
import { DiagnosticsError } from '../../syntax';
import { ExpositionError } from '../metrics/exposition';
import { NotExecuted } from '../not-executed';
import { hasTelemetry } from '../otlp/telemetry-inputs';
import { telemetryOf } from '../outcome';
import { Simulation } from '../simulation';
import { UnknownInput } from '../unknown-input';
import { wayText } from '../way-text';
import { DEFAULT_NOW, fileOf, type World } from '../world';
import { type Snapshot, snapshotText } from './assertions';
import { sinkEntries, withSink } from './sink';
import type { PipelineTest, ReadFile } from './test-file';

/** What has come of a test. */
export interface TestResult {
  /** What is wrong, none where it has passed. */
  readonly failures: readonly string[];
  /** What there is instead, and the ways of what is lost: to be read below the failures. */
  readonly details: string;
}

/** How far on it is when all that waits has waited long enough. */
const LONG = 3_600_000_000_000n;

/** Errors that say what is wrong with a test, or with what it tests. */
const told = [NotExecuted, DiagnosticsError, UnknownInput, ExpositionError] as const;

/** Runs a test. Files that its configuration names are read by `read`, unless the test gives their texts. */
export function runTest(test: PipelineTest, read: ReadFile): TestResult {
  const world: World = {
    ...test.given,
    objects: test.inputs.objects,
    files: filesOf(test, read),
  };
  try {
    const simulation = new Simulation(readModel(withSink(test.config), test.configName), world).start();
    for (const input of test.inputs.logs) simulation.take(input);
    if (hasTelemetry(test.inputs.telemetry)) simulation.takeTelemetry(test.inputs.telemetry);
    simulation.takeSeries(test.inputs.series).takeProfiles(test.inputs.profiles);
    const { arrivals, losses, scraped, gaps } = simulation.flush((world.now ?? DEFAULT_NOW) + LONG).outcome;
    const snapshot: Snapshot = {
      loki: sinkEntries(arrivals, test.config),
      targets: scraped,
      metrics: arrivals.filter((arrival) => arrival.signal === 'metrics'),
      spans: telemetryOf(arrivals, 'span'),
      points: telemetryOf(arrivals, 'metric').flatMap((arrival) =>
        arrival.data.points.map((point) => ({ ...arrival, point })),
      ),
      records: telemetryOf(arrivals, 'log'),
      profiles: arrivals.filter((arrival) => arrival.signal === 'profiles'),
    };
    const failures = test.assertions.flatMap((assertion) => assertion(snapshot) ?? []);
    // Without inputs that can be given, a source that isn't executed may be what the test is about.
    const missing = failures.length === 0 ? [] : gaps.map(({ message }) => `not executed: ${message}\n`);
    const ways = losses.map((step) => `\n${wayText(step)}`);
    return { failures, details: [snapshotText(snapshot, test.signals), ...missing, ...ways].join('') };
  } catch (error) {
    if (!told.some((type) => error instanceof type)) throw error;
    return { failures: [(error as Error).message], details: '' };
  }
}

function filesOf({ given }: PipelineTest, read: ReadFile): NonNullable<World['files']> {
  const { files } = given;
  return files === undefined ? read : (path) => fileOf({ files }, path) ?? read(path);
}
