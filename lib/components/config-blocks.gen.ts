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
   * What the argument is for, for whoever reads the module.
   *
   * `comment`: string.
   *
   * @default ""
   */
  readonly comment?: StringInput;
  /**
   * The value if none is given. It only applies to an optional argument.
   *
   * `default`: any.
   */
  readonly default?: AnyInput;
  /**
   * Lets whoever uses the module leave the argument out. Otherwise that is an error.
   *
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
  /**
   * What the module offers to the outside, usually an export of one of its components.
   *
   * `value`: any, required.
   */
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
  /**
   * The items to go through, for example targets. Components are made and removed as the list changes.
   *
   * `collection`: list(any), required.
   */
  readonly collection: ListInput<AnyInput>;
  /**
   * The name under which the template refers to its item.
   *
   * `var`: string, required.
   */
  readonly var: StringInput;
  /**
   * Exposes the metrics of the components in the template. Many items make very many series.
   *
   * `enable_metrics`: bool.
   *
   * @default false
   */
  readonly enableMetrics?: BoolInput;
  /**
   * Hashes the texts that tell items apart, so that long ones don't end up in IDs of components.
   *
   * `hash_string_id`: bool.
   *
   * @default false
   */
  readonly hashStringId?: BoolInput;
  /**
   * The field by which items are told apart. Without it, any change to an item replaces its components.
   *
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
  /**
   * Asks for credentials on Alloy's own HTTP server, which serves the user interface, metrics and whatever components offer there.
   *
   * `auth` block.
   */
  readonly auth?: HttpAuth;
  /**
   * Serves HTTPS instead of HTTP. Probes, scrapers and the other Alloy instances of a cluster have to follow.
   *
   * `tls` block.
   */
  readonly tls?: HttpTls;
}

/**
 * Asks for credentials on Alloy's own HTTP server, which serves the user interface, metrics and whatever components offer there.
 *
 * The `auth` block.
 */
export interface HttpAuth {
  /**
   * Asks for the name and password of the one user that may come in.
   *
   * `basic` block.
   */
  readonly basic?: HttpAuthBasic;
  /**
   * Which paths ask for credentials. Without it, all of them do, which includes the one for probes.
   *
   * `filter` block.
   */
  readonly filter?: HttpAuthFilter;
}

/**
 * Asks for the name and password of the one user that may come in.
 *
 * The `basic` block.
 */
export interface HttpAuthBasic {
  /**
   * The user name that clients must send.
   *
   * `username`: string, required.
   */
  readonly username: StringInput;
  /**
   * The password that clients must send. Without TLS, it travels unencrypted.
   *
   * `password`: secret, required.
   */
  readonly password: SecretInput;
}

/**
 * Which paths ask for credentials. Without it, all of them do, which includes the one for probes.
 *
 * The `filter` block.
 */
export interface HttpAuthFilter {
  /**
   * Whether the listed paths are the only ones that ask for credentials, or the only ones that don't.
   *
   * `authenticate_matching_paths`: bool.
   *
   * @default true
   */
  readonly authenticateMatchingPaths?: BoolInput;
  /**
   * Path prefixes that the filter applies to, such as `/-/ready`.
   *
   * `paths`: list(string).
   *
   * @default []
   */
  readonly paths?: ListInput<StringInput>;
}

/**
 * Serves HTTPS instead of HTTP. Probes, scrapers and the other Alloy instances of a cluster have to follow.
 *
 * The `tls` block.
 */
export interface HttpTls {
  /**
   * Path of the certificate that is shown to clients.
   *
   * `cert_file`: string.
   *
   * @default ""
   */
  readonly certFile?: StringInput;
  /**
   * The certificate that is shown to clients, as PEM text. Can't be combined with `cert_file`.
   *
   * `cert_pem`: string.
   *
   * @default ""
   */
  readonly certPem?: StringInput;
  /**
   * The cipher suites that clients may use. Empty leaves the choice to Go.
   *
   * `cipher_suites`: list(string). One of `"TLS_AES_128_GCM_SHA256"`, `"TLS_AES_256_GCM_SHA384"`, `"TLS_CHACHA20_POLY1305_SHA256"`, `"TLS_ECDHE_ECDSA_WITH_AES_128_CBC_SHA"`, `"TLS_ECDHE_ECDSA_WITH_AES_128_GCM_SHA256"`, `"TLS_ECDHE_ECDSA_WITH_AES_256_CBC_SHA"`, `"TLS_ECDHE_ECDSA_WITH_AES_256_GCM_SHA384"`, `"TLS_ECDHE_ECDSA_WITH_CHACHA20_POLY1305_SHA256"`, `"TLS_ECDHE_RSA_WITH_AES_128_CBC_SHA"`, `"TLS_ECDHE_RSA_WITH_AES_128_GCM_SHA256"`, `"TLS_ECDHE_RSA_WITH_AES_256_CBC_SHA"`, `"TLS_ECDHE_RSA_WITH_AES_256_GCM_SHA384"` or `"TLS_ECDHE_RSA_WITH_CHACHA20_POLY1305_SHA256"`.
   *
   * @default []
   */
  readonly cipherSuites?: ListInput<EnumInput<'TLS_AES_128_GCM_SHA256' | 'TLS_AES_256_GCM_SHA384' | 'TLS_CHACHA20_POLY1305_SHA256' | 'TLS_ECDHE_ECDSA_WITH_AES_128_CBC_SHA' | 'TLS_ECDHE_ECDSA_WITH_AES_128_GCM_SHA256' | 'TLS_ECDHE_ECDSA_WITH_AES_256_CBC_SHA' | 'TLS_ECDHE_ECDSA_WITH_AES_256_GCM_SHA384' | 'TLS_ECDHE_ECDSA_WITH_CHACHA20_POLY1305_SHA256' | 'TLS_ECDHE_RSA_WITH_AES_128_CBC_SHA' | 'TLS_ECDHE_RSA_WITH_AES_128_GCM_SHA256' | 'TLS_ECDHE_RSA_WITH_AES_256_CBC_SHA' | 'TLS_ECDHE_RSA_WITH_AES_256_GCM_SHA384' | 'TLS_ECDHE_RSA_WITH_CHACHA20_POLY1305_SHA256'>>;
  /**
   * Whether clients are asked for a certificate, and whether it must be valid.
   *
   * `client_auth_type`: string. One of `"NoClientCert"`, `"RequestClientCert"`, `"RequireAndVerifyClientCert"`, `"RequireAnyClientCert"` or `"VerifyClientCertIfGiven"`.
   *
   * @default "NoClientCert"
   */
  readonly clientAuthType?: EnumInput<'NoClientCert' | 'RequestClientCert' | 'RequireAndVerifyClientCert' | 'RequireAnyClientCert' | 'VerifyClientCertIfGiven'>;
  /**
   * Path of the authorities that client certificates are checked against. Only with a `client_auth_type` that asks for them.
   *
   * `client_ca_file`: string.
   *
   * @default ""
   */
  readonly clientCaFile?: StringInput;
  /**
   * The authorities that client certificates are checked against, as PEM text. Only with a `client_auth_type` that asks for them.
   *
   * `client_ca_pem`: string.
   *
   * @default ""
   */
  readonly clientCaPem?: StringInput;
  /**
   * The elliptic curves for the key exchange, the favorite first. Empty leaves the order to Go.
   *
   * `curve_preferences`: list(string). One of `"CurveP256"`, `"CurveP384"`, `"CurveP521"` or `"X25519"`.
   *
   * @default []
   */
  readonly curvePreferences?: ListInput<EnumInput<'CurveP256' | 'CurveP384' | 'CurveP521' | 'X25519'>>;
  /**
   * Path of the certificate's private key.
   *
   * `key_file`: string.
   *
   * @default ""
   */
  readonly keyFile?: StringInput;
  /**
   * The private key of the certificate, as PEM text. Can't be combined with `key_file`.
   *
   * `key_pem`: secret.
   *
   * @default ""
   */
  readonly keyPem?: SecretInput;
  /**
   * The newest TLS version that clients may use. Set it only for clients that fail with newer ones.
   *
   * `max_version`: string. One of `"TLS10"`, `"TLS11"`, `"TLS12"` or `"TLS13"`.
   */
  readonly maxVersion?: EnumInput<'TLS10' | 'TLS11' | 'TLS12' | 'TLS13'>;
  /**
   * The oldest TLS version that clients may use.
   *
   * `min_version`: string. One of `"TLS10"`, `"TLS11"`, `"TLS12"` or `"TLS13"`.
   */
  readonly minVersion?: EnumInput<'TLS10' | 'TLS11' | 'TLS12' | 'TLS13'>;
  /**
   * Takes the certificate from the store of Windows and checks those of clients by their fields.
   *
   * `windows_certificate_filter` block.
   */
  readonly windowsCertificateFilter?: HttpTlsWindowsCertificateFilter;
}

/**
 * Takes the certificate from the store of Windows and checks those of clients by their fields.
 *
 * The `windows_certificate_filter` block.
 */
export interface HttpTlsWindowsCertificateFilter {
  /**
   * Which certificate of the store the server shows.
   *
   * `server` block, required.
   */
  readonly server: HttpTlsWindowsCertificateFilterServer;
  /**
   * Which certificates of clients are accepted.
   *
   * `client` block, required.
   */
  readonly client: HttpTlsWindowsCertificateFilterClient;
}

/**
 * Which certificate of the store the server shows.
 *
 * The `server` block.
 */
export interface HttpTlsWindowsCertificateFilterServer {
  /**
   * Common names of issuers; the certificate has to come from one of them.
   *
   * `issuer_common_names`: list(string).
   */
  readonly issuerCommonNames?: ListInput<StringInput>;
  /**
   * How often the store is searched again, to pick up a renewed certificate.
   *
   * `refresh_interval`: duration.
   *
   * @default "5m"
   */
  readonly refreshInterval?: DurationInput;
  /**
   * The store to look in, such as `My`.
   *
   * `store`: string, required by the reference.
   *
   * @default ""
   */
  readonly store?: StringInput;
  /**
   * The system store to look in, such as `LocalMachine`.
   *
   * `system_store`: string, required by the reference.
   *
   * @default ""
   */
  readonly systemStore?: StringInput;
  /**
   * The ID of the template that the certificate was made from.
   *
   * `template_id`: string.
   *
   * @default ""
   */
  readonly templateId?: StringInput;
}

/**
 * Which certificates of clients are accepted.
 *
 * The `client` block.
 */
export interface HttpTlsWindowsCertificateFilterClient {
  /**
   * Common names of issuers; a client's certificate has to come from one of them.
   *
   * `issuer_common_names`: list(string).
   */
  readonly issuerCommonNames?: ListInput<StringInput>;
  /**
   * A regular expression that the subject of a client's certificate has to match.
   *
   * `subject_regex`: string.
   *
   * @default ""
   */
  readonly subjectRegex?: StringInput;
  /**
   * The ID of the template that a client's certificate must come from.
   *
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
   * How changes are noticed: by events of the file system, which network file systems don't give, or by reading repeatedly (`poll`).
   *
   * `detector`: string. One of `""`, `"fsnotify"` or `"poll"`.
   *
   * @default "fsnotify"
   */
  readonly detector?: EnumInput<'' | 'fsnotify' | 'poll'>;
  /**
   * The file with the module, or a directory whose `.alloy` files together are the module.
   *
   * `filename`: string, required.
   */
  readonly filename: StringInput;
  /**
   * How often the module is read with `poll`; otherwise how often it is looked at in case an event was missed.
   *
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
  /**
   * The repository, as `git clone` takes it.
   *
   * `repository`: string, required.
   */
  readonly repository: StringInput;
  /**
   * The file with the module in the repository, or a directory whose `.alloy` files together are the module.
   *
   * `path`: string, required.
   */
  readonly path: StringInput;
  /**
   * Signs in with user name and password, or a token in its place.
   *
   * `basic_auth` block.
   */
  readonly basicAuth?: ImportGitBasicAuth;
  /**
   * How often new commits are fetched. Zero fetches once; too often, and hosting services refuse.
   *
   * `pull_frequency`: duration.
   *
   * @default "1m"
   */
  readonly pullFrequency?: DurationInput;
  /**
   * The branch, tag or commit to use. A commit can't change under you.
   *
   * `revision`: string.
   *
   * @default "main"
   */
  readonly revision?: StringInput;
  /**
   * Signs in with an SSH key, for repositories that are cloned by SSH.
   *
   * `ssh_key` block.
   */
  readonly sshKey?: ImportGitSshKey;
}

/**
 * Signs in with user name and password, or a token in its place.
 *
 * The `basic_auth` block.
 */
export interface ImportGitBasicAuth {
  /**
   * The user to clone as. With a token, many services take any name.
   *
   * `username`: string, required.
   */
  readonly username: StringInput;
  /**
   * The password or access token of the user.
   *
   * `password`: secret, required.
   */
  readonly password: SecretInput;
}

/**
 * Signs in with an SSH key, for repositories that are cloned by SSH.
 *
 * The `ssh_key` block.
 */
export interface ImportGitSshKey {
  /**
   * The private key itself. Set this or `key_file`.
   *
   * `key`: secret.
   */
  readonly key?: SecretInput;
  /**
   * Path of the private key on Alloy's file system. Set this or `key`.
   *
   * `key_file`: string.
   *
   * @default ""
   */
  readonly keyFile?: StringInput;
  /**
   * The passphrase of the key, if it has one.
   *
   * `passphrase`: secret.
   */
  readonly passphrase?: SecretInput;
  /**
   * The SSH user, `git` with most services.
   *
   * `username`: string, required.
   */
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
  /**
   * What to send as the body of the request.
   *
   * `body`: string.
   */
  readonly body?: StringInput;
  /**
   * Headers with fixed values to send along.
   *
   * `headers`: map(string).
   *
   * @default {}
   */
  readonly headers?: MapInput<StringInput>;
  /**
   * The HTTP method of the request, if the server wants another than `GET`.
   *
   * `method`: string.
   *
   * @default "GET"
   */
  readonly method?: StringInput;
  /**
   * How often the module is fetched again.
   *
   * `poll_frequency`: duration.
   *
   * @default "1m"
   */
  readonly pollFrequency?: DurationInput;
  /**
   * How long fetching the module may take.
   *
   * `poll_timeout`: duration.
   *
   * @default "10s"
   */
  readonly pollTimeout?: DurationInput;
  /**
   * The URL of the module. If it can't be fetched at the start, the configuration fails; later, the last good one stays.
   *
   * `url`: string, required.
   */
  readonly url: StringInput;
  /**
   * How to connect and sign in: credentials, proxy, TLS and further headers.
   *
   * `client` block.
   */
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
  /**
   * The text of the module, usually the content of a `local.file` or of a `remote` component.
   *
   * `content`: optional_secret, required.
   */
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
   * Lets the user interface show the data that passes through components. Whoever can open it can then see that data.
   *
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
   * Where Alloy's own log goes. A Windows service writes to the event log.
   *
   * `destination`: string. One of `"stderr"` or `"windows_event_log"`.
   *
   * @default "stderr"
   */
  readonly destination?: EnumInput<'stderr' | 'windows_event_log'>;
  /**
   * Whether lines of the log are JSON or logfmt.
   *
   * `format`: string. One of `"json"` or `"logfmt"`.
   *
   * @default "logfmt"
   */
  readonly format?: EnumInput<'json' | 'logfmt'>;
  /**
   * How much is logged. `debug` writes a great deal.
   *
   * `level`: string. One of `"debug"`, `"error"`, `"info"` or `"warn"`.
   *
   * @default "info"
   */
  readonly level?: EnumInput<'debug' | 'error' | 'info' | 'warn'>;
  /**
   * Loki receivers that get a copy of Alloy's own log. Beware of a loop if their failures are logged as well.
   *
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
   * What Alloy tells about itself, for the server to choose its configuration by. Names that begin with `collector.` are reserved.
   *
   * `attributes`: map(string).
   *
   * @default {}
   */
  readonly attributes?: MapInput<StringInput>;
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
   * Lets the client agree on HTTP/2 over TLS. Turn it off for servers or proxies that handle HTTP/2 badly.
   *
   * `enable_http2`: bool.
   *
   * @default true
   */
  readonly enableHttp2?: BoolInput;
  /**
   * Follows a redirect to where the server points. Turn it off if an unexpected redirect should count as a failure.
   *
   * `follow_redirects`: bool.
   *
   * @default true
   */
  readonly followRedirects?: BoolInput;
  /**
   * Headers that are added to each request, each name with one or more values, such as an API key or a tenant.
   *
   * `http_headers`: map(list(secret)).
   */
  readonly httpHeaders?: MapInput<ListInput<SecretInput>>;
  /**
   * The ID that the server knows this Alloy by. Left out, it is made up once and kept on disk, so give the pod persistent storage or an ID.
   *
   * `id`: string.
   */
  readonly id?: StringInput;
  /**
   * A name for people to recognize this Alloy by.
   *
   * `name`: string.
   *
   * @default ""
   */
  readonly name?: StringInput;
  /**
   * Hosts, domains and networks, separated by commas, that are reached without `proxy_url`.
   *
   * `no_proxy`: string.
   *
   * @default ""
   */
  readonly noProxy?: StringInput;
  /**
   * How often the server is asked for a new configuration. It has to be at least ten seconds.
   *
   * `poll_frequency`: duration.
   *
   * @default "1m"
   */
  readonly pollFrequency?: DurationInput;
  /**
   * Headers meant for the proxy, sent when a tunnel is opened, for example to sign in there. Useless without a proxy.
   *
   * `proxy_connect_header`: map(list(secret)).
   */
  readonly proxyConnectHeader?: MapInput<ListInput<SecretInput>>;
  /**
   * Takes the proxy from `HTTP_PROXY`, `HTTPS_PROXY` and `NO_PROXY` of Alloy's process, in place of `proxy_url` and `no_proxy`.
   *
   * `proxy_from_environment`: bool.
   *
   * @default false
   */
  readonly proxyFromEnvironment?: BoolInput;
  /**
   * The proxy that requests go through. Leave it empty to connect directly, and don't combine it with `proxy_from_environment`.
   *
   * `proxy_url`: string (url).
   *
   * @default ""
   */
  readonly proxyUrl?: StringInput;
  /**
   * The server to ask. Without it, the block does nothing.
   *
   * `url`: string.
   *
   * @default ""
   */
  readonly url?: StringInput;
  /**
   * Sends an `Authorization` header of any scheme. Only one of the ways to authenticate can be used.
   *
   * `authorization` block.
   */
  readonly authorization?: blocks.Authorization;
  /**
   * Signs in with a user name and a password. Only one of the ways to authenticate can be used.
   *
   * `basic_auth` block.
   */
  readonly basicAuth?: blocks.BasicAuth;
  /**
   * Fetches access tokens by the OAuth 2.0 client credentials flow and sends them along. Only one of the ways to authenticate can be used.
   *
   * `oauth2` block.
   */
  readonly oauth2?: blocks.OAuth2;
  /**
   * How HTTPS connections are secured: trusted authorities, client certificate, expected server name.
   *
   * `tls_config` block.
   */
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
   * The share of Alloy's own traces that is kept, from 0 to 1.
   *
   * `sampling_fraction`: number.
   *
   * @default 0.1
   */
  readonly samplingFraction?: NumberInput;
  /**
   * Sends the `traceparent` header with Alloy's own requests, so that servers join the trace.
   *
   * `send_traceparent`: bool.
   *
   * @default false
   */
  readonly sendTraceparent?: BoolInput;
  /**
   * The components that get Alloy's own traces. They are dropped if the list is empty.
   *
   * `write_to`: list(otelcol.Consumer) of traces.
   *
   * @default []
   */
  readonly writeTo?: ListInput<Expression<Consumer<'traces'>>>;
  /**
   * Decides by a method of its own which traces are kept, in place of `sampling_fraction`.
   *
   * `sampler` block.
   */
  readonly sampler?: TracingSampler;
}

/**
 * Decides by a method of its own which traces are kept, in place of `sampling_fraction`.
 *
 * The `sampler` block.
 */
export interface TracingSampler {
  /**
   * Asks a server for sampling strategies in Jaeger's format.
   *
   * `jaeger_remote` block.
   */
  readonly jaegerRemote?: TracingSamplerJaegerRemote;
}

/**
 * Asks a server for sampling strategies in Jaeger's format.
 *
 * The `jaeger_remote` block.
 */
export interface TracingSamplerJaegerRemote {
  /**
   * How many kinds of spans may have strategies of their own. The rest share one.
   *
   * `max_operations`: number.
   *
   * @default 256
   */
  readonly maxOperations?: NumberInput;
  /**
   * How often the strategies are fetched again.
   *
   * `refresh_interval`: duration.
   *
   * @default "1m"
   */
  readonly refreshInterval?: DurationInput;
  /**
   * Where the strategies are fetched; Alloy asks for the service `alloy`.
   *
   * `url`: string.
   *
   * @default "http://127.0.0.1:5778/sampling"
   */
  readonly url?: StringInput;
}
