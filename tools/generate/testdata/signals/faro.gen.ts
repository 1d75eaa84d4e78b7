// Generated from schema/ by tools/generate (npm run generate). Do not edit.
import type { Construct } from 'constructs';
import type {
  Consumer,
  Expression,
  ListInput,
  LogsReceiver,
} from '../values';
import { Component, type ComponentProps } from './component';

/**
 * Arguments of `faro.receiver`.
 *
 * @see https://grafana.com/docs/alloy/v1.18/reference/components/faro/faro.receiver/
 */
export interface ReceiverProps extends ComponentProps {
  /** `output` block. */
  readonly output?: ReceiverOutput;
}

/**
 * `faro.receiver` in Alloy; generally available; sends logs and traces.
 *
 * @see https://grafana.com/docs/alloy/v1.18/reference/components/faro/faro.receiver/
 */
export class Receiver extends Component {
  /**
   * `faro.receiver` in Alloy; generally available; sends logs and traces.
   *
   * @see https://grafana.com/docs/alloy/v1.18/reference/components/faro/faro.receiver/
   */
  constructor(scope: Construct, id: string, props: ReceiverProps = {}) {
    super(scope, id, 'faro.receiver', props);
  }
}

/** The `output` block. */
export interface ReceiverOutput {
  /** `logs`: list(LogsReceiver). */
  readonly logs?: ListInput<Expression<LogsReceiver>>;
  /** `traces`: list(otelcol.Consumer) of traces. */
  readonly traces?: ListInput<Expression<Consumer<'traces'>>>;
}
