// Generated from schema/ by tools/generate (npm run generate). Do not edit.
import type {
  BoolInput,
  StringInput,
} from '../values';

/** The arguments of `local.file_match`. */
export interface Everything {
  /** `all`: bool, required. */
  readonly all: BoolInput;
}

/** The arguments of `again` and `old`. */
export interface Newer {
  /** `old`: bool. */
  readonly old?: BoolInput;
  /** `again` blocks, one for each item. */
  readonly again?: readonly Newer[];
}

/** The arguments of `shared`, `shared_list` and `tls`. */
export interface TLSConfig {
  /** `ca_pem`: string. */
  readonly caPem?: StringInput;
  /** `old` block. */
  readonly old?: Newer;
}
