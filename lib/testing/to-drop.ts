import type { KubernetesObject } from '../simulate';
import type { TestedConfig } from './configuration';
import { deliver, type TestedInput } from './deliver';
import { listOf, resultOf, scrapeOutcome } from './scrape';
import type { TestOptions } from './test-options';
import { lineOf } from './to-deliver';
import { lossesText, nameOf } from './to-scrape';
import type { Verdict } from './verdict';

/** Lines of a log, or objects of Kubernetes. */
export type Droppable = TestedInput | readonly TestedInput[] | KubernetesObject | readonly KubernetesObject[];

/**
 * `toDrop`: a line arrives nowhere, or an object isn't scraped.
 * @throws NotExecuted where something that isn't executed could let it through
 */
export function toDrop(config: TestedConfig, given: Droppable, options: TestOptions = {}): Verdict {
  return isObjects(given) ? dropsObjects(config, given, options) : dropsLines(config, given, options);
}

/**
 * `toDropSeries`: a series that an object answers with, by its name, arrives nowhere.
 * @param name of one that is among the `metrics` of the options
 */
export function toDropSeries(
  config: TestedConfig,
  name: string,
  objects: KubernetesObject | readonly KubernetesObject[],
  options: TestOptions,
): Verdict {
  const { own } = scrapeOutcome(config, listOf(objects), options);
  const { series, dropped, targets } = resultOf(own);
  const arrived = series.find((found) => found.name === name);
  const lost = dropped.filter(({ labels }) => labels['__name__'] === name);
  return {
    pass: targets.length > 0 && arrived === undefined && lost.length > 0,
    message: () => {
      if (targets.length === 0)
        return `expected ${nameOf(objects)} to be scraped\n${lossesText({ dropped, notExecuted: [] })}`;
      if (arrived !== undefined) return `expected the series ${name} to be dropped\n\nits way:\n${arrived.way}`;
      if (lost.length === 0)
        return `expected ${nameOf(objects)} to have the series ${name}, which none of its targets answers with`;
      return `expected the series ${name} to arrive\n\nits way:\n${lost[0]!.way}`;
    },
  };
}

function dropsObjects(
  config: TestedConfig,
  objects: KubernetesObject | readonly KubernetesObject[],
  options: TestOptions,
): Verdict {
  const { own, gaps, unread } = scrapeOutcome(config, listOf(objects), options);
  if (own.scraped.length === 0 && gaps[0] !== undefined) throw gaps[0];
  const result = resultOf(own);
  return {
    pass: result.targets.length === 0,
    message: () =>
      result.targets.length === 0
        ? `expected ${nameOf(objects)} to be scraped\n${lossesText(result, unread)}`
        : `expected ${nameOf(objects)} to be dropped\n\nits way:\n${result.targets[0]!.way}`,
  };
}

function dropsLines(config: TestedConfig, input: TestedInput | readonly TestedInput[], options: TestOptions): Verdict {
  const result = deliver(config, input, options);
  return {
    pass: result.entries.length === 0,
    message: () =>
      result.entries.length === 0
        ? `expected ${lineOf(input)} to arrive\n${lossesText(result)}`
        : `expected ${lineOf(input)} to be dropped\n\nits way:\n${result.entries[0]!.way}`,
  };
}

function isObjects(given: Droppable): given is KubernetesObject | readonly KubernetesObject[] {
  const first: unknown = Array.isArray(given) ? given[0] : given;
  return typeof first === 'object' && first !== null && !('line' in first) && ('kind' in first || 'metadata' in first);
}
