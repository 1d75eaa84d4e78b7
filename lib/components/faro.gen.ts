// Generated from schema/ by tools/generate (npm run generate). Do not edit.
import type { Construct } from 'constructs';
import type {
  BoolInput,
  Consumer,
  DurationInput,
  EnumInput,
  Expression,
  ListInput,
  LogsReceiver,
  MapInput,
  NumberInput,
  SecretInput,
  SizeInput,
  StringInput,
} from '../values';
import { Component, type ComponentProps } from './component';

/**
 * Arguments of `faro.receiver`.
 *
 * @see https://grafana.com/docs/alloy/v1.18/reference/components/faro/faro.receiver/
 */
export interface ReceiverProps extends ComponentProps {
  /**
   * `extra_log_labels`: map(string).
   *
   * @default {}
   */
  readonly extraLogLabels?: MapInput<StringInput>;
  /**
   * `log_format`: string. One of `""`, `"json"` or `"logfmt"`.
   *
   * @default "logfmt"
   */
  readonly logFormat?: EnumInput<'' | 'json' | 'logfmt'>;
  /** `server` block. */
  readonly server?: ReceiverServer;
  /** `sourcemaps` block. */
  readonly sourcemaps?: ReceiverSourcemaps;
  /** `output` block, required. */
  readonly output: ReceiverOutput;
}

/**
 * Receives logs, events, errors and traces from browsers that run the Grafana Faro Web SDK.
 *
 * `faro.receiver` in Alloy; generally available; sends logs and traces.
 *
 * @see https://grafana.com/docs/alloy/v1.18/reference/components/faro/faro.receiver/
 */
export class Receiver extends Component {
  constructor(scope: Construct, id: string, props: ReceiverProps) {
    super(scope, id, 'faro.receiver', props);
  }
}

/** The `server` block. */
export interface ReceiverServer {
  /**
   * `listen_address`: string.
   *
   * @default "127.0.0.1"
   */
  readonly listenAddress?: StringInput;
  /**
   * `listen_port`: number.
   *
   * @default 12347
   */
  readonly listenPort?: NumberInput;
  /**
   * `cors_allowed_origins`: list(string).
   *
   * @default []
   */
  readonly corsAllowedOrigins?: ListInput<StringInput>;
  /**
   * `api_key`: secret.
   *
   * @default ""
   */
  readonly apiKey?: SecretInput;
  /**
   * `max_allowed_payload_size`: bytes_size.
   *
   * @default "5MiB"
   */
  readonly maxAllowedPayloadSize?: SizeInput;
  /** `rate_limiting` block. */
  readonly rateLimiting?: ReceiverServerRateLimiting;
  /**
   * `include_metadata`: bool.
   *
   * @default false
   */
  readonly includeMetadata?: BoolInput;
}

/** The `rate_limiting` block. */
export interface ReceiverServerRateLimiting {
  /**
   * `enabled`: bool.
   *
   * @default true
   */
  readonly enabled?: BoolInput;
  /**
   * `strategy`: string. One of `""`, `"global"` or `"per_app"`.
   *
   * @default "global"
   */
  readonly strategy?: EnumInput<'' | 'global' | 'per_app'>;
  /**
   * `rate`: number.
   *
   * @default 50
   */
  readonly rate?: NumberInput;
  /**
   * `burst_size`: number.
   *
   * @default 100
   */
  readonly burstSize?: NumberInput;
}

/** The `sourcemaps` block. */
export interface ReceiverSourcemaps {
  /**
   * `download`: bool.
   *
   * @default true
   */
  readonly download?: BoolInput;
  /**
   * `download_from_origins`: list(string).
   *
   * @default ["*"]
   */
  readonly downloadFromOrigins?: ListInput<StringInput>;
  /**
   * `download_timeout`: duration.
   *
   * @default "1s"
   */
  readonly downloadTimeout?: DurationInput;
  /** `cache` block. */
  readonly cache?: ReceiverSourcemapsCache;
  /** `location` blocks, one for each item. */
  readonly location?: readonly ReceiverSourcemapsLocation[];
}

/** The `cache` block. */
export interface ReceiverSourcemapsCache {
  /** `ttl`: duration. */
  readonly ttl?: DurationInput;
  /**
   * `error_cleanup_interval`: duration.
   *
   * @default "1h"
   */
  readonly errorCleanupInterval?: DurationInput;
  /**
   * `cleanup_check_interval`: duration.
   *
   * @default "30s"
   */
  readonly cleanupCheckInterval?: DurationInput;
}

/** The `location` block. */
export interface ReceiverSourcemapsLocation {
  /** `path`: string, required. */
  readonly path: StringInput;
  /** `minified_path_prefix`: string, required. */
  readonly minifiedPathPrefix: StringInput;
}

/** The `output` block. */
export interface ReceiverOutput {
  /**
   * `logs`: list(LogsReceiver).
   *
   * @default []
   */
  readonly logs?: ListInput<Expression<LogsReceiver>>;
  /**
   * `traces`: list(otelcol.Consumer) of traces.
   *
   * @default []
   */
  readonly traces?: ListInput<Expression<Consumer<'traces'>>>;
}
