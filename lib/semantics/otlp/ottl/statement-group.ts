import type { DataPoint, SpanEvent, Telemetry } from '../telemetry';
import type { OttlEvaluator } from './evaluate';
import type { Condition, Statement } from './language';
import { type Subject, subjectsOf } from './subject';

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

/** Does to an item, and to its parts, what statements say; the same item where they change nothing. */
export function transformed(data: Telemetry, group: StatementGroup, attempt: Tolerance): Telemetry {
  let current = data;
  const parts = subjectsOf(data, group.context).map((part) => {
    const after = executed({ ...part, data: current }, group, attempt);
    current = after.data;
    return { before: part, after };
  });
  return withParts(
    current,
    parts.some(({ before, after }) => before.event !== after.event || before.point !== after.point)
      ? parts.map(({ after }) => after)
      : [],
  );
}

function executed(subject: Subject, group: StatementGroup, attempt: Tolerance): Subject {
  const { evaluator, conditions, statements } = group;
  const holds = (condition: Condition) => attempt(false, () => evaluator.holds(condition, subject));
  if (conditions.length > 0 && !conditions.some(holds)) return subject;
  return statements.reduce(
    (current, statement) => attempt(current, () => evaluator.execute(statement, current)),
    subject,
  );
}

/** The item with other parts. */
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

/** The item without what a group means; undefined where that is the item, or all points of a metric. */
export function without(
  data: Telemetry,
  { context, evaluator, conditions }: ConditionGroup,
  attempt: Tolerance,
): Telemetry | undefined {
  const subjects = subjectsOf(data, context);
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
