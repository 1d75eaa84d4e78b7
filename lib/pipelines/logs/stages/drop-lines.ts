import type { StringInput } from '../../../values';
import { type LogSelection, selectorOf } from '../selector';
import { type LogStage, selected } from './stage';

/** Which lines `dropLines` drops: those that fit all that is given. */
export interface DroppedLines {
  /** Only among these entries. @default - among all */
  readonly only?: LogSelection;
  /** A regular expression (RE2) that the line contains. @default - any line */
  readonly matching?: StringInput;
  /** The reason under which they are counted in `loki_process_dropped_lines_total`. @default - `match_stage` or `drop_stage`, Alloy's own */
  readonly reason?: StringInput;
}

/**
 * Drops lines: those of health checks, of a level, of a container.
 * @throws Error if it would drop all lines
 *
 * @example
 * pipelines.logStages.dropLines({ only: { container: 'nginx' }, matching: 'GET /healthz', reason: 'health_check' });
 */
export function dropLines({ only, matching, reason }: DroppedLines): readonly LogStage[] {
  const counted = reason === undefined ? {} : { dropCounterReason: reason };
  if (matching !== undefined) {
    return selected(only, [{ kind: 'drop', expression: matching, ...counted }]);
  }
  if (only === undefined) throw new Error('all lines would be dropped: say which ones, by `only` or `matching`');
  return [{ kind: 'match', selector: selectorOf(only), action: 'drop', ...counted }];
}
