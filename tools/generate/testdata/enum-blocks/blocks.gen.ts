// Generated from schema/ by tools/generate (npm run generate). Do not edit.
import type {
  MapInput,
  StringInput,
} from '../values';

/** The arguments of `stage.json`. */
export interface StageJSON {
  /** A `stage.json` block. */
  readonly kind: 'json';
  /** `expressions`: map(string), required. */
  readonly expressions: MapInput<StringInput>;
}

/** The arguments of `stage.match`. */
export interface StageMatch {
  /** A `stage.match` block. */
  readonly kind: 'match';
  /** `selector`: string, required. */
  readonly selector: StringInput;
  /** `stage.*` blocks in their order, told apart by `kind`. */
  readonly stage?: readonly LokiStage[];
}

/** The arguments of `other` and `stage.twice`. */
export interface Twice {
  /** `a`: string. */
  readonly a?: StringInput;
}

/** A block of the group `stage.*`. */
export type LokiStage =
  | StageJSON
  | StageMatch
  | LokiStageDocker
  | ({ readonly kind: 'twice' } & Twice);

/** The `stage.docker` block. */
export interface LokiStageDocker {
  /** A `stage.docker` block. */
  readonly kind: 'docker';
}
