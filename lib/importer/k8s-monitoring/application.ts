import { literalCode, Props } from '../chart-values/props';
import type { Values } from '../chart-values/values-file';
import { textCode } from '../code';
import type { Draft } from './draft';
import type { Gives } from './features';
import type { Importing, Row } from './importing';
import { inContext } from './ottl-context';

/** Statements and conditions of a signal: the chart's names, and ours. */
const SIGNALS = {
  metrics: {
    statements: 'metric',
    contexts: ['resource', 'metric', 'datapoint'],
    conditions: { metric: 'metric', datapoint: 'datapoint' },
  },
  logs: { statements: 'log', contexts: ['resource', 'log'], conditions: { log_record: 'log' } },
  traces: {
    statements: 'trace',
    contexts: ['resource', 'span', 'spanevent'],
    conditions: { span: 'span', spanevent: 'spanEvent' },
  },
} as const;

const JAEGER = { grpc: 14250, thriftHttp: 14268, thriftCompact: 6831, thriftBinary: 6832 } as const;

const SPAN_METRICS: readonly Row[] = [
  { at: 'aggregationCardinalityLimit', to: 'seriesLimit' },
  { at: 'excludeDimensions', to: 'excludeDimensions' },
  { at: 'metricsExpiration', to: 'expiration' },
  { at: 'namespace', to: 'namePrefix' },
  { at: 'exemplars.enabled', to: 'exemplars' },
  { at: 'histogram.unit', to: 'unit' },
];

/** What applications send over OTLP, and what is made of it. */
export function applicationDrafts(feature: Values, importing: Importing): readonly Draft[] {
  const kind = 'OtlpGateway';
  const props = new Props();
  receivers(feature.at('receivers'), props, importing);
  const signals = (['metrics', 'logs', 'traces'] as const).filter((signal) => {
    const values = feature.at(signal);
    const isOn = values.at('enabled').flag(true, `${kind}.${signal}`);
    if (isOn) processing(values, signal, props);
    else values.leave('the signal is off');
    return isOn;
  });
  const interval = feature.at('processors', 'interval');
  if (interval.at('enabled').flag(false, `${kind}.metricsInterval`)) {
    props.set('metricsInterval', textCode(interval.at('interval').text(`${kind}.metricsInterval`) ?? '60s'));
  }
  const labels = feature.at('logs', 'transforms', 'labels').list(`${kind}.labels`);
  if (labels.length > 0) props.set('labels', literalCode(labels));
  const gives: Gives = signals.map((signal) => [signal, 'otlp'] as const);
  if (gives.length === 0) return [];
  const gateway: Draft = { kind, id: 'application', props, gives, path: feature.path, feature };
  return [gateway, ...(signals.includes('traces') ? madeOfTraces(feature, importing) : [])];
}

function receivers(values: Values, props: Props, importing: Importing): void {
  const to = 'OtlpGateway';
  for (const [name, usual] of [
    ['grpc', 4317],
    ['http', 4318],
  ] as const) {
    const each = values.at('otlp', name);
    const isOn = each.at('enabled').flag(false, to);
    const port = Number(each.at('port').text(to) ?? usual);
    if (port !== usual) props.set(`${name}Endpoint`, textCode(`0.0.0.0:${port}`));
    if (!isOn) importing.remark(each.path, `the gateway listens for OTLP over ${name}, too, on port ${port}`);
  }
  const jaeger = Object.entries(JAEGER).filter(([name, usual]) => {
    const each = values.at('jaeger', name);
    if (!each.at('enabled').flag(false, `${to}.jaeger`)) return false;
    if (Number(each.at('port').value ?? usual) === usual) each.at('port').take(`${to}.jaeger`);
    else each.at('port').leave(`the gateway has Jaeger on its usual port, ${usual}`);
    return true;
  });
  if (jaeger.length > 0) props.set('jaeger', literalCode(jaeger.map(([name]) => name)));
  const zipkin = values.at('zipkin');
  if (zipkin.at('enabled').flag(false, `${to}.zipkinEndpoint`)) {
    props.set('zipkinEndpoint', textCode(`0.0.0.0:${zipkin.at('port').text(`${to}.zipkinEndpoint`) ?? 9411}`));
  }
}

function processing(values: Values, signal: keyof typeof SIGNALS, props: Props): void {
  const { statements, contexts, conditions } = SIGNALS[signal];
  const all = contexts.flatMap((context) =>
    values
      .at('transforms', context)
      .list(`OtlpGateway.statements.${statements}`)
      .map((statement) => inContext(statement, context)),
  );
  if (all.length > 0) props.set(`statements.${statements}`, literalCode(all));
  for (const [from, to] of Object.entries(conditions)) {
    const found = values.at('filters', from).list(`OtlpGateway.dropIf.${to}`);
    if (found.length > 0) props.set(`dropIf.${to}`, literalCode(found.map((text) => inContext(text, from))));
  }
}

function madeOfTraces(feature: Values, importing: Importing): readonly Draft[] {
  const connectors = feature.at('connectors');
  const metrics: Gives = [['metrics', 'otlp']];
  const shared = { feature, placed: true } as const;
  const drafts: Draft[] = [];
  if (connectors.at('grafanaCloudMetrics', 'enabled').flag(true, 'HostInfo')) {
    drafts.push({
      kind: 'HostInfo',
      id: 'host_info',
      props: new Props(),
      gives: metrics,
      path: connectors.path,
      ...shared,
    });
  }
  const spans = connectors.at('spanMetrics');
  if (spans.at('enabled').flag(false, 'SpanMetrics')) {
    const props = new Props();
    const dimensions = spans.at('dimensions').items.map(([, each]) => {
      each.take('SpanMetrics.dimensions');
      return typeof each.value === 'object' ? (each.value as object) : String(each.value);
    });
    if (dimensions.length > 0) props.set('dimensions', literalCode(dimensions));
    importing.apply(SPAN_METRICS, spans, props, 'SpanMetrics');
    drafts.push({ kind: 'SpanMetrics', id: 'span_metrics', props, gives: metrics, path: spans.path, ...shared });
  } else spans.leave('this part of its feature is off');
  const logs = connectors.at('spanLogs');
  if (logs.at('enabled').flag(false, 'SpanLogs')) {
    const props = new Props();
    const of = [
      ['roots', 'roots'],
      ['process', 'processes'],
      ['spans', 'spans'],
    ].filter(([name]) => logs.at(name!).flag(false, 'SpanLogs.of'));
    if (of.length > 0) props.set('of', literalCode(of.map(([, name]) => name)));
    importing.apply(
      ['spanAttributes', 'processAttributes', 'labels'].map((name) => ({ at: name, to: name })),
      logs,
      props,
      'SpanLogs',
    );
    drafts.push({ kind: 'SpanLogs', id: 'span_logs', props, gives: [['logs', 'otlp']], path: logs.path, ...shared });
  } else logs.leave('this part of its feature is off');
  return drafts;
}
