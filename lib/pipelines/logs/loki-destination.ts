import type { Construct } from 'constructs';
import { type blocks, loki } from '../../components';
import { checkedProps } from '../../config';
import type { Expression, LogsReceiver, StringInput } from '../../values';
import { type Authentication, httpClientArguments } from '../authentication';
import { Pipeline } from '../pipeline';

export interface LokiDestinationProps {
  /**
   * URL of the push endpoint, path included.
   * @default 'http://loki.monitoring-stack.svc:3100/loki/api/v1/push'
   */
  readonly url?: StringInput;
  /** @default - none */
  readonly authentication?: Authentication;
  /** Tenant of Loki. @default - none */
  readonly tenant?: StringInput;
  /** Name of the cluster: the label `cluster` of every entry. @default - none */
  readonly cluster?: StringInput;
  /** Stages for the entries that are sent, in order: `loki.process` in front of `loki.write`. @default - none */
  readonly stages?: readonly blocks.LokiStage[];
}

/**
 * Sends log entries to Loki.
 *
 * `loki.write` in Alloy. A batch that Loki doesn't accept is tried ten times within about ten minutes, then dropped; sources wait meanwhile.
 *
 * @example
 * const logs = new destinations.Loki(alloy.config, 'default', { tenant: 'team-a', cluster: 'production' });
 * new pipelines.PodLogs(alloy.config, 'pods', { forwardTo: [logs.receiver] });
 */
export class LokiDestination extends Pipeline {
  /** Receives entries. */
  readonly receiver: Expression<LogsReceiver>;
  /** Sends them. */
  readonly write: loki.Write;
  /** Applies `stages`; absent if there are none. */
  readonly process?: loki.Process;

  constructor(scope: Construct, id: string, props: LokiDestinationProps = {}) {
    super(scope, id, 'LokiDestination', 'Destination of logs');
    props = checkedProps(this, props, {
      url: 'prop',
      authentication: 'prop',
      tenant: 'prop',
      cluster: 'prop',
      stages: 'prop',
    });
    this.write = new loki.Write(this, '', {
      endpoint: [
        {
          url: props.url ?? 'http://loki.monitoring-stack.svc:3100/loki/api/v1/push',
          ...(props.tenant !== undefined && { tenantId: props.tenant }),
          ...httpClientArguments(props.authentication),
        },
      ],
      ...(props.cluster !== undefined && { externalLabels: { cluster: props.cluster } }),
    });
    if (props.stages && props.stages.length > 0) {
      this.process = new loki.Process(this, 'write', { forwardTo: [this.write.receiver], stage: props.stages });
    }
    this.receiver = (this.process ?? this.write).receiver;
  }
}
