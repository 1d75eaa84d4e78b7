// Generated from schema/ by tools/generate (npm run generate). Do not edit.
import type {
  Consumer,
  Expression,
  ListInput,
} from '../values';

/**
 * Arguments of the configuration block `tracing`, generally available.
 *
 * @see https://grafana.com/docs/alloy/v1.18/reference/config-blocks/tracing/
 */
export interface TracingProps {
  /** `write_to`: list(otelcol.Consumer) of traces. */
  readonly writeTo?: ListInput<Expression<Consumer<'traces'>>>;
}
