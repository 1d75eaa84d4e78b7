import type { LogEntry } from '../../lib/semantics/stages/entry';
import { StagePipeline } from '../../lib/semantics/stages/pipeline';
import { readBlocks } from '../../lib/semantics/stages/read-blocks';
import { StageError } from '../../lib/semantics/stages/stage';
import { parse } from '../../lib/syntax';

type Texts = Readonly<Record<string, string>>;

/** An entry in a test; what is absent is empty. */
export interface Sample {
  readonly line?: string;
  readonly labels?: Texts;
  readonly metadata?: Texts;
  readonly timestamp?: bigint;
  /** When it comes. */
  readonly now?: bigint;
}

/** What came out of an entry, with what is empty left out. */
export type Outcome = Omit<Sample, 'now'>;

export const second = 1_000_000_000n;

export function pipelineOf(stages: string): StagePipeline {
  return new StagePipeline(readBlocks(parse(stages).file.body));
}

/** What comes out when these entries come in, in this order. */
export function run(stages: string, ...samples: readonly Sample[]): readonly Outcome[] {
  const pipeline = pipelineOf(stages);
  return samples.flatMap((sample) => pipeline.run(entryOf(sample), sample.now ?? 0n).map(outcomeOf));
}

export function entryOf({ line = '', labels = {}, metadata = {}, timestamp = 0n }: Sample): LogEntry {
  return {
    line,
    timestamp,
    labels: new Map(Object.entries(labels)),
    structuredMetadata: new Map(Object.entries(metadata)),
  };
}

export function outcomeOf({ line, labels, structuredMetadata, timestamp }: LogEntry): Outcome {
  return {
    ...(line === '' ? {} : { line }),
    ...(labels.size === 0 ? {} : { labels: Object.fromEntries(labels) }),
    ...(structuredMetadata.size === 0 ? {} : { metadata: Object.fromEntries(structuredMetadata) }),
    ...(timestamp === 0n ? {} : { timestamp }),
  };
}

/** All that has been taken out of a line, as structured metadata shows it. */
export function extracted(stages: string, line: string, labels: Texts = {}): Texts {
  const [entry] = run(`${stages}\nstage.structured_metadata { regex = ".+" }`, { line, labels });
  return entry?.metadata ?? {};
}

/** Why stages are refused, as `found: message`; undefined if they aren't. */
export function refusal(stages: string): string | undefined {
  try {
    pipelineOf(stages);
    return undefined;
  } catch (error) {
    if (error instanceof StageError) return `${error.found}: ${error.message}`;
    throw error;
  }
}
