import {
  type AttributeMap,
  type AttributeValue,
  adjustedCount,
  counted,
  type DataPoint,
  type Dimension,
  dimensionsOf,
  madeMetric,
  observed,
  observedExponentially,
  type Span,
  withExemplar,
} from '../../semantics';
import { parseDuration } from '../../values';
import type { ComponentArguments } from '../arguments';
import type { Component } from '../component';
import { type Item, viewOf } from '../item';
import { MadeMetrics } from '../otlp/made-metrics';
import type { Site } from '../site';

/** `otelcol.connector.spanmetrics`: counts spans, and how long they take. */
export function otelcolConnectorSpanmetrics(site: Site): Component {
  const { args } = site;
  args.expect({
    executed: [
      'aggregation_temporality',
      'aggregation_cardinality_limit',
      'include_collector_instance_id',
      'include_instrumentation_scope',
      'exclude_dimensions',
      'metrics_flush_interval',
      'namespace',
      'resource_metrics_key_attributes',
      'calls_dimension',
      'dimension',
      'events',
      'exemplars',
      'histogram',
      'output',
    ],
    irrelevant: [
      'debug_metrics',
      'dimensions_cache_size',
      'metric_timestamp_cache_size',
      'metrics_expiration',
      'resource_metrics_cache_size',
      'series_expiration',
    ],
  });
  refuseUnknown(args);
  const [histogram] = args.blocks('histogram');
  const dimensions = args.blocks('dimension').map(dimensionOf);
  const [forCalls, forDuration] = [
    [...dimensions, ...args.blocks('calls_dimension').map(dimensionOf)],
    [...dimensions, ...(histogram?.blocks('dimension') ?? []).map(dimensionOf)],
  ];
  const without = args.texts('exclude_dimensions');
  const keyAttributes = args.texts('resource_metrics_key_attributes');
  const isCumulative = args.text('aggregation_temporality') !== 'DELTA';
  const temporality = isCumulative ? 2 : 1;
  const prefix = args.text('namespace') === '' ? '' : `${args.text('namespace')}.`;
  const nanoseconds = histogram?.text('unit') === 's' ? 1e9 : 1e6;
  const duration = durationOf(histogram, nanoseconds);
  const [events] = args.blocks('events').filter((block) => block.flag('enabled'));
  const forEvents = events && [...dimensions, ...events.blocks('dimension').map(dimensionOf)];
  const [exemplars] = args.blocks('exemplars').filter((block) => block.flag('enabled'));
  const most = exemplars?.number('max_per_data_point') ?? 0;
  const limit = args.number('aggregation_cardinality_limit');
  const made = new MadeMetrics(site);
  const interval = args.duration('metrics_flush_interval');
  const count = (span: Span, { step }: Item) => {
    const resource = { attributes: resourceOf(span.resource.attributes, keyAttributes) };
    const metric = (name: string, more: object) =>
      madeMetric(prefix + name, 'spanmetricsconnector', { temporality, resource, ...more });
    const times = timesOf(span, args);
    const taken = span.end > span.start ? Number(span.end - span.start) / nanoseconds : 0;
    const update: MadeMetrics['update'] = (of, attributes, ...change) => {
      if (limit > 0 && made.isFull(of, attributes, limit)) {
        throw args.notExecuted(
          `more than ${limit} series of ${of.name} (aggregation_cardinality_limit) aren't made here`,
        );
      }
      made.update(of, attributes, ...change);
    };
    const add = (name: string, attributes: AttributeMap) =>
      update(metric(name, {}), attributes, step, { value: 0n }, (point) =>
        withExemplar(counted(point, times), span, taken, most),
      );
    add('calls', dimensionsOf(span, forCalls, without));
    if (duration !== undefined) {
      const { type, unit, first, observe } = duration;
      const durations = metric('duration', { type, isMonotonic: false, unit });
      update(durations, dimensionsOf(span, forDuration, without), step, first, (point) =>
        withExemplar(observe(point, taken, times), span, taken, most),
      );
    }
    if (forEvents === undefined) return;
    for (const event of span.events) {
      if (times !== 1n) throw args.notExecuted("events of spans that count more than once aren't counted here");
      add('events', dimensionsOf(withEvent(span, event.attributes), forEvents, without));
    }
  };
  return {
    receive(item: Item) {
      if (item.signal !== 'otlp') return;
      const { data } = item;
      const why =
        data.kind !== 'span'
          ? 'it takes spans alone'
          : data.resource.attributes.has('service.name')
            ? undefined
            : 'its resource has no service.name';
      if (why !== undefined) site.lose(site.step(item.step, 'dropped', viewOf(item), '', why));
      else count(data as Span, item);
    },
    flush(now) {
      if (now - site.now >= interval) made.send(now, isCumulative);
    },
  };
}

/** @throws NotExecuted for what makes other metrics than those below */
function refuseUnknown(args: ComponentArguments): void {
  if (args.flag('include_collector_instance_id')) {
    throw args.notExecuted('include_collector_instance_id: the identifier is another each time that Alloy starts');
  }
  if (args.texts('include_instrumentation_scope').length > 0) {
    throw args.notExecuted("include_instrumentation_scope isn't executed here");
  }
}

function dimensionOf(block: ComponentArguments): Dimension {
  return { name: block.text('name'), ...(block.has('default') ? { otherwise: block.text('default') } : {}) };
}

/** The attributes of the resource that metrics are of. */
function resourceOf(attributes: AttributeMap, names: readonly string[]): AttributeMap {
  if (names.length === 0) return attributes;
  return new Map<string, AttributeValue>([...attributes].filter(([name]) => names.includes(name)));
}

/** How often a span counts: for those, too, that sampling has left out. @throws NotExecuted where that is drawn by chance */
function timesOf({ traceState }: Span, args: ComponentArguments): bigint {
  const count = adjustedCount(traceState) ?? 1;
  if (Number.isInteger(count)) return BigInt(count);
  throw args.notExecuted(`the span counts ${count} times (ot=th in its trace state), which Alloy rounds by chance`);
}

/** The span as its event counts: what the event says is looked for with what its resource does. */
function withEvent(span: Span, attributes: AttributeMap): Span {
  const service = span.resource.attributes.get('service.name')!;
  const merged = new Map([...span.resource.attributes, ...attributes, ['service.name', service]]);
  return { ...span, resource: { ...span.resource, attributes: merged } };
}

/** How long spans take. */
interface Durations {
  readonly type: 'histogram' | 'exponential_histogram';
  readonly unit: string;
  readonly first: Partial<DataPoint>;
  readonly observe: (point: DataPoint, value: number, times: bigint) => DataPoint;
}

/** Undefined where there is no histogram. @param nanoseconds those of its unit */
function durationOf(histogram: ComponentArguments | undefined, nanoseconds: number): Durations | undefined {
  if (histogram === undefined || histogram.flag('disable')) return undefined;
  const unit = histogram.text('unit');
  const [exponential] = histogram.blocks('exponential');
  if (exponential !== undefined) {
    const most = exponential.number('max_size') || 160;
    const observe: Durations['observe'] = (point, value, times) => observedExponentially(point, value, times, most);
    return { type: 'exponential_histogram', unit, first: {}, observe };
  }
  const [explicit] = histogram.blocks('explicit');
  if (explicit === undefined) throw histogram.notExecuted('Alloy refuses it: it needs explicit or exponential');
  const bounds = explicit.texts('buckets').map((text) => {
    const span = parseDuration(text);
    if (typeof span !== 'bigint') throw explicit.notExecuted(`buckets: Alloy refuses it: ${span.error}`);
    return Number(span) / nanoseconds;
  });
  const first = { bounds, bucketCounts: [...bounds, 0].map(() => 0n), count: 0n, sum: 0 };
  return { type: 'histogram', unit, first, observe: observed };
}
