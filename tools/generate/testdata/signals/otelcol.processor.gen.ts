// Generated from schema/ by tools/generate (npm run generate). Do not edit.
import type { Construct } from 'constructs';
import type {
  Consumer,
  Expression,
} from '../values';
import type * as blocks from './blocks.gen';
import { Component, type ComponentProps, exportsFromLabel } from './component';

/**
 * Arguments of `otelcol.processor.traces`.
 *
 * @see https://grafana.com/docs/alloy/v1.18/reference/components/otelcol/otelcol.processor.traces/
 */
export interface TracesProps extends ComponentProps {
  /** `output` block, required. */
  readonly output: blocks.OtelcolOutputTraces;
}

/** Exports of `otelcol.processor.traces`. */
export interface TracesExports {
  /** `input`: otelcol.Consumer, takes traces. */
  readonly input: Expression<Consumer<'traces'>>;
}

/**
 * `otelcol.processor.traces` in Alloy; generally available; takes traces; sends traces.
 *
 * @see https://grafana.com/docs/alloy/v1.18/reference/components/otelcol/otelcol.processor.traces/
 */
export class Traces extends Component implements TracesExports {
  /**
   * The exports of the `otelcol.processor.traces` that Alloy text in the configuration declares under this label; checked at synth.
   *
   * @throws Error outside of any configuration
   */
  static fromLabel(scope: Construct, label: string): TracesExports {
    return exportsFromLabel(scope, 'otelcol.processor.traces', label);
  }

  /**
   * `otelcol.processor.traces` in Alloy; generally available; takes traces; sends traces.
   *
   * @see https://grafana.com/docs/alloy/v1.18/reference/components/otelcol/otelcol.processor.traces/
   */
  constructor(scope: Construct, id: string, props: TracesProps) {
    super(scope, id, 'otelcol.processor.traces', props);
  }

  /** `input`: otelcol.Consumer, takes traces. */
  get input(): Expression<Consumer<'traces'>> {
    return this.export('input');
  }
}
