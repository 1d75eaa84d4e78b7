// Generated from schema/ by tools/generate (npm run generate). Do not edit.
import type { Construct } from 'constructs';
import type {
  BoolInput,
  DurationInput,
  Expression,
  ListInput,
  LogsReceiver,
  MapInput,
  NumberInput,
  RelabelRules,
  SecretInput,
  SizeInput,
  StringInput,
  TargetsInput,
} from '../values';
import type * as blocks from './blocks.gen';
import { Component, type ComponentProps, exportsFromLabel } from './component';

export * as rules from './loki.rules.gen';
export * as source from './loki.source.gen';

/**
 * Arguments of `loki.echo`.
 *
 * @see https://grafana.com/docs/alloy/v1.18/reference/components/loki/loki.echo/
 */
export interface EchoProps extends ComponentProps {}

/** Exports of `loki.echo`. */
export interface EchoExports {
  /** `receiver`: LogsReceiver. */
  readonly receiver: Expression<LogsReceiver>;
}

/**
 * Writes the log entries it receives to the standard output of Alloy, to look at a pipeline.
 *
 * `loki.echo` in Alloy; generally available; takes logs.
 *
 * @see https://grafana.com/docs/alloy/v1.18/reference/components/loki/loki.echo/
 */
export class Echo extends Component implements EchoExports {
  /**
   * The exports of the `loki.echo` that Alloy text in the configuration declares under this label; checked at synth.
   *
   * @throws Error outside of any configuration
   */
  static fromLabel(scope: Construct, label: string): EchoExports {
    return exportsFromLabel(scope, 'loki.echo', label);
  }

  constructor(scope: Construct, id: string, props: EchoProps = {}) {
    super(scope, id, 'loki.echo', props);
  }

  /** `receiver`: LogsReceiver. */
  get receiver(): Expression<LogsReceiver> {
    return this.export('receiver');
  }
}

/**
 * Arguments of `loki.enrich`.
 *
 * @see https://grafana.com/docs/alloy/v1.18/reference/components/loki/loki.enrich/
 */
export interface EnrichProps extends ComponentProps {
  /** `targets`: list(Target), required. */
  readonly targets: TargetsInput;
  /** `target_match_label`: string, required. */
  readonly targetMatchLabel: StringInput;
  /** `logs_match_label`: string. */
  readonly logsMatchLabel?: StringInput;
  /** `labels_to_copy`: list(string). */
  readonly labelsToCopy?: ListInput<StringInput>;
  /** `forward_to`: list(LogsReceiver), required. */
  readonly forwardTo: ListInput<Expression<LogsReceiver>>;
}

/** Exports of `loki.enrich`. */
export interface EnrichExports {
  /** `receiver`: LogsReceiver. */
  readonly receiver: Expression<LogsReceiver>;
}

/**
 * Copies labels from discovered targets to the log entries that match them.
 *
 * `loki.enrich` in Alloy; experimental, needs `--stability.level=experimental`; takes logs; sends logs.
 *
 * @see https://grafana.com/docs/alloy/v1.18/reference/components/loki/loki.enrich/
 */
export class Enrich extends Component implements EnrichExports {
  /**
   * The exports of the `loki.enrich` that Alloy text in the configuration declares under this label; checked at synth.
   *
   * @throws Error outside of any configuration
   */
  static fromLabel(scope: Construct, label: string): EnrichExports {
    return exportsFromLabel(scope, 'loki.enrich', label);
  }

  constructor(scope: Construct, id: string, props: EnrichProps) {
    super(scope, id, 'loki.enrich', props);
  }

  /** `receiver`: LogsReceiver. */
  get receiver(): Expression<LogsReceiver> {
    return this.export('receiver');
  }
}

/**
 * Arguments of `loki.process`.
 *
 * @see https://grafana.com/docs/alloy/v1.18/reference/components/loki/loki.process/
 */
export interface ProcessProps extends ComponentProps {
  /** `forward_to`: list(LogsReceiver), required. */
  readonly forwardTo: ListInput<Expression<LogsReceiver>>;
  /** `stage.*` blocks in their order, told apart by `kind`. */
  readonly stage?: readonly blocks.LokiStage[];
}

/** Exports of `loki.process`. */
export interface ProcessExports {
  /** `receiver`: LogsReceiver. */
  readonly receiver: Expression<LogsReceiver>;
}

/**
 * Runs log entries through stages that parse, label, rewrite, drop or count them.
 *
 * `loki.process` in Alloy; generally available; takes logs; sends logs.
 *
 * @see https://grafana.com/docs/alloy/v1.18/reference/components/loki/loki.process/
 */
export class Process extends Component implements ProcessExports {
  /**
   * The exports of the `loki.process` that Alloy text in the configuration declares under this label; checked at synth.
   *
   * @throws Error outside of any configuration
   */
  static fromLabel(scope: Construct, label: string): ProcessExports {
    return exportsFromLabel(scope, 'loki.process', label);
  }

  constructor(scope: Construct, id: string, props: ProcessProps) {
    super(scope, id, 'loki.process', props);
  }

  /** `receiver`: LogsReceiver. */
  get receiver(): Expression<LogsReceiver> {
    return this.export('receiver');
  }
}

/**
 * Arguments of `loki.relabel`.
 *
 * @see https://grafana.com/docs/alloy/v1.18/reference/components/loki/loki.relabel/
 */
export interface RelabelProps extends ComponentProps {
  /** `forward_to`: list(LogsReceiver), required. */
  readonly forwardTo: ListInput<Expression<LogsReceiver>>;
  /** `rule` blocks, one for each item. */
  readonly rule?: readonly blocks.RelabelRule[];
  /**
   * `max_cache_size`: number.
   *
   * @default 10000
   */
  readonly maxCacheSize?: NumberInput;
}

/** Exports of `loki.relabel`. */
export interface RelabelExports {
  /** `receiver`: LogsReceiver. */
  readonly receiver: Expression<LogsReceiver>;
  /** `rules`: RelabelRules. */
  readonly rules: Expression<RelabelRules>;
}

/**
 * Rewrites the labels of log entries and drops entries, by relabeling rules.
 *
 * `loki.relabel` in Alloy; generally available; takes logs; sends logs.
 *
 * @see https://grafana.com/docs/alloy/v1.18/reference/components/loki/loki.relabel/
 */
export class Relabel extends Component implements RelabelExports {
  /**
   * The exports of the `loki.relabel` that Alloy text in the configuration declares under this label; checked at synth.
   *
   * @throws Error outside of any configuration
   */
  static fromLabel(scope: Construct, label: string): RelabelExports {
    return exportsFromLabel(scope, 'loki.relabel', label);
  }

  constructor(scope: Construct, id: string, props: RelabelProps) {
    super(scope, id, 'loki.relabel', props);
  }

  /** `receiver`: LogsReceiver. */
  get receiver(): Expression<LogsReceiver> {
    return this.export('receiver');
  }

  /** `rules`: RelabelRules. */
  get rules(): Expression<RelabelRules> {
    return this.export('rules');
  }
}

/**
 * Arguments of `loki.secretfilter`.
 *
 * @see https://grafana.com/docs/alloy/v1.18/reference/components/loki/loki.secretfilter/
 */
export interface SecretfilterProps extends ComponentProps {
  /** `forward_to`: list(LogsReceiver), required. */
  readonly forwardTo: ListInput<Expression<LogsReceiver>>;
  /**
   * `origin_label`: string.
   *
   * @default ""
   */
  readonly originLabel?: StringInput;
  /**
   * `redact_with`: string.
   *
   * @default ""
   */
  readonly redactWith?: StringInput;
  /**
   * `redact_percent`: number.
   *
   * @default 80
   */
  readonly redactPercent?: NumberInput;
  /**
   * `gitleaks_config`: string.
   *
   * @default ""
   */
  readonly gitleaksConfig?: StringInput;
  /**
   * `rate`: number.
   *
   * @default 1
   */
  readonly rate?: NumberInput;
  /**
   * `processing_timeout`: duration.
   *
   * @default "0s"
   */
  readonly processingTimeout?: DurationInput;
  /**
   * `drop_on_timeout`: bool.
   *
   * @default false
   */
  readonly dropOnTimeout?: BoolInput;
  /**
   * `label_timed_out`: bool.
   *
   * @default false
   */
  readonly labelTimedOut?: BoolInput;
}

/** Exports of `loki.secretfilter`. */
export interface SecretfilterExports {
  /** `receiver`: LogsReceiver. */
  readonly receiver: Expression<LogsReceiver>;
}

/**
 * Finds secrets in log entries with Gitleaks patterns and redacts them.
 *
 * `loki.secretfilter` in Alloy; experimental, needs `--stability.level=experimental`; takes logs; sends logs.
 *
 * @see https://grafana.com/docs/alloy/v1.18/reference/components/loki/loki.secretfilter/
 */
export class Secretfilter extends Component implements SecretfilterExports {
  /**
   * The exports of the `loki.secretfilter` that Alloy text in the configuration declares under this label; checked at synth.
   *
   * @throws Error outside of any configuration
   */
  static fromLabel(scope: Construct, label: string): SecretfilterExports {
    return exportsFromLabel(scope, 'loki.secretfilter', label);
  }

  constructor(scope: Construct, id: string, props: SecretfilterProps) {
    super(scope, id, 'loki.secretfilter', props);
  }

  /** `receiver`: LogsReceiver. */
  get receiver(): Expression<LogsReceiver> {
    return this.export('receiver');
  }
}

/**
 * Arguments of `loki.write`.
 *
 * @see https://grafana.com/docs/alloy/v1.18/reference/components/loki/loki.write/
 */
export interface WriteProps extends ComponentProps {
  /** `endpoint` blocks, one for each item. */
  readonly endpoint?: readonly WriteEndpoint[];
  /**
   * `external_labels`: map(string).
   *
   * @default {}
   */
  readonly externalLabels?: MapInput<StringInput>;
  /** `max_streams`: number. */
  readonly maxStreams?: NumberInput;
  /** `wal` block. */
  readonly wal?: WriteWal;
}

/** Exports of `loki.write`. */
export interface WriteExports {
  /** `receiver`: LogsReceiver. */
  readonly receiver: Expression<LogsReceiver>;
}

/**
 * Sends log entries to one or more Loki endpoints, with retries and, if wanted, a write-ahead log.
 *
 * `loki.write` in Alloy; generally available; takes logs.
 *
 * @see https://grafana.com/docs/alloy/v1.18/reference/components/loki/loki.write/
 */
export class Write extends Component implements WriteExports {
  /**
   * The exports of the `loki.write` that Alloy text in the configuration declares under this label; checked at synth.
   *
   * @throws Error outside of any configuration
   */
  static fromLabel(scope: Construct, label: string): WriteExports {
    return exportsFromLabel(scope, 'loki.write', label);
  }

  constructor(scope: Construct, id: string, props: WriteProps = {}) {
    super(scope, id, 'loki.write', props);
  }

  /** `receiver`: LogsReceiver. */
  get receiver(): Expression<LogsReceiver> {
    return this.export('receiver');
  }
}

/** The `endpoint` block. */
export interface WriteEndpoint {
  /** `name`: string. */
  readonly name?: StringInput;
  /** `url`: string, required. */
  readonly url: StringInput;
  /**
   * `batch_wait`: duration.
   *
   * @default "1s"
   */
  readonly batchWait?: DurationInput;
  /**
   * `batch_size`: bytes_size.
   *
   * @default "1MiB"
   */
  readonly batchSize?: SizeInput;
  /**
   * `remote_timeout`: duration.
   *
   * @default "10s"
   */
  readonly remoteTimeout?: DurationInput;
  /** `headers`: map(string). */
  readonly headers?: MapInput<StringInput>;
  /**
   * `min_backoff_period`: duration.
   *
   * @default "500ms"
   */
  readonly minBackoffPeriod?: DurationInput;
  /**
   * `max_backoff_period`: duration.
   *
   * @default "5m"
   */
  readonly maxBackoffPeriod?: DurationInput;
  /**
   * `max_backoff_retries`: number.
   *
   * @default 10
   */
  readonly maxBackoffRetries?: NumberInput;
  /** `tenant_id`: string. */
  readonly tenantId?: StringInput;
  /**
   * `retry_on_http_429`: bool.
   *
   * @default true
   */
  readonly retryOnHttp429?: BoolInput;
  /** `basic_auth` block. */
  readonly basicAuth?: blocks.BasicAuth;
  /** `authorization` block. */
  readonly authorization?: blocks.Authorization;
  /** `oauth2` block. */
  readonly oauth2?: blocks.OAuth2;
  /** `bearer_token`: secret. */
  readonly bearerToken?: SecretInput;
  /** `bearer_token_file`: string. */
  readonly bearerTokenFile?: StringInput;
  /** `proxy_url`: string (url). */
  readonly proxyUrl?: StringInput;
  /** `no_proxy`: string. */
  readonly noProxy?: StringInput;
  /**
   * `proxy_from_environment`: bool.
   *
   * @default false
   */
  readonly proxyFromEnvironment?: BoolInput;
  /** `proxy_connect_header`: map(list(secret)). */
  readonly proxyConnectHeader?: MapInput<ListInput<SecretInput>>;
  /** `tls_config` block. */
  readonly tlsConfig?: blocks.TLSConfig;
  /**
   * `follow_redirects`: bool.
   *
   * @default true
   */
  readonly followRedirects?: BoolInput;
  /**
   * `enable_http2`: bool.
   *
   * @default true
   */
  readonly enableHttp2?: BoolInput;
  /** `http_headers`: map(list(secret)). */
  readonly httpHeaders?: MapInput<ListInput<SecretInput>>;
  /** `queue_config` block. */
  readonly queueConfig?: WriteEndpointQueueConfig;
}

/** The `queue_config` block. */
export interface WriteEndpointQueueConfig {
  /**
   * `capacity`: bytes_size.
   *
   * @default "10MiB"
   */
  readonly capacity?: SizeInput;
  /**
   * `min_shards`: number.
   *
   * @default 1
   */
  readonly minShards?: NumberInput;
  /**
   * `drain_timeout`: duration.
   *
   * @default "15s"
   */
  readonly drainTimeout?: DurationInput;
  /**
   * `block_on_overflow`: bool.
   *
   * @default true
   */
  readonly blockOnOverflow?: BoolInput;
}

/** The `wal` block. */
export interface WriteWal {
  /**
   * `enabled`: bool.
   *
   * @default false
   */
  readonly enabled?: BoolInput;
  /**
   * `max_segment_age`: duration.
   *
   * @default "1h"
   */
  readonly maxSegmentAge?: DurationInput;
  /**
   * `min_read_frequency`: duration.
   *
   * @default "250ms"
   */
  readonly minReadFrequency?: DurationInput;
  /**
   * `max_read_frequency`: duration.
   *
   * @default "1s"
   */
  readonly maxReadFrequency?: DurationInput;
  /**
   * `drain_timeout`: duration.
   *
   * @default "15s"
   */
  readonly drainTimeout?: DurationInput;
}
