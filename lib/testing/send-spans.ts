import { DEFAULT_NOW, type Outcome, plainOf, Simulation, type SpanArrival, type SpanInput, wayText } from '../simulate';
import { modelOf, type TestedConfig } from './configuration';
import { lossOf, type TestedLoss } from './scrape';
import { type TestOptions, worldOf } from './test-options';

/** A span that arrives. */
export interface TestedSpan {
  /** The component that sends it: `otelcol.exporter.otlp.tempo`. */
  readonly destination: string;
  readonly name: string;
  readonly traceId: string;
  /** As JSON has them. */
  readonly attributes: Readonly<Record<string, unknown>>;
  /** Attributes of the resource. */
  readonly resource: Readonly<Record<string, unknown>>;
  readonly way: string;
}

/** What has become of spans. */
export interface SendSpansResult {
  readonly spans: readonly TestedSpan[];
  readonly dropped: readonly TestedLoss[];
  readonly notExecuted: readonly string[];
}

/** How far on it is when all traces have waited long enough: an hour. */
const LONG = 3_600_000_000_000n;

/**
 * Lets spans go through a configuration, from `otelcol.receiver.otlp` to every destination. Traces that wait for more of their spans are decided
 * about at the end.
 *
 * ```ts
 * const { spans } = sendSpans(config, [{ name: 'GET /', status: 'Error', resource: { 'service.name': 'cart' } }]);
 * ```
 * @throws NotExecuted where spans come to a component that isn't executed
 */
export function sendSpans(
  config: TestedConfig,
  spans: SpanInput | readonly SpanInput[],
  options: TestOptions = {},
): SendSpansResult {
  const { arrivals, losses, gaps } = spansOutcome(config, spans, options);
  return {
    spans: arrivals.filter((arrival) => arrival.signal === 'traces').map(testedSpan),
    dropped: losses.map(lossOf),
    notExecuted: gaps.map(({ message }) => message),
  };
}

function spansOutcome(config: TestedConfig, spans: SpanInput | readonly SpanInput[], options: TestOptions): Outcome {
  const world = worldOf(options);
  const simulation = new Simulation(modelOf(config), world);
  simulation.takeSpans((Array.isArray(spans) ? spans : [spans]) as readonly SpanInput[]);
  return simulation.flush((world.now ?? DEFAULT_NOW) + LONG).outcome;
}

function testedSpan({ destination, span, step }: SpanArrival): TestedSpan {
  return {
    destination,
    name: span.name,
    traceId: span.traceId,
    attributes: plainOf(span.attributes) as Record<string, unknown>,
    resource: plainOf(span.resource.attributes) as Record<string, unknown>,
    way: wayText(step),
  };
}
