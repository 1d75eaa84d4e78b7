import { camelCase } from '../../facts';
import { literalCode, Props } from '../chart-values/props';
import type { Values } from '../chart-values/values-file';
import { type Code, textCode } from '../code';
import type { Draft } from './draft';
import type { Importing, Row } from './importing';

const SAMPLING: readonly Row[] = [
  { at: 'decisionWait', to: 'decisionWait' },
  { at: 'numTraces', to: 'numTraces' },
  { at: 'expectedNewTracesPerSec', to: 'expectedNewTracesPerSec' },
];

const GRAPH: readonly Row[] = [
  { at: 'dimensions', to: 'dimensions' },
  { at: 'latencyHistogramBuckets', to: 'buckets' },
  { at: 'metricsFlushInterval', to: 'flushInterval' },
  { at: 'databaseNameAttributes', to: 'peerAttributes' },
];

/** Pipelines that stand with destinations in the chart: what needs all spans of a trace. */
export function samplingDrafts(destinations: Values, importing: Importing): readonly Draft[] {
  return destinations.items.flatMap(([name, values]) => {
    const processors = values.at('processors');
    const drafts: Draft[] = [];
    const shared = { path: processors.path, feature: processors, placed: true } as const;
    const sampling = processors.at('tailSampling');
    if (sampling.at('enabled').flag(false, 'TailSampling')) {
      const props = new Props();
      const policies = sampling.at('policies').items.flatMap(([, each]) => policy(each) ?? []);
      if (policies.length > 0)
        props.set('policies', { open: '[', items: policies.map((code) => ({ code })), close: ']' });
      importing.apply(SAMPLING, sampling, props, 'TailSampling');
      const caches = ['sampledCacheSize', 'nonSampledCacheSize'].map((cache) =>
        Number(sampling.at('decisionCache', cache).take('TailSampling.decisionCacheSize') ?? 0),
      );
      if (Math.max(...caches) > 0) props.set('decisionCacheSize', literalCode(Math.max(...caches)));
      sampling.at('collector').leave('the sampler is a workload of the stack: `collectors.sampler` changes it');
      drafts.push({
        kind: 'TailSampling',
        id: 'sampling',
        props,
        gives: [['traces', 'otlp']],
        only: [name],
        ...shared,
      });
    } else sampling.leave('this part of the destination is off');
    const graph = processors.at('serviceGraphMetrics');
    if (graph.at('enabled').flag(false, 'ServiceGraph')) {
      const props = new Props();
      importing.apply(GRAPH, graph, props, 'ServiceGraph');
      graph.at('collector').leave('the sampler is a workload of the stack: `collectors.sampler` changes it');
      graph
        .at('loadBalancer', 'resolver')
        .leave('the pods of the sampler are found by the DNS name of a headless Service');
      const to = graph.at('destinations').list('ServiceGraph.to');
      drafts.push({
        kind: 'ServiceGraph',
        id: 'service_graph',
        props,
        gives: [['metrics', 'otlp']],
        ...(to.length > 0 && { only: to }),
        ...shared,
      });
    } else graph.leave('this part of the destination is off');
    return drafts;
  });
}

/** A policy: its arguments stand beside its name and type in the chart, and do so here. */
function policy(values: Values): Code | undefined {
  const type = String(values.at('type').value);
  const to = 'TailSampling.policies';
  const props = new Props().set('name', textCode(values.at('name').text(to) ?? type)).set('kind', textCode(type));
  values.at('type').take(to);
  if (type === 'and' || type === 'drop') {
    const inner = values.at(type, `${type}_sub_policy`).items.flatMap(([, each]) => policy(each) ?? []);
    return props.set('policies', { open: '[', items: inner.map((code) => ({ code })), close: ']' }).code;
  }
  if (type === 'composite') {
    values.leave('a policy of this type has another form: write it as a `composite` of TailSampling');
    return undefined;
  }
  for (const [name, each] of values.items) {
    if (name === 'name' || name === 'type') continue;
    props.set(camelCase(name), literalCode(each.take(to)));
  }
  return props.code;
}
