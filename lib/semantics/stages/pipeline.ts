import { type LogEntry, type StageEntry, stageEntry } from './entry';
import { makeStage } from './make-stage';
import { StageMetrics } from './metrics-store';
import { type FaultTime, type Stage, type StageBlock, type StageContext, StageError } from './stage';

/** What Alloy finds before what. */
const order: readonly (readonly FaultTime[])[] = [['argument'], ['decoding'], ['building', 'crash']];

/** Is told of a stage what went in, as it was then, and what came out. */
export type StageObserver = (block: StageBlock, before: LogEntry, after: readonly LogEntry[]) => void;

/** The stages of a `loki.process`, which remember what came before. */
export class StagePipeline {
  readonly #stages: Stage;
  readonly #metrics = new StageMetrics();

  /**
   * @param observe is called for each stage that an entry comes to, those inside of `stage.match` before the `stage.match` itself
   * @throws StageError for the fault that Alloy tells first: of values, then of blocks, then of stages
   * @throws NotExecutable for stages that need what isn't here
   */
  constructor(blocks: readonly StageBlock[], observe?: StageObserver) {
    const faults: StageError[] = [];
    const context: StageContext = {
      metrics: this.#metrics,
      inner: (inside) => inOrder(made(inside, context, faults, observe)),
    };
    this.#stages = inOrder(made(blocks, context, faults, observe));
    const first = order.flatMap((times) => faults.filter(({ found }) => times.includes(found)))[0];
    if (first !== undefined) throw first;
  }

  /** What comes out when an entry comes in at `now`, in nanoseconds since 1970. */
  run(entry: LogEntry, now: bigint): readonly LogEntry[] {
    return this.#stages.run(stageEntry(entry), now);
  }

  /** What comes out by itself, because it has waited for others long enough at `now`. */
  flush(now: bigint): readonly LogEntry[] {
    return this.#stages.flush?.(now) ?? [];
  }

  /** The series that the stages have made, as `name{label="value"}`. */
  series(): ReadonlyMap<string, number> {
    return this.#metrics.series();
  }
}

function made(
  blocks: readonly StageBlock[],
  context: StageContext,
  faults: StageError[],
  observe: StageObserver | undefined,
): readonly Stage[] {
  return blocks.flatMap((block) => {
    try {
      const stage = makeStage(block, context);
      return [observe === undefined ? stage : observed(stage, block, observe)];
    } catch (error) {
      if (!(error instanceof StageError)) throw error;
      faults.push(error);
      return [];
    }
  });
}

function observed(stage: Stage, block: StageBlock, observe: StageObserver): Stage {
  return {
    run(entry, now) {
      const before = stageEntry(entry);
      const after = stage.run(entry, now);
      observe(block, before, after.map(stageEntry));
      return after;
    },
    ...(stage.flush === undefined ? {} : { flush: (now: bigint) => stage.flush!(now) }),
  };
}

/** Several stages as one: what one lets go on comes to the next. */
function inOrder(stages: readonly Stage[]): Stage {
  const through = (entries: readonly StageEntry[], from: number, now: bigint): readonly StageEntry[] =>
    stages
      .slice(from)
      .reduce<readonly StageEntry[]>((going, stage) => going.flatMap((entry) => stage.run(entry, now)), entries);
  return {
    run: (entry, now) => through([entry], 0, now),
    flush: (now) => stages.flatMap((stage, at) => through(stage.flush?.(now) ?? [], at + 1, now)),
  };
}
