import type { Construct } from 'constructs';
import type { prometheus } from '../../components';
import { regexpProblem } from '../../languages';
import type { Problem } from '../../values';
import type { Rule } from '../discovery/relabeling';
import { type SampleRoute, sampleRelabeling } from './sample-rules';

/** Which metrics of a source are sent. */
export interface MetricSelection {
  /**
   * Metrics to keep, beside those that the pipeline keeps by default: regular expressions (RE2) that have to match a whole name. `up` and
   * `scrape_samples_scraped`, which say whether a scrape worked, are always kept with them.
   * @default - none beside those of `defaultMetrics`; all, where a pipeline has no such list
   */
  readonly keepMetrics?: readonly string[];
  /** Metrics to drop, of those that are kept: regular expressions (RE2) that have to match a whole name. @default - none */
  readonly dropMetrics?: readonly string[];
}

/** Which metrics of a source are sent, of one for which it's known what dashboards and alerts read. */
export interface ListedMetrics extends MetricSelection {
  /**
   * Whether to keep the metrics that the usual dashboards and alerts read. `false` without `keepMetrics` keeps all that the source has.
   * @default true
   */
  readonly defaultMetrics?: boolean;
}

/** The names of the props of a selection, for `checkedProps`. */
export const SELECTION = { keepMetrics: 'prop', dropMetrics: 'prop' } as const;

/** The names of the props of a selection with a default list, for `checkedProps`. */
export const LISTED_SELECTION = { ...SELECTION, defaultMetrics: 'prop' } as const;

/** How a selection is applied. */
export interface SelectionOptions {
  /** What the pipeline keeps by default. @default - there is no such list */
  readonly list?: readonly string[];
  /** Rules of the pipeline itself, behind the selection and before `metricRules`. @default - none */
  readonly rules?: readonly Rule[];
}

/** The component that keeps the metrics of a selection and applies the rules of a route, by its id in a pipeline; undefined if all pass unchanged. */
export function selectedSamples(
  scope: Construct,
  id: string,
  props: SampleRoute & ListedMetrics,
  { list, rules = [] }: SelectionOptions = {},
): prometheus.Relabel | undefined {
  const metricRules = [...selectionRules(props, list), ...rules, ...(props.metricRules ?? [])];
  return sampleRelabeling(scope, id, { forwardTo: props.forwardTo, metricRules });
}

/** What tells whether a scrape worked; no keep list leaves it out. */
const ALWAYS = ['up', 'scrape_samples_scraped'];

/** The rules of a selection: one that keeps, one that drops, each only where it's needed. */
export function selectionRules(
  { keepMetrics = [], dropMetrics = [], defaultMetrics = true }: ListedMetrics,
  list: readonly string[] = [],
): readonly Rule[] {
  const kept = [...(defaultMetrics ? list : []), ...keepMetrics];
  return [
    ...(kept.length === 0 ? [] : [{ ...named([...ALWAYS, ...kept]), action: 'keep' } as const]),
    ...(dropMetrics.length === 0 ? [] : [{ ...named(dropMetrics), action: 'drop' } as const]),
  ];
}

function named(entries: readonly string[]): Rule {
  return { sourceLabels: ['__name__'], regex: [...new Set(entries)].map(alone).join('|') };
}

/** Flags of an entry must not hold for those behind it. */
function alone(entry: string): string {
  return entry.includes('(?') ? `(?:${entry})` : entry;
}

/** What is wrong with a selection: entries that are no regular expressions, or match no metric that there can be. */
export function selectionProblems(props: MetricSelection | undefined): readonly Problem[] {
  const { keepMetrics, dropMetrics } = props ?? {};
  const both = new Set(listOf(keepMetrics).filter((entry) => listOf(dropMetrics).includes(entry)));
  return [
    ...entryProblems('keepMetrics', keepMetrics),
    ...entryProblems('dropMetrics', dropMetrics),
    ...[...both].map((entry) => ({
      path: ['keepMetrics', listOf(keepMetrics).indexOf(entry)],
      message: `${quoted(entry)} is in dropMetrics, too, so that none of it is kept`,
      hint: 'leave it out of one of them',
    })),
  ];
}

function listOf(entries: unknown): readonly unknown[] {
  return Array.isArray(entries) ? entries : [];
}

function entryProblems(prop: string, entries: unknown): readonly Problem[] {
  if (entries === undefined) return [];
  if (!Array.isArray(entries)) {
    const message = 'must be a list of regular expressions that match names of metrics';
    return [{ path: [prop], message, hint: "write ['node_cpu_.*', 'node_load1']" }];
  }
  return entries.flatMap((entry: unknown, index) => {
    const problem = entryProblem(entry);
    return problem === undefined ? [] : [{ path: [prop, index], ...problem }];
  });
}

type EntryProblem = Pick<Problem, 'message' | 'hint'>;

/** A `*` that repeats a letter, digit or `_` by itself, or nothing: a glob, as in `go_*` and `*_total`. */
const globStar = /(^|[\w:|(])\*/;

function entryProblem(entry: unknown): EntryProblem | undefined {
  if (typeof entry !== 'string')
    return { message: 'must be a text: a regular expression that matches names of metrics' };
  if (entry.trim() === '') return { message: 'is empty, and matches no metric', hint: 'leave it out' };
  const plain = withoutClasses(entry);
  if (globStar.test(plain)) {
    const message = `${quoted(entry)} is a glob: as a regular expression, its * repeats only the character in front of it, so that it matches none of the metrics that are meant`;
    return { message, hint: `write ${quoted(entry.replace(/(?<!\.)\*/g, '.*'))}` };
  }
  const fault = regexpProblem(entry);
  if (fault !== undefined) {
    return { message: `${quoted(entry)} is no regular expression: ${fault.replace(/^error parsing regexp: /, '')}` };
  }
  const stranger = strangerIn(plain);
  if (stranger === undefined) return undefined;
  const message = `${quoted(entry)} can match nothing: ${stranger}`;
  return {
    message,
    hint: 'give names of metrics, one an entry, as regular expressions, and select by labels with metricRules',
  };
}

/** The expression with each class and escape as a `.`, which they are here: something that matches one character. */
function withoutClasses(entry: string): string {
  return entry.replace(/\[\^?\]?(?:\\.|[^\]\\])*\]|\\[dDsSwWpPbBAz](?:\{\^?\w*\})?/g, '.');
}

/** Why no name of a metric can match: a character outside of groups that has to be there, and that names don't have. */
function strangerIn(plain: string): string | undefined {
  if (/[()]/.test(plain)) return undefined;
  const reasons = plain.split('|').map((alternative) => {
    const character = /(?:\\([^\w])|([^\w:.*+?^$\\{}]|\{(?!\d)))(?![*?]|\{0)/.exec(alternative);
    const text = character?.[1] ?? character?.[2];
    if (text !== undefined) return `names of metrics have no ${quoted(text)}`;
    return /^\^?[0-9](?![*?]|\{0)/.test(alternative) ? 'no name of a metric begins with a digit' : undefined;
  });
  return reasons.every((reason) => reason !== undefined) ? reasons[0] : undefined;
}

function quoted(text: unknown): string {
  return JSON.stringify(text);
}
