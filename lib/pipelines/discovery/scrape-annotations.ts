import { copy, meta, type Role, type Rule } from './relabeling';

/** Names of the annotations by which pods and services ask to be scraped, without values: `prometheus.io/port`. */
export interface ScrapeAnnotations {
  /** `"true"` asks to be scraped; anything else doesn't. */
  readonly scrape: string;
  /** Number of the port; `portsPerObject` says how many may be listed, separated by commas. */
  readonly port: string;
  /** Name of the port, where no number is given. @default - ports can't be named */
  readonly portName?: string;
  /** Path of the metrics. */
  readonly path: string;
  /** `http` or `https`. */
  readonly scheme: string;
  /** What annotations for query parameters begin with; the rest is the name of the parameter. */
  readonly parameter: string;
  /** Name of the one container of a pod to scrape, where no number of a port is given. @default - containers can't be named */
  readonly container?: string;
  /** How often, as Prometheus writes durations: `30s`, `1m30s`. Anything else is ignored. @default - all alike */
  readonly interval?: string;
  /** How long a scrape may take; not longer than the interval. @default - all alike */
  readonly timeout?: string;
  /** The label `job`. @default - the job can't be set */
  readonly job?: string;
  /** The label `instance`. @default - the instance can't be set */
  readonly instance?: string;
}

/**
 * The two usual sets of annotations. Others, or one more of them, are objects: `{ ...scrapeAnnotations.prometheus, interval: 'example.com/interval' }`.
 */
export const scrapeAnnotations: {
  /** `prometheus.io/scrape`, `port`, `path`, `scheme`, `param_<name>`. */
  readonly prometheus: ScrapeAnnotations;
  /** Those of Grafana's Kubernetes Monitoring: `k8s.grafana.com/scrape`, `metrics.portNumber`, `metrics.portName`, `job`, ... */
  readonly grafana: ScrapeAnnotations;
} = {
  prometheus: {
    scrape: 'prometheus.io/scrape',
    port: 'prometheus.io/port',
    path: 'prometheus.io/path',
    scheme: 'prometheus.io/scheme',
    parameter: 'prometheus.io/param_',
  },
  grafana: {
    scrape: 'k8s.grafana.com/scrape',
    port: 'k8s.grafana.com/metrics.portNumber',
    portName: 'k8s.grafana.com/metrics.portName',
    path: 'k8s.grafana.com/metrics.path',
    scheme: 'k8s.grafana.com/metrics.scheme',
    parameter: 'k8s.grafana.com/metrics.param_',
    container: 'k8s.grafana.com/metrics.container',
    interval: 'k8s.grafana.com/metrics.scrapeInterval',
    timeout: 'k8s.grafana.com/metrics.scrapeTimeout',
    job: 'k8s.grafana.com/job',
    instance: 'k8s.grafana.com/instance',
  },
};

/** A duration above zero, as Prometheus reads it: of these units, in this order. */
const DURATION = ['d', 'h', 'm', 's', 'ms']
  .map((_, index, units) => {
    const [first, ...others] = units.slice(index).map((unit) => `[1-9][0-9]*${unit}`);
    return `${first}${others.map((part) => `(?:${part})?`).join('')}`;
  })
  .join('|');

/** Keeps what asks to be scraped. */
export function asking(role: Role, { scrape }: ScrapeAnnotations): Rule {
  return { sourceLabels: [meta(role, 'annotation', scrape)], regex: 'true', action: 'keep' };
}

/** What a scrape asks for, and how often: scheme, path, parameters, interval and timeout. */
export function requestRules(role: Role, annotations: ScrapeAnnotations): readonly Rule[] {
  const of = (name: string) => meta(role, 'annotation', name);
  const { scheme, path, parameter, interval, timeout } = annotations;
  return [
    { sourceLabels: [of(scheme)], regex: '(https?)', targetLabel: '__scheme__' },
    { ...copy(of(path), '__metrics_path__'), regex: '(.+)' },
    { regex: `${of(parameter)}(.+)`, replacement: '__param_$1', action: 'labelmap' },
    ...(interval === undefined
      ? []
      : [
          { ...copy(of(interval), '__scrape_interval__'), regex: `(${DURATION})` },
          // A timeout that is longer than the interval is refused: that of all scrapes may be.
          { ...copy(of(interval), '__scrape_timeout__'), regex: `(${DURATION})` },
        ]),
    ...(timeout === undefined ? [] : [{ ...copy(of(timeout), '__scrape_timeout__'), regex: `(${DURATION})` }]),
  ];
}

/** The labels that are set by annotation. */
export function namingRules(role: Role, { job, instance }: ScrapeAnnotations): readonly Rule[] {
  const named = (name: string | undefined, label: string): readonly Rule[] =>
    name === undefined ? [] : [{ ...copy(meta(role, 'annotation', name), label), regex: '(.+)' }];
  return [...named(job, 'job'), ...named(instance, 'instance')];
}
