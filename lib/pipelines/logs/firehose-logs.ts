import type { Construct } from 'constructs';
import { loki } from '../../components';
import { checkedProps } from '../../config';
import type { NumberInput, SecretInput } from '../../values';
import { copy } from '../discovery/relabeling';
import { Pipeline } from '../pipeline';
import { httpServer, type ReceivedLogsProps, receivedLogsNames, sourceRules, sourceStages } from './received-logs';

export interface FirehoseLogsProps extends ReceivedLogsProps {
  /** The access key that the delivery stream sends: `Secret.env(...)` or `Secret.file(...)`. Without it, anyone who reaches the port could write. */
  readonly accessKey: SecretInput;
  /** The port. @default 8080 */
  readonly port?: NumberInput;
  /** Entries get the time at which they are processed, instead of that of the request. @default false */
  readonly replaceTime?: boolean;
}

/**
 * Receives what Amazon Data Firehose delivers, on `/awsfirehose/api/v1/push`: logs of CloudWatch, and records that are put there directly.
 *
 * Entries have the labels `job` (`firehose`), and, if they come from CloudWatch, `log_group` and `service_name` (both the log group). Needs a way from outside to the port, with HTTPS and a public certificate, as AWS demands: a route
 * or an Ingress. Any number of Alloy pods can share the work.
 *
 * `loki.source.awsfirehose` in Alloy.
 *
 * @example
 * new pipelines.FirehoseLogs(alloy.config, 'cloudwatch', { accessKey: Secret.env('firehose', 'access-key'), forwardTo: [logs.receiver] });
 */
export class FirehoseLogs extends Pipeline {
  /** Receives the records. */
  readonly source: loki.source.Awsfirehose;
  /** Sets their labels. */
  readonly relabel: loki.Relabel;
  /** Sets `staticLabels`, and applies `stages`. */
  readonly process: loki.Process;

  constructor(scope: Construct, id: string, props: FirehoseLogsProps) {
    super(scope, id, 'FirehoseLogs', 'Logs from Amazon Data Firehose');
    props = checkedProps(this, props, {
      ...receivedLogsNames,
      accessKey: 'reference',
      port: 'prop',
      replaceTime: 'prop',
    });
    this.relabel = sourceRules(this, [
      copy('__aws_cw_log_group', 'log_group'),
      copy('__aws_cw_log_group', 'service_name'),
      ...(props.rules ?? []),
    ])!;
    this.process = sourceStages(this, props.forwardTo, [
      { kind: 'static_labels', values: { job: 'firehose', ...props.staticLabels } },
      ...(props.stages ?? []),
    ])!;
    this.source = new loki.source.Awsfirehose(this, '', {
      http: httpServer(props.port ?? 8080),
      ...(props.accessKey !== undefined && { accessKey: props.accessKey }),
      useIncomingTimestamp: !(props.replaceTime ?? false),
      relabelRules: this.relabel.rules,
      forwardTo: [this.process.receiver],
    });
  }
}
