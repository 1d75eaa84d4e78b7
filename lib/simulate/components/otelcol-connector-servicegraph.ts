import {
  counted,
  type Edge,
  edgeAttributes,
  edgeKey,
  isComplete,
  madeMetric,
  observed,
  observedExponentially,
  textOfAttribute,
  withSpan,
  withVirtualNode,
} from '../../semantics';
import { parseDuration } from '../../values';
import type { Component } from '../component';
import { type Item, viewOf } from '../item';
import { MadeMetrics } from '../otlp/made-metrics';
import type { Site } from '../site';
import type { Step } from '../way';

const made = (name: string, more: object = {}) =>
  madeMetric(`traces_service_graph_${name}`, 'traces_service_graph', more);
const seconds = { type: 'histogram', isMonotonic: false, unit: 's' };
const series = {
  total: made('request_total'),
  failed: made('request_failed_total'),
  server: made('request_server', seconds),
  client: made('request_client', seconds),
};

/** `otelcol.connector.servicegraph`: counts requests between services. A request whose other side never comes is one of a virtual node. */
export function otelcolConnectorServicegraph(site: Site): Component {
  const { args } = site;
  args.expect({
    executed: [
      'database_name_attributes',
      'dimensions',
      'exponential_histogram_max_size',
      'latency_histogram_buckets',
      'metrics_flush_interval',
      'output',
      'store',
      'virtual_node_extra_label',
      'virtual_node_peer_attributes',
    ],
    irrelevant: ['cache_loop', 'debug_metrics', 'store_expiration_loop'],
  });
  const most = args.number('exponential_histogram_max_size');
  const [store] = args.blocks('store');
  const ttl = store?.duration('ttl') ?? 2_000_000_000n;
  const mostEdges = store?.number('max_items') ?? 1000;
  const options = {
    dimensions: args.texts('dimensions'),
    databaseNames: args.texts('database_name_attributes'),
    peerAttributes: args.texts('virtual_node_peer_attributes'),
  };
  const bounds = args.texts('latency_histogram_buckets').map((text) => {
    const span = parseDuration(text);
    if (typeof span !== 'bigint') throw args.notExecuted(`latency_histogram_buckets: Alloy refuses it: ${span.error}`);
    return Number(span) / 1e9;
  });
  const interval = args.duration('metrics_flush_interval');
  const hasVirtual = args.flag('virtual_node_extra_label');
  const metrics = new MadeMetrics(site);
  const first = { bounds, bucketCounts: [...bounds, 0].map(() => 0n), count: 0n, sum: 0 };
  const edges = new Map<string, { readonly edge: Edge; readonly step: Step }>();

  const count = (edge: Edge, step: Step) => {
    const attributes = edgeAttributes(edge, hasVirtual);
    metrics.update(series.total, attributes, step, { value: 0n }, (point) => counted(point));
    if (edge.failed) metrics.update(series.failed, attributes, step, { value: 0n }, (point) => counted(point));
    for (const [metric, taken] of [
      [series.server, edge.serverTaken],
      [series.client, edge.clientTaken],
    ] as const) {
      if (most > 0) {
        const type = 'exponential_histogram';
        metrics.update({ ...metric, type }, attributes, step, {}, (point) =>
          observedExponentially(point, taken, 1n, most),
        );
      } else {
        metrics.update(metric, attributes, step, first, (point) => observed(point, taken));
      }
    }
  };
  /** Lets those go whose other side hasn't come in time. */
  const expire = () => {
    for (const { edge, step } of edges.values()) {
      const virtual = options.peerAttributes.length === 0 ? undefined : withVirtualNode(edge);
      if (virtual !== undefined) count(virtual, step);
      else site.lose(site.step(step, 'dropped', step.after, '', "the other side of the request hasn't come in time"));
    }
    edges.clear();
  };
  return {
    receive(item: Item) {
      if (item.signal !== 'otlp') return;
      const lose = (why: string) => site.lose(site.step(item.step, 'dropped', viewOf(item), '', why));
      const { data } = item;
      if (data.kind !== 'span') return lose('it takes spans alone');
      const service = data.resource.attributes.get('service.name');
      if (service === undefined) return lose('its resource has no service.name');
      const key = edgeKey(data);
      if (key === undefined) return lose("it's neither a client nor a server of another service");
      const before = edges.get(key);
      const edge = withSpan(before?.edge, data, textOfAttribute(service), options);
      if (isComplete(edge)) {
        edges.delete(key);
        return count(edge, item.step);
      }
      if (before === undefined && edges.size >= mostEdges)
        return lose(`it waits for ${mostEdges} requests already (max_items)`);
      edges.set(key, { edge, step: item.step });
    },
    flush(now) {
      if (now - site.now > ttl) expire();
      // Without an interval, metrics are sent with each batch: at the end it's as if another one came.
      if (now - site.now >= interval) metrics.send(now, true);
    },
  };
}
