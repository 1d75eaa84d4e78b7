import type { Construct, IConstruct } from 'constructs';
import { componentSchema, productNames } from '../facts';
import { capsuleOf, type Place, type ReadyMade, type ReadyMadeValue } from '../importer';
import * as pipelines from '../pipelines';
import { pipelineKinds } from '../stack';
import { type Expr, namePathOf } from '../syntax';
import { argumentAt, authenticationAt, blockOf, type Clues, fieldsAt, objectOf, settingsAt } from './readings';

/** Props as they are read from a text. */
export type ReadProps = Readonly<Record<string, ReadyMadeValue>>;

/** Values that a prop may have: the text tells which. */
export type Guesses = Readonly<Record<string, readonly ReadyMadeValue[]>>;

/** A class of ready-made constructs. */
export interface Kind {
  /** As a program names it. */
  readonly className: string;
  readonly make: new (scope: Construct, id: string, props: never) => IConstruct;
  /** The ways to set what it can't be without; none where a section can't be of this kind. */
  readonly needs: (clues: Clues) => readonly ReadProps[];
  /** Props that it may have. */
  readonly guesses: (clues: Clues) => Guesses;
}

/** The header of tenants, of Mimir and Pyroscope. */
const TENANT = 'X-Scope-OrgID';

const CONSUMER = 'otelcol.Consumer';

/** A destination: one component that sends. */
function destination(
  name: string,
  make: Kind['make'],
  component: string,
  read: (block: ReturnType<typeof blockOf>, clues: Clues) => Readonly<Record<string, ReadyMadeValue | undefined>>,
  fixed: ReadProps = {},
): Kind {
  return {
    className: `destinations.${name}`,
    make,
    needs: (clues) => (blockOf(component, clues) === undefined ? [] : [fixed]),
    guesses: (clues) => given(read(blockOf(component, clues), clues)),
  };
}

function given(values: Readonly<Record<string, ReadyMadeValue | undefined>>): Guesses {
  return Object.fromEntries(Object.entries(values).flatMap(([prop, value]) => (value ? [[prop, [value]]] : [])));
}

/** Labels of all that is sent: the name of the cluster apart. */
function externalLabels(block: ReturnType<typeof blockOf>) {
  const { cluster, k8s_cluster_name: _, ...others } = fieldsAt(block, 'external_labels');
  return { cluster, externalLabels: objectOf(others) };
}

/** The endpoint of a destination over Prometheus's HTTP client. */
function endpoint(block: ReturnType<typeof blockOf>) {
  const { [TENANT]: tenant, ...headers } = fieldsAt(block, 'endpoint.headers');
  return {
    url: argumentAt(block, 'endpoint.url'),
    authentication: authenticationAt(block, 'endpoint'),
    tenant: tenant ?? argumentAt(block, 'endpoint.tenant_id'),
    headers: objectOf(headers),
    timeout: argumentAt(block, 'endpoint.remote_timeout'),
    ...externalLabels(block),
  };
}

/** The client of a destination over OTLP. */
function client(block: ReturnType<typeof blockOf>, clues: Clues) {
  const { [TENANT]: tenant, ...headers } = fieldsAt(block, 'client.headers');
  const insecure = argumentAt(block, 'client.tls.insecure');
  const auth = blockOf('otelcol.auth.basic', clues);
  const [username, password] = [argumentAt(auth, 'username'), argumentAt(auth, 'password')];
  return {
    endpoint: argumentAt(block, 'client.endpoint'),
    queue: settingsAt(block, 'sending_queue'),
    tenant,
    headers: objectOf(headers),
    tls: insecure && { literal: false },
    authentication: username && password && { object: { kind: { literal: 'basic' }, username, password } },
  };
}

const DESTINATIONS: readonly Kind[] = [
  destination('Prometheus', pipelines.PrometheusDestination, 'prometheus.remote_write', (block) => ({
    ...endpoint(block),
    queue: settingsAt(block, 'endpoint.queue_config'),
    wal: settingsAt(block, 'wal'),
    sendNativeHistograms: argumentAt(block, 'endpoint.send_native_histograms'),
  })),
  destination('Loki', pipelines.LokiDestination, 'loki.write', (block) => ({
    ...endpoint(block),
    queue: settingsAt(block, 'endpoint.queue_config'),
    batchWait: argumentAt(block, 'endpoint.batch_wait'),
    batchSize: argumentAt(block, 'endpoint.batch_size'),
  })),
  destination('Pyroscope', pipelines.PyroscopeDestination, 'pyroscope.write', (block) => endpoint(block)),
  destination('Tempo', pipelines.TempoDestination, 'otelcol.exporter.otlp', client),
  destination('Otlp', pipelines.OtlpDestination, 'otelcol.exporter.otlp', client, { protocol: { literal: 'grpc' } }),
  destination('Otlp', pipelines.OtlpDestination, 'otelcol.exporter.otlphttp', client, {
    protocol: { literal: 'http' },
  }),
];

/** The type of a receiver, by what it takes. Over OTLP, that is what the collector calls its signals. */
const PLACES: Readonly<Record<string, Place>> = {
  metrics: { type: { capsule: 'MetricsReceiver' } },
  logs: { type: { capsule: 'LogsReceiver' } },
  profiles: { type: { capsule: 'ProfilesReceiver' } },
  traces: { type: { capsule: CONSUMER }, signals: ['traces'] },
  otlpMetrics: { type: { capsule: CONSUMER }, signals: ['metrics'] },
  otlpLogs: { type: { capsule: CONSUMER }, signals: ['logs'] },
};

/** The ways to fill the props of receivers: which of OTLP's signals a consumer is given, only the text tells. */
function filled(fills: Readonly<Record<string, string>>, { references }: Clues): readonly ReadProps[] {
  let ways: ReadProps[] = [{}];
  for (const [prop, signal] of Object.entries(fills)) {
    const place = PLACES[signal]!;
    const capsule = capsuleOf(place.type);
    const found = references.filter((reference) => exportedCapsule(reference) === capsule);
    if (found.length === 0) {
      if (prop === 'forwardTo') return [];
      continue;
    }
    const list = { list: found.map((expr) => ({ expr, place })) };
    ways = ways.flatMap((way) => [...(capsule === CONSUMER ? [way] : []), { ...way, [prop]: list }]);
  }
  return ways;
}

/** What kind of receiver, or list, an export of a component is. */
function exportedCapsule(reference: Expr): string | undefined {
  const names = namePathOf(reference)?.names ?? [];
  const type = componentSchema(names.slice(0, -2).join('.'))?.exports.get(names.at(-1)!);
  return type && capsuleOf(type);
}

const TRUE = [{ literal: true }] as const;
const FALSE = [{ literal: false }] as const;

/** The options that many pipelines share, and those by which one is usually set. Those that a pipeline doesn't have are left out. */
function options(clues: Clues): Guesses {
  const scrape = blockOf('prometheus.scrape', clues) ?? blockOf('pyroscope.scrape', clues);
  const found = blockOf('discovery.kubernetes', clues);
  const clusters = clues.above.flatMap(({ props }) => props['cluster'] ?? []);
  return {
    ...given({
      scrapeInterval: argumentAt(scrape, 'scrape_interval'),
      scrapeTimeout: argumentAt(scrape, 'scrape_timeout'),
      sampleLimit: argumentAt(scrape, 'sample_limit'),
      honorLabels: argumentAt(scrape, 'honor_labels'),
      namespaces: textsIn(argumentAt(found, 'namespaces.names')),
      origins: textsIn(argumentAt(blockOf('faro.receiver', clues), 'server.cors_allowed_origins')),
      accessKey: argumentAt(blockOf('loki.source.awsfirehose', clues), 'access_key'),
      channels: channels(clues),
    }),
    cluster: clusters.slice(-1),
    reading: ['clustered', 'files'].map((literal) => ({ literal })),
    nodeLocal: TRUE,
    onlyReady: TRUE,
    optIn: TRUE,
    defaultMetrics: FALSE,
    dropHealthChecks: TRUE,
  };
}

/** The event logs of Windows that are read. */
function channels({ blocks }: Clues): ReadyMadeValue | undefined {
  const names = blocks
    .filter(({ name }) => name === 'loki.source.windowsevent')
    .flatMap((block) => argumentAt(block, 'eventlog_name') ?? []);
  return names.length === 0 ? undefined : { list: names.map((name) => ({ object: { name } })) };
}

/** A list of texts, for constructs that look into it. */
function textsIn(value: ReadyMadeValue | undefined): ReadyMadeValue | undefined {
  if (value === undefined || !('expr' in value) || value.expr.kind !== 'array') return undefined;
  return { list: value.expr.elements.map((expr) => ({ expr, place: { type: 'string' } })) };
}

function pipeline(name: string, make: unknown, needs: Kind['needs']): Kind {
  return { className: `pipelines.${name}`, make: make as Kind['make'], needs, guesses: options };
}

/** The discovery whose pods a pipeline chooses from. */
function sharedPods({ above, references }: Clues): ReadProps {
  const paths = references.map((reference) => namePathOf(reference)?.names.join('.') ?? '');
  const isRead = ({ exports }: ReadyMade) => paths.some((path) => exports.get(path) === 'targets');
  const construct = above.find((one) => one.className === 'pipelines.PodDiscovery' && isRead(one));
  return construct === undefined ? {} : { pods: { construct } };
}

const PIPELINES: readonly Kind[] = Object.entries(pipelineKinds).map(([name, { make, fills }]) =>
  pipeline(name, make, (clues) => {
    const ways = filled(fills, clues).map((way) => ({ ...way, ...sharedPods(clues) }));
    if (name !== 'ProductMetrics') return ways;
    return productNames().flatMap((literal) => ways.map((way) => ({ ...way, product: { literal } })));
  }),
);

/** What stands between a pipeline and a destination, and what pipelines share. */
const OTHERS: readonly Kind[] = [
  pipeline('PodDiscovery', pipelines.PodDiscovery, (clues) =>
    blockOf('discovery.kubernetes', clues) === undefined ? [] : [{}],
  ),
  pipeline('PrometheusToOtlp', pipelines.PrometheusToOtlp, (clues) => filled({ forwardTo: 'otlpMetrics' }, clues)),
  pipeline('LokiToOtlp', pipelines.LokiToOtlp, (clues) => filled({ forwardTo: 'otlpLogs' }, clues)),
  pipeline('OtlpToPrometheus', pipelines.OtlpToPrometheus, (clues) => filled({ forwardTo: 'metrics' }, clues)),
  pipeline('OtlpToLoki', pipelines.OtlpToLoki, (clues) => filled({ forwardTo: 'logs' }, clues)),
  pipeline('TraceLoadBalancer', pipelines.TraceLoadBalancer, (clues) =>
    blockOf('otelcol.exporter.loadbalancing', clues) === undefined ? [] : [{}],
  ),
];

/** All classes of ready-made constructs that can be told by what they print. */
export const KINDS: readonly Kind[] = [...DESTINATIONS, ...OTHERS, ...PIPELINES];

/** The class of a name; of those that have one name, any makes what its props say. */
export function kindNamed(className: string): Kind {
  return KINDS.find((kind) => kind.className === className)!;
}
