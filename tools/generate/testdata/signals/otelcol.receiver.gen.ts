// Generated from schema/ by tools/generate (npm run generate). Do not edit.
import type { Construct } from 'constructs';
import type * as blocks from './blocks.gen';
import { Component, type ComponentProps } from './component';

/**
 * Arguments of `otelcol.receiver.all`.
 *
 * @see https://grafana.com/docs/alloy/v1.18/reference/components/otelcol/otelcol.receiver.all/
 */
export interface AllProps extends ComponentProps {
  /** `output` block, required. */
  readonly output: blocks.OtelcolOutput;
}

/**
 * `otelcol.receiver.all` in Alloy; generally available; sends metrics, logs and traces.
 *
 * @see https://grafana.com/docs/alloy/v1.18/reference/components/otelcol/otelcol.receiver.all/
 */
export class All extends Component {
  /**
   * `otelcol.receiver.all` in Alloy; generally available; sends metrics, logs and traces.
   *
   * @see https://grafana.com/docs/alloy/v1.18/reference/components/otelcol/otelcol.receiver.all/
   */
  constructor(scope: Construct, id: string, props: AllProps) {
    super(scope, id, 'otelcol.receiver.all', props);
  }
}
