import type { blocks } from '../../../components';
import { type LogSelection, selectorOf } from '../selector';

/** A stage of `loki.process`. */
export type LogStage = blocks.LokiStage;

/** What all stage sets take. */
export interface StageSelection {
  /** Only these entries; the others pass unchanged. @default - all */
  readonly only?: LogSelection;
}

/** Stages for some entries only. */
export function selected(only: LogSelection | undefined, stages: readonly LogStage[]): readonly LogStage[] {
  return only === undefined ? stages : [{ kind: 'match', selector: selectorOf(only), stage: stages }];
}
