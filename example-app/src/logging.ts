import { isSpanContextValid, trace } from '@opentelemetry/api';
import pino from 'pino';

/** `level` as text, `msg`, and nothing of pino's own: the collector adds the time and the pod. */
const options = {
  base: null,
  timestamp: false,
  formatters: { level: (label: string) => ({ level: label }) },
} satisfies pino.LoggerOptions;

/** One line for each request, on standard output: `level`, `msg`, `traceID`, `method`, `path` and `duration` in seconds. */
export const requestLog = pino({ ...options, mixin: traceOfActiveSpan }, pino.destination({ fd: 1, sync: true }));

/** What the process says of itself, on standard error. */
export const processLog = pino(options, pino.destination({ fd: 2, sync: true }));

function traceOfActiveSpan(): { traceID?: string } {
  const context = trace.getActiveSpan()?.spanContext();
  return context !== undefined && isSpanContextValid(context) ? { traceID: context.traceId } : {};
}
