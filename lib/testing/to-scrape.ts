import type { KubernetesObject, Step } from '../simulate';
import type { TestedConfig } from './configuration';
import { type Candidate, hasLabels, labelsText, Narrowing } from './item-conditions';
import { listOf, resultOf, type ScrapeResult, scrapeOutcome, type TestedTarget, type TextRecord } from './scrape';
import type { TestOptions } from './test-options';
import { type Verdict, verdictWith } from './verdict';

/** What else is expected of an object that is scraped. Each says something of the targets that fit all before it. */
export interface ScrapeConditions {
  /** Labels that its series have: those of the target, and what is added on the way to where they arrive. `undefined`: not there. */
  withLabels(labels: Readonly<Record<string, string | undefined>>): ScrapeConditions;
  /** The component that its series arrive at: `prometheus.remote_write.default`. */
  at(destination: string): ScrapeConditions;
  /** What is asked: `http://10.1.0.1:8080/metrics`. */
  from(url: string): ScrapeConditions;
  /** Seconds between two scrapes. */
  every(seconds: number): ScrapeConditions;
  /** One target, however many ports and containers there are. */
  once(): ScrapeConditions;
}

interface ScrapedItem {
  readonly target: TestedTarget;
  readonly labels: TextRecord;
}

/** `toScrape`: an object of Kubernetes, or one of several, is scraped. */
export function toScrape(
  config: TestedConfig,
  objects: KubernetesObject | readonly KubernetesObject[],
  options: TestOptions = {},
): Verdict {
  const { own, gaps, unread } = scrapeOutcome(config, listOf(objects), options);
  const result = { ...resultOf(own), notExecuted: gaps.map(({ message }) => message) };
  const subject = nameOf(objects);
  const verdict = {
    pass: result.targets.length > 0,
    message: () =>
      result.targets.length > 0
        ? `expected ${subject} not to be scraped\n\nits way:\n${result.targets[0]!.way}`
        : `expected ${subject} to be scraped\n${lossesText(result, unread)}`,
  };
  return verdictWith(verdict, conditionsOf(subject, result));
}

function conditionsOf(subject: string, result: ScrapeResult): ScrapeConditions {
  const narrowing = new Narrowing(subject, candidatesOf(result));
  const narrowed = (
    expected: string,
    fits: (candidate: Candidate<ScrapedItem>) => boolean,
    shown: (candidate: Candidate<ScrapedItem>) => string,
  ) => {
    narrowing.narrow(expected, fits, shown);
    return conditions;
  };
  const conditions: ScrapeConditions = {
    withLabels: (labels) =>
      narrowed(
        `to be scraped with ${labelsText(Object.fromEntries(Object.entries(labels).map(([name, value]) => [name, value ?? ''])))}`,
        ({ item }) => hasLabels(item.labels, labels),
        // Series differ in their names; what they share says it all, unless it's about the name.
        ({ item: { labels: found } }) => labelsText(Object.hasOwn(labels, '__name__') ? found : withoutName(found)),
      ),
    at: (destination) =>
      narrowed(
        `to arrive at ${destination}`,
        (candidate) => candidate.destination === destination,
        (candidate) => candidate.destination ?? 'nothing arrives',
      ),
    from: (url) =>
      narrowed(
        `to be scraped from ${url}`,
        ({ item }) => item.target.url === url,
        ({ item }) => item.target.url,
      ),
    every: (seconds) =>
      narrowed(
        `to be scraped every ${seconds} s`,
        ({ item }) => item.target.interval === seconds,
        ({ item }) => `every ${item.target.interval} s`,
      ),
    once: () => {
      const { length } = result.targets;
      if (length !== 1) narrowing.fail(`to be scraped once, not ${length} times`);
      return conditions;
    },
  };
  return conditions;
}

function withoutName({ __name__, ...others }: TextRecord): TextRecord {
  return others;
}

/** Each target as it is, and as each of its series arrives. */
function candidatesOf({ targets, series, metrics }: ScrapeResult): readonly Candidate<ScrapedItem>[] {
  return targets.flatMap((target) => [
    { item: { target, labels: target.labels }, way: target.way },
    ...series
      .filter(({ way }) => way.startsWith(target.way))
      .map(({ labels, destination, way, name }) => ({
        item: { target, labels: { ...labels, __name__: name } },
        destination,
        way,
      })),
    ...metrics
      .filter(({ way }) => way.startsWith(target.way))
      .map(({ destination, way }) => ({ item: { target, labels: target.labels }, destination, way })),
  ]);
}

/** What is lost, and why. @param unread objects that may have been to find it, but have no effect */
export function lossesText(
  { dropped, notExecuted }: Pick<ScrapeResult, 'dropped' | 'notExecuted'>,
  unread: readonly Step[] = [],
): string {
  return [
    ...(dropped.length === 0 ? ['\nnothing in the configuration finds it\n'] : []),
    ...[...new Set(dropped.map(({ way }) => way))].map((way) => `\nits way:\n${way}`),
    ...unread.map(({ what, why }) => `\n${what}: ${why}\n`),
    ...notExecuted.map((message) => `\nnot executed: ${message}\n`),
  ].join('');
}

export function nameOf(objects: KubernetesObject | readonly KubernetesObject[]): string {
  const names = listOf(objects).map(
    ({ kind = 'object', metadata }) => `${kind} ${metadata?.namespace ?? 'default'}/${metadata?.name ?? ''}`,
  );
  return names.join(', ');
}
