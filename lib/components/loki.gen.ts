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
  /**
   * Takes log entries, which are then printed. Put it alongside the real receivers to see what passes by.
   *
   * `receiver`: LogsReceiver.
   */
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

  /**
   * Writes the log entries it receives to the standard output of Alloy, to look at a pipeline.
   *
   * `loki.echo` in Alloy; generally available; takes logs.
   *
   * @see https://grafana.com/docs/alloy/v1.18/reference/components/loki/loki.echo/
   */
  constructor(scope: Construct, id: string, props: EchoProps = {}) {
    super(scope, id, 'loki.echo', props);
  }

  /**
   * Takes log entries, which are then printed. Put it alongside the real receivers to see what passes by.
   *
   * `receiver`: LogsReceiver.
   */
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
  /**
   * The discovered targets whose labels are copied. Entries that come before the first discovery pass on unchanged.
   *
   * `targets`: list(Target), required.
   */
  readonly targets: TargetsInput;
  /**
   * The label of the targets that is compared with the entry.
   *
   * `target_match_label`: string, required.
   */
  readonly targetMatchLabel: StringInput;
  /**
   * The label of the entry that is compared. Left out, it is the one named by `target_match_label`.
   *
   * `logs_match_label`: string.
   */
  readonly logsMatchLabel?: StringInput;
  /**
   * The labels to copy from the matching target. Without a list all are copied, which may add many streams.
   *
   * `labels_to_copy`: list(string).
   */
  readonly labelsToCopy?: ListInput<StringInput>;
  /**
   * The receivers that get all entries, those without a match as well.
   *
   * `forward_to`: list(LogsReceiver), required.
   */
  readonly forwardTo: ListInput<Expression<LogsReceiver>>;
}

/** Exports of `loki.enrich`. */
export interface EnrichExports {
  /**
   * Takes log entries whose labels are completed and passed on to `forward_to`.
   *
   * `receiver`: LogsReceiver.
   */
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

  /**
   * Copies labels from discovered targets to the log entries that match them.
   *
   * `loki.enrich` in Alloy; experimental, needs `--stability.level=experimental`; takes logs; sends logs.
   *
   * @see https://grafana.com/docs/alloy/v1.18/reference/components/loki/loki.enrich/
   */
  constructor(scope: Construct, id: string, props: EnrichProps) {
    super(scope, id, 'loki.enrich', props);
  }

  /**
   * Takes log entries whose labels are completed and passed on to `forward_to`.
   *
   * `receiver`: LogsReceiver.
   */
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
  /**
   * The receivers that get the entries that come out of the last stage.
   *
   * `forward_to`: list(LogsReceiver), required.
   */
  readonly forwardTo: ListInput<Expression<LogsReceiver>>;
  /** `stage.*` blocks in their order, told apart by `kind`. */
  readonly stage?: readonly blocks.LokiStage[];
}

/** Exports of `loki.process`. */
export interface ProcessExports {
  /**
   * Takes log entries to run through the stages, in the `forward_to` of a source.
   *
   * `receiver`: LogsReceiver.
   */
  readonly receiver: Expression<LogsReceiver>;
}

/**
 * Runs log entries through stages that parse, label, rewrite, drop or count them.
 *
 * `loki.process` in Alloy; generally available; takes logs; sends logs.
 *
 * @see https://grafana.com/docs/alloy/v1.18/reference/components/loki/loki.process/
 * @example
 * ```ts
 * const write = new loki.Write(config, 'default', {
 *   endpoint: [{ url: 'http://loki:3100/loki/api/v1/push' }],
 * });
 * const process = new loki.Process(config, 'pods', {
 *   forwardTo: [write.receiver],
 *   stage: [
 *     { kind: 'cri' },
 *     { kind: 'json', expressions: { level: '' } },
 *     { kind: 'labels', values: { level: '' } },
 *     { kind: 'drop', source: 'level', value: 'debug' },
 *   ],
 * });
 * new loki.source.File(config, 'pods', {
 *   targets: [{ __path__: '/var/log/pods/*\/*\/*.log' }],
 *   forwardTo: [process.receiver],
 *   fileMatch: { enabled: true },
 * });
 * ```
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

  /**
   * Runs log entries through stages that parse, label, rewrite, drop or count them.
   *
   * `loki.process` in Alloy; generally available; takes logs; sends logs.
   *
   * @see https://grafana.com/docs/alloy/v1.18/reference/components/loki/loki.process/
   * @example
   * ```ts
   * const write = new loki.Write(config, 'default', {
   *   endpoint: [{ url: 'http://loki:3100/loki/api/v1/push' }],
   * });
   * const process = new loki.Process(config, 'pods', {
   *   forwardTo: [write.receiver],
   *   stage: [
   *     { kind: 'cri' },
   *     { kind: 'json', expressions: { level: '' } },
   *     { kind: 'labels', values: { level: '' } },
   *     { kind: 'drop', source: 'level', value: 'debug' },
   *   ],
   * });
   * new loki.source.File(config, 'pods', {
   *   targets: [{ __path__: '/var/log/pods/*\/*\/*.log' }],
   *   forwardTo: [process.receiver],
   *   fileMatch: { enabled: true },
   * });
   * ```
   */
  constructor(scope: Construct, id: string, props: ProcessProps) {
    super(scope, id, 'loki.process', props);
  }

  /**
   * Takes log entries to run through the stages, in the `forward_to` of a source.
   *
   * `receiver`: LogsReceiver.
   */
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
  /**
   * The receivers that get the entries that the rules keep.
   *
   * `forward_to`: list(LogsReceiver), required.
   */
  readonly forwardTo: ListInput<Expression<LogsReceiver>>;
  /**
   * A relabeling rule for the labels of each entry. Rules run in order; labels that begin with `__` are visible to them only if the source passes them on.
   *
   * `rule` blocks, one for each item.
   */
  readonly rule?: readonly blocks.RelabelRule[];
  /**
   * How many sets of labels are remembered together with the result of the rules. Raise it where more streams are active, to save CPU.
   *
   * `max_cache_size`: number.
   *
   * @default 10000
   */
  readonly maxCacheSize?: NumberInput;
}

/** Exports of `loki.relabel`. */
export interface RelabelExports {
  /**
   * Takes log entries to which the rules are applied; what they keep goes to `forward_to`.
   *
   * `receiver`: LogsReceiver.
   */
  readonly receiver: Expression<LogsReceiver>;
  /**
   * The rules themselves, for `relabel_rules` of a source, where they see the source's internal labels too.
   *
   * `rules`: RelabelRules.
   */
  readonly rules: Expression<RelabelRules>;
}

/**
 * Rewrites the labels of log entries and drops entries, by relabeling rules.
 *
 * `loki.relabel` in Alloy; generally available; takes logs; sends logs.
 *
 * @see https://grafana.com/docs/alloy/v1.18/reference/components/loki/loki.relabel/
 * @example
 * ```ts
 * const write = new loki.Write(config, 'default', {
 *   endpoint: [{ url: 'http://loki:3100/loki/api/v1/push' }],
 * });
 * const relabel = new loki.Relabel(config, 'default', {
 *   forwardTo: [write.receiver],
 *   rule: [{ sourceLabels: ['namespace'], regex: 'kube-system', action: 'drop' }],
 * });
 * new loki.source.KubernetesEvents(config, 'cluster', { forwardTo: [relabel.receiver] });
 * ```
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

  /**
   * Rewrites the labels of log entries and drops entries, by relabeling rules.
   *
   * `loki.relabel` in Alloy; generally available; takes logs; sends logs.
   *
   * @see https://grafana.com/docs/alloy/v1.18/reference/components/loki/loki.relabel/
   * @example
   * ```ts
   * const write = new loki.Write(config, 'default', {
   *   endpoint: [{ url: 'http://loki:3100/loki/api/v1/push' }],
   * });
   * const relabel = new loki.Relabel(config, 'default', {
   *   forwardTo: [write.receiver],
   *   rule: [{ sourceLabels: ['namespace'], regex: 'kube-system', action: 'drop' }],
   * });
   * new loki.source.KubernetesEvents(config, 'cluster', { forwardTo: [relabel.receiver] });
   * ```
   */
  constructor(scope: Construct, id: string, props: RelabelProps) {
    super(scope, id, 'loki.relabel', props);
  }

  /**
   * Takes log entries to which the rules are applied; what they keep goes to `forward_to`.
   *
   * `receiver`: LogsReceiver.
   */
  get receiver(): Expression<LogsReceiver> {
    return this.export('receiver');
  }

  /**
   * The rules themselves, for `relabel_rules` of a source, where they see the source's internal labels too.
   *
   * `rules`: RelabelRules.
   */
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
  /**
   * The receivers that get the entries after redaction.
   *
   * `forward_to`: list(LogsReceiver), required.
   */
  readonly forwardTo: ListInput<Expression<LogsReceiver>>;
  /**
   * A label whose value tells apart, in the metric on redacted secrets, where they came from.
   *
   * `origin_label`: string.
   *
   * @default ""
   */
  readonly originLabel?: StringInput;
  /**
   * What replaces a secret. `$SECRET_NAME` stands for the rule that found it, `$SECRET_HASH` for a hash, by which equal secrets are recognized.
   *
   * `redact_with`: string.
   *
   * @default ""
   */
  readonly redactWith?: StringInput;
  /**
   * How much of a secret is hidden if `redact_with` isn't set. What remains is its beginning; 100 hides it all.
   *
   * `redact_percent`: number.
   *
   * @default 80
   */
  readonly redactPercent?: NumberInput;
  /**
   * Path of a Gitleaks configuration with rules of your own. Without it, built-in rules apply, which change from one Alloy version to the next.
   *
   * `gitleaks_config`: string.
   *
   * @default ""
   */
  readonly gitleaksConfig?: StringInput;
  /**
   * The share of entries that are searched, from 0 to 1. The others pass on as they are, secrets included.
   *
   * `rate`: number.
   *
   * @default 1
   */
  readonly rate?: NumberInput;
  /**
   * How long the search of one entry may take; zero means as long as it needs.
   *
   * `processing_timeout`: duration.
   *
   * @default "0s"
   */
  readonly processingTimeout?: DurationInput;
  /**
   * Drops an entry whose search takes too long, instead of passing on what may still hold secrets.
   *
   * `drop_on_timeout`: bool.
   *
   * @default false
   */
  readonly dropOnTimeout?: BoolInput;
  /**
   * Labels entries that were passed on after a timeout, so that they can be found later.
   *
   * `label_timed_out`: bool.
   *
   * @default false
   */
  readonly labelTimedOut?: BoolInput;
}

/** Exports of `loki.secretfilter`. */
export interface SecretfilterExports {
  /**
   * Takes log entries to search for secrets.
   *
   * `receiver`: LogsReceiver.
   */
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

  /**
   * Finds secrets in log entries with Gitleaks patterns and redacts them.
   *
   * `loki.secretfilter` in Alloy; experimental, needs `--stability.level=experimental`; takes logs; sends logs.
   *
   * @see https://grafana.com/docs/alloy/v1.18/reference/components/loki/loki.secretfilter/
   */
  constructor(scope: Construct, id: string, props: SecretfilterProps) {
    super(scope, id, 'loki.secretfilter', props);
  }

  /**
   * Takes log entries to search for secrets.
   *
   * `receiver`: LogsReceiver.
   */
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
  /**
   * A Loki to send to. Each endpoint gets all entries; a slow one can hold up the others.
   *
   * `endpoint` blocks, one for each item.
   */
  readonly endpoint?: readonly WriteEndpoint[];
  /**
   * Labels that all entries get on the way out, such as the cluster's name.
   *
   * `external_labels`: map(string).
   *
   * @default {}
   */
  readonly externalLabels?: MapInput<StringInput>;
  /**
   * How many streams may be active; entries of further ones are dropped. Zero means no limit.
   *
   * `max_streams`: number.
   */
  readonly maxStreams?: NumberInput;
  /**
   * A write-ahead log on disk, from which entries are sent, so that they survive a restart.
   *
   * `wal` block.
   */
  readonly wal?: WriteWal;
}

/** Exports of `loki.write`. */
export interface WriteExports {
  /**
   * Takes log entries to send to the endpoints.
   *
   * `receiver`: LogsReceiver.
   */
  readonly receiver: Expression<LogsReceiver>;
}

/**
 * Sends log entries to one or more Loki endpoints, with retries and, if wanted, a write-ahead log.
 *
 * `loki.write` in Alloy; generally available; takes logs.
 *
 * @see https://grafana.com/docs/alloy/v1.18/reference/components/loki/loki.write/
 * @example
 * ```ts
 * const write = new loki.Write(config, 'default', {
 *   externalLabels: { cluster: 'shop' },
 *   endpoint: [{ url: 'https://loki.example.com/loki/api/v1/push', tenantId: 'shop' }],
 * });
 * config.logging = { writeTo: [write.receiver] };
 * ```
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

  /**
   * Sends log entries to one or more Loki endpoints, with retries and, if wanted, a write-ahead log.
   *
   * `loki.write` in Alloy; generally available; takes logs.
   *
   * @see https://grafana.com/docs/alloy/v1.18/reference/components/loki/loki.write/
   * @example
   * ```ts
   * const write = new loki.Write(config, 'default', {
   *   externalLabels: { cluster: 'shop' },
   *   endpoint: [{ url: 'https://loki.example.com/loki/api/v1/push', tenantId: 'shop' }],
   * });
   * config.logging = { writeTo: [write.receiver] };
   * ```
   */
  constructor(scope: Construct, id: string, props: WriteProps = {}) {
    super(scope, id, 'loki.write', props);
  }

  /**
   * Takes log entries to send to the endpoints.
   *
   * `receiver`: LogsReceiver.
   */
  get receiver(): Expression<LogsReceiver> {
    return this.export('receiver');
  }
}

/**
 * A Loki to send to. Each endpoint gets all entries; a slow one can hold up the others.
 *
 * The `endpoint` block.
 */
export interface WriteEndpoint {
  /**
   * A name for the endpoint in metrics. Without one, it is a hash of the settings.
   *
   * `name`: string.
   */
  readonly name?: StringInput;
  /**
   * The full URL of the push API, such as `http://loki:3100/loki/api/v1/push`.
   *
   * `url`: string, required.
   */
  readonly url: StringInput;
  /**
   * The longest that entries wait for their batch to fill up.
   *
   * `batch_wait`: duration.
   *
   * @default "1s"
   */
  readonly batchWait?: DurationInput;
  /**
   * The size at which a batch is sent. Larger ones are more efficient, as long as Loki accepts them.
   *
   * `batch_size`: bytes_size.
   *
   * @default "1MiB"
   */
  readonly batchSize?: SizeInput;
  /**
   * How long one request may take before it is retried.
   *
   * `remote_timeout`: duration.
   *
   * @default "10s"
   */
  readonly remoteTimeout?: DurationInput;
  /**
   * Headers with fixed values to add to each request. They aren't kept secret; use `http_headers` for secrets.
   *
   * `headers`: map(string).
   */
  readonly headers?: MapInput<StringInput>;
  /**
   * How long to wait before a failed batch is sent again; the wait doubles each time.
   *
   * `min_backoff_period`: duration.
   *
   * @default "500ms"
   */
  readonly minBackoffPeriod?: DurationInput;
  /**
   * The longest wait before a batch is sent again.
   *
   * `max_backoff_period`: duration.
   *
   * @default "5m"
   */
  readonly maxBackoffPeriod?: DurationInput;
  /**
   * How many times a batch is sent again before it is dropped. Zero means forever.
   *
   * `max_backoff_retries`: number.
   *
   * @default 10
   */
  readonly maxBackoffRetries?: NumberInput;
  /**
   * The tenant that entries belong to, sent as `X-Scope-OrgID`, unless a stage chose another. Leave it out for a Loki without tenants.
   *
   * `tenant_id`: string.
   */
  readonly tenantId?: StringInput;
  /**
   * Sends a batch again after Loki refused it for a rate limit. Otherwise the batch is lost, as after any other client error.
   *
   * `retry_on_http_429`: bool.
   *
   * @default true
   */
  readonly retryOnHttp429?: BoolInput;
  /**
   * Signs in with a user name and a password. Only one of the ways to authenticate can be used.
   *
   * `basic_auth` block.
   */
  readonly basicAuth?: blocks.BasicAuth;
  /**
   * Sends an `Authorization` header of any scheme. Only one of the ways to authenticate can be used.
   *
   * `authorization` block.
   */
  readonly authorization?: blocks.Authorization;
  /**
   * Fetches access tokens by the OAuth 2.0 client credentials flow and sends them along. Only one of the ways to authenticate can be used.
   *
   * `oauth2` block.
   */
  readonly oauth2?: blocks.OAuth2;
  /**
   * A token to send as `Authorization: Bearer`. For a token that is rotated, take `bearer_token_file` or an export of a `remote` component.
   *
   * `bearer_token`: secret.
   */
  readonly bearerToken?: SecretInput;
  /**
   * Path of a file with the bearer token, read again for requests, so that a rotated token, such as that of a service account, is picked up.
   *
   * `bearer_token_file`: string.
   */
  readonly bearerTokenFile?: StringInput;
  /**
   * The proxy that requests go through. Leave it empty to connect directly, and don't combine it with `proxy_from_environment`.
   *
   * `proxy_url`: string (url).
   */
  readonly proxyUrl?: StringInput;
  /**
   * Hosts, domains and networks, separated by commas, that are reached without `proxy_url`.
   *
   * `no_proxy`: string.
   */
  readonly noProxy?: StringInput;
  /**
   * Takes the proxy from `HTTP_PROXY`, `HTTPS_PROXY` and `NO_PROXY` of Alloy's process, in place of `proxy_url` and `no_proxy`.
   *
   * `proxy_from_environment`: bool.
   *
   * @default false
   */
  readonly proxyFromEnvironment?: BoolInput;
  /**
   * Headers meant for the proxy, sent when a tunnel is opened, for example to sign in there. Useless without a proxy.
   *
   * `proxy_connect_header`: map(list(secret)).
   */
  readonly proxyConnectHeader?: MapInput<ListInput<SecretInput>>;
  /**
   * How HTTPS connections are secured: trusted authorities, client certificate, expected server name.
   *
   * `tls_config` block.
   */
  readonly tlsConfig?: blocks.TLSConfig;
  /**
   * Follows a redirect to where the server points. Turn it off if an unexpected redirect should count as a failure.
   *
   * `follow_redirects`: bool.
   *
   * @default true
   */
  readonly followRedirects?: BoolInput;
  /**
   * Lets the client agree on HTTP/2 over TLS. Turn it off for servers or proxies that handle HTTP/2 badly.
   *
   * `enable_http2`: bool.
   *
   * @default true
   */
  readonly enableHttp2?: BoolInput;
  /**
   * Headers that are added to each request, each name with one or more values, such as an API key or a tenant.
   *
   * `http_headers`: map(list(secret)).
   */
  readonly httpHeaders?: MapInput<ListInput<SecretInput>>;
  /**
   * The queue of batches in front of the endpoint.
   *
   * `queue_config` block.
   */
  readonly queueConfig?: WriteEndpointQueueConfig;
}

/**
 * The queue of batches in front of the endpoint.
 *
 * The `queue_config` block.
 */
export interface WriteEndpointQueueConfig {
  /**
   * How much each shard may hold back in memory while the endpoint is slow.
   *
   * `capacity`: bytes_size.
   *
   * @default "10MiB"
   */
  readonly capacity?: SizeInput;
  /**
   * How many requests may be under way at once. Raise it if one can't keep up; the order within a stream stays.
   *
   * `min_shards`: number.
   *
   * @default 1
   */
  readonly minShards?: NumberInput;
  /**
   * How long sending what is queued may take when Alloy stops or reloads.
   *
   * `drain_timeout`: duration.
   *
   * @default "15s"
   */
  readonly drainTimeout?: DurationInput;
  /**
   * Holds back the sources while the queue is full. Turned off, entries are dropped instead.
   *
   * `block_on_overflow`: bool.
   *
   * @default true
   */
  readonly blockOnOverflow?: BoolInput;
}

/**
 * A write-ahead log on disk, from which entries are sent, so that they survive a restart.
 *
 * The `wal` block.
 */
export interface WriteWal {
  /**
   * Writes entries to disk before they are sent. The storage path of Alloy should then be persistent.
   *
   * `enabled`: bool.
   *
   * @default false
   */
  readonly enabled?: BoolInput;
  /**
   * How long written entries are kept before they are deleted, sent or not. Make it as long as the outages to survive.
   *
   * `max_segment_age`: duration.
   *
   * @default "1h"
   */
  readonly maxSegmentAge?: DurationInput;
  /**
   * The shortest wait between two checks for new entries, in addition to notifications.
   *
   * `min_read_frequency`: duration.
   *
   * @default "250ms"
   */
  readonly minReadFrequency?: DurationInput;
  /**
   * The longest wait between two checks for new entries.
   *
   * `max_read_frequency`: duration.
   *
   * @default "1s"
   */
  readonly maxReadFrequency?: DurationInput;
  /**
   * How long sending what is on disk may take when the component stops.
   *
   * `drain_timeout`: duration.
   *
   * @default "15s"
   */
  readonly drainTimeout?: DurationInput;
}
