import type { Construct } from 'constructs';
import { checkedProps } from '../config';
import type { Consumer, Expression, LogsReceiver, MetricsReceiver, ProfilesReceiver, Signal } from '../values';
import { Pipeline } from './pipeline';

/** Where telemetry goes in: the receivers and inputs of components, one for each kind of data that is taken. */
export interface DestinationInputs {
  readonly metrics?: Expression<MetricsReceiver>;
  readonly logs?: Expression<LogsReceiver>;
  readonly profiles?: Expression<ProfilesReceiver>;
  /** OTLP, of the signals that the component takes. */
  readonly input?: Expression<Consumer<never>> | Expression<Consumer<Signal>>;
}

export interface CustomDestinationProps<I extends DestinationInputs> {
  /** Heading in the configuration. @default 'Destination of its own' */
  readonly title?: string;
  /** Makes the components in `scope`, which puts the id of the destination in front of their labels, and returns where data goes in. */
  readonly components: (scope: Construct) => I;
}

/**
 * A destination made of your own components: Kafka, a bucket, a file, a vendor's exporter. What it takes is what the function returns, with its types.
 *
 * @example
 * const kafka = new destinations.Custom(alloy.config, 'kafka', {
 *   title: 'Kafka',
 *   components: (scope) => ({
 *     input: new otelcol.exporter.Kafka(scope, '', { protocolVersion: '2.0.0', brokers: ['kafka:9092'] }).input,
 *   }),
 * });
 * new pipelines.OtlpGateway(alloy.config, 'default', { traces: [kafka.takes.input] });
 */
export class CustomDestination<I extends DestinationInputs> extends Pipeline {
  /** Where data goes in. */
  readonly takes: I;

  constructor(scope: Construct, id: string, props: CustomDestinationProps<I>) {
    super(scope, id, 'CustomDestination', props?.title ?? 'Destination of its own');
    const takes = typeof props?.components === 'function' ? props.components(this) : undefined;
    const takesNothing = {
      message: 'returns nothing to send to: none of metrics, logs, profiles and input',
      path: ['components'],
    };
    const isIdle = Object.values(takes ?? {}).every((receiver) => receiver === undefined);
    checkedProps(this, props, { title: 'prop', components: 'reference' }, isIdle ? [takesNothing] : []);
    this.takes = takes ?? ({} as I);
  }
}
