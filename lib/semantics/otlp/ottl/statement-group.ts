import type { Sender } from '../sender';
import type { DataPoint, Metric, SpanEvent, Telemetry } from '../telemetry';
import type { OttlEvaluator } from './evaluate';
import type { Condition, Statement } from './language';
import { UnsupportedOttl } from './ottl-error';
import { type Subject, subjectsOf, withPart } from './subject';

/** Runs something of OTTL; gives what stands for it where it fails and the component goes on. */
export type Tolerance = <T>(otherwise: T, work: () => T) => T;

/** Statements of one context. */
export interface StatementGroup {
  readonly context: string;
  readonly evaluator: OttlEvaluator;
  /** One of them has to hold, if there are any. */
  readonly conditions: readonly Condition[];
  readonly statements: readonly Statement[];
}

/** Conditions of one context: what one of them means is left out. */
export interface ConditionGroup {
  readonly context: string;
  readonly evaluator: OttlEvaluator;
  readonly conditions: readonly Condition[];
}

/** Statements, and what becomes of a failure. */
export interface TolerantGroup extends StatementGroup {
  readonly attempt: Tolerance;
}

/** More metrics than this come only of those that make metrics of what they have made. */
const MOST_METRICS = 1000;

/**
 * Does to an item, and to its parts, what statements say: the same item where they change nothing. Behind it stand metrics that they make of it: they have its
 * resource and scope, and all statements from there on are about them, too.
 * @param sender who has sent it, if that is known
 * @throws UnsupportedOttl for statements that never end, through `attempt`
 */
export function transformed(
  data: Telemetry,
  groups: readonly TolerantGroup[],
  sender?: Sender,
): readonly [Telemetry, ...Telemetry[]] {
  const items: [Telemetry, ...Telemetry[]] = [data];
  for (const group of groups) {
    for (let at = 0; at < items.length; at++) {
      const { data: after, made } = executedOn(items[at]!, group, sender);
      items[at] = after;
      items.push(...made);
      shareOrigin(items, after);
      if (items.length > MOST_METRICS) throw endless(group);
    }
  }
  return items;
}

function endless({ attempt }: TolerantGroup): Error {
  const error = new UnsupportedOttl(
    'statements that make metrics of the metrics that they make never end: a condition has to leave those out',
  );
  attempt(undefined, () => {
    throw error;
  });
  return error;
}

/** Resource and scope are those of all, whichever statement changes them. */
function shareOrigin(items: Telemetry[], { resource, scope }: Telemetry): void {
  for (const [at, item] of items.entries()) {
    if (item.resource !== resource || item.scope !== scope) items[at] = { ...item, resource, scope };
  }
}

interface Executed {
  readonly data: Telemetry;
  readonly made: readonly Metric[];
}

function executedOn(data: Telemetry, group: TolerantGroup, sender: Sender | undefined): Executed {
  let current = data;
  const made: Metric[] = [];
  for (const [at] of subjectsOf(data, group.context).entries()) {
    const after = executed(subjectsOf(current, group.context, sender)[at]!, group);
    current = withPart(after);
    made.push(...(after.made ?? []));
  }
  return { data: current, made };
}

function executed(subject: Subject, { evaluator, conditions, statements, attempt }: TolerantGroup): Subject {
  const holds = (condition: Condition) => attempt(false, () => evaluator.holds(condition, subject));
  if (conditions.length > 0 && !conditions.some(holds)) return subject;
  return statements.reduce(
    (current, statement) => attempt(current, () => evaluator.execute(statement, current)),
    subject,
  );
}

/** The item with other parts, at least one. */
function withParts(data: Telemetry, subjects: readonly Subject[]): Telemetry {
  const [first] = subjects;
  if (first?.event !== undefined && data.kind === 'span') {
    return { ...data, events: subjects.map(({ event }) => event as SpanEvent) };
  }
  if (first?.point !== undefined && data.kind === 'metric') {
    return { ...data, points: subjects.map(({ point }) => point as DataPoint) };
  }
  return data;
}

/** The item without what a group means; undefined where that is the item, or all points of a metric. `sender` is who has sent it, if that is known. */
export function without(
  data: Telemetry,
  { context, evaluator, conditions }: ConditionGroup,
  attempt: Tolerance,
  sender?: Sender,
): Telemetry | undefined {
  const subjects = subjectsOf(data, context, sender);
  const isMeant = (subject: Subject) =>
    conditions.some((condition) => attempt(false, () => evaluator.holds(condition, subject)));
  const kept = subjects.filter((subject) => !isMeant(subject));
  if (context === 'datapoint' && data.kind === 'metric') {
    if (kept.length === 0) return undefined;
    return kept.length === subjects.length ? data : withParts(data, kept);
  }
  if (context === 'spanevent' && data.kind === 'span') {
    return kept.length === subjects.length ? data : { ...data, events: kept.map(({ event }) => event as SpanEvent) };
  }
  return kept.length === 0 ? undefined : data;
}
