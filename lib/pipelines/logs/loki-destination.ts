import type { Construct } from 'constructs';
import { loki } from '../../components';
import { checkedProps } from '../../config';
import type {
  BoolInput,
  DurationInput,
  Expression,
  LogsReceiver,
  NumberInput,
  SizeInput,
  StringInput,
} from '../../values';
import type { Authentication } from '../authentication';
import {
  EXTERNAL_LABEL_NAMES,
  type ExternalLabels,
  externalLabelArguments,
  externalLabelProblems,
} from '../connection/external-labels';
import {
  connectionProblems,
  HTTP_KINDS,
  HTTP_NAMES,
  type HttpConnection,
  httpArguments,
} from '../connection/http-connection';
import { Pipeline } from '../pipeline';
import { type LogProcessing, logProcessing } from './log-processing';

/** What becomes of a batch that isn't accepted. */
export interface LokiRetry {
  /** Pause before the first further try; each is twice as long. @default - 500 milliseconds, Alloy's own */
  readonly minBackoff?: DurationInput;
  /** The longest pause. @default - 5 minutes, Alloy's own */
  readonly maxBackoff?: DurationInput;
  /** How often a batch is tried before it is dropped; 0: for ever. @default - 10, Alloy's own */
  readonly maxRetries?: NumberInput;
  /** Whether a batch that is refused for its rate is tried again. @default true */
  readonly onRateLimit?: BoolInput;
}

export interface LokiDestinationProps extends HttpConnection, ExternalLabels, LogProcessing {
  /**
   * URL of the push endpoint, path included.
   * @default 'http://loki.monitoring-stack.svc:3100/loki/api/v1/push'
   */
  readonly url?: StringInput;
  /** @default - none */
  readonly authentication?: Authentication;
  /** Tenant of Loki, unless a stage (`stage.tenant`) sets another. @default - none */
  readonly tenant?: StringInput;
  /** How long entries wait for a batch to be full. @default - 1 second, Alloy's own */
  readonly batchWait?: DurationInput;
  /** Size of a batch. @default - 1 MiB, Alloy's own */
  readonly batchSize?: SizeInput;
  /** @default - Alloy's own */
  readonly retry?: LokiRetry;
  /** What waits in memory, and in how many shards. @default - Alloy's own */
  readonly queue?: loki.WriteEndpointQueueConfig;
  /** Keeps entries on disk until they are sent (experimental in Alloy). @default - none */
  readonly wal?: loki.WriteWal;
  /** How many streams may be active; entries of more are dropped. @default - no limit */
  readonly maxStreams?: NumberInput;
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
  /** Applies `rules`; absent if there are none. */
  readonly relabel?: loki.Relabel;

  constructor(scope: Construct, id: string, props: LokiDestinationProps = {}) {
    super(scope, id, 'LokiDestination', 'Destination of logs');
    props = checkedProps(
      this,
      props,
      {
        ...HTTP_NAMES,
        ...EXTERNAL_LABEL_NAMES,
        url: 'prop',
        authentication: 'prop',
        tenant: 'prop',
        rules: 'prop',
        stages: 'prop',
        batchWait: 'prop',
        batchSize: 'prop',
        retry: { minBackoff: 'prop', maxBackoff: 'prop', maxRetries: 'prop', onRateLimit: 'prop' },
        queue: 'prop',
        wal: 'prop',
        maxStreams: 'prop',
      },
      [...connectionProblems(props, HTTP_KINDS), ...externalLabelProblems(props)],
    );
    const { batchWait, batchSize, maxStreams } = props;
    this.write = new loki.Write(this, '', {
      endpoint: [
        {
          url: props.url ?? 'http://loki.monitoring-stack.svc:3100/loki/api/v1/push',
          ...(props.tenant !== undefined && { tenantId: props.tenant }),
          ...httpArguments(props),
          ...(batchWait !== undefined && { batchWait }),
          ...(batchSize !== undefined && { batchSize }),
          ...retryArguments(props.retry),
          ...(props.queue && { queueConfig: props.queue }),
        },
      ],
      ...externalLabelArguments(props),
      ...(maxStreams !== undefined && { maxStreams }),
      // Alloy's own default is not to use it, even where the block is there.
      ...(props.wal && { wal: { enabled: true, ...props.wal } }),
    });
    const { receiver, process, relabel } = logProcessing(this, 'write', this.write.receiver, props);
    this.receiver = receiver;
    if (process) this.process = process;
    if (relabel) this.relabel = relabel;
  }
}

function retryArguments({ minBackoff, maxBackoff, maxRetries, onRateLimit }: LokiRetry = {}) {
  return {
    ...(minBackoff !== undefined && { minBackoffPeriod: minBackoff }),
    ...(maxBackoff !== undefined && { maxBackoffPeriod: maxBackoff }),
    ...(maxRetries !== undefined && { maxBackoffRetries: maxRetries }),
    ...(onRateLimit !== undefined && { retryOnHttp429: onRateLimit }),
  };
}
