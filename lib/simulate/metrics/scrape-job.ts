import type { Labels } from '../../semantics';
import { type Sample, type Scrape, viewOfSample } from '../item';
import { followRules, type PlacedRule } from '../rules';
import type { ScrapedTarget } from '../scraped-target';
import type { Site, Target } from '../site';
import type { Step } from '../way';
import { familiesIn, parseExposition } from './exposition';
import {
  checkedTarget,
  type PopulatedTarget,
  populateTarget,
  type ScrapeSettings,
  withScrapeLabels,
} from './populate-target';
import { sampleLabels } from './sample-labels';

/** What is scraped together, and how: a `prometheus.scrape`, or what another component makes of an object of Kubernetes. */
export interface ScrapeJob {
  readonly settings: ScrapeSettings;
  readonly honorLabels: boolean;
  readonly honorTimestamps: boolean;
  readonly limits: ScrapeLimits;
  /** Whether a scrape tells more of itself. */
  readonly extraMetrics: boolean;
  /** Whether one member of a cluster scrapes a target, whichever. */
  readonly clustered: boolean;
  /** Rules for targets, once they have the labels of the scrape. @default - none */
  readonly rules?: readonly PlacedRule[];
  /** Rules for samples, once they have the labels of their targets. @default - none */
  readonly metricRules?: readonly PlacedRule[];
}

/** How much there may be; 0 is no limit. */
export interface ScrapeLimits {
  /** Bytes of an answer. */
  readonly body: number;
  readonly samples: number;
  readonly targets: number;
  readonly labels: number;
  /** Bytes. */
  readonly labelName: number;
  /** Bytes. */
  readonly labelValue: number;
}

interface JobTarget extends ScrapedTarget {
  /** All labels, those of the discovery, too. */
  readonly discovered: Labels;
}

/** Scrapes targets, each once, however often it's listed, and sends their series on. */
export function scrapeTargets(site: Site, job: ScrapeJob, targets: readonly Target[]): void {
  const distinct = distinctTargets(site, job, targets);
  const limit = job.limits.targets;
  if (limit > 0 && distinct.length > limit) {
    const why = `target_limit: ${distinct.length} targets are more than ${limit}, so that no scrape succeeds`;
    site.miss(site.args.notExecuted(why));
    return;
  }
  for (const target of distinct) {
    site.scrape(target);
    scrape(site, job, target);
  }
}

function distinctTargets(site: Site, job: ScrapeJob, targets: readonly Target[]): readonly JobTarget[] {
  const distinct = new Map<string, JobTarget>();
  for (const { labels, step } of targets) {
    const relabelled = relabelledTarget(site, job, labels, step);
    if (relabelled === undefined) continue;
    const { populated, step: last } = relabelled;
    if ('problem' in populated) {
      site.lose(site.step(last, 'dropped', relabelled.view, 'target', populated.problem));
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
      clustered: job.clustered,
      step: site.step(last, 'changed', { labels: own }, 'target', url),
    });
  }
  return [...distinct.values()];
}

interface RelabelledTarget {
  readonly populated: PopulatedTarget;
  readonly view: { readonly labels: Labels };
  readonly step: Step | undefined;
}

/** A target behind the rules of the job, which see the labels of the scrape; undefined for one that they drop. */
function relabelledTarget(
  site: Site,
  { settings, rules = [] }: ScrapeJob,
  labels: Labels,
  step: Step | undefined,
): RelabelledTarget | undefined {
  if (rules.length === 0) return { populated: populateTarget(labels, settings), view: { labels }, step };
  const view = { labels: withScrapeLabels(labels, settings) };
  const first = site.step(step, 'changed', view, 'labels of the scrape');
  const last = followRules(rules, view, first, site.id);
  if (last.outcome === 'dropped') {
    site.lose(last);
    return undefined;
  }
  return { populated: checkedTarget(last.after.labels, settings), view: last.after, step: last };
}

interface ScrapedSample {
  readonly sample: Sample;
  readonly step: Step;
}

function scrape(site: Site, job: ScrapeJob, target: JobTarget): void {
  const text = answerOf(site, target);
  const samples = parseExposition(text);
  const origin: Scrape = { targetLabels: target.discovered, families: familiesIn(text) };
  const labelled = samples.flatMap(({ timestamp, ...given }) => {
    const sample: Sample = {
      ...given,
      labels: sampleLabels(given.labels, target.labels, job.honorLabels),
      ...(job.honorTimestamps && timestamp !== undefined ? { timestamp } : {}),
    };
    return relabelledSample(site, job, { sample, step: sampleStep(site, target, sample) });
  });
  const why = excess(job, text, labelled);
  if (why !== undefined) site.lose(site.step(target.step, 'dropped', { labels: target.labels }, 'scrape', why));
  const reported = reports(job, target, samples.length, labelled.length, why !== undefined).map(([name, value]) => {
    const sample: Sample = { labels: new Map([['__name__', name], ...target.labels]), value };
    return { sample, step: sampleStep(site, target, sample) };
  });
  for (const { sample, step } of [...(why === undefined ? labelled : []), ...reported]) {
    site.forward({ signal: 'metrics', sample: { ...sample, scrape: origin }, step });
  }
}

function sampleStep(site: Site, { step }: JobTarget, sample: Sample): Step {
  return site.step(step, 'changed', viewOfSample(sample), 'scrape');
}

/** A sample behind the rules of the job, or nothing where they drop it. */
function relabelledSample(
  site: Site,
  { metricRules = [] }: ScrapeJob,
  { sample, step }: ScrapedSample,
): readonly ScrapedSample[] {
  if (metricRules.length === 0) return [{ sample, step }];
  const last = followRules(metricRules, viewOfSample(sample), step, site.id);
  const { labels } = last.after;
  if (last.outcome === 'dropped') site.lose(last);
  else if (labels.size === 0) site.lose({ ...last, outcome: 'dropped', why: 'no label is left' });
  else return [{ sample: { ...sample, labels }, step: last }];
  return [];
}

/** Why a scrape fails as a whole; undefined for one that doesn't. */
function excess({ limits }: ScrapeJob, text: string, scraped: readonly ScrapedSample[]): string | undefined {
  const samples = scraped.map(({ sample }) => sample);
  if (limits.body > 0 && Buffer.byteLength(text) > limits.body)
    return `body_size_limit: the answer has more than ${limits.body} bytes`;
  if (samples.some(({ labels }) => (labels.get('__name__') ?? '') === '')) return 'a rule leaves a series without name';
  if (limits.samples > 0 && samples.length > limits.samples)
    return `sample_limit: ${samples.length} samples are more than ${limits.samples}`;
  const measures: readonly (readonly [string, number, (sample: Sample) => number])[] = [
    ['label_limit', limits.labels, ({ labels }) => labels.size],
    ['label_name_length_limit', limits.labelName, ({ labels }) => longest(labels.keys())],
    ['label_value_length_limit', limits.labelValue, ({ labels }) => longest(labels.values())],
  ];
  return measures.flatMap(([name, most, measured]) => {
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
  { extraMetrics, limits }: ScrapeJob,
  { timeout }: ScrapedTarget,
  scraped: number,
  kept: number,
  hasFailed: boolean,
): readonly (readonly [string, number])[] {
  const extra: readonly (readonly [string, number])[] = [
    ['scrape_timeout_seconds', Number(timeout) / 1e9],
    ['scrape_sample_limit', limits.samples],
    ['scrape_body_size_bytes', 0],
  ];
  return [
    ['up', hasFailed ? 0 : 1],
    ['scrape_duration_seconds', 0],
    ['scrape_samples_scraped', scraped],
    ['scrape_samples_post_metric_relabeling', kept],
    ['scrape_series_added', hasFailed ? 0 : kept],
    ...(extraMetrics ? extra : []),
  ];
}
