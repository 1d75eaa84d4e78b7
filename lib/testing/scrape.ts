import {
  type Arrival,
  type KubernetesObject,
  type NotExecuted,
  type Outcome,
  type SeriesArrival,
  Simulation,
  type Step,
  stepsTo,
  wayText,
} from '../simulate';
import { modelOf, type TestedConfig } from './configuration';
import { type TestOptions, worldOf } from './test-options';
import { metricsOf, type TestedMetric } from './tested-metric';

/** Labels, or other texts by name. */
export type TextRecord = Readonly<Record<string, string>>;

/** A target that is scraped. */
export interface TestedTarget {
  /** The component that scrapes it: `prometheus.scrape.pods`. */
  readonly component: string;
  /** The labels that its series get. */
  readonly labels: TextRecord;
  readonly url: string;
  /** Seconds. */
  readonly interval: number;
  /** Seconds. */
  readonly timeout: number;
  /** Whether one member of a cluster scrapes it, and not each. */
  readonly clustered: boolean;
  /** Its way through discovery and rules, step by step. */
  readonly way: string;
}

/** A series that arrives. */
export interface TestedSeries {
  /** The component that sends it: `prometheus.remote_write.default`. */
  readonly destination: string;
  readonly url?: string;
  readonly name: string;
  /** All labels but the name. */
  readonly labels: TextRecord;
  /** `NaN` for a native histogram. */
  readonly value: number;
  readonly histogram?: TestedHistogram;
  readonly way: string;
}

/** A native histogram that arrives. */
export interface TestedHistogram {
  /** Resolution of the buckets; -53 for buckets with bounds of their own. */
  readonly schema: number;
  readonly count: number;
  readonly sum: number;
  readonly zeroCount: number;
  /** What the buckets count, by their indexes, without those that count nothing. */
  readonly positive: Readonly<Record<number, number>>;
  readonly negative: Readonly<Record<number, number>>;
  /** Upper bounds of the buckets from 0 on. */
  readonly bounds?: readonly number[];
}

/** A profile that arrives: one of each kind that a target is asked for. */
export interface TestedProfile {
  /** The component that sends it: `pyroscope.write.default`. */
  readonly destination: string;
  readonly url?: string;
  /** Its kind: `process_cpu`. */
  readonly name: string;
  /** All labels but the name. */
  readonly labels: TextRecord;
  /** What is asked for it, and seconds between two profiles, unless somebody sends it; and the component that takes them. */
  readonly source: { readonly url?: string; readonly interval?: number; readonly component: string };
  readonly way: string;
}

/** What goes no further. */
export interface TestedLoss {
  readonly component: string;
  /** What let it go: `rule 2: keep`. */
  readonly what: string;
  readonly why: string;
  readonly labels: TextRecord;
  readonly way: string;
}

/** What has become of objects. */
export interface ScrapeResult {
  readonly targets: readonly TestedTarget[];
  readonly series: readonly TestedSeries[];
  readonly profiles: readonly TestedProfile[];
  /** Metrics of OpenTelemetry that were made of series, where they arrive. */
  readonly metrics: readonly TestedMetric[];
  readonly dropped: readonly TestedLoss[];
  /** Sources that can't be executed and so have given nothing: `config.alloy:3:1: discovery.ec2.all: ...`. */
  readonly notExecuted: readonly string[];
}

/**
 * Lets a configuration discover and scrape objects of Kubernetes: which of them become targets, what is asked of those, and which of their
 * series arrive where. An object without a status runs and is ready; workloads have a pod, services have endpoints.
 *
 * ```ts
 * const { targets, series } = scrape(alloy, pod, { metrics: 'http_requests_total{code="200"} 3' });
 * ```
 * @param objects what is scraped; what is only there, such as nodes, can stand in the options
 * @throws NotExecuted where series come to a component that isn't executed
 */
export function scrape(
  config: TestedConfig,
  objects: KubernetesObject | readonly KubernetesObject[],
  options: TestOptions = {},
): ScrapeResult {
  return resultOf(scrapeOutcome(config, listOf(objects), options).own);
}

/** What has come of some objects, and the sources that can't be executed. */
export interface ScrapeOutcome {
  readonly own: Outcome;
  readonly gaps: readonly NotExecuted[];
  /** Other objects that say what is scraped, but aren't read: the ends of their ways. */
  readonly unread: readonly Step[];
}

export function scrapeOutcome(
  config: TestedConfig,
  objects: readonly KubernetesObject[],
  options: TestOptions,
): ScrapeOutcome {
  const { outcome } = new Simulation(modelOf(config), worldOf(options, objects)).start();
  const isOwn = ownWays(objects);
  return {
    own: {
      ...outcome,
      arrivals: outcome.arrivals.filter(({ step }) => isOwn(step)),
      losses: outcome.losses.filter(isOwn),
      scraped: outcome.scraped.filter(({ step }) => isOwn(step)),
    },
    gaps: outcome.gaps,
    unread: outcome.losses.filter((step) => isUnread(step) && !isOwn(step)),
  };
}

/** Whether it's the way of an object that asks for targets, and not that of a target. */
function isUnread({ object, after }: Step): boolean {
  return object !== undefined && after.labels.has(`__meta_kubernetes_${object.kind.toLowerCase()}_name`);
}

export function listOf(objects: KubernetesObject | readonly KubernetesObject[]): readonly KubernetesObject[] {
  return Array.isArray(objects) ? objects : [objects as KubernetesObject];
}

const kinds = ['pod', 'service', 'node', 'ingress', 'endpoints', 'endpointslice'];

/** Kinds that say what is scraped: what they ask for is theirs. */
const asking = ['ServiceMonitor', 'PodMonitor', 'Probe', 'ScrapeConfig'];

/** Whether a way begins at one of some objects: its target says so, by names; a workload's pods have names of their own. */
function ownWays(objects: readonly KubernetesObject[]): (step: Step) => boolean {
  if (objects.length === 0) return () => true;
  const names = objects.flatMap((object) => ('items' in object ? (object['items'] as KubernetesObject[]) : [object]));
  return (step) => {
    const { after, object } = stepsTo(step)[0]!;
    return names.some((of) => (asking.includes(of.kind ?? '') ? asksFor(of, object) : isTargetOf(of, after.labels)));
  };
}

function asksFor({ kind, metadata }: KubernetesObject, object: Step['object']): boolean {
  const { name = '', namespace = 'default' } = metadata ?? {};
  return object?.kind === kind && object?.name === name && object?.namespace === namespace;
}

function isTargetOf({ kind = '', metadata }: KubernetesObject, labels: ReadonlyMap<string, string>): boolean {
  const name = metadata?.name ?? '';
  const namespace = labels.get('__meta_kubernetes_namespace');
  if (namespace !== undefined && namespace !== (metadata?.namespace ?? 'default') && kind !== 'Node') return false;
  if (kinds.includes(kind.toLowerCase())) return labels.get(`__meta_kubernetes_${kind.toLowerCase()}_name`) === name;
  const controller = labels.get('__meta_kubernetes_pod_controller_name');
  return controller === name || controller?.startsWith(`${name}-`) === true;
}

export function resultOf({ arrivals, losses, scraped, gaps }: Outcome): ScrapeResult {
  return {
    targets: scraped.map(({ component, labels, url, interval, timeout, clustered, step }) => ({
      component,
      labels: Object.fromEntries(labels),
      url,
      interval: Number(interval) / 1e9,
      timeout: Number(timeout) / 1e9,
      clustered,
      way: wayText(step),
    })),
    series: seriesOf(arrivals),
    profiles: profilesOf(arrivals),
    metrics: metricsOf(arrivals),
    dropped: losses.map(lossOf),
    notExecuted: gaps.map(({ message }) => message),
  };
}

export function profilesOf(arrivals: readonly Arrival[]): readonly TestedProfile[] {
  return arrivals.flatMap((arrival) => {
    if (arrival.signal !== 'profiles') return [];
    const { __name__: name = '', ...labels } = Object.fromEntries(arrival.labels);
    const { source, destination, url, step } = arrival;
    const { interval, ...asked } = source;
    return [
      {
        destination,
        ...(url === undefined ? {} : { url }),
        name,
        labels,
        source: { ...asked, ...(interval === undefined ? {} : { interval: Number(interval) / 1e9 }) },
        way: wayText(step),
      },
    ];
  });
}

export function seriesOf(arrivals: readonly Arrival[]): readonly TestedSeries[] {
  return arrivals.flatMap((arrival) => {
    if (arrival.signal !== 'metrics') return [];
    const { __name__: name = '', ...labels } = Object.fromEntries(arrival.sample.labels);
    return [
      {
        destination: arrival.destination,
        ...(arrival.url === undefined ? {} : { url: arrival.url }),
        name,
        labels,
        value: arrival.sample.value,
        ...histogramOf(arrival.sample),
        way: wayText(arrival.step),
      },
    ];
  });
}

function histogramOf({ histogram }: SeriesArrival['sample']): Pick<TestedSeries, 'histogram'> {
  if (histogram === undefined) return {};
  const { schema, count, sum, zeroCount, positive, negative, bounds } = histogram;
  const counts = (buckets: ReadonlyMap<number, bigint>) =>
    Object.fromEntries([...buckets].map(([index, each]) => [index, Number(each)]));
  return {
    histogram: {
      ...{ schema, count: Number(count), sum, zeroCount: Number(zeroCount) },
      positive: counts(positive),
      negative: counts(negative),
      ...(bounds === undefined ? {} : { bounds }),
    },
  };
}

export function lossOf(step: Step): TestedLoss {
  const { component, what, why = '', after } = step;
  return { component, what, why, labels: Object.fromEntries(after.labels), way: wayText(step) };
}
