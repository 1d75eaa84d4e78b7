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
   * `ttl`: duration.
   *
   * @default "2h"
   */
  readonly ttl?: DurationInput;
  /** `persistence` block. */
  readonly persistence?: QueuePersistence;
  /** `endpoint` blocks, one for each item, with its label, required. */
  readonly endpoint: readonly QueueEndpoint[];
}

/** Exports of `prometheus.write.queue`. */
export interface QueueExports {
  /** `receiver`: MetricsReceiver. */
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

  constructor(scope: Construct, id: string, props: QueueProps) {
    super(scope, id, 'prometheus.write.queue', props);
  }

  /** `receiver`: MetricsReceiver. */
  get receiver(): Expression<MetricsReceiver> {
    return this.export('receiver');
  }
}

/** The `persistence` block. */
export interface QueuePersistence {
  /**
   * `max_signals_to_batch`: number.
   *
   * @default 10000
   */
  readonly maxSignalsToBatch?: NumberInput;
  /**
   * `batch_interval`: duration.
   *
   * @default "5s"
   */
  readonly batchInterval?: DurationInput;
}

/** The `endpoint` block. */
export interface QueueEndpoint {
  /** Label of the block. */
  readonly label: string;
  /** `url`: string, required. */
  readonly url: StringInput;
  /** `basic_auth` block. */
  readonly basicAuth?: QueueEndpointBasicAuth;
  /** `bearer_token`: secret. */
  readonly bearerToken?: SecretInput;
  /**
   * `write_timeout`: duration.
   *
   * @default "30s"
   */
  readonly writeTimeout?: DurationInput;
  /**
   * `retry_backoff`: duration.
   *
   * @default "1s"
   */
  readonly retryBackoff?: DurationInput;
  /**
   * `max_retry_attempts`: number.
   *
   * @default 0
   */
  readonly maxRetryAttempts?: NumberInput;
  /**
   * `batch_count`: number.
   *
   * @default 1000
   */
  readonly batchCount?: NumberInput;
  /**
   * `flush_interval`: duration.
   *
   * @default "1s"
   */
  readonly flushInterval?: DurationInput;
  /** `parallelism` block. */
  readonly parallelism?: QueueEndpointParallelism;
  /** `external_labels`: map(string). */
  readonly externalLabels?: MapInput<StringInput>;
  /** `tls_config` block. */
  readonly tlsConfig?: QueueEndpointTlsConfig;
  /**
   * `enable_round_robin`: bool.
   *
   * @default false
   */
  readonly enableRoundRobin?: BoolInput;
  /** `headers`: map(secret). */
  readonly headers?: MapInput<SecretInput>;
  /** `proxy_url`: string. */
  readonly proxyUrl?: StringInput;
  /**
   * `proxy_from_environment`: bool.
   *
   * @default false
   */
  readonly proxyFromEnvironment?: BoolInput;
  /** `proxy_connect_headers`: map(secret). */
  readonly proxyConnectHeaders?: MapInput<SecretInput>;
  /**
   * `protobuf_message`: string. One of `"io.prometheus.write.v2.Request"` or `"prometheus.WriteRequest"`.
   *
   * @default "prometheus.WriteRequest"
   */
  readonly protobufMessage?: EnumInput<'io.prometheus.write.v2.Request' | 'prometheus.WriteRequest'>;
  /**
   * `metadata_cache_enabled`: bool.
   *
   * @default false
   */
  readonly metadataCacheEnabled?: BoolInput;
  /**
   * `metadata_cache_size`: number.
   *
   * @default 1000
   */
  readonly metadataCacheSize?: NumberInput;
}

/** The `basic_auth` block. */
export interface QueueEndpointBasicAuth {
  /** `username`: string. */
  readonly username?: StringInput;
  /** `password`: secret. */
  readonly password?: SecretInput;
}

/** The `parallelism` block. */
export interface QueueEndpointParallelism {
  /**
   * `drift_scale_up`: duration.
   *
   * @default "1m"
   */
  readonly driftScaleUp?: DurationInput;
  /**
   * `drift_scale_down`: duration.
   *
   * @default "30s"
   */
  readonly driftScaleDown?: DurationInput;
  /**
   * `max_connections`: number.
   *
   * @default 50
   */
  readonly maxConnections?: NumberInput;
  /**
   * `min_connections`: number.
   *
   * @default 2
   */
  readonly minConnections?: NumberInput;
  /**
   * `network_flush_interval`: duration.
   *
   * @default "1m"
   */
  readonly networkFlushInterval?: DurationInput;
  /**
   * `desired_connections_lookback`: duration.
   *
   * @default "5m"
   */
  readonly desiredConnectionsLookback?: DurationInput;
  /**
   * `desired_check_interval`: duration.
   *
   * @default "5s"
   */
  readonly desiredCheckInterval?: DurationInput;
  /**
   * `allowed_network_error_fraction`: number.
   *
   * @default 0.5
   */
  readonly allowedNetworkErrorFraction?: NumberInput;
}

/** The `tls_config` block. */
export interface QueueEndpointTlsConfig {
  /** `ca_pem`: string. */
  readonly caPem?: StringInput;
  /** `cert_pem`: string. */
  readonly certPem?: StringInput;
  /** `key_pem`: secret. */
  readonly keyPem?: SecretInput;
  /**
   * `insecure_skip_verify`: bool.
   *
   * @default false
   */
  readonly insecureSkipVerify?: BoolInput;
}
