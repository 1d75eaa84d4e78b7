import type { Construct } from 'constructs';
import { type blocks, loki } from '../../components';
import type { Expression, LogsReceiver } from '../../values';
import type { Rule } from '../discovery/relabeling';

/** What is done to entries on their way: rules for their labels first, then stages. */
export interface LogProcessing {
  /** Relabeling rules for the labels of entries, in front of `stages`: `loki.relabel`. @default - none */
  readonly rules?: readonly Rule[];
  /** Stages for the entries, in order: `loki.process`. @default - none */
  readonly stages?: readonly blocks.LokiStage[];
}

/** The components for it, each fed by the one before it, and who receives entries for them: `next` if there are none. */
export function logProcessing(
  scope: Construct,
  id: string,
  next: Expression<LogsReceiver>,
  { rules = [], stages = [] }: LogProcessing,
): {
  readonly receiver: Expression<LogsReceiver>;
  readonly process?: loki.Process;
  readonly relabel?: loki.Relabel;
} {
  const process = stages.length > 0 ? new loki.Process(scope, id, { forwardTo: [next], stage: stages }) : undefined;
  const last = process?.receiver ?? next;
  const relabel = rules.length > 0 ? new loki.Relabel(scope, id, { forwardTo: [last], rule: rules }) : undefined;
  return { receiver: relabel?.receiver ?? last, ...(process && { process }), ...(relabel && { relabel }) };
}
