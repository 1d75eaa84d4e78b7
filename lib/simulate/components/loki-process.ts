import { type Labels, type LogEntry, NotExecutable, type StageBlock, StageError, StagePipeline } from '../../semantics';
import { print } from '../../syntax';
import type { ComponentArguments } from '../arguments';
import type { Component } from '../component';
import { type Item, viewOfEntry } from '../item';
import { stageBlocks } from '../logs/stage-blocks';
import type { Site } from '../site';
import type { Step, StepOutcome } from '../way';

/** `loki.process`: takes entries through stages. */
export function lokiProcess(site: Site): Component {
  const { blocks, places } = stageBlocks(site.args);
  const way = new StageWay(site, places);
  const pipeline = attempt(
    site,
    () => new StagePipeline(blocks, (block, before, after) => way.see(block, before, after)),
  );
  const send = (entries: readonly LogEntry[]) => {
    for (const { labels, line, timestamp, structuredMetadata } of entries) {
      const entry = { labels, line, timestamp, structuredMetadata };
      site.forward({ signal: 'logs', entry, step: way.stepOf(entry) });
    }
  };
  return {
    receive(item: Item) {
      if (item.signal !== 'logs') return;
      send(pipeline.flush(site.now));
      way.begin(item.step);
      const out = pipeline.run(item.entry, site.now);
      if (out.length === 0) way.end();
      send(out);
    },
    flush: (now) => send(pipeline.flush(now)),
    series: () => pipeline.series(),
  };
}

function attempt<T>(site: Site, work: () => T): T {
  try {
    return work();
  } catch (error) {
    if (error instanceof NotExecutable) throw site.args.notExecuted(error.message);
    throw error instanceof StageError ? site.args.notExecuted(`Alloy refuses it: ${error.message}`) : error;
  }
}

/** What the stages do to one entry at a time. */
class StageWay {
  readonly #site: Site;
  readonly #places: ReadonlyMap<StageBlock, ComponentArguments>;
  #last: Step | undefined;
  /** Whether the stage that has it keeps it for later. */
  #waits = false;

  constructor(site: Site, places: ReadonlyMap<StageBlock, ComponentArguments>) {
    this.#site = site;
    this.#places = places;
  }

  begin(step: Step): void {
    this.#last = step;
    this.#waits = false;
  }

  see(block: StageBlock, before: LogEntry, after: readonly LogEntry[]): void {
    const [first] = after;
    const view = viewOfEntry(first ?? before);
    const outcome: StepOutcome = first === undefined ? 'dropped' : isSame(before, first) ? 'passed' : 'changed';
    // What the stages inside of a stage.match have done they have told themselves.
    if (block.blocks.length > 0 && block.name === 'stage.match' && outcome !== 'passed') return;
    this.#last = {
      ...(this.#last === undefined ? {} : { previous: this.#last }),
      component: this.#site.id,
      place: this.#places.get(block)?.place ?? this.#site.args.place,
      what: block.name,
      outcome,
      before: viewOfEntry(before),
      after: view,
      ...(first === undefined ? { why: this.#reason(block) } : {}),
    };
    this.#waits = first === undefined && block.name === 'stage.multiline';
  }

  /** Why a stage lets nothing pass: what it is told to. */
  #reason(block: StageBlock): string {
    if (block.name === 'stage.multiline') return 'it waits for more lines';
    const { body = [] } = this.#places.get(block)?.block ?? {};
    return body
      .flatMap((statement) =>
        statement.kind === 'attribute'
          ? [
              print([statement])
                .trim()
                .replace(/\s*\n\s*/g, ' '),
            ]
          : [],
      )
      .join(', ');
  }

  /** The entry that came last has come to its end, unless a stage keeps it for later. */
  end(): void {
    if (this.#last !== undefined && !this.#waits) this.#site.lose(this.#last);
  }

  /** The way of an entry that leaves. One that had waited goes the way of the last. */
  stepOf(entry: LogEntry): Step {
    return this.#last?.component === this.#site.id && this.#last.outcome !== 'dropped'
      ? this.#last
      : this.#site.step(this.#last, 'changed', viewOfEntry(entry));
  }
}

function isSame(a: LogEntry, b: LogEntry): boolean {
  return (
    a.line === b.line &&
    a.timestamp === b.timestamp &&
    hasSame(a.labels, b.labels) &&
    hasSame(a.structuredMetadata, b.structuredMetadata)
  );
}

function hasSame(a: Labels, b: Labels): boolean {
  return a.size === b.size && [...a].every(([name, value]) => b.get(name) === value);
}
