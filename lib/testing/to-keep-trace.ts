import type { SpanInput } from '../simulate';
import type { TestedConfig } from './configuration';
import { Narrowing } from './item-conditions';
import { type SendSpansResult, sendSpans, type TestedSpan } from './send-spans';
import type { TestOptions } from './test-options';
import { lossesText } from './to-scrape';
import { type Verdict, verdictWith } from './verdict';

/** What else is expected of a trace that is kept. Each says something of the spans that fit all before it. */
export interface KeepTraceConditions {
  /** Attributes of a span, or of its resource. `undefined`: one that isn't there. */
  withAttributes(attributes: Readonly<Record<string, unknown>>): KeepTraceConditions;
  /** The name of a span. */
  withSpan(name: string): KeepTraceConditions;
  /** The component that it arrives at: `otelcol.exporter.otlp.tempo`. */
  at(destination: string): KeepTraceConditions;
}

/** `toKeepTrace`: all spans arrive somewhere. */
export function toKeepTrace(
  config: TestedConfig,
  spans: SpanInput | readonly SpanInput[],
  options: TestOptions = {},
): Verdict {
  const given = (Array.isArray(spans) ? spans : [spans]) as readonly SpanInput[];
  const result = sendSpans(config, given, options);
  const subject = `the trace of ${given.map(({ name }) => JSON.stringify(name)).join(', ')}`;
  const isKept = result.spans.length > 0 && result.dropped.length === 0;
  const verdict = {
    pass: isKept,
    message: () =>
      isKept
        ? `expected ${subject} not to be kept\n\nits way:\n${result.spans[0]!.way}`
        : `expected ${subject} to be kept\n${lossesText(result)}`,
  };
  return verdictWith(verdict, conditionsOf(subject, result));
}

function conditionsOf(subject: string, { spans }: SendSpansResult): KeepTraceConditions {
  const narrowing = new Narrowing<TestedSpan>(
    subject,
    spans.map((item) => ({ item, destination: item.destination, way: item.way })),
  );
  const narrowed = (expected: string, fits: (span: TestedSpan) => boolean, shown: (span: TestedSpan) => string) => {
    narrowing.narrow(
      expected,
      ({ item }) => fits(item),
      ({ item }) => shown(item),
    );
    return conditions;
  };
  const conditions: KeepTraceConditions = {
    withAttributes: (wanted) =>
      narrowed(
        `to be kept with ${JSON.stringify(wanted)}`,
        ({ attributes, resource }) =>
          Object.entries(wanted).every(
            ([name, value]) => JSON.stringify(attributes[name] ?? resource[name]) === JSON.stringify(value),
          ),
        ({ attributes, resource }) => JSON.stringify({ ...resource, ...attributes }),
      ),
    withSpan: (name) =>
      narrowed(
        `to have a span ${JSON.stringify(name)}`,
        (span) => span.name === name,
        (span) => JSON.stringify(span.name),
      ),
    at: (destination) =>
      narrowed(
        `to arrive at ${destination}`,
        (span) => span.destination === destination,
        (span) => span.destination,
      ),
  };
  return conditions;
}
