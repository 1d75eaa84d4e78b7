import { AlloyApp, SynthError } from '../../app';
import type { Streams } from '../command-line/streams';

/** Where the manifests of an app go that a command makes itself, and what is written beside them. */
export interface OutputOptions {
  readonly output: string;
  /** Prints the manifests instead. */
  readonly stdout: boolean;
  readonly kustomization: boolean;
  readonly graphs: boolean;
  readonly report: boolean;
  readonly maxWarnings: number;
}

/** An app without a program. */
export function outputApp(options: OutputOptions, { stderr }: Streams): AlloyApp {
  const { output, kustomization, graphs, report, maxWarnings } = options;
  return new AlloyApp({ outdir: output, kustomization, graphs, report, maxWarnings, log: stderr });
}

/** Writes the manifests, or prints them. @returns 0, or 1 where something is wrong, which is told */
export function publish(app: AlloyApp, { stdout }: Pick<OutputOptions, 'stdout'>, streams: Streams): number {
  try {
    if (stdout) streams.stdout(app.synthYaml());
    else app.synth();
    return 0;
  } catch (error) {
    if (!SynthError.isSynthError(error)) throw error;
    streams.stderr(error.message);
    return 1;
  }
}

/** The constructs are made here: no line of the user's made them, so that no report should name one. */
export function withoutCreationSites<T>(make: () => T): T {
  const limit = Error.stackTraceLimit;
  Error.stackTraceLimit = 0;
  try {
    return make();
  } finally {
    Error.stackTraceLimit = limit;
  }
}
