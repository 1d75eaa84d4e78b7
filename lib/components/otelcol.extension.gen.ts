// Generated from schema/ by tools/generate (npm run generate). Do not edit.
import type { Construct } from 'constructs';
import type {
  AuthHandler,
  BoolInput,
  DurationInput,
  EnumInput,
  Expression,
  ListInput,
  MapInput,
  NumberInput,
  SizeInput,
  StringInput,
} from '../values';
import type * as blocks from './blocks.gen';
import { Component, type ComponentProps } from './component';

/**
 * Arguments of `otelcol.extension.jaeger_remote_sampling`.
 *
 * @see https://grafana.com/docs/alloy/v1.18/reference/components/otelcol/otelcol.extension.jaeger_remote_sampling/
 */
export interface JaegerRemoteSamplingProps extends ComponentProps {
  /** `grpc` block. */
  readonly grpc?: JaegerRemoteSamplingGrpc;
  /** `http` block. */
  readonly http?: JaegerRemoteSamplingHttp;
  /** `source` block, required. */
  readonly source: JaegerRemoteSamplingSource;
  /** `debug_metrics` block. */
  readonly debugMetrics?: blocks.OtelcolDebugMetrics;
}

/**
 * Serves sampling strategies to tracing clients by Jaeger's remote sampling protocol.
 *
 * `otelcol.extension.jaeger_remote_sampling` in Alloy; generally available.
 *
 * @see https://grafana.com/docs/alloy/v1.18/reference/components/otelcol/otelcol.extension.jaeger_remote_sampling/
 */
export class JaegerRemoteSampling extends Component {
  constructor(scope: Construct, id: string, props: JaegerRemoteSamplingProps) {
    super(scope, id, 'otelcol.extension.jaeger_remote_sampling', props);
  }
}

/** The `grpc` block. */
export interface JaegerRemoteSamplingGrpc {
  /**
   * `endpoint`: string.
   *
   * @default "0.0.0.0:14250"
   */
  readonly endpoint?: StringInput;
  /**
   * `transport`: string.
   *
   * @default "tcp"
   */
  readonly transport?: StringInput;
  /** `tls` block. */
  readonly tls?: blocks.OtelcolTLSServer;
  /**
   * `max_recv_msg_size`: bytes_size.
   *
   * @default "4MiB"
   */
  readonly maxRecvMsgSize?: SizeInput;
  /** `max_concurrent_streams`: number. */
  readonly maxConcurrentStreams?: NumberInput;
  /**
   * `read_buffer_size`: bytes_size.
   *
   * @default "512KiB"
   */
  readonly readBufferSize?: SizeInput;
  /** `write_buffer_size`: bytes_size. */
  readonly writeBufferSize?: SizeInput;
  /** `keepalive` block. */
  readonly keepalive?: blocks.OtelcolKeepaliveServer;
  /** `auth`: otelcol.Handler. */
  readonly auth?: Expression<AuthHandler>;
  /**
   * `include_metadata`: bool.
   *
   * @default false
   */
  readonly includeMetadata?: BoolInput;
}

/** The `http` block. */
export interface JaegerRemoteSamplingHttp {
  /**
   * `endpoint`: string.
   *
   * @default "0.0.0.0:5778"
   */
  readonly endpoint?: StringInput;
  /** `tls` block. */
  readonly tls?: blocks.OtelcolTLSServer;
  /** `cors` block. */
  readonly cors?: blocks.OtelcolCORS;
  /** `auth`: otelcol.Handler. */
  readonly auth?: Expression<AuthHandler>;
  /**
   * `max_request_body_size`: bytes_size.
   *
   * @default "20MiB"
   */
  readonly maxRequestBodySize?: SizeInput;
  /**
   * `include_metadata`: bool.
   *
   * @default false
   */
  readonly includeMetadata?: BoolInput;
  /**
   * `compression_algorithms`: list(string).
   *
   * @default ["","gzip","zstd","zlib","snappy","deflate","lz4"]
   */
  readonly compressionAlgorithms?: ListInput<StringInput>;
  /**
   * `keep_alives_enabled`: bool.
   *
   * @default true
   */
  readonly keepAlivesEnabled?: BoolInput;
  /**
   * `idle_timeout`: duration.
   *
   * @default "1m"
   */
  readonly idleTimeout?: DurationInput;
  /** `read_timeout`: duration. */
  readonly readTimeout?: DurationInput;
  /**
   * `write_timeout`: duration.
   *
   * @default "30s"
   */
  readonly writeTimeout?: DurationInput;
  /**
   * `read_header_timeout`: duration.
   *
   * @default "1m"
   */
  readonly readHeaderTimeout?: DurationInput;
}

/** The `source` block. */
export interface JaegerRemoteSamplingSource {
  /**
   * `content`: string.
   *
   * @default ""
   */
  readonly content?: StringInput;
  /** `remote` block. */
  readonly remote?: JaegerRemoteSamplingSourceRemote;
  /**
   * `file`: string.
   *
   * @default ""
   */
  readonly file?: StringInput;
  /**
   * `reload_interval`: duration.
   *
   * @default "0s"
   */
  readonly reloadInterval?: DurationInput;
}

/** The `remote` block. */
export interface JaegerRemoteSamplingSourceRemote {
  /** `endpoint`: string, required. */
  readonly endpoint: StringInput;
  /**
   * `compression`: string. One of `""`, `"deflate"`, `"gzip"`, `"none"`, `"snappy"`, `"zlib"` or `"zstd"`.
   *
   * @default "gzip"
   */
  readonly compression?: EnumInput<'' | 'deflate' | 'gzip' | 'none' | 'snappy' | 'zlib' | 'zstd'>;
  /** `tls` block. */
  readonly tls?: blocks.OtelcolTLSClient;
  /** `keepalive` block. */
  readonly keepalive?: blocks.OtelcolKeepaliveClient;
  /** `read_buffer_size`: bytes_size. */
  readonly readBufferSize?: SizeInput;
  /**
   * `write_buffer_size`: bytes_size.
   *
   * @default "512KiB"
   */
  readonly writeBufferSize?: SizeInput;
  /**
   * `wait_for_ready`: bool.
   *
   * @default false
   */
  readonly waitForReady?: BoolInput;
  /**
   * `headers`: map(string).
   *
   * @default {}
   */
  readonly headers?: MapInput<StringInput>;
  /**
   * `balancer_name`: string.
   *
   * @default "round_robin"
   */
  readonly balancerName?: StringInput;
  /** `authority`: string. */
  readonly authority?: StringInput;
  /** `auth`: otelcol.Handler. */
  readonly auth?: Expression<AuthHandler>;
}
