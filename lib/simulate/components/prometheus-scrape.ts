import { parseByteSize } from '../../languages';
import type { Labels } from '../../semantics';
import { connection } from '../arguments';
import type { Component } from '../component';
import { type Sample, type Scrape, viewOfSample } from '../item';
import { familiesIn, parseExposition } from '../metrics/exposition';
import { populateTarget, type ScrapeSettings } from '../metrics/populate-target';
import { prometheusDuration } from '../metrics/prometheus-duration';
import { sampleLabels } from '../metrics/sample-labels';
import type { ScrapedTarget } from '../scraped-target';
import type { Site } from '../site';

const executed = [
  'targets',
  'forward_to',
  'job_name',
  'honor_labels',
  'honor_timestamps',
  'params',
  'scrape_interval',
  'scrape_timeout',
  'metrics_path',
  'scheme',
  'body_size_limit',
  'label_limit',
  'label_name_length_limit',
  'label_value_length_limit',
  'sample_limit',
  'target_limit',
  'extra_metrics',
  'clustering',
];

const irrelevant = [
  ...connection,
  'enable_compression',
  'enable_protobuf_negotiation',
  'honor_metadata',
  'metric_name_escaping_scheme',
  'metric_name_validation_scheme',
  'scrape_classic_histograms',
  'scrape_failure_log_file',
  'scrape_fallback_protocol',
  'scrape_native_histograms',
  'scrape_protocols',
  'track_timestamps_staleness',
];

/** `prometheus.scrape`: asks targets for their metrics. */
export function prometheusScrape(site: Site): Component {
  site.args.expect({ executed, irrelevant });
  return {
    start() {
      for (const target of targetsOf(site)) {
        site.scrape(target);
        scrape(site, target);
      }
    },
  };
}

interface DiscoveredTarget extends ScrapedTarget {
  /** All labels, those of the discovery, too. */
  readonly discovered: Labels;
}

/** The targets, each once, however often it's listed. */
function targetsOf(site: Site): readonly DiscoveredTarget[] {
  const settings = settingsOf(site);
  const clustered = site.args.blocks('clustering')[0]?.flag('enabled') ?? false;
  const distinct = new Map<string, DiscoveredTarget>();
  for (const { labels, step } of site.targets()) {
    const populated = populateTarget(labels, settings);
    if ('problem' in populated) {
      site.lose(site.step(step, 'dropped', { labels }, 'target', populated.problem));
      continue;
    }
    const { labels: allLabels, url, interval, timeout } = populated;
    const key = JSON.stringify([url, [...allLabels].sort(([a], [b]) => (a < b ? -1 : 1))]);
    if (distinct.has(key)) continue;
    const own = new Map([...allLabels].filter(([name]) => !name.startsWith('__')));
    distinct.set(key, {
      component: site.id,
      labels: own,
      allLabels,
      discovered: new Map([...labels, ...allLabels]),
      url,
      interval,
      timeout,
      clustered,
      step: site.step(step, 'changed', { labels: own }, 'target', url),
    });
  }
  const limit = site.args.number('target_limit');
  if (limit > 0 && distinct.size > limit) {
    throw site.args.notExecuted(
      `target_limit: ${distinct.size} targets are more than ${limit}, so that no scrape succeeds`,
    );
  }
  return [...distinct.values()];
}

function settingsOf({ args, id }: Site): ScrapeSettings {
  const params = (args.plain('params') ?? {}) as Readonly<Record<string, readonly string[]>>;
  return {
    jobName: args.text('job_name') || id,
    scheme: args.text('scheme'),
    metricsPath: args.text('metrics_path'),
    interval: prometheusDuration(args.duration('scrape_interval')),
    timeout: prometheusDuration(args.duration('scrape_timeout')),
    params: new Map(Object.entries(params)),
  };
}

function scrape(site: Site, target: DiscoveredTarget): void {
  const text = answerOf(site, target);
  const samples = parseExposition(text);
  const origin: Scrape = { targetLabels: target.discovered, families: familiesIn(text) };
  const send = (sample: Sample) => {
    const step = site.step(target.step, 'changed', viewOfSample(sample), 'scrape');
    site.forward({ signal: 'metrics', sample: { ...sample, scrape: origin }, step });
  };
  const honorLabels = site.args.flag('honor_labels');
  const honorTimestamps = site.args.flag('honor_timestamps');
  const labelled = samples.map(({ timestamp, ...sample }) => ({
    ...sample,
    labels: sampleLabels(sample.labels, target.labels, honorLabels),
    ...(honorTimestamps && timestamp !== undefined ? { timestamp } : {}),
  }));
  const why = excess(site, text, labelled);
  if (why !== undefined) site.lose(site.step(target.step, 'dropped', { labels: target.labels }, 'scrape', why));
  for (const sample of why === undefined ? labelled : []) send(sample);
  for (const [name, value] of reports(site, target, samples.length, why !== undefined)) {
    send({ labels: new Map([['__name__', name], ...target.labels]), value });
  }
}

/** The limit that a scrape exceeds, so that it fails as a whole; undefined for one that doesn't. */
function excess({ args }: Site, text: string, samples: readonly Sample[]): string | undefined {
  const body = parseByteSize(args.text('body_size_limit')) ?? 0;
  if (body > 0 && Buffer.byteLength(text) > body) return `body_size_limit: the answer has more than ${body} bytes`;
  const limit = args.number('sample_limit');
  if (limit > 0 && samples.length > limit) return `sample_limit: ${samples.length} samples are more than ${limit}`;
  const limits = {
    label_limit: ({ labels }: Sample) => labels.size,
    label_name_length_limit: ({ labels }: Sample) => longest(labels.keys()),
    label_value_length_limit: ({ labels }: Sample) => longest(labels.values()),
  };
  return Object.entries(limits).flatMap(([name, measured]) => {
    const most = args.number(name);
    const worst = most === 0 ? undefined : samples.find((sample) => measured(sample) > most);
    return worst === undefined
      ? []
      : [`${name}: ${worst.labels.get('__name__')} has ${measured(worst)}, more than ${most}`];
  })[0];
}

function longest(texts: Iterable<string>): number {
  return Math.max(0, ...[...texts].map((text) => Buffer.byteLength(text)));
}

function answerOf(site: Site, target: ScrapedTarget): string {
  const own = site.answerTo(target);
  if (own !== undefined) return own;
  const { metrics } = site.world;
  return (typeof metrics === 'function' ? metrics(target) : metrics) ?? '';
}

/** The series that every scrape makes of itself. How long it takes is nobody's knowledge here: 0. */
function reports(
  site: Site,
  { timeout }: ScrapedTarget,
  count: number,
  hasFailed: boolean,
): readonly (readonly [string, number])[] {
  const extra: readonly (readonly [string, number])[] = [
    ['scrape_timeout_seconds', Number(timeout) / 1e9],
    ['scrape_sample_limit', site.args.number('sample_limit')],
    ['scrape_body_size_bytes', 0],
  ];
  return [
    ['up', hasFailed ? 0 : 1],
    ['scrape_duration_seconds', 0],
    ['scrape_samples_scraped', count],
    ['scrape_samples_post_metric_relabeling', count],
    ['scrape_series_added', hasFailed ? 0 : count],
    ...(site.args.flag('extra_metrics') ? extra : []),
  ];
}
