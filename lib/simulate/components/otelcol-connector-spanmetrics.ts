import {
  type AttributeMap,
  type AttributeValue,
  counted,
  type Dimension,
  dimensionsOf,
  madeMetric,
  observed,
  type Span,
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
      'histogram',
      'output',
    ],
    irrelevant: [
      'debug_metrics',
      'dimensions_cache_size',
      'exemplars',
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
  const duration = durationOf(histogram);
  const made = new MadeMetrics(site);
  const interval = args.duration('metrics_flush_interval');
  const count = (span: Span, item: Item) => {
    const resource = { attributes: resourceOf(span.resource.attributes, keyAttributes) };
    const metric = (name: string, more: object) =>
      madeMetric(prefix + name, 'spanmetricsconnector', { temporality, resource, ...more });
    const calls = metric('calls', {});
    made.update(calls, dimensionsOf(span, forCalls, without), item.step, { value: 0n }, counted);
    if (duration === undefined) return;
    const { unit, bounds, nanoseconds } = duration;
    const first = { bounds, bucketCounts: [...bounds, 0].map(() => 0n), count: 0n, sum: 0 };
    const taken = span.end > span.start ? Number(span.end - span.start) / nanoseconds : 0;
    const durations = metric('duration', { type: 'histogram', isMonotonic: false, unit });
    made.update(durations, dimensionsOf(span, forDuration, without), item.step, first, (point) =>
      observed(point, taken),
    );
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
  if (args.blocks('events')[0]?.flag('enabled')) throw args.notExecuted("events aren't counted here");
  if (args.flag('include_collector_instance_id')) {
    throw args.notExecuted('include_collector_instance_id: the identifier is another each time that Alloy starts');
  }
  if (args.number('aggregation_cardinality_limit') > 0 || args.texts('include_instrumentation_scope').length > 0) {
    throw args.notExecuted("aggregation_cardinality_limit and include_instrumentation_scope aren't executed here");
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

/** Undefined where there is no histogram. */
function durationOf(histogram: ComponentArguments | undefined) {
  if (histogram === undefined || histogram.flag('disable')) return undefined;
  const [explicit] = histogram.blocks('explicit');
  if (explicit === undefined) throw histogram.notExecuted("exponential histograms aren't made here");
  const unit = histogram.text('unit');
  const nanoseconds = unit === 's' ? 1e9 : 1e6;
  const bounds = explicit.texts('buckets').map((text) => {
    const span = parseDuration(text);
    if (typeof span !== 'bigint') throw explicit.notExecuted(`buckets: Alloy refuses it: ${span.error}`);
    return Number(span) / nanoseconds;
  });
  return { unit, nanoseconds, bounds };
}
