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
   * Labels with fixed values to put on every log line, such as the name of the site.
   *
   * `extra_log_labels`: map(string).
   *
   * @default {}
   */
  readonly extraLogLabels?: MapInput<StringInput>;
  /**
   * How measurements, exceptions and events become log lines, which decides on the parser to use in queries.
   *
   * `log_format`: string. One of `""`, `"json"` or `"logfmt"`.
   *
   * @default "logfmt"
   */
  readonly logFormat?: EnumInput<'' | 'json' | 'logfmt'>;
  /**
   * The HTTP server that browsers send to.
   *
   * `server` block.
   */
  readonly server?: ReceiverServer;
  /**
   * Turns positions in minified code into those of the source, so that stack traces can be read.
   *
   * `sourcemaps` block.
   */
  readonly sourcemaps?: ReceiverSourcemaps;
  /**
   * Where logs and traces of the pages go.
   *
   * `output` block, required.
   */
  readonly output: ReceiverOutput;
}

/**
 * Receives logs, events, errors and traces from browsers that run the Grafana Faro Web SDK.
 *
 * `faro.receiver` in Alloy; generally available; sends logs and traces.
 *
 * @see https://grafana.com/docs/alloy/v1.18/reference/components/faro/faro.receiver/
 * @example
 * ```ts
 * const write = new loki.Write(config, 'default', {
 *   endpoint: [{ url: 'http://loki:3100/loki/api/v1/push' }],
 * });
 * const otlphttp = new otelcol.exporter.Otlphttp(config, 'default', {
 *   client: { endpoint: 'http://tempo:4318' },
 * });
 * new faro.Receiver(config, 'web', {
 *   extraLogLabels: { job: 'web' },
 *   server: { listenAddress: '0.0.0.0', corsAllowedOrigins: ['https://shop.example.com'] },
 *   output: { logs: [write.receiver], traces: [otlphttp.input] },
 * });
 * ```
 */
export class Receiver extends Component {
  /**
   * Receives logs, events, errors and traces from browsers that run the Grafana Faro Web SDK.
   *
   * `faro.receiver` in Alloy; generally available; sends logs and traces.
   *
   * @see https://grafana.com/docs/alloy/v1.18/reference/components/faro/faro.receiver/
   * @example
   * ```ts
   * const write = new loki.Write(config, 'default', {
   *   endpoint: [{ url: 'http://loki:3100/loki/api/v1/push' }],
   * });
   * const otlphttp = new otelcol.exporter.Otlphttp(config, 'default', {
   *   client: { endpoint: 'http://tempo:4318' },
   * });
   * new faro.Receiver(config, 'web', {
   *   extraLogLabels: { job: 'web' },
   *   server: { listenAddress: '0.0.0.0', corsAllowedOrigins: ['https://shop.example.com'] },
   *   output: { logs: [write.receiver], traces: [otlphttp.input] },
   * });
   * ```
   */
  constructor(scope: Construct, id: string, props: ReceiverProps) {
    super(scope, id, 'faro.receiver', props);
  }
}

/**
 * The HTTP server that browsers send to.
 *
 * The `server` block.
 */
export interface ReceiverServer {
  /**
   * The address to listen on. Only local clients get through unless you set `0.0.0.0`, as is needed in a pod.
   *
   * `listen_address`: string.
   *
   * @default "127.0.0.1"
   */
  readonly listenAddress?: StringInput;
  /**
   * The port that browsers, or the ingress in front, connect to.
   *
   * `listen_port`: number.
   *
   * @default 12347
   */
  readonly listenPort?: NumberInput;
  /**
   * The origins whose pages may send, such as `https://shop.example.com`; `*` stands for any part. Without any, browsers refuse to send from another origin.
   *
   * `cors_allowed_origins`: list(string).
   *
   * @default []
   */
  readonly corsAllowedOrigins?: ListInput<StringInput>;
  /**
   * A key that clients must send as `X-API-Key`. Everyone who opens the page can read it.
   *
   * `api_key`: secret.
   *
   * @default ""
   */
  readonly apiKey?: SecretInput;
  /**
   * The largest request that is accepted.
   *
   * `max_allowed_payload_size`: bytes_size.
   *
   * @default "5MiB"
   */
  readonly maxAllowedPayloadSize?: SizeInput;
  /**
   * Limits requests, so that a broken or malicious page can't flood the pipeline.
   *
   * `rate_limiting` block.
   */
  readonly rateLimiting?: ReceiverServerRateLimiting;
  /**
   * Hands headers of the request on to `otelcol` components, for example to route by tenant.
   *
   * `include_metadata`: bool.
   *
   * @default false
   */
  readonly includeMetadata?: BoolInput;
}

/**
 * Limits requests, so that a broken or malicious page can't flood the pipeline.
 *
 * The `rate_limiting` block.
 */
export interface ReceiverServerRateLimiting {
  /**
   * Whether requests are limited; those above the limit get the status 429.
   *
   * `enabled`: bool.
   *
   * @default true
   */
  readonly enabled?: BoolInput;
  /**
   * Whether all clients share one limit or each app and environment has its own.
   *
   * `strategy`: string. One of `""`, `"global"` or `"per_app"`.
   *
   * @default "global"
   */
  readonly strategy?: EnumInput<'' | 'global' | 'per_app'>;
  /**
   * How many requests per second are accepted in the long run.
   *
   * `rate`: number.
   *
   * @default 50
   */
  readonly rate?: NumberInput;
  /**
   * How many requests are accepted at once after a quiet time.
   *
   * `burst_size`: number.
   *
   * @default 100
   */
  readonly burstSize?: NumberInput;
}

/**
 * Turns positions in minified code into those of the source, so that stack traces can be read.
 *
 * The `sourcemaps` block.
 */
export interface ReceiverSourcemaps {
  /**
   * Downloads source maps from where the page's scripts come from. Alloy then calls addresses that clients name.
   *
   * `download`: bool.
   *
   * @default true
   */
  readonly download?: BoolInput;
  /**
   * The origins that source maps may be downloaded from. Restrict it to your own sites.
   *
   * `download_from_origins`: list(string).
   *
   * @default ["*"]
   */
  readonly downloadFromOrigins?: ListInput<StringInput>;
  /**
   * How long one download may take. Zero means as long as it needs.
   *
   * `download_timeout`: duration.
   *
   * @default "1s"
   */
  readonly downloadTimeout?: DurationInput;
  /**
   * How long source maps are kept in memory.
   *
   * `cache` block.
   */
  readonly cache?: ReceiverSourcemapsCache;
  /**
   * A place where source maps are stored, looked at before anything is downloaded from the page.
   *
   * `location` blocks, one for each item.
   */
  readonly location?: readonly ReceiverSourcemapsLocation[];
}

/**
 * How long source maps are kept in memory.
 *
 * The `cache` block.
 */
export interface ReceiverSourcemapsCache {
  /**
   * How long a source map may go unused before it is forgotten. Set it where releases are frequent, or memory grows.
   *
   * `ttl`: duration.
   */
  readonly ttl?: DurationInput;
  /**
   * How long a failed download is remembered before it is retried.
   *
   * `error_cleanup_interval`: duration.
   *
   * @default "1h"
   */
  readonly errorCleanupInterval?: DurationInput;
  /**
   * How often the cache is searched for entries to remove.
   *
   * `cleanup_check_interval`: duration.
   *
   * @default "30s"
   */
  readonly cleanupCheckInterval?: DurationInput;
}

/**
 * A place where source maps are stored, looked at before anything is downloaded from the page.
 *
 * The `location` block.
 */
export interface ReceiverSourcemapsLocation {
  /**
   * The directory or URL of the source maps. `{{ .Release }}` stands for the release that the page reports.
   *
   * `path`: string, required.
   */
  readonly path: StringInput;
  /**
   * The beginning of script URLs that this place is for; what follows is looked for below `path`.
   *
   * `minified_path_prefix`: string, required.
   */
  readonly minifiedPathPrefix: StringInput;
}

/**
 * Where logs and traces of the pages go.
 *
 * The `output` block.
 */
export interface ReceiverOutput {
  /**
   * The Loki receivers that get logs, exceptions, events and measurements as lines. Dropped if empty.
   *
   * `logs`: list(LogsReceiver).
   *
   * @default []
   */
  readonly logs?: ListInput<Expression<LogsReceiver>>;
  /**
   * The components that get traces. Dropped if empty.
   *
   * `traces`: list(otelcol.Consumer) of traces.
   *
   * @default []
   */
  readonly traces?: ListInput<Expression<Consumer<'traces'>>>;
}
