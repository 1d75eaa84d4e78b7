import type { Labels } from '../../semantics';
import type { Role } from '../kubernetes/discovery';
import { parsePrometheusDuration, prometheusDuration } from '../metrics/prometheus-duration';
import type { ScrapeJob } from '../metrics/scrape-job';
import { copiedLabel, type GeneratedRule, RefusedObject } from './generated-rules';
import type { NamespaceSelector, SpecLimits } from './objects';

/** A job of scraping that Alloy makes of an object of the Prometheus Operator. */
export interface MonitoringJob {
  /** `serviceMonitor/shop/cart/0`; also the label `job`, until a rule sets it. */
  readonly name: string;
  readonly discovery: JobDiscovery;
  readonly scrape: Pick<ScrapeJob, 'settings' | 'honorLabels' | 'honorTimestamps' | 'limits'>;
  /** Rules for targets, behind those of the component. */
  readonly rules: readonly GeneratedRule[];
  /** Rules for samples. */
  readonly metricRules: readonly GeneratedRule[];
}

/** Where the targets of a job come from. */
export type JobDiscovery =
  | {
      readonly by: 'kubernetes';
      readonly role: Role;
      /** @default - all */
      readonly namespaces?: readonly string[];
      readonly attachNode: boolean;
    }
  | { readonly by: 'list'; readonly addresses: readonly string[]; readonly labels: Labels }
  | { readonly by: 'http'; readonly url: string };

/** What the block `scrape` of the component says for objects that leave it open. */
export interface JobDefaults {
  /** Nanoseconds; 0 where it isn't given. */
  readonly interval: bigint;
  /** Nanoseconds; 0 where it isn't given. */
  readonly timeout: bigint;
  readonly sampleLimit: number;
}

/** What becomes of an object. */
export interface JobsOfObject {
  readonly jobs: readonly MonitoringJob[];
  /** What Alloy refuses or leaves aside, and why. */
  readonly problems: readonly string[];
  /** What only a running Alloy knows. */
  readonly unknown?: string;
}

const MINUTE = 60_000_000_000n;
const TIMEOUT = 10_000_000_000n;

/** What an object says of a job. */
export interface JobParts extends Pick<MonitoringJob, 'name' | 'discovery' | 'rules' | 'metricRules'> {
  readonly interval: string | undefined;
  readonly timeout: string | undefined;
  readonly path?: string | undefined;
  readonly scheme?: string | undefined;
  readonly params?: Readonly<Record<string, readonly string[]>> | undefined;
  readonly honorLabels?: boolean | undefined;
  readonly honorTimestamps?: boolean | undefined;
  readonly limits: SpecLimits;
}

/**
 * A job with the defaults of the component, and of Prometheus.
 * @throws RefusedObject for one whose times make no sense
 */
export function monitoringJob(parts: JobParts, defaults: JobDefaults): MonitoringJob {
  const { name, discovery, limits, params = {} } = parts;
  const interval = timeOf(parts.interval, defaults.interval || MINUTE, 'interval') || defaults.interval;
  const timeout = timeOf(parts.timeout, defaults.timeout || TIMEOUT, 'timeout');
  if (timeout > interval) throw new RefusedObject('the scrape timeout is greater than the scrape interval');
  return {
    name,
    discovery,
    scrape: {
      settings: {
        jobName: name,
        scheme: parts.scheme || 'http',
        metricsPath: parts.path ?? '/metrics',
        interval: prometheusDuration(interval),
        timeout: prometheusDuration(timeout || smaller(defaults.timeout, interval)),
        params: new Map(Object.entries(params)),
      },
      honorLabels: parts.honorLabels ?? false,
      honorTimestamps: parts.honorTimestamps ?? true,
      limits: {
        body: 0,
        samples: limits.sampleLimit || defaults.sampleLimit,
        targets: limits.targetLimit ?? 0,
        labels: limits.labelLimit ?? 0,
        labelName: limits.labelNameLengthLimit ?? 0,
        labelValue: limits.labelValueLengthLimit ?? 0,
      },
    },
    rules: [copiedLabel('job', '__tmp_prometheus_job_name'), ...parts.rules],
    metricRules: parts.metricRules,
  };
}

function smaller(a: bigint, b: bigint): bigint {
  if (a < b) return a;
  return b;
}

function timeOf(text: string | undefined, otherwise: bigint, what: string): bigint {
  if (text === undefined || text === '') return otherwise;
  const span = parsePrometheusDuration(text);
  if (span === undefined)
    throw new RefusedObject(`parsing ${what}: not a valid duration string: ${JSON.stringify(text)}`);
  return span;
}

/** The jobs of a part of an object, or why Alloy makes none of it. */
export function jobsOrProblem(make: () => readonly MonitoringJob[]): JobsOfObject {
  try {
    return { jobs: make(), problems: [] };
  } catch (error) {
    if (error instanceof RefusedObject) return { jobs: [], problems: [`Alloy refuses it: ${error.message}`] };
    throw error;
  }
}

/**
 * The jobs of a monitor's endpoints. One that Alloy refuses is the end of the monitor; those before it are scraped as soon as Alloy applies
 * another object, if there is one.
 */
export function jobsOfEndpoints<Endpoint>(
  endpoints: readonly Endpoint[],
  make: (endpoint: Endpoint, at: number) => MonitoringJob,
): JobsOfObject {
  const jobs: MonitoringJob[] = [];
  for (const [at, endpoint] of endpoints.entries()) {
    const { jobs: made, problems } = jobsOrProblem(() => [make(endpoint, at)]);
    jobs.push(...made);
    if (problems.length === 0) continue;
    const before = jobs.map(({ name }) => name).join(', ');
    return {
      jobs: [],
      problems,
      ...(before === ''
        ? {}
        : { unknown: `${problems.join()}; whether Alloy scrapes ${before} depends on other objects` }),
    };
  }
  return { jobs, problems: [] };
}

/** The namespaces that an object chooses: its own unless it says others, or any. */
export function namespacesOf(
  { any = false, matchNames = [] }: NamespaceSelector = {},
  own: string,
): { readonly namespaces?: readonly string[] } {
  if (any) return {};
  return { namespaces: matchNames.length === 0 ? [own] : matchNames };
}
