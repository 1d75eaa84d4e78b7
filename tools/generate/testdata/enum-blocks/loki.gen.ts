// Generated from schema/ by tools/generate (npm run generate). Do not edit.
import type { Construct } from 'constructs';
import type * as blocks from './blocks.gen';
import { Component, type ComponentProps } from './component';

/**
 * Arguments of `loki.process`.
 *
 * @see https://grafana.com/docs/alloy/v1.18/reference/components/loki/loki.process/
 */
export interface ProcessProps extends ComponentProps {
  /** `other` block. */
  readonly other?: blocks.Twice;
  /** `stage.*` blocks in their order, told apart by `kind`. */
  readonly stage?: readonly blocks.LokiStage[];
}

/**
 * `loki.process` in Alloy; generally available; takes logs.
 *
 * @see https://grafana.com/docs/alloy/v1.18/reference/components/loki/loki.process/
 */
export class Process extends Component {
  /**
   * `loki.process` in Alloy; generally available; takes logs.
   *
   * @see https://grafana.com/docs/alloy/v1.18/reference/components/loki/loki.process/
   */
  constructor(scope: Construct, id: string, props: ProcessProps = {}) {
    super(scope, id, 'loki.process', props);
  }
}
