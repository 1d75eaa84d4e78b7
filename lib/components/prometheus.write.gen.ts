// Generated from schema/ by tools/generate (npm run generate). Do not edit.
import type { Construct } from 'constructs';
import type {
  BoolInput,
  DurationInput,
  EnumInput,
  Expression,
  MapInput,
  MetricsReceiver,
  NumberInput,
  SecretInput,
  StringInput,
} from '../values';
import { Component, type ComponentProps, exportsFromLabel } from './component';

/**
 * Arguments of `prometheus.write.queue`.
 *
 * @see https://grafana.com/docs/alloy/v1.18/reference/components/prometheus/prometheus.write.queue/
 */
export interface QueueProps extends ComponentProps {
  /**
   * How old samples may get in the queue. Older ones are dropped, so this bounds how long an outage can be bridged.
   *
   * `ttl`: duration.
   *
   * @default "2h"
   */
  readonly ttl?: DurationInput;
  /**
   * When samples are written to disk; the same for all endpoints.
   *
   * `persistence` block.
   */
  readonly persistence?: QueuePersistence;
  /**
   * One place to send to, with its own queue on disk. Every sample goes to all of them.
   *
   * `endpoint` blocks, one for each item, with its label, required.
   */
  readonly endpoint: readonly QueueEndpoint[];
}

/** Exports of `prometheus.write.queue`. */
export interface QueueExports {
  /**
   * Takes samples to queue and send, from `forward_to` of other components.
   *
   * `receiver`: MetricsReceiver.
   */
  readonly receiver: Expression<MetricsReceiver>;
}

/**
 * Sends samples to remote write endpoints through a queue on disk, with less memory than a write-ahead log.
 *
 * `prometheus.write.queue` in Alloy; experimental, needs `--stability.level=experimental`; takes metrics.
 *
 * @see https://grafana.com/docs/alloy/v1.18/reference/components/prometheus/prometheus.write.queue/
 */
export class Queue extends Component implements QueueExports {
  /**
   * The exports of the `prometheus.write.queue` that Alloy text in the configuration declares under this label; checked at synth.
   *
   * @throws Error outside of any configuration
   */
  static fromLabel(scope: Construct, label: string): QueueExports {
    return exportsFromLabel(scope, 'prometheus.write.queue', label);
  }

  /**
   * Sends samples to remote write endpoints through a queue on disk, with less memory than a write-ahead log.
   *
   * `prometheus.write.queue` in Alloy; experimental, needs `--stability.level=experimental`; takes metrics.
   *
   * @see https://grafana.com/docs/alloy/v1.18/reference/components/prometheus/prometheus.write.queue/
   */
  constructor(scope: Construct, id: string, props: QueueProps) {
    super(scope, id, 'prometheus.write.queue', props);
  }

  /**
   * Takes samples to queue and send, from `forward_to` of other components.
   *
   * `receiver`: MetricsReceiver.
   */
  get receiver(): Expression<MetricsReceiver> {
    return this.export('receiver');
  }
}

/**
 * When samples are written to disk; the same for all endpoints.
 *
 * The `persistence` block.
 */
export interface QueuePersistence {
  /**
   * Number of samples that are written to disk at once. More mean fewer writes, and more to lose in a crash.
   *
   * `max_signals_to_batch`: number.
   *
   * @default 10000
   */
  readonly maxSignalsToBatch?: NumberInput;
  /**
   * How long samples wait in memory for a full batch before they are written to disk.
   *
   * `batch_interval`: duration.
   *
   * @default "5s"
   */
  readonly batchInterval?: DurationInput;
}

/**
 * One place to send to, with its own queue on disk. Every sample goes to all of them.
 *
 * The `endpoint` block.
 */
export interface QueueEndpoint {
  /** Label of the block. */
  readonly label: string;
  /**
   * Full URL of the write API, path included.
   *
   * `url`: string, required.
   */
  readonly url: StringInput;
  /**
   * Authenticates requests with a user name and a password.
   *
   * `basic_auth` block.
   */
  readonly basicAuth?: QueueEndpointBasicAuth;
  /**
   * Token sent as `Authorization: Bearer` with each request.
   *
   * `bearer_token`: secret.
   */
  readonly bearerToken?: SecretInput;
  /**
   * How long one request may take before it counts as failed.
   *
   * `write_timeout`: duration.
   *
   * @default "30s"
   */
  readonly writeTimeout?: DurationInput;
  /**
   * Pause before a batch is sent again; it grows with each attempt.
   *
   * `retry_backoff`: duration.
   *
   * @default "1s"
   */
  readonly retryBackoff?: DurationInput;
  /**
   * How many times a batch is sent again after a temporary failure before its samples are dropped. Raise it: with zero, a batch is lost at its first failure.
   *
   * `max_retry_attempts`: number.
   *
   * @default 0
   */
  readonly maxRetryAttempts?: NumberInput;
  /**
   * Number of series in one request. More mean fewer requests, and larger ones.
   *
   * `batch_count`: number.
   *
   * @default 1000
   */
  readonly batchCount?: NumberInput;
  /**
   * How long series wait for a full batch before they are sent anyway; at least a second.
   *
   * `flush_interval`: duration.
   *
   * @default "1s"
   */
  readonly flushInterval?: DurationInput;
  /**
   * How the number of connections follows the load: up when sending falls behind, down when it has caught up.
   *
   * `parallelism` block.
   */
  readonly parallelism?: QueueEndpointParallelism;
  /**
   * Labels added to all series sent to this endpoint.
   *
   * `external_labels`: map(string).
   */
  readonly externalLabels?: MapInput<StringInput>;
  /**
   * How the receiver's certificate is verified, and which client certificate is shown.
   *
   * `tls_config` block.
   */
  readonly tlsConfig?: QueueEndpointTlsConfig;
  /**
   * Spreads requests over all addresses that the host name resolves to.
   *
   * `enable_round_robin`: bool.
   *
   * @default false
   */
  readonly enableRoundRobin?: BoolInput;
  /**
   * Headers added to each request, such as the tenant.
   *
   * `headers`: map(secret).
   */
  readonly headers?: MapInput<SecretInput>;
  /**
   * HTTP proxy that requests go through. Not used if `proxy_from_environment` is on.
   *
   * `proxy_url`: string.
   */
  readonly proxyUrl?: StringInput;
  /**
   * Takes the proxy from `HTTP_PROXY`, `HTTPS_PROXY` and `NO_PROXY` of Alloy's process, even if `proxy_url` is set.
   *
   * `proxy_from_environment`: bool.
   *
   * @default false
   */
  readonly proxyFromEnvironment?: BoolInput;
  /**
   * Headers sent to the proxy alone, when the tunnel through it is opened.
   *
   * `proxy_connect_headers`: map(secret).
   */
  readonly proxyConnectHeaders?: MapInput<SecretInput>;
  /**
   * Format of the messages: version 1 of remote write, or version 2, which carries metadata. The receiver has to understand it.
   *
   * `protobuf_message`: string. One of `"io.prometheus.write.v2.Request"` or `"prometheus.WriteRequest"`.
   *
   * @default "prometheus.WriteRequest"
   */
  readonly protobufMessage?: EnumInput<'io.prometheus.write.v2.Request' | 'prometheus.WriteRequest'>;
  /**
   * Remembers which metadata was sent, to send it less often. Only for version 2 of remote write.
   *
   * `metadata_cache_enabled`: bool.
   *
   * @default false
   */
  readonly metadataCacheEnabled?: BoolInput;
  /**
   * How many metrics are remembered with `metadata_cache_enabled`. Too few send metadata over and over; more take memory.
   *
   * `metadata_cache_size`: number.
   *
   * @default 1000
   */
  readonly metadataCacheSize?: NumberInput;
}

/**
 * Authenticates requests with a user name and a password.
 *
 * The `basic_auth` block.
 */
export interface QueueEndpointBasicAuth {
  /**
   * User that sends the samples.
   *
   * `username`: string.
   */
  readonly username?: StringInput;
  /**
   * Password that belongs to `username`.
   *
   * `password`: secret.
   */
  readonly password?: SecretInput;
}

/**
 * How the number of connections follows the load: up when sending falls behind, down when it has caught up.
 *
 * The `parallelism` block.
 */
export interface QueueEndpointParallelism {
  /**
   * How far sending may lag behind before connections are added. Has to be more than `drift_scale_down`.
   *
   * `drift_scale_up`: duration.
   *
   * @default "1m"
   */
  readonly driftScaleUp?: DurationInput;
  /**
   * Lag below which connections are closed.
   *
   * `drift_scale_down`: duration.
   *
   * @default "30s"
   */
  readonly driftScaleDown?: DurationInput;
  /**
   * Upper bound on connections. Lower it if the receiver can't take so many.
   *
   * `max_connections`: number.
   *
   * @default 50
   */
  readonly maxConnections?: NumberInput;
  /**
   * Lower bound on connections, open even when there's little to send.
   *
   * `min_connections`: number.
   *
   * @default 2
   */
  readonly minConnections?: NumberInput;
  /**
   * How long successes and failures of requests are remembered for deciding on connections.
   *
   * `network_flush_interval`: duration.
   *
   * @default "1m"
   */
  readonly networkFlushInterval?: DurationInput;
  /**
   * How far back earlier decisions count; the highest one wins. Longer makes closing connections slower and steadier.
   *
   * `desired_connections_lookback`: duration.
   *
   * @default "5m"
   */
  readonly desiredConnectionsLookback?: DurationInput;
  /**
   * How often the number of connections is reconsidered; at least a second.
   *
   * `desired_check_interval`: duration.
   *
   * @default "5s"
   */
  readonly desiredCheckInterval?: DurationInput;
  /**
   * Share of requests that may fail before connections are closed, so that a struggling receiver isn't burdened further.
   *
   * `allowed_network_error_fraction`: number.
   *
   * @default 0.5
   */
  readonly allowedNetworkErrorFraction?: NumberInput;
}

/**
 * How the receiver's certificate is verified, and which client certificate is shown.
 *
 * The `tls_config` block.
 */
export interface QueueEndpointTlsConfig {
  /**
   * Authorities that may have signed the receiver's certificate, as PEM text.
   *
   * `ca_pem`: string.
   */
  readonly caPem?: StringInput;
  /**
   * Client certificate as PEM text; goes with `key_pem`.
   *
   * `cert_pem`: string.
   */
  readonly certPem?: StringInput;
  /**
   * Private key of the client certificate, as PEM text.
   *
   * `key_pem`: secret.
   */
  readonly keyPem?: SecretInput;
  /**
   * Accepts any certificate, so that anyone on the way could read the samples and the credentials.
   *
   * `insecure_skip_verify`: bool.
   *
   * @default false
   */
  readonly insecureSkipVerify?: BoolInput;
}
