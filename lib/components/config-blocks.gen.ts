// Generated from schema/ by tools/generate (npm run generate). Do not edit.
import type {
  AnyInput,
  BoolInput,
  Consumer,
  DurationInput,
  EnumInput,
  Expression,
  ListInput,
  LogsReceiver,
  MapInput,
  NumberInput,
  OptionalSecretInput,
  SecretInput,
  StringInput,
} from '../values';
import type * as blocks from './blocks.gen';

/**
 * Declares a value that a module takes from whoever uses it.
 *
 * Arguments of the configuration block `argument`, generally available.
 *
 * @see https://grafana.com/docs/alloy/v1.18/reference/config-blocks/argument/
 */
export interface ArgumentProps {
  /**
   * `comment`: string.
   *
   * @default ""
   */
  readonly comment?: StringInput;
  /** `default`: any. */
  readonly default?: AnyInput;
  /**
   * `optional`: bool.
   *
   * @default false
   */
  readonly optional?: BoolInput;
}

/**
 * Declares a value that a module gives to whoever uses it.
 *
 * Arguments of the configuration block `export`, generally available.
 *
 * @see https://grafana.com/docs/alloy/v1.18/reference/config-blocks/export/
 */
export interface ExportProps {
  /** `value`: any, required. */
  readonly value: AnyInput;
}

/**
 * Runs a copy of a pipeline for each item of a collection.
 *
 * Arguments of the configuration block `foreach`, experimental.
 *
 * @see https://grafana.com/docs/alloy/v1.18/reference/config-blocks/foreach/
 */
export interface ForeachProps {
  /** `collection`: list(any), required. */
  readonly collection: ListInput<AnyInput>;
  /** `var`: string, required. */
  readonly var: StringInput;
  /**
   * `enable_metrics`: bool.
   *
   * @default false
   */
  readonly enableMetrics?: BoolInput;
  /**
   * `hash_string_id`: bool.
   *
   * @default false
   */
  readonly hashStringId?: BoolInput;
  /**
   * `id`: string.
   *
   * @default ""
   */
  readonly id?: StringInput;
}

/**
 * Configures the HTTP server of Alloy itself: TLS and authentication.
 *
 * Arguments of the configuration block `http`, generally available.
 *
 * @see https://grafana.com/docs/alloy/v1.18/reference/config-blocks/http/
 */
export interface HttpProps {
  /** `auth` block. */
  readonly auth?: HttpAuth;
  /** `tls` block. */
  readonly tls?: HttpTls;
}

/** The `auth` block. */
export interface HttpAuth {
  /** `basic` block. */
  readonly basic?: HttpAuthBasic;
  /** `filter` block. */
  readonly filter?: HttpAuthFilter;
}

/** The `basic` block. */
export interface HttpAuthBasic {
  /** `username`: string, required. */
  readonly username: StringInput;
  /** `password`: secret, required. */
  readonly password: SecretInput;
}

/** The `filter` block. */
export interface HttpAuthFilter {
  /**
   * `authenticate_matching_paths`: bool.
   *
   * @default true
   */
  readonly authenticateMatchingPaths?: BoolInput;
  /**
   * `paths`: list(string).
   *
   * @default []
   */
  readonly paths?: ListInput<StringInput>;
}

/** The `tls` block. */
export interface HttpTls {
  /**
   * `cert_file`: string.
   *
   * @default ""
   */
  readonly certFile?: StringInput;
  /**
   * `cert_pem`: string.
   *
   * @default ""
   */
  readonly certPem?: StringInput;
  /**
   * `cipher_suites`: list(string). One of `"TLS_AES_128_GCM_SHA256"`, `"TLS_AES_256_GCM_SHA384"`, `"TLS_CHACHA20_POLY1305_SHA256"`, `"TLS_ECDHE_ECDSA_WITH_AES_128_CBC_SHA"`, `"TLS_ECDHE_ECDSA_WITH_AES_128_GCM_SHA256"`, `"TLS_ECDHE_ECDSA_WITH_AES_256_CBC_SHA"`, `"TLS_ECDHE_ECDSA_WITH_AES_256_GCM_SHA384"`, `"TLS_ECDHE_ECDSA_WITH_CHACHA20_POLY1305_SHA256"`, `"TLS_ECDHE_RSA_WITH_AES_128_CBC_SHA"`, `"TLS_ECDHE_RSA_WITH_AES_128_GCM_SHA256"`, `"TLS_ECDHE_RSA_WITH_AES_256_CBC_SHA"`, `"TLS_ECDHE_RSA_WITH_AES_256_GCM_SHA384"` or `"TLS_ECDHE_RSA_WITH_CHACHA20_POLY1305_SHA256"`.
   *
   * @default []
   */
  readonly cipherSuites?: ListInput<EnumInput<'TLS_AES_128_GCM_SHA256' | 'TLS_AES_256_GCM_SHA384' | 'TLS_CHACHA20_POLY1305_SHA256' | 'TLS_ECDHE_ECDSA_WITH_AES_128_CBC_SHA' | 'TLS_ECDHE_ECDSA_WITH_AES_128_GCM_SHA256' | 'TLS_ECDHE_ECDSA_WITH_AES_256_CBC_SHA' | 'TLS_ECDHE_ECDSA_WITH_AES_256_GCM_SHA384' | 'TLS_ECDHE_ECDSA_WITH_CHACHA20_POLY1305_SHA256' | 'TLS_ECDHE_RSA_WITH_AES_128_CBC_SHA' | 'TLS_ECDHE_RSA_WITH_AES_128_GCM_SHA256' | 'TLS_ECDHE_RSA_WITH_AES_256_CBC_SHA' | 'TLS_ECDHE_RSA_WITH_AES_256_GCM_SHA384' | 'TLS_ECDHE_RSA_WITH_CHACHA20_POLY1305_SHA256'>>;
  /**
   * `client_auth_type`: string. One of `"NoClientCert"`, `"RequestClientCert"`, `"RequireAndVerifyClientCert"`, `"RequireAnyClientCert"` or `"VerifyClientCertIfGiven"`.
   *
   * @default "NoClientCert"
   */
  readonly clientAuthType?: EnumInput<'NoClientCert' | 'RequestClientCert' | 'RequireAndVerifyClientCert' | 'RequireAnyClientCert' | 'VerifyClientCertIfGiven'>;
  /**
   * `client_ca_file`: string.
   *
   * @default ""
   */
  readonly clientCaFile?: StringInput;
  /**
   * `client_ca_pem`: string.
   *
   * @default ""
   */
  readonly clientCaPem?: StringInput;
  /**
   * `curve_preferences`: list(string). One of `"CurveP256"`, `"CurveP384"`, `"CurveP521"` or `"X25519"`.
   *
   * @default []
   */
  readonly curvePreferences?: ListInput<EnumInput<'CurveP256' | 'CurveP384' | 'CurveP521' | 'X25519'>>;
  /**
   * `key_file`: string.
   *
   * @default ""
   */
  readonly keyFile?: StringInput;
  /**
   * `key_pem`: secret.
   *
   * @default ""
   */
  readonly keyPem?: SecretInput;
  /** `max_version`: string. One of `"TLS10"`, `"TLS11"`, `"TLS12"` or `"TLS13"`. */
  readonly maxVersion?: EnumInput<'TLS10' | 'TLS11' | 'TLS12' | 'TLS13'>;
  /** `min_version`: string. One of `"TLS10"`, `"TLS11"`, `"TLS12"` or `"TLS13"`. */
  readonly minVersion?: EnumInput<'TLS10' | 'TLS11' | 'TLS12' | 'TLS13'>;
  /** `windows_certificate_filter` block. */
  readonly windowsCertificateFilter?: HttpTlsWindowsCertificateFilter;
}

/** The `windows_certificate_filter` block. */
export interface HttpTlsWindowsCertificateFilter {
  /** `server` block, required. */
  readonly server: HttpTlsWindowsCertificateFilterServer;
  /** `client` block, required. */
  readonly client: HttpTlsWindowsCertificateFilterClient;
}

/** The `server` block. */
export interface HttpTlsWindowsCertificateFilterServer {
  /** `issuer_common_names`: list(string). */
  readonly issuerCommonNames?: ListInput<StringInput>;
  /**
   * `refresh_interval`: duration.
   *
   * @default "5m"
   */
  readonly refreshInterval?: DurationInput;
  /**
   * `store`: string, required by the reference.
   *
   * @default ""
   */
  readonly store?: StringInput;
  /**
   * `system_store`: string, required by the reference.
   *
   * @default ""
   */
  readonly systemStore?: StringInput;
  /**
   * `template_id`: string.
   *
   * @default ""
   */
  readonly templateId?: StringInput;
}

/** The `client` block. */
export interface HttpTlsWindowsCertificateFilterClient {
  /** `issuer_common_names`: list(string). */
  readonly issuerCommonNames?: ListInput<StringInput>;
  /**
   * `subject_regex`: string.
   *
   * @default ""
   */
  readonly subjectRegex?: StringInput;
  /**
   * `template_id`: string.
   *
   * @default ""
   */
  readonly templateId?: StringInput;
}

/**
 * Imports custom components from a file or a directory and follows its changes.
 *
 * Arguments of the configuration block `import.file`, generally available.
 *
 * @see https://grafana.com/docs/alloy/v1.18/reference/config-blocks/import.file/
 */
export interface ImportFileProps {
  /**
   * `detector`: string. One of `""`, `"fsnotify"` or `"poll"`.
   *
   * @default "fsnotify"
   */
  readonly detector?: EnumInput<'' | 'fsnotify' | 'poll'>;
  /** `filename`: string, required. */
  readonly filename: StringInput;
  /**
   * `poll_frequency`: duration.
   *
   * @default "1m"
   */
  readonly pollFrequency?: DurationInput;
}

/**
 * Imports custom components from a Git repository and pulls it at regular intervals.
 *
 * Arguments of the configuration block `import.git`, generally available.
 *
 * @see https://grafana.com/docs/alloy/v1.18/reference/config-blocks/import.git/
 */
export interface ImportGitProps {
  /** `repository`: string, required. */
  readonly repository: StringInput;
  /** `path`: string, required. */
  readonly path: StringInput;
  /** `basic_auth` block. */
  readonly basicAuth?: ImportGitBasicAuth;
  /**
   * `pull_frequency`: duration.
   *
   * @default "1m"
   */
  readonly pullFrequency?: DurationInput;
  /**
   * `revision`: string.
   *
   * @default "main"
   */
  readonly revision?: StringInput;
  /** `ssh_key` block. */
  readonly sshKey?: ImportGitSshKey;
}

/** The `basic_auth` block. */
export interface ImportGitBasicAuth {
  /** `username`: string, required. */
  readonly username: StringInput;
  /** `password`: secret, required. */
  readonly password: SecretInput;
}

/** The `ssh_key` block. */
export interface ImportGitSshKey {
  /** `key`: secret. */
  readonly key?: SecretInput;
  /**
   * `key_file`: string.
   *
   * @default ""
   */
  readonly keyFile?: StringInput;
  /** `passphrase`: secret. */
  readonly passphrase?: SecretInput;
  /** `username`: string, required. */
  readonly username: StringInput;
}

/**
 * Imports custom components from an HTTP address, fetched at regular intervals.
 *
 * Arguments of the configuration block `import.http`, generally available.
 *
 * @see https://grafana.com/docs/alloy/v1.18/reference/config-blocks/import.http/
 */
export interface ImportHttpProps {
  /** `body`: string. */
  readonly body?: StringInput;
  /**
   * `headers`: map(string).
   *
   * @default {}
   */
  readonly headers?: MapInput<StringInput>;
  /**
   * `method`: string.
   *
   * @default "GET"
   */
  readonly method?: StringInput;
  /**
   * `poll_frequency`: duration.
   *
   * @default "1m"
   */
  readonly pollFrequency?: DurationInput;
  /**
   * `poll_timeout`: duration.
   *
   * @default "10s"
   */
  readonly pollTimeout?: DurationInput;
  /** `url`: string, required. */
  readonly url: StringInput;
  /** `client` block. */
  readonly client?: blocks.HTTPClient;
}

/**
 * Imports custom components from a string, often one that another component exports.
 *
 * Arguments of the configuration block `import.string`, generally available.
 *
 * @see https://grafana.com/docs/alloy/v1.18/reference/config-blocks/import.string/
 */
export interface ImportStringProps {
  /** `content`: optional_secret, required. */
  readonly content: OptionalSecretInput;
}

/**
 * Turns live debugging of components in the web interface on or off.
 *
 * Arguments of the configuration block `livedebugging`, generally available.
 *
 * @see https://grafana.com/docs/alloy/v1.18/reference/config-blocks/livedebugging/
 */
export interface LivedebuggingProps {
  /**
   * `enabled`: bool.
   *
   * @default false
   */
  readonly enabled?: BoolInput;
}

/**
 * Configures the log of Alloy itself: level, format, and components that receive it.
 *
 * Arguments of the configuration block `logging`, generally available.
 *
 * @see https://grafana.com/docs/alloy/v1.18/reference/config-blocks/logging/
 */
export interface LoggingProps {
  /**
   * `destination`: string. One of `"stderr"` or `"windows_event_log"`.
   *
   * @default "stderr"
   */
  readonly destination?: EnumInput<'stderr' | 'windows_event_log'>;
  /**
   * `format`: string. One of `"json"` or `"logfmt"`.
   *
   * @default "logfmt"
   */
  readonly format?: EnumInput<'json' | 'logfmt'>;
  /**
   * `level`: string. One of `"debug"`, `"error"`, `"info"` or `"warn"`.
   *
   * @default "info"
   */
  readonly level?: EnumInput<'debug' | 'error' | 'info' | 'warn'>;
  /**
   * `write_to`: list(LogsReceiver).
   *
   * @default []
   */
  readonly writeTo?: ListInput<Expression<LogsReceiver>>;
}

/**
 * Fetches further configuration from a remote server at regular intervals.
 *
 * Arguments of the configuration block `remotecfg`, generally available.
 *
 * @see https://grafana.com/docs/alloy/v1.18/reference/config-blocks/remotecfg/
 */
export interface RemotecfgProps {
  /**
   * `attributes`: map(string).
   *
   * @default {}
   */
  readonly attributes?: MapInput<StringInput>;
  /** `bearer_token`: secret. */
  readonly bearerToken?: SecretInput;
  /** `bearer_token_file`: string. */
  readonly bearerTokenFile?: StringInput;
  /**
   * `enable_http2`: bool.
   *
   * @default true
   */
  readonly enableHttp2?: BoolInput;
  /**
   * `follow_redirects`: bool.
   *
   * @default true
   */
  readonly followRedirects?: BoolInput;
  /** `http_headers`: map(list(secret)). */
  readonly httpHeaders?: MapInput<ListInput<SecretInput>>;
  /** `id`: string. */
  readonly id?: StringInput;
  /**
   * `name`: string.
   *
   * @default ""
   */
  readonly name?: StringInput;
  /**
   * `no_proxy`: string.
   *
   * @default ""
   */
  readonly noProxy?: StringInput;
  /**
   * `poll_frequency`: duration.
   *
   * @default "1m"
   */
  readonly pollFrequency?: DurationInput;
  /** `proxy_connect_header`: map(list(secret)). */
  readonly proxyConnectHeader?: MapInput<ListInput<SecretInput>>;
  /**
   * `proxy_from_environment`: bool.
   *
   * @default false
   */
  readonly proxyFromEnvironment?: BoolInput;
  /**
   * `proxy_url`: string (url).
   *
   * @default ""
   */
  readonly proxyUrl?: StringInput;
  /**
   * `url`: string.
   *
   * @default ""
   */
  readonly url?: StringInput;
  /** `authorization` block. */
  readonly authorization?: blocks.Authorization;
  /** `basic_auth` block. */
  readonly basicAuth?: blocks.BasicAuth;
  /** `oauth2` block. */
  readonly oauth2?: blocks.OAuth2;
  /** `tls_config` block. */
  readonly tlsConfig?: blocks.TLSConfig;
}

/**
 * Configures the traces of Alloy itself: sampling, and components that receive them.
 *
 * Arguments of the configuration block `tracing`, generally available.
 *
 * @see https://grafana.com/docs/alloy/v1.18/reference/config-blocks/tracing/
 */
export interface TracingProps {
  /**
   * `sampling_fraction`: number.
   *
   * @default 0.1
   */
  readonly samplingFraction?: NumberInput;
  /**
   * `send_traceparent`: bool.
   *
   * @default false
   */
  readonly sendTraceparent?: BoolInput;
  /**
   * `write_to`: list(otelcol.Consumer) of traces.
   *
   * @default []
   */
  readonly writeTo?: ListInput<Expression<Consumer<'traces'>>>;
  /** `sampler` block. */
  readonly sampler?: TracingSampler;
}

/** The `sampler` block. */
export interface TracingSampler {
  /** `jaeger_remote` block. */
  readonly jaegerRemote?: TracingSamplerJaegerRemote;
}

/** The `jaeger_remote` block. */
export interface TracingSamplerJaegerRemote {
  /**
   * `max_operations`: number.
   *
   * @default 256
   */
  readonly maxOperations?: NumberInput;
  /**
   * `refresh_interval`: duration.
   *
   * @default "1m"
   */
  readonly refreshInterval?: DurationInput;
  /**
   * `url`: string.
   *
   * @default "http://127.0.0.1:5778/sampling"
   */
  readonly url?: StringInput;
}
