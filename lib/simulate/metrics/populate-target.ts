import type { Labels } from '../../semantics';
import { parsePrometheusDuration } from './prometheus-duration';
import { targetQuery } from './target-query';

/** What a component that scrapes says of all its targets. */
export interface ScrapeSettings {
  readonly jobName: string;
  readonly scheme: string;
  readonly metricsPath: string;
  /** As Prometheus writes durations. */
  readonly interval: string;
  readonly timeout: string;
  readonly params: ReadonlyMap<string, readonly string[]>;
}

/** A target with all that scraping it takes, or why it's none. */
export type PopulatedTarget =
  | {
      readonly labels: Labels;
      readonly url: string;
      /** Nanoseconds. */
      readonly interval: bigint;
      readonly timeout: bigint;
    }
  | { readonly problem: string };

/** The labels of a target with those that say how it's scraped, where it doesn't say that itself. */
export function withScrapeLabels(given: Labels, settings: ScrapeSettings): Labels {
  const labels = new Map(given);
  const defaults: readonly (readonly [string, string])[] = [
    ['job', settings.jobName],
    ['__scrape_interval__', settings.interval],
    ['__scrape_timeout__', settings.timeout],
    ['__metrics_path__', settings.metricsPath],
    ['__scheme__', settings.scheme],
    ...[...settings.params].flatMap(([name, [first]]) =>
      first === undefined ? [] : [[`__param_${name}`, first] as const],
    ),
  ];
  for (const [name, value] of defaults) {
    if ((labels.get(name) ?? '') === '') labels.set(name, value);
  }
  return labels;
}

/** Fills in what a target leaves open, and checks it, as Prometheus does before it scrapes. */
export function populateTarget(given: Labels, settings: ScrapeSettings): PopulatedTarget {
  return checkedTarget(withScrapeLabels(given, settings), settings);
}

/** Checks a target that has the labels of its scrape, or has had them: rules may take them away. */
export function checkedTarget(given: Labels, settings: ScrapeSettings): PopulatedTarget {
  const labels = new Map(given);
  const address = labels.get('__address__') ?? '';
  if (address === '') return { problem: 'no address' };
  if (address.includes('/')) return { problem: `${JSON.stringify(address)} is not a valid hostname` };
  const [interval, timeout] = [spanOf(labels, 'interval'), spanOf(labels, 'timeout')];
  if (typeof interval === 'string') return { problem: interval };
  if (typeof timeout === 'string') return { problem: timeout };
  if (timeout > interval) {
    const [long, short] = [labels.get('__scrape_timeout__'), labels.get('__scrape_interval__')];
    return { problem: `scrape timeout cannot be greater than scrape interval ("${long}" > "${short}")` };
  }
  for (const [name, value] of labels) {
    if (name.startsWith('__meta_') || value === '') labels.delete(name);
  }
  if (!labels.has('instance')) labels.set('instance', address);
  return { labels, url: urlOf(labels, settings), interval, timeout };
}

function spanOf(labels: Labels, what: 'interval' | 'timeout'): bigint | string {
  const text = labels.get(`__scrape_${what}__`) ?? '';
  const span = parsePrometheusDuration(text);
  if (span === undefined) return `error parsing scrape ${what}: not a valid duration string: ${JSON.stringify(text)}`;
  return span === 0n ? `scrape ${what} cannot be 0` : span;
}

function urlOf(labels: Labels, { params }: ScrapeSettings): string {
  const path = labels.get('__metrics_path__') ?? '';
  const slash = path === '' || path.startsWith('/') ? path : `/${path}`;
  return `${labels.get('__scheme__')}://${labels.get('__address__')}${slash}${targetQuery(labels, params)}`;
}
