import type { Construct } from 'constructs';
import { loki } from '../../components';
import { checkedProps } from '../../config';
import type { NumberInput, SizeInput } from '../../values';
import { Pipeline } from '../pipeline';
import { httpServer, type ReceivedLogsProps, receivedLogsNames, sourceRules, sourceStages } from './received-logs';

export interface LokiReceiverProps extends ReceivedLogsProps {
  /** The port. @default 3100 */
  readonly port?: NumberInput;
  /** Entries get the time of arrival, instead of that which the sender gave. @default false */
  readonly replaceTime?: boolean;
  /** The largest request that is accepted, uncompressed. @default - 100 MiB, Alloy's own */
  readonly maxRequestSize?: SizeInput;
}

/**
 * Receives log entries as Loki does, on `/loki/api/v1/push`, and lines of text on `/loki/api/v1/raw`: a gateway for programs that know Loki, in the cluster and outside of it.
 *
 * The header `X-Scope-OrgID` of a request is the tenant of its entries. Anyone who reaches the port can write, so leave it to the cluster, or put an authenticating proxy in front. Any number of Alloy pods can share the work.
 *
 * `loki.source.api` in Alloy.
 *
 * @example
 * new pipelines.LokiReceiver(alloy.config, 'gateway', { forwardTo: [logs.receiver], staticLabels: { source: 'gateway' } });
 */
export class LokiReceiver extends Pipeline {
  /** Receives the entries. */
  readonly source: loki.source.Api;
  /** Applies `stages`; absent without. */
  readonly process?: loki.Process;

  constructor(scope: Construct, id: string, props: LokiReceiverProps) {
    super(scope, id, 'LokiReceiver', 'Log entries that are sent as to Loki');
    props = checkedProps(this, props, {
      ...receivedLogsNames,
      port: 'prop',
      replaceTime: 'prop',
      maxRequestSize: 'prop',
    });
    const relabel = sourceRules(this, props.rules ?? []);
    const process = sourceStages(this, props.forwardTo, props.stages ?? []);
    if (process) this.process = process;
    this.source = new loki.source.Api(this, '', {
      http: httpServer(props.port ?? 3100),
      forwardTo: process ? [process.receiver] : props.forwardTo,
      useIncomingTimestamp: !(props.replaceTime ?? false),
      ...(relabel && { relabelRules: relabel.rules }),
      ...(props.staticLabels && { labels: props.staticLabels }),
      ...(props.maxRequestSize !== undefined && { maxSendMessageSize: props.maxRequestSize }),
    });
  }
}
