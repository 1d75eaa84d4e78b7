import { literalCode, Props } from '../chart-values/props';
import type { Values } from '../chart-values/values-file';
import { type Code, callCode, textCode } from '../code';
import { authenticationOf, secretName, tenantOf } from './authentication';
import type { Importing, Row } from './importing';
import { inContext } from './ottl-context';

export type ChartSignal = 'metrics' | 'logs' | 'traces' | 'profiles';
export type Ecosystem = 'prometheus' | 'loki' | 'otlp' | 'pyroscope' | 'any';

/** A destination on its way into the program. */
export interface Destination {
  readonly name: string;
  readonly kind: 'Prometheus' | 'Loki' | 'Otlp' | 'Pyroscope' | 'Print' | 'Drop';
  readonly signals: readonly ChartSignal[];
  /** What it takes without conversion. */
  readonly ecosystem: Ecosystem;
  readonly props: Props;
  /** Whether another destination of the chart sends on to it, so that no pipeline does by itself. */
  readonly isBehindRouter: boolean;
}

/** What every destination with a connection of its own has. */
const TLS: Row = { at: 'tls.insecureSkipVerify', to: 'tls.insecureSkipVerify' };

const CONNECTION: readonly Row[] = [
  { at: 'extraHeaders', to: 'headers' },
  { at: 'clusterLabels', to: 'clusterLabels' },
  TLS,
  { at: 'tls.ca', to: 'tls.ca' },
  { at: 'tls.caFile', to: 'tls.caFile' },
  { at: 'tls.certFile', to: 'tls.clientCertificate.certificateFile' },
  { at: 'tls.keyFile', to: 'tls.clientCertificate.keyFile' },
];

const PROXY: readonly Row[] = [
  { at: 'proxyURL', to: 'proxy.url' },
  { at: 'noProxy', to: 'proxy.noProxy' },
  { at: 'proxyFromEnvironment', to: 'proxy.fromEnvironment' },
];

const RETRY: readonly Row[] = [
  { at: 'minBackoffPeriod', to: 'retry.minBackoff' },
  { at: 'maxBackoffPeriod', to: 'retry.maxBackoff' },
  { at: 'maxBackoffRetries', to: 'retry.maxRetries' },
];

const QUEUE = [
  'capacity',
  'minShards',
  'maxShards',
  'maxSamplesPerSend',
  'batchSendDeadline',
  'minBackoff',
  'maxBackoff',
];

/** What each type of the chart is here, and its values that are props as they stand. */
const TYPES: Readonly<
  Record<
    string,
    {
      readonly kind: Destination['kind'];
      readonly ecosystem: Ecosystem;
      readonly signals: readonly ChartSignal[];
      readonly rows: readonly Row[];
    }
  >
> = {
  prometheus: {
    kind: 'Prometheus',
    ecosystem: 'prometheus',
    signals: ['metrics'],
    rows: [
      ...CONNECTION,
      ...PROXY,
      { at: 'metricProcessingRules', to: 'rules', as: 'rules' },
      { at: 'sendNativeHistograms', to: 'sendNativeHistograms' },
      { at: 'remoteWriteProtocol', to: 'remoteWriteVersion' },
      ...QUEUE.map((name) => ({ at: `queueConfig.${name}`, to: `queue.${name}` })),
      { at: 'queueConfig.retryOnHttp429', to: 'queue.retryOnHttp429' },
      { at: 'queueConfig.sampleAgeLimit', to: 'queue.sampleAgeLimit', as: 'durationOrZero' },
      { at: 'writeAheadLog.truncateFrequency', to: 'wal.truncateFrequency' },
      { at: 'writeAheadLog.minKeepaliveTime', to: 'wal.minKeepaliveTime' },
      { at: 'writeAheadLog.maxKeepaliveTime', to: 'wal.maxKeepaliveTime' },
    ],
  },
  loki: {
    kind: 'Loki',
    ecosystem: 'loki',
    signals: ['logs'],
    rows: [
      ...CONNECTION,
      ...PROXY,
      ...RETRY,
      { at: 'timeout', to: 'timeout' },
      { at: 'retryOnHttp429', to: 'retry.onRateLimit' },
      { at: 'batchSize', to: 'batchSize' },
      { at: 'batchWait', to: 'batchWait' },
      { at: 'logProcessingStages', to: 'stages', as: 'stages' },
    ],
  },
  otlp: {
    kind: 'Otlp',
    ecosystem: 'otlp',
    signals: ['metrics', 'logs', 'traces'],
    rows: [
      ...CONNECTION.filter(({ to }) => to !== 'clusterLabels'),
      { at: 'proxyURL', to: 'proxyUrl' },
      { at: 'timeout', to: 'timeout' },
      { at: 'retryOnFailure.initialInterval', to: 'retry.initialInterval' },
      { at: 'retryOnFailure.maxInterval', to: 'retry.maxInterval' },
      { at: 'retryOnFailure.maxElapsedTime', to: 'retry.maxElapsedTime' },
      { at: 'sendingQueue.numConsumers', to: 'queue.numConsumers' },
      { at: 'sendingQueue.queueSize', to: 'queue.queueSize' },
      { at: 'sendingQueue.sizer', to: 'queue.sizer' },
      { at: 'sendingQueue.blockOnOverflow', to: 'queue.blockOnOverflow' },
      { at: 'sendingQueue.waitForResult', to: 'queue.waitForResult' },
      { at: 'processors.resourceAttributes.removeList', to: 'withoutResourceAttributes' },
      { at: 'processors.filters.errorMode', to: 'filter.errorMode' },
      { at: 'processors.filters.metrics.metric', to: 'filter.metrics.metric' },
      { at: 'processors.filters.metrics.datapoint', to: 'filter.metrics.datapoint' },
      { at: 'processors.filters.logs.logRecord', to: 'filter.logs.logRecord' },
      { at: 'processors.filters.traces.span', to: 'filter.traces.span' },
      { at: 'processors.filters.traces.spanevent', to: 'filter.traces.spanevent' },
    ],
  },
  pyroscope: {
    kind: 'Pyroscope',
    ecosystem: 'pyroscope',
    signals: ['profiles'],
    rows: [...CONNECTION, ...PROXY, ...RETRY],
  },
  'loki-stdout': {
    kind: 'Print',
    ecosystem: 'loki',
    signals: ['logs'],
    rows: [
      { at: 'logProcessingRules', to: 'rules', as: 'rules' },
      { at: 'logProcessingStages', to: 'stages', as: 'stages' },
    ],
  },
  nop: { kind: 'Drop', ecosystem: 'any', signals: ['metrics', 'logs', 'traces', 'profiles'], rows: [] },
};

/** The destinations that the program has; what the others are is noted. */
export function destinationsOf(values: Values, importing: Importing): readonly Destination[] {
  const isOn = ([, each]: readonly [string, Values]) => !each.at('disabled').flag(false, 'left out: it is disabled');
  for (const [name, each] of values.items) {
    const secret = each.at('secret', 'name').value;
    importing.secretOf.set(name.replace(/[^A-Za-z0-9]/g, '_'), secret ? String(secret) : secretName(name));
  }
  const all = values.items.filter(([name, each]) => {
    if (isOn([name, each])) return true;
    each.leave('the destination is disabled');
    return false;
  });
  const behind = new Set(all.flatMap(([, each]) => (each.at('type').value === 'router' ? routed(each) : [])));
  return all.flatMap(([name, each]) => {
    const destination = destinationOf(name, each, importing);
    return destination === undefined ? [] : [{ ...destination, isBehindRouter: behind.has(name) }];
  });
}

function routed(router: Values): readonly string[] {
  const routes = router.at('routes').items.flatMap(([, route]) => route.at('destinations').items);
  return [...routes, ...router.at('defaultDestinations').items].map(([, each]) => String(each.value));
}

function destinationOf(
  name: string,
  values: Values,
  importing: Importing,
): Omit<Destination, 'isBehindRouter'> | undefined {
  const to = `destinations.${name}`;
  const type = String(values.at('type').value);
  const table = Object.hasOwn(TYPES, type) ? TYPES[type]! : undefined;
  if (table === undefined) {
    values.leave(UNTYPED[type] ?? `there is no destination of the type ${JSON.stringify(type)}`);
    return undefined;
  }
  values.at('type').take(`${to}.kind`);
  values.at('name').take(to);
  const props = new Props();
  const signals = table.signals.filter((signal) => values.at(signal, 'enabled').flag(true, `${to}.signals`));
  if (type === 'otlp') {
    otlpAddress(values, props, importing, to);
    if (signals.length < 3) props.set('signals', literalCode(signals));
  } else if (table.rows.includes(PROXY[0]!)) {
    props.set('url', importing.expression(values.at('urlFrom'), `${to}.url`, false) ?? textOf(values, 'url', to));
  }
  if (table.rows.includes(TLS)) {
    props.set('tenant', tenantOf(values, importing, name));
    props.set('authentication', authenticationOf(values, importing, name));
    const prop = type === 'otlp' ? 'resourceAttributes' : 'externalLabels';
    const plain = type === 'otlp' ? 'extraResourceAttributes' : 'extraLabels';
    for (const [label, each] of values.at(plain).items)
      props.put([prop, label], textCode(each.text(`${to}.${prop}`) ?? ''));
    for (const [label, each] of values.at(`${plain}From`).items) {
      props.put([prop, label], importing.expression(each, `${to}.${prop}`, false));
    }
    for (const [header, each] of values.at('extraHeadersFrom').items) {
      props.put(['headers', header], importing.expression(each, `${to}.headers`, false));
    }
  }
  const isPlain = props.has('tls');
  importing.apply(isPlain ? table.rows.filter(({ at }) => !at.startsWith('tls.')) : table.rows, values, props, to);
  if (type === 'otlp') otlpProcessing(values, props, importing, to);
  return { name, kind: table.kind, ecosystem: table.ecosystem, signals, props };
}

function textOf(values: Values, name: string, to: string): Code | undefined {
  const text = values.at(name).text(`${to}.${name}`);
  return text === undefined ? undefined : textCode(text);
}

/** Over gRPC a host and a port, without a scheme, which says whether TLS is used; over HTTP a URL. */
function otlpAddress(values: Values, props: Props, importing: Importing, to: string): void {
  const protocol = values.at('protocol').text(`${to}.protocol`) ?? 'grpc';
  const given = importing.expression(values.at('urlFrom'), `${to}.endpoint`, false);
  const url = values.at('url').text(`${to}.endpoint`) ?? '';
  if (protocol === 'http') {
    props.set('protocol', textCode('http')).set('endpoint', given ?? textCode(url));
    values.at('tls', 'insecure').take(`${to}.endpoint`);
    for (const signal of ['metrics', 'logs', 'traces']) {
      const path = values.at(signal, 'path').text(`${to}.signalEndpoints`);
      if (path !== undefined) props.set(`signalEndpoints.${signal}`, textCode(`${url.replace(/\/+$/, '')}${path}`));
    }
    return;
  }
  const scheme = /^(https?):\/\//.exec(url)?.[1];
  props.set('endpoint', given ?? textCode(url.replace(/^https?:\/\//, '').replace(/\/+$/, '')));
  const insecure = values.at('tls', 'insecure').flag(false, `${to}.tls`);
  if (!insecure && scheme !== 'http') return;
  const type = values.at('auth', 'type').value;
  if (values.at('auth').exists && type !== 'none') {
    values.at('tls', 'insecure').leave('gRPC refuses to send credentials without encryption');
    if (!insecure)
      importing.remark(values.at('url').path, 'is sent with encryption: gRPC refuses to send credentials without it');
    return;
  }
  props.set('tls', 'false');
  for (const [, each] of values.at('tls').items) each.take(`${to}.tls`);
}

const TRANSFORMS = {
  metrics: { to: 'metric', contexts: { resource: 'resource', metric: 'metric', datapoint: 'datapoint' } },
  logs: { to: 'log', contexts: { resource: 'resource', log: 'log' } },
  traces: { to: 'trace', contexts: { resource: 'resource', span: 'span', spanevent: 'spanevent' } },
} as const;

function otlpProcessing(values: Values, props: Props, importing: Importing, to: string): void {
  const transform = values.at('processors', 'transform');
  for (const [signal, table] of Object.entries(TRANSFORMS)) {
    const statements = Object.keys(table.contexts).flatMap((context) =>
      transform
        .at(signal, context)
        .list(`${to}.statements.${table.to}`)
        .map((statement) => inContext(statement, context)),
    );
    if (statements.length > 0) props.set(`statements.${table.to}`, literalCode(statements));
  }
  if (
    !values.at('processors', 'resourceAttributes', 'useDefaultRemoveList').flag(true, `${to}.removeBulkyAttributes`)
  ) {
    props.set('removeBulkyAttributes', 'false');
  }
  const batch = values.at('processors', 'batch');
  if (batch.at('enabled').flag(true, `${to}.batch`)) {
    const inner = new Props();
    const rows = [
      { at: 'size', to: 'sendBatchSize' },
      { at: 'maxSize', to: 'sendBatchMaxSize' },
      { at: 'timeout', to: 'timeout' },
    ];
    importing.apply(rows, batch, inner, `${to}.batch`);
    if (!inner.isEmpty) props.set('batch', inner.code);
  }
  for (const name of ['enabled', 'protocolValidation'] as const) {
    values.at('processors', 'filters', name).take(`${to}.filter`);
    values.at(name).take(to);
  }
  const queue = values.at('sendingQueue');
  if (!queue.at('enabled').flag(true, `${to}.queue`)) queue.at('enabled').leave('what is sent always waits in a queue');
  const queueBatch = queue.at('batch');
  if (queueBatch.at('enabled').flag(false, `${to}.queue.batch`)) {
    const rows = ['sizer', 'flushTimeout', 'minSize', 'maxSize'].map((name) => ({
      at: name,
      to: `queue.batch.${name}`,
    }));
    importing.apply(rows, queueBatch, props, to);
  }
  const storage = queue.at('storage').text(`${to}.queue.storage`);
  if (storage !== undefined) {
    importing.use('Expression');
    importing.use('StorageHandler');
    props.set('queue.storage', callCode('Expression.raw<StorageHandler>', [textCode(storage)]));
  }
  values.at('retryOnFailure', 'enabled').take(`${to}.retry`);
}

/** Types that a stack has no destination for. */
const UNTYPED: Readonly<Record<string, string>> = {
  custom: 'is Alloy text: add it with config.addText, or as components of destinations.Custom',
  router:
    'make it a destination of the kind MetricsRouter, LogsRouter or OtlpRouter; until then, everything goes to its default destinations',
};
