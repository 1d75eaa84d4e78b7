import type { Construct } from 'constructs';
import { type blocks, loki } from '../../components';
import type { Expression, ListInput, LogsReceiver, NumberInput, StringInput } from '../../values';
import type { Rule } from '../discovery/relabeling';

/** What pipelines take that get log entries from outside. */
export interface ReceivedLogsProps {
  /** Where the entries go: `logs.receiver` of a destination, `loki.process`, ... */
  readonly forwardTo: ListInput<Expression<LogsReceiver>>;
  /** Labels with the same value for all entries. @default - only those of the pipeline */
  readonly staticLabels?: Readonly<Record<string, StringInput>>;
  /** Additional relabeling rules, after those of the pipeline, while the labels that begin with `__` are still there. @default - none */
  readonly rules?: readonly Rule[];
  /** Additional stages for the entries, after those of the pipeline. @default - none */
  readonly stages?: readonly blocks.LokiStage[];
}

export const receivedLogsNames = {
  forwardTo: 'receivers',
  staticLabels: 'prop',
  rules: 'prop',
  stages: 'prop',
} as const;

/** An HTTP server that everyone in the cluster reaches. */
export function httpServer(listenPort: NumberInput) {
  return { listenAddress: '0.0.0.0', listenPort };
}

/** The component with the rules of a source; undefined without any. */
export function sourceRules(scope: Construct, rule: readonly Rule[]): loki.Relabel | undefined {
  return rule.length === 0 ? undefined : new loki.Relabel(scope, '', { forwardTo: [], rule });
}

/** The component with the stages behind a source; undefined without any. */
export function sourceStages(
  scope: Construct,
  forwardTo: ListInput<Expression<LogsReceiver>>,
  stage: readonly blocks.LokiStage[],
): loki.Process | undefined {
  return stage.length === 0 ? undefined : new loki.Process(scope, '', { forwardTo, stage });
}
