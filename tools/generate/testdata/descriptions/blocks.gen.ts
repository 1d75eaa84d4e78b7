// Generated from schema/ by tools/generate (npm run generate). Do not edit.
import type {
  BoolInput,
  StringInput,
} from '../values';

/**
 * Extracts values from a line that is JSON.
 *
 * The arguments of `stage.json`.
 */
export interface StageJSON {
  /**
   * Extracts values from a line that is JSON.
   *
   * A `stage.json` block.
   */
  readonly kind: 'json';
  /**
   * The extracted value to parse in place of the line.
   *
   * `source`: string.
   */
  readonly source?: StringInput;
}

/** The arguments of `local.tls` and `tls`. */
export interface TLS {
  /**
   * The file with the certificates to trust.
   *
   * `ca_file`: string.
   */
  readonly caFile?: StringInput;
  /**
   * Whether anybody's certificate is good enough.
   *
   * `insecure`: bool.
   */
  readonly insecure?: BoolInput;
}
