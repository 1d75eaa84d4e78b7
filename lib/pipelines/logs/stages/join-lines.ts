import type { DurationInput, NumberInput, StringInput } from '../../../values';
import { type LogStage, type StageSelection, selected } from './stage';

/** Lines that become one entry. */
export interface JoinedLines extends StageSelection {
  /** A regular expression (RE2) that finds the first line of an entry: `^\\d{4}-` for a date, `^\\S` for whatever isn't indented. Lines without it belong to the entry before. */
  readonly firstLine: StringInput;
  /** Lines of an entry; what follows is a new one. @default 128 */
  readonly maxLines?: NumberInput;
  /** How long an entry waits for its next line. @default '3s' */
  readonly maxWait?: DurationInput;
}

/**
 * Joins lines that belong together, such as a stack trace. Where lines come in the order in which they were written, stream by stream: first of all stages, in
 * the process that is next to the source. `joinLines` of `PodLogs` is that place.
 *
 * @example
 * pipelines.logStages.joinLines({ only: { container: 'orders' }, firstLine: '^\\d{4}-\\d{2}-\\d{2}' });
 */
export function joinLines(...groups: readonly JoinedLines[]): readonly LogStage[] {
  return groups.flatMap(({ firstLine, maxLines, maxWait, only }) =>
    selected(only, [
      {
        kind: 'multiline',
        firstline: firstLine,
        ...(maxLines !== undefined && { maxLines }),
        ...(maxWait !== undefined && { maxWaitTime: maxWait }),
      },
    ]),
  );
}
