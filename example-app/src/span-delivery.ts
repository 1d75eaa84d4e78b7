import { type Context, TraceFlags } from '@opentelemetry/api';
import { type ExportResult, ExportResultCode } from '@opentelemetry/core';
import type { ReadableSpan, Span, SpanExporter, SpanProcessor } from '@opentelemetry/sdk-trace-node';
import { processLog } from './logging';

/** Between two deliveries of a batch; within each, the OTLP exporter makes up to six attempts in OTEL_EXPORTER_OTLP_TIMEOUT. */
const PAUSE = 1000;

type Done = (result: ExportResult) => void;

/**
 * Keeps spans until the receiver has them, and bounds how many.
 *
 * The exporter of the SDK gives a batch up when its time is over, and the batching processor then forgets it: a restart of the receiver
 * would leave gaps in traces. Here, a batch is sent again until it's accepted or refused for good. Meanwhile, ended spans wait in the
 * processor; beyond `limit` in all, new ones are dropped and counted, so that memory is bounded however long the receiver is away.
 */
export class SpanDelivery {
  /** Spans that the receiver has accepted. */
  exported = 0;
  /** Spans that it refused with a status that another attempt wouldn't change. */
  refused = 0;
  /** Spans dropped because `limit` others waited. */
  overflowed = 0;
  /** Spans that wait, in the processor or on their way. */
  waiting = 0;

  /** What the processor in `limited` exports to. */
  readonly exporter: SpanExporter;

  private stopped = false;
  private failing = false;
  private readonly pauses = new Set<() => void>();
  private readonly batches = new Set<Promise<void>>();

  /** @param limit How many spans may wait at most */
  constructor(
    private readonly inner: SpanExporter,
    private readonly limit: number,
  ) {
    this.exporter = {
      export: (spans, done) => {
        const batch = this.deliver(spans, done).finally(() => this.batches.delete(batch));
        this.batches.add(batch);
      },
      shutdown: async () => {
        await Promise.all(this.batches);
        await inner.shutdown();
      },
    };
  }

  /** A processor that hands spans on to `processor` as long as there is room. */
  limited(processor: SpanProcessor): SpanProcessor {
    return {
      onStart: (span: Span, context: Context) => processor.onStart(span, context),
      onEnd: (span: ReadableSpan) => {
        if ((span.spanContext().traceFlags & TraceFlags.SAMPLED) === 0) return;
        if (this.waiting >= this.limit) {
          this.overflowed += 1;
          return;
        }
        this.waiting += 1;
        processor.onEnd(span);
      },
      forceFlush: () => processor.forceFlush(),
      shutdown: () => processor.shutdown(),
    };
  }

  /** No further attempts: what waits is lost. Attempts under way end by their own time limit. */
  giveUp(): void {
    this.stopped = true;
    for (const wake of this.pauses) wake();
  }

  private async deliver(spans: ReadableSpan[], done: Done): Promise<void> {
    let result = await this.attempt(spans);
    while (result.code === ExportResultCode.FAILED && !isRefusal(result.error)) {
      this.tell(true, result.error);
      if (!this.stopped) await this.pause();
      if (this.stopped) break;
      result = await this.attempt(spans);
    }
    if (result.code === ExportResultCode.SUCCESS) {
      this.tell(false);
      this.exported += spans.length;
      this.waiting -= spans.length;
    } else if (isRefusal(result.error)) {
      this.refused += spans.length;
      this.waiting -= spans.length;
    }
    // Given up otherwise: they still count as waiting, for nobody has them.
    done(result);
  }

  private attempt(spans: ReadableSpan[]): Promise<ExportResult> {
    return new Promise((resolve) => this.inner.export(spans, resolve));
  }

  /** Says once that the receiver doesn't accept spans, and once that it does again. */
  private tell(failing: boolean, error?: Error): void {
    if (failing === this.failing) return;
    this.failing = failing;
    if (failing) processLog.warn(`spans are not delivered, and kept: ${error?.message || 'the receiver is busy'}`);
    else processLog.info('spans are delivered again');
  }

  private pause(): Promise<void> {
    return new Promise((resolve) => {
      const wake = () => {
        clearTimeout(timer);
        this.pauses.delete(wake);
        resolve();
      };
      const timer = setTimeout(wake, PAUSE);
      this.pauses.add(wake);
    });
  }
}

/** The exporter names the status only of answers that the specification forbids to ask for again: a number as `code`. */
function isRefusal(error: Error | undefined): boolean {
  return error !== undefined && 'code' in error && typeof error.code === 'number';
}
