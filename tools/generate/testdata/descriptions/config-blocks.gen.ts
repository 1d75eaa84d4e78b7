// Generated from schema/ by tools/generate (npm run generate). Do not edit.
import type {
  NumberInput,
} from '../values';

/**
 * Arguments of the configuration block `http`, generally available.
 *
 * @see https://grafana.com/docs/alloy/v1.18/reference/config-blocks/http/
 */
export interface HttpProps {
  /**
   * Where Alloy's own server listens.
   *
   * `port`: number.
   */
  readonly port?: NumberInput;
}
