import type { TestedConfig } from './configuration';
import { type DeliverResult, deliver, type TestedEntry, type TestedInput } from './deliver';
import { type Candidate, hasLabels, labelsText, Narrowing } from './item-conditions';
import type { TestOptions } from './test-options';
import { lossesText } from './to-scrape';
import { type Verdict, verdictWith } from './verdict';

/** What else is expected of a line that arrives. Each says something of the entries that fit all before it. */
export interface DeliverConditions {
  /** `undefined`: a label that isn't there. */
  withLabels(labels: Readonly<Record<string, string | undefined>>): DeliverConditions;
  /** The line as it arrives. */
  withLine(line: string): DeliverConditions;
  withMetadata(metadata: Readonly<Record<string, string | undefined>>): DeliverConditions;
  /** Nanoseconds since 1970. */
  withTimestamp(timestamp: bigint): DeliverConditions;
  /** The header `X-Scope-OrgID`. */
  withTenant(tenant: string): DeliverConditions;
  /** The component that it arrives at: `loki.write.default`. */
  at(destination: string): DeliverConditions;
  /** It arrives one time only. */
  once(): DeliverConditions;
}

/** `toDeliver`: a line arrives somewhere. */
export function toDeliver(
  config: TestedConfig,
  input: TestedInput | readonly TestedInput[],
  options: TestOptions = {},
): Verdict {
  const result = deliver(config, input, options);
  const subject = lineOf(input);
  const verdict = {
    pass: result.entries.length > 0,
    message: () =>
      result.entries.length > 0
        ? `expected ${subject} to be dropped\n\nits way:\n${result.entries[0]!.way}`
        : `expected ${subject} to arrive\n${lossesText(result)}`,
  };
  return verdictWith(verdict, conditionsOf(subject, result));
}

function conditionsOf(subject: string, { entries }: DeliverResult): DeliverConditions {
  const narrowing = new Narrowing<TestedEntry>(
    subject,
    entries.map((item) => ({ item, destination: item.destination, way: item.way })),
  );
  const narrowed = (
    expected: string,
    fits: (entry: TestedEntry) => boolean,
    shown: (entry: TestedEntry) => string,
  ): DeliverConditions => {
    const of = (test: (entry: TestedEntry) => unknown) => (candidate: Candidate<TestedEntry>) => test(candidate.item);
    narrowing.narrow(
      expected,
      (candidate) => of(fits)(candidate) === true,
      (candidate) => String(of(shown)(candidate)),
    );
    return conditions;
  };
  const conditions: DeliverConditions = {
    withLabels: (labels) =>
      narrowed(
        `to arrive with ${labelsText(shownLabels(labels))}`,
        (entry) => hasLabels(entry.labels, labels),
        (entry) => labelsText(entry.labels),
      ),
    withMetadata: (metadata) =>
      narrowed(
        `to arrive with the metadata ${labelsText(shownLabels(metadata))}`,
        (entry) => hasLabels(entry.structuredMetadata, metadata),
        (entry) => labelsText(entry.structuredMetadata),
      ),
    withLine: (line) =>
      narrowed(
        `to arrive as ${JSON.stringify(line)}`,
        (entry) => entry.line === line,
        (entry) => JSON.stringify(entry.line),
      ),
    withTimestamp: (timestamp) =>
      narrowed(
        `to arrive with the timestamp ${timestamp}`,
        (entry) => entry.timestamp === timestamp,
        (entry) => String(entry.timestamp),
      ),
    withTenant: (tenant) =>
      narrowed(
        `to arrive for the tenant ${tenant}`,
        (entry) => entry.tenant === tenant,
        (entry) => (entry.tenant === undefined ? 'for no tenant' : `for the tenant ${entry.tenant}`),
      ),
    at: (destination) =>
      narrowed(
        `to arrive at ${destination}`,
        (entry) => entry.destination === destination,
        (entry) => entry.destination,
      ),
    once: () => {
      if (narrowing.count !== 1) narrowing.fail(`to arrive once, not ${narrowing.count} times`);
      return conditions;
    },
  };
  return conditions;
}

function shownLabels(labels: Readonly<Record<string, string | undefined>>): Readonly<Record<string, string>> {
  return Object.fromEntries(Object.entries(labels).map(([name, value]) => [name, value ?? '']));
}

/** The input in a few words. */
export function lineOf(input: TestedInput | readonly TestedInput[]): string {
  const [first, ...rest] = (Array.isArray(input) ? input : [input]) as readonly TestedInput[];
  const more = rest.length === 0 ? '' : ` and ${rest.length} more`;
  if (typeof first === 'string') return `the line ${JSON.stringify(first)}${more}`;
  if (first !== undefined && 'line' in first) return `the line ${JSON.stringify(first.line)}${more}`;
  return `the input ${JSON.stringify(first)}${more}`;
}
