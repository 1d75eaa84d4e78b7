// Generated from schema/ by tools/generate (npm run generate). Do not edit.
import type {
  Consumer,
  Expression,
  ListInput,
} from '../values';

/** The arguments of `output`. Carries metrics, logs and traces. */
export interface OtelcolOutput {
  /**
   * `metrics`: list(otelcol.Consumer) of metrics.
   *
   * @default []
   */
  readonly metrics?: ListInput<Expression<Consumer<'metrics'>>>;
  /**
   * `logs`: list(otelcol.Consumer) of logs.
   *
   * @default []
   */
  readonly logs?: ListInput<Expression<Consumer<'logs'>>>;
  /**
   * `traces`: list(otelcol.Consumer) of traces.
   *
   * @default []
   */
  readonly traces?: ListInput<Expression<Consumer<'traces'>>>;
}

/** The arguments of `output`. Carries traces. */
export interface OtelcolOutputTraces {
  /**
   * `metrics`: list(otelcol.Consumer).
   *
   * Never carries anything: no such data is sent here.
   */
  readonly metrics?: readonly never[];
  /**
   * `logs`: list(otelcol.Consumer).
   *
   * Never carries anything: no such data is sent here.
   */
  readonly logs?: readonly never[];
  /**
   * `traces`: list(otelcol.Consumer) of traces.
   *
   * @default []
   */
  readonly traces?: ListInput<Expression<Consumer<'traces'>>>;
}
