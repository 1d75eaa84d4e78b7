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
  /**
   * Serves the strategies over gRPC, for SDKs and Jaeger agents. Without the block, this server stays off.
   *
   * `grpc` block.
   */
  readonly grpc?: JaegerRemoteSamplingGrpc;
  /**
   * Serves the strategies over HTTP, as most SDKs ask for them. Without the block, this server stays off.
   *
   * `http` block.
   */
  readonly http?: JaegerRemoteSamplingHttp;
  /**
   * Where the sampling strategies come from. Choose exactly one of `content`, `file` and `remote`.
   *
   * `source` block, required.
   */
  readonly source: JaegerRemoteSamplingSource;
  /**
   * Settings for the component's own metrics: whether labels with many values are left out of them.
   *
   * `debug_metrics` block.
   */
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
  /**
   * Serves sampling strategies to tracing clients by Jaeger's remote sampling protocol.
   *
   * `otelcol.extension.jaeger_remote_sampling` in Alloy; generally available.
   *
   * @see https://grafana.com/docs/alloy/v1.18/reference/components/otelcol/otelcol.extension.jaeger_remote_sampling/
   */
  constructor(scope: Construct, id: string, props: JaegerRemoteSamplingProps) {
    super(scope, id, 'otelcol.extension.jaeger_remote_sampling', props);
  }
}

/**
 * Serves the strategies over gRPC, for SDKs and Jaeger agents. Without the block, this server stays off.
 *
 * The `grpc` block.
 */
export interface JaegerRemoteSamplingGrpc {
  /**
   * Address and port of the gRPC server.
   *
   * `endpoint`: string.
   *
   * @default "0.0.0.0:14250"
   */
  readonly endpoint?: StringInput;
  /**
   * Kind of socket to listen on, such as `tcp` or `unix`.
   *
   * `transport`: string.
   *
   * @default "tcp"
   */
  readonly transport?: StringInput;
  /**
   * Certificate of the server. Without the block, connections aren't encrypted.
   *
   * `tls` block.
   */
  readonly tls?: blocks.OtelcolTLSServer;
  /**
   * Largest request to accept.
   *
   * `max_recv_msg_size`: bytes_size.
   *
   * @default "4MiB"
   */
  readonly maxRecvMsgSize?: SizeInput;
  /**
   * How many requests one connection may have open at once.
   *
   * `max_concurrent_streams`: number.
   */
  readonly maxConcurrentStreams?: NumberInput;
  /**
   * Size of the buffer for reading from a client.
   *
   * `read_buffer_size`: bytes_size.
   *
   * @default "512KiB"
   */
  readonly readBufferSize?: SizeInput;
  /**
   * Size of the buffer for writing to a client.
   *
   * `write_buffer_size`: bytes_size.
   */
  readonly writeBufferSize?: SizeInput;
  /**
   * How long connections live and how they're checked with pings.
   *
   * `keepalive` block.
   */
  readonly keepalive?: blocks.OtelcolKeepaliveServer;
  /**
   * Handler of an `otelcol.auth` component that authenticates clients.
   *
   * `auth`: otelcol.Handler.
   */
  readonly auth?: Expression<AuthHandler>;
  /**
   * Keeps the request's metadata. Strategies don't depend on it.
   *
   * `include_metadata`: bool.
   *
   * @default false
   */
  readonly includeMetadata?: BoolInput;
}

/**
 * Serves the strategies over HTTP, as most SDKs ask for them. Without the block, this server stays off.
 *
 * The `http` block.
 */
export interface JaegerRemoteSamplingHttp {
  /**
   * Address and port of the HTTP server.
   *
   * `endpoint`: string.
   *
   * @default "0.0.0.0:5778"
   */
  readonly endpoint?: StringInput;
  /**
   * Certificate of the server. Without the block, plain HTTP is served.
   *
   * `tls` block.
   */
  readonly tls?: blocks.OtelcolTLSServer;
  /**
   * Origins from which web pages may ask for strategies.
   *
   * `cors` block.
   */
  readonly cors?: blocks.OtelcolCORS;
  /**
   * Handler of an `otelcol.auth` component that authenticates clients.
   *
   * `auth`: otelcol.Handler.
   */
  readonly auth?: Expression<AuthHandler>;
  /**
   * Largest request body to accept, after decompression.
   *
   * `max_request_body_size`: bytes_size.
   *
   * @default "20MiB"
   */
  readonly maxRequestBodySize?: SizeInput;
  /**
   * Keeps the request's headers. Strategies don't depend on them.
   *
   * `include_metadata`: bool.
   *
   * @default false
   */
  readonly includeMetadata?: BoolInput;
  /**
   * Compression formats that requests may use; the empty string stands for none.
   *
   * `compression_algorithms`: list(string).
   *
   * @default ["","gzip","zstd","zlib","snappy","deflate","lz4"]
   */
  readonly compressionAlgorithms?: ListInput<StringInput>;
  /**
   * Lets clients use a connection for several requests. Turned off, each one is closed after its response.
   *
   * `keep_alives_enabled`: bool.
   *
   * @default true
   */
  readonly keepAlivesEnabled?: BoolInput;
  /**
   * How long a connection may wait for its next request before it's closed.
   *
   * `idle_timeout`: duration.
   *
   * @default "1m"
   */
  readonly idleTimeout?: DurationInput;
  /**
   * How long reading a whole request may take. Without it, a slow client can hold a connection for good.
   *
   * `read_timeout`: duration.
   */
  readonly readTimeout?: DurationInput;
  /**
   * How long writing a response may take.
   *
   * `write_timeout`: duration.
   *
   * @default "30s"
   */
  readonly writeTimeout?: DurationInput;
  /**
   * How long reading the headers of a request may take.
   *
   * `read_header_timeout`: duration.
   *
   * @default "1m"
   */
  readonly readHeaderTimeout?: DurationInput;
}

/**
 * Where the sampling strategies come from. Choose exactly one of `content`, `file` and `remote`.
 *
 * The `source` block.
 */
export interface JaegerRemoteSamplingSource {
  /**
   * The strategies as JSON text, for instance the content of a `local.file` or a ConfigMap.
   *
   * `content`: string.
   *
   * @default ""
   */
  readonly content?: StringInput;
  /**
   * Passes requests on to another server that has the strategies, such as a Jaeger collector.
   *
   * `remote` block.
   */
  readonly remote?: JaegerRemoteSamplingSourceRemote;
  /**
   * Path to a JSON file with the strategies.
   *
   * `file`: string.
   *
   * @default ""
   */
  readonly file?: StringInput;
  /**
   * How often `file` is read again. Zero reads it once, so changes need a reload of Alloy.
   *
   * `reload_interval`: duration.
   *
   * @default "0s"
   */
  readonly reloadInterval?: DurationInput;
}

/**
 * Passes requests on to another server that has the strategies, such as a Jaeger collector.
 *
 * The `remote` block.
 */
export interface JaegerRemoteSamplingSourceRemote {
  /**
   * Host and port of the gRPC interface of the server that has the strategies.
   *
   * `endpoint`: string, required.
   */
  readonly endpoint: StringInput;
  /**
   * How requests are compressed. The server has to understand it.
   *
   * `compression`: string. One of `""`, `"deflate"`, `"gzip"`, `"none"`, `"snappy"`, `"zlib"` or `"zstd"`.
   *
   * @default "gzip"
   */
  readonly compression?: EnumInput<'' | 'deflate' | 'gzip' | 'none' | 'snappy' | 'zlib' | 'zstd'>;
  /**
   * TLS settings for the connection to the server that has the strategies. If it has no TLS, set `insecure` here.
   *
   * `tls` block.
   */
  readonly tls?: blocks.OtelcolTLSClient;
  /**
   * Pings that keep an idle connection open and reveal a dead one.
   *
   * `keepalive` block.
   */
  readonly keepalive?: blocks.OtelcolKeepaliveClient;
  /**
   * Size of the buffer for reading from the connection.
   *
   * `read_buffer_size`: bytes_size.
   */
  readonly readBufferSize?: SizeInput;
  /**
   * Size of the buffer for writing to the connection.
   *
   * `write_buffer_size`: bytes_size.
   *
   * @default "512KiB"
   */
  readonly writeBufferSize?: SizeInput;
  /**
   * Lets requests wait until the connection is up, instead of failing at once.
   *
   * `wait_for_ready`: bool.
   *
   * @default false
   */
  readonly waitForReady?: BoolInput;
  /**
   * Metadata to add to each request.
   *
   * `headers`: map(string).
   *
   * @default {}
   */
  readonly headers?: MapInput<StringInput>;
  /**
   * How requests are spread over the addresses of `endpoint`.
   *
   * `balancer_name`: string.
   *
   * @default "round_robin"
   */
  readonly balancerName?: StringInput;
  /**
   * Host name to put into the `:authority` of requests, if it isn't that of `endpoint`.
   *
   * `authority`: string.
   */
  readonly authority?: StringInput;
  /**
   * Handler of an `otelcol.auth` component that authenticates the requests. It needs TLS, since gRPC sends no credentials unencrypted.
   *
   * `auth`: otelcol.Handler.
   */
  readonly auth?: Expression<AuthHandler>;
}
