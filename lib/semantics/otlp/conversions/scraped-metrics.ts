import type { Labels } from '../../labels';
import type { AttributeMap } from '../attribute-value';
import type { DataPoint, Metric, MetricType } from '../telemetry';
import { unitOfWord } from './prometheus-names';

/** A sample of a scrape. */
export interface ScrapedSample {
  /** `__name__` is among them. */
  readonly labels: Labels;
  readonly value: number;
  /** Milliseconds since 1970. */
  readonly timestamp: bigint;
}

/** What a target says of a family of metrics. */
export interface MetricFamily {
  /** `counter`, `gauge`, `histogram`, `summary`, `info`, `stateset`, `unknown` and so on. */
  readonly type: string;
  readonly help: string;
  readonly unit: string;
}

/** Metrics that samples have become, and those that have become none. */
export interface ScrapedMetrics<S> {
  readonly metrics: readonly { readonly metric: Metric; readonly last: S }[];
  readonly refused: readonly { readonly sample: S; readonly why: string }[];
}

/** Labels of series that say what is measured or where, and are no attributes of a data point. */
export const LABELS_OF_NO_POINT: ReadonlySet<string> = new Set([
  ...['__name__', 'instance', 'job', '__scheme__', '__metrics_path__'],
  ...['otel_scope_name', 'otel_scope_version', 'otel_scope_schema_url'],
]);

const ownFamilies: ReadonlyMap<string, MetricFamily> = new Map([
  ['up', { type: 'gauge', help: 'The scraping was successful', unit: '' }],
  ['scrape_duration_seconds', { type: 'gauge', help: 'Duration of the scrape', unit: 'seconds' }],
  ['scrape_samples_scraped', { type: 'gauge', help: 'The number of samples the target exposed', unit: '' }],
  ['scrape_series_added', { type: 'gauge', help: 'The approximate number of new series in this scrape', unit: '' }],
  [
    'scrape_samples_post_metric_relabeling',
    { type: 'gauge', help: 'The number of samples remaining after metric relabeling was applied', unit: '' },
  ],
]);

/** Where samples of a scrape come from. */
export interface ScrapeOrigin {
  /** The labels of the target, those of its discovery among them. */
  readonly targetLabels: Labels;
  readonly families: ReadonlyMap<string, MetricFamily>;
  /** The name and the version of the scope of metrics that name none. */
  readonly scope: { readonly name: string; readonly version: string };
}

/** The metrics of OpenTelemetry that the samples of a scrape are, as `otelcol.receiver.prometheus` makes them. */
export function metricsOfScrape<S extends ScrapedSample>(
  samples: readonly S[],
  origin: ScrapeOrigin,
): ScrapedMetrics<S> {
  const resources = new Map<string, Map<string, string>>();
  const scopes = new Map<string, AttributeMap>();
  const families = new Map<string, Family<S>>();
  const refused: { sample: S; why: string }[] = [];
  for (const sample of samples) {
    const { labels } = sample;
    const [job, instance] = ['job', 'instance'].map((name) => labels.get(name) || origin.targetLabels.get(name) || '');
    const resourceId = JSON.stringify([job, instance]);
    const resource = resources.get(resourceId) ?? resourceOf(job!, instance!, origin.targetLabels);
    resources.set(resourceId, resource);
    const [name, scope] = [labels.get('__name__') ?? '', scopeOf(labels)];
    const scopeId = JSON.stringify([resourceId, scope]);
    if (name === 'target_info') {
      for (const [label, value] of withoutIdentity(labels)) resource.set(label, value);
    } else if (name === 'otel_scope_info') {
      scopes.set(scopeId, new Map(withoutIdentity(labels).filter(([label]) => !label.startsWith('otel_scope_'))));
    } else {
      const family = familyOf(families, scopeId, name, origin);
      family.resource ??= resource;
      family.scope ??= scope;
      const why = family.add(sample);
      if (why !== undefined) refused.push({ sample, why });
    }
  }
  const metrics = [...families].flatMap(([id, family]) => {
    const points = family.points();
    if (points.length === 0) return [];
    const scopeId = id.slice(0, id.lastIndexOf('\n'));
    const { name, version } = family.scope!;
    const isGiven = name !== '' || version !== '';
    const scope = { ...(isGiven ? family.scope! : origin.scope), attributes: scopes.get(scopeId) ?? new Map() };
    return [
      { metric: { ...family.metric(), resource: { attributes: family.resource! }, scope, points }, last: family.last! },
    ];
  });
  return { metrics, refused };
}

function withoutIdentity(labels: Labels): readonly (readonly [string, string])[] {
  return [...labels].filter(([name]) => !['job', 'instance', '__name__'].includes(name));
}

function scopeOf(labels: Labels): { readonly name: string; readonly version: string } {
  return { name: labels.get('otel_scope_name') ?? '', version: labels.get('otel_scope_version') ?? '' };
}

const kubernetesAttributes: Readonly<Record<string, string>> = {
  __meta_kubernetes_pod_name: 'k8s.pod.name',
  __meta_kubernetes_pod_uid: 'k8s.pod.uid',
  __meta_kubernetes_pod_container_name: 'k8s.container.name',
  __meta_kubernetes_namespace: 'k8s.namespace.name',
  __meta_kubernetes_pod_node_name: 'k8s.node.name',
  __meta_kubernetes_node_name: 'k8s.node.name',
  __meta_kubernetes_endpoint_node_name: 'k8s.node.name',
};

const controllers = ['ReplicaSet', 'DaemonSet', 'StatefulSet', 'Job', 'CronJob'];

function resourceOf(job: string, instance: string, target: Labels): Map<string, string> {
  const [, inBrackets, plain, port = ''] = /^(?:\[([^[\]]*)\]|([^:[\]]*)):([^:[\]]*)$/.exec(instance) ?? [];
  const host = inBrackets ?? plain ?? instance;
  const scheme = target.get('__scheme__') ?? '';
  const kind = target.get('__meta_kubernetes_pod_controller_kind') ?? '';
  const controller = target.get('__meta_kubernetes_pod_controller_name') ?? '';
  const isDiscernible = !/^(?:localhost|127(?:\.\d+){3}|0\.0\.0\.0|::1?)$/.test(host);
  return new Map([
    ['service.name', job],
    ...(isDiscernible
      ? ([
          ['net.host.name', host],
          ['server.address', host],
        ] as const)
      : []),
    ['service.instance.id', instance],
    ['net.host.port', port],
    ['http.scheme', scheme],
    ['server.port', port],
    ['url.scheme', scheme],
    ...Object.entries(kubernetesAttributes).flatMap(([label, attribute]) => {
      const value = target.get(label) ?? '';
      return value === '' ? [] : [[attribute, value] as const];
    }),
    ...(controllers.includes(kind) && controller !== ''
      ? [[`k8s.${kind.toLowerCase()}.name`, controller] as const]
      : []),
  ]);
}

const suffixes = ['_bucket', '_count', '_sum', '_total', '_info', '_created'];

/** The name of the family that a name with a suffix belongs to. */
function trimmed(name: string): string {
  const suffix = suffixes.find((each) => name.endsWith(each) && name !== each);
  return suffix === undefined ? name : name.slice(0, -suffix.length);
}

function familyOf<S extends ScrapedSample>(
  families: Map<string, Family<S>>,
  scopeId: string,
  name: string,
  { families: known }: ScrapeOrigin,
): Family<S> {
  const idOf = (family: string) => `${scopeId}\n${family}`;
  const own = families.get(idOf(name));
  if (own !== undefined) return own;
  const other = families.get(idOf(known.has(name) ? name : trimmed(name)));
  if (other?.includes(name)) return other;
  const made = new Family<S>(name, known);
  families.set(idOf(made.name), made);
  return made;
}

interface Group {
  readonly labels: Labels;
  readonly timestamp: bigint;
  value: number;
  count?: number;
  sum?: number;
  /** Seconds since 1970. */
  created?: number;
  readonly parts: { readonly bound: number; readonly value: number }[];
}

/** The samples of a metric, several of which may be one point. */
class Family<S extends ScrapedSample> {
  readonly name: string;
  resource: AttributeMap | undefined;
  scope: { readonly name: string; readonly version: string } | undefined;
  last: S | undefined;
  readonly #described: MetricFamily;
  /** The name under which the target describes it. */
  readonly #familyName: string;
  readonly #type: MetricType;
  readonly #groups = new Map<string, Group>();

  constructor(name: string, known: ReadonlyMap<string, MetricFamily>) {
    const short = trimmed(name);
    const own = ownFamilies.get(name) ?? known.get(name);
    const described = own ?? known.get(short);
    const isShort = own === undefined && described !== undefined;
    this.#described = described ?? { type: 'unknown', help: '', unit: '' };
    this.#familyName = isShort ? short : name;
    this.name = isShort && described.type !== 'counter' ? short : name;
    this.#type = typeOf(this.#described.type);
  }

  includes(name: string): boolean {
    return this.#type === 'gauge' ? name === this.name : trimmed(name) === this.name;
  }

  /** @returns why it isn't added */
  add(sample: S): string | undefined {
    const { labels, value, timestamp } = sample;
    const name = labels.get('__name__') ?? '';
    const boundLabel = { histogram: 'le', summary: 'quantile' }[this.#type as string];
    const own = new Map([...labels].filter(([label]) => !LABELS_OF_NO_POINT.has(label) && label !== boundLabel));
    const id = JSON.stringify([...own].sort(([a], [b]) => (a < b ? -1 : 1)));
    const group = this.#groups.get(id) ?? { labels: own, timestamp, value: 0, parts: [] };
    this.#groups.set(id, group);
    if (group.timestamp !== timestamp) return 'it has another time than the rest of its point';
    this.last = sample;
    const isCreated = name === `${this.#familyName}_created`;
    if (isCreated && this.#type !== 'gauge') group.created = value;
    else if (boundLabel === undefined) group.value = value;
    else if (name.endsWith('_sum')) group.sum = value;
    else if (name.endsWith('_count')) group.count = value;
    else {
      const bound = numberOf(labels.get(boundLabel) ?? '');
      if (bound === undefined) return `it has no label ${boundLabel} that is a number`;
      group.parts.push({ bound, value });
    }
    return undefined;
  }

  metric(): Omit<Metric, 'resource' | 'scope' | 'points'> {
    const { type, help, unit } = this.#described;
    return {
      kind: 'metric',
      name: this.name,
      description: help,
      unit: unitOfWord(unit),
      type: this.#type,
      isMonotonic: type === 'counter',
      temporality: this.#type === 'sum' || this.#type === 'histogram' ? 2 : 0,
      metadata: new Map([['prometheus.type', type]]),
    };
  }

  points(): readonly DataPoint[] {
    return [...this.#groups.values()].flatMap((group): readonly DataPoint[] => {
      const { labels, timestamp, created = 0, value } = group;
      const hasStart = this.#type !== 'gauge' && created !== 0;
      const common = {
        attributes: new Map([...labels].filter(([, text]) => text !== '')),
        start: hasStart ? nanosecondsOf(created) : 0n,
        time: timestamp * 1_000_000n,
        flags: 0,
      };
      if (this.#type === 'gauge' || this.#type === 'sum') return [{ ...common, value }];
      // A histogram and a summary are none without their count.
      if (group.count === undefined) return [];
      const parts = [...group.parts].sort((a, b) => a.bound - b.bound);
      const total = { count: wholeOf(group.count), sum: group.sum ?? 0 };
      if (this.#type === 'histogram') return [{ ...common, ...total, ...bucketsOf(parts, group.count) }];
      return [{ ...common, ...total, quantiles: parts.map((part) => ({ quantile: part.bound, value: part.value })) }];
    });
  }
}

/** Each without what the smaller ones count. */
function bucketsOf(parts: Group['parts'], count: number): Pick<DataPoint, 'bounds' | 'bucketCounts'> {
  const finite = parts.at(-1)?.bound === Number.POSITIVE_INFINITY ? parts.slice(0, -1) : parts;
  const totals = [...finite.map(({ value }) => value), count];
  return {
    bounds: finite.map(({ bound }) => bound),
    bucketCounts: totals.map((total, at) => wholeOf(total - (totals[at - 1] ?? 0))),
  };
}

function typeOf(type: string): MetricType {
  switch (type) {
    case 'counter':
    case 'info':
    case 'stateset':
      return 'sum';
    case 'histogram':
    case 'summary':
      return type;
    default:
      return 'gauge';
  }
}

function wholeOf(value: number): bigint {
  return Number.isFinite(value) ? BigInt.asUintN(64, BigInt(Math.trunc(value))) : 0n;
}

function nanosecondsOf(seconds: number): bigint {
  const whole = Math.trunc(seconds);
  return BigInt(whole) * 1_000_000_000n + BigInt(Math.trunc((seconds - whole) * 1e9));
}

function numberOf(text: string): number | undefined {
  if (/^[+-]?inf(?:inity)?$/i.test(text)) return text.startsWith('-') ? -Infinity : Infinity;
  return /^[+-]?(?:\d+\.?\d*|\.\d+)(?:e[+-]?\d+)?$/i.test(text) ? Number(text) : undefined;
}
