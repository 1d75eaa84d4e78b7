// Generated from schema/ by tools/generate (npm run generate). Do not edit.
import type { Construct } from 'constructs';
import type {
  BoolInput,
} from '../values';
import type * as blocks from './blocks.gen';
import { Component, type ComponentProps } from './component';

/**
 * Arguments of `local.tls`.
 *
 * @see https://grafana.com/docs/alloy/v1.18/reference/components/local/local.tls/
 */
export interface TlsProps extends ComponentProps, blocks.TLS {
  /**
   * Has no effect here.
   *
   * `insecure`: bool.
   */
  readonly insecure?: BoolInput;
}

/**
 * `local.tls` in Alloy; generally available.
 *
 * @see https://grafana.com/docs/alloy/v1.18/reference/components/local/local.tls/
 */
export class Tls extends Component {
  /**
   * `local.tls` in Alloy; generally available.
   *
   * @see https://grafana.com/docs/alloy/v1.18/reference/components/local/local.tls/
   */
  constructor(scope: Construct, id: string, props: TlsProps = {}) {
    super(scope, id, 'local.tls', props);
  }
}
