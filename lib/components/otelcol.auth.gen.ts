// Generated from schema/ by tools/generate (npm run generate). Do not edit.
import type { Construct } from 'constructs';
import type {
  AnyInput,
  AuthHandler,
  DurationInput,
  EnumInput,
  Expression,
  ListInput,
  MapInput,
  OptionalSecretInput,
  SecretInput,
  StringInput,
} from '../values';
import type * as blocks from './blocks.gen';
import { Component, type ComponentProps, exportsFromLabel } from './component';

/**
 * Arguments of `otelcol.auth.basic`.
 *
 * @see https://grafana.com/docs/alloy/v1.18/reference/components/otelcol/otelcol.auth.basic/
 */
export interface BasicProps extends ComponentProps {
  /**
   * User name that clients send and servers accept. Use `client_auth` for clients and `htpasswd` for servers instead.
   *
   * `username`: string.
   *
   * @deprecated by Alloy
   */
  readonly username?: StringInput;
  /**
   * Password that belongs to `username`. Use `client_auth` for clients and `htpasswd` for servers instead.
   *
   * `password`: secret.
   *
   * @deprecated by Alloy
   */
  readonly password?: SecretInput;
  /**
   * Credentials that exporters send. While this block is there, exporters ignore the outer `username` and `password`.
   *
   * `client_auth` block.
   */
  readonly clientAuth?: BasicClientAuth;
  /**
   * Users and passwords that receivers accept. The outer `username` and `password`, if set, are accepted too.
   *
   * `htpasswd` block.
   */
  readonly htpasswd?: BasicHtpasswd;
  /**
   * Settings for the component's own metrics: whether labels with many values are left out of them.
   *
   * `debug_metrics` block.
   */
  readonly debugMetrics?: blocks.OtelcolDebugMetrics;
}

/** Exports of `otelcol.auth.basic`. */
export interface BasicExports {
  /**
   * Handler for the `auth` argument of exporters, which then log in, and of receivers, which then ask for a login.
   *
   * `handler`: otelcol.Handler.
   */
  readonly handler: Expression<AuthHandler>;
}

/**
 * Adds HTTP basic authentication to OpenTelemetry clients and checks it for servers.
 *
 * `otelcol.auth.basic` in Alloy; generally available.
 *
 * @see https://grafana.com/docs/alloy/v1.18/reference/components/otelcol/otelcol.auth.basic/
 * @example
 * ```ts
 * const basic = new otelcol.auth.Basic(config, 'tempo', {
 *   clientAuth: { username: std.sys.env('TEMPO_USERNAME'), password: std.sys.env('TEMPO_PASSWORD') },
 * });
 * const otlp = new otelcol.exporter.Otlp(config, 'tempo', {
 *   client: { endpoint: 'tempo.example.com:443', auth: basic.handler },
 * });
 * new otelcol.receiver.Otlp(config, 'default', {
 *   grpc: { endpoint: '0.0.0.0:4317' },
 *   output: { traces: [otlp.input] },
 * });
 * ```
 */
export class Basic extends Component implements BasicExports {
  /**
   * The exports of the `otelcol.auth.basic` that Alloy text in the configuration declares under this label; checked at synth.
   *
   * @throws Error outside of any configuration
   */
  static fromLabel(scope: Construct, label: string): BasicExports {
    return exportsFromLabel(scope, 'otelcol.auth.basic', label);
  }

  /**
   * Adds HTTP basic authentication to OpenTelemetry clients and checks it for servers.
   *
   * `otelcol.auth.basic` in Alloy; generally available.
   *
   * @see https://grafana.com/docs/alloy/v1.18/reference/components/otelcol/otelcol.auth.basic/
   * @example
   * ```ts
   * const basic = new otelcol.auth.Basic(config, 'tempo', {
   *   clientAuth: { username: std.sys.env('TEMPO_USERNAME'), password: std.sys.env('TEMPO_PASSWORD') },
   * });
   * const otlp = new otelcol.exporter.Otlp(config, 'tempo', {
   *   client: { endpoint: 'tempo.example.com:443', auth: basic.handler },
   * });
   * new otelcol.receiver.Otlp(config, 'default', {
   *   grpc: { endpoint: '0.0.0.0:4317' },
   *   output: { traces: [otlp.input] },
   * });
   * ```
   */
  constructor(scope: Construct, id: string, props: BasicProps = {}) {
    super(scope, id, 'otelcol.auth.basic', props);
  }

  /**
   * Handler for the `auth` argument of exporters, which then log in, and of receivers, which then ask for a login.
   *
   * `handler`: otelcol.Handler.
   */
  get handler(): Expression<AuthHandler> {
    return this.export('handler');
  }
}

/**
 * Credentials that exporters send. While this block is there, exporters ignore the outer `username` and `password`.
 *
 * The `client_auth` block.
 */
export interface BasicClientAuth {
  /**
   * User name to log in with. `username_file` wins if both are given.
   *
   * `username`: string.
   *
   * @default ""
   */
  readonly username?: StringInput;
  /**
   * File that holds the user name; it is read again when it changes.
   *
   * `username_file`: string.
   *
   * @default ""
   */
  readonly usernameFile?: StringInput;
  /**
   * Password to log in with, best taken from a secret's export. `password_file` wins if both are given.
   *
   * `password`: secret.
   *
   * @default ""
   */
  readonly password?: SecretInput;
  /**
   * File that holds the password; it is watched, so a rotated password takes effect without a reload.
   *
   * `password_file`: string.
   *
   * @default ""
   */
  readonly passwordFile?: StringInput;
}

/**
 * Users and passwords that receivers accept. The outer `username` and `password`, if set, are accepted too.
 *
 * The `htpasswd` block.
 */
export interface BasicHtpasswd {
  /**
   * Path to a file in htpasswd format with the accepted users.
   *
   * `file`: string.
   *
   * @default ""
   */
  readonly file?: StringInput;
  /**
   * Accepted users as text, one `user:password` on each line. An entry here overrides one for the same user in `file`.
   *
   * `inline`: string.
   *
   * @default ""
   */
  readonly inline?: StringInput;
}

/**
 * Arguments of `otelcol.auth.bearer`.
 *
 * @see https://grafana.com/docs/alloy/v1.18/reference/components/otelcol/otelcol.auth.bearer/
 */
export interface BearerProps extends ComponentProps {
  /**
   * Word that stands before the token in the header. Change it for services that expect something like `Token`.
   *
   * `scheme`: string.
   *
   * @default "Bearer"
   */
  readonly scheme?: StringInput;
  /**
   * Token that clients send and servers compare with. To follow a token in a file, take it from a `local.file` export.
   *
   * `token`: secret, required.
   */
  readonly token: SecretInput;
  /**
   * Name of the header, or of the gRPC metadata, that carries the token.
   *
   * `header`: string.
   *
   * @default "Authorization"
   */
  readonly header?: StringInput;
  /**
   * Settings for the component's own metrics: whether labels with many values are left out of them.
   *
   * `debug_metrics` block.
   */
  readonly debugMetrics?: blocks.OtelcolDebugMetrics;
}

/** Exports of `otelcol.auth.bearer`. */
export interface BearerExports {
  /**
   * Handler for the `auth` argument of exporters, which then send the token, and of receivers, which then require it.
   *
   * `handler`: otelcol.Handler.
   */
  readonly handler: Expression<AuthHandler>;
}

/**
 * Adds a bearer token to the requests of OpenTelemetry clients and checks it for servers.
 *
 * `otelcol.auth.bearer` in Alloy; generally available.
 *
 * @see https://grafana.com/docs/alloy/v1.18/reference/components/otelcol/otelcol.auth.bearer/
 */
export class Bearer extends Component implements BearerExports {
  /**
   * The exports of the `otelcol.auth.bearer` that Alloy text in the configuration declares under this label; checked at synth.
   *
   * @throws Error outside of any configuration
   */
  static fromLabel(scope: Construct, label: string): BearerExports {
    return exportsFromLabel(scope, 'otelcol.auth.bearer', label);
  }

  /**
   * Adds a bearer token to the requests of OpenTelemetry clients and checks it for servers.
   *
   * `otelcol.auth.bearer` in Alloy; generally available.
   *
   * @see https://grafana.com/docs/alloy/v1.18/reference/components/otelcol/otelcol.auth.bearer/
   */
  constructor(scope: Construct, id: string, props: BearerProps) {
    super(scope, id, 'otelcol.auth.bearer', props);
  }

  /**
   * Handler for the `auth` argument of exporters, which then send the token, and of receivers, which then require it.
   *
   * `handler`: otelcol.Handler.
   */
  get handler(): Expression<AuthHandler> {
    return this.export('handler');
  }
}

/**
 * Arguments of `otelcol.auth.google`.
 *
 * @see https://grafana.com/docs/alloy/v1.18/reference/components/otelcol/otelcol.auth.google/
 */
export interface GoogleProps extends ComponentProps {
  /**
   * Project that receives data whose resource doesn't name one. If it's left out, the project of the default credentials is used.
   *
   * `project`: string.
   */
  readonly project?: StringInput;
  /**
   * Project whose quota the requests use up and who is billed for them. The caller needs permission to use services of that project.
   *
   * `quota_project`: string.
   */
  readonly quotaProject?: StringInput;
  /**
   * Kind of token to fetch: access tokens for Google APIs, ID tokens for services that check an `audience`, such as Cloud Run.
   *
   * `token_type`: string.
   *
   * @default "access_token"
   */
  readonly tokenType?: StringInput;
  /**
   * Recipient to write into ID tokens, usually the URL of the service. Needed if `token_type` is `id_token`.
   *
   * `audience`: string.
   */
  readonly audience?: StringInput;
  /**
   * OAuth scopes to ask for. Narrow the list if the service account should be used for some APIs only.
   *
   * `scopes`: list(string).
   *
   * @default ["https://www.googleapis.com/auth/cloud-platform","https://www.googleapis.com/auth/logging.write","https://www.googleapis.com/auth/monitoring.write","https://www.googleapis.com/auth/trace.append"]
   */
  readonly scopes?: ListInput<StringInput>;
  /**
   * Settings for the component's own metrics: whether labels with many values are left out of them.
   *
   * `debug_metrics` block.
   */
  readonly debugMetrics?: blocks.OtelcolDebugMetrics;
}

/** Exports of `otelcol.auth.google`. */
export interface GoogleExports {
  /**
   * Handler for the `auth` argument of exporters that send to Google Cloud; it fetches and renews tokens on its own.
   *
   * `handler`: otelcol.Handler.
   */
  readonly handler: Expression<AuthHandler>;
}

/**
 * Authenticates OpenTelemetry clients with Google's application default credentials.
 *
 * `otelcol.auth.google` in Alloy; public preview, needs `--stability.level=public-preview` or lower.
 *
 * @see https://grafana.com/docs/alloy/v1.18/reference/components/otelcol/otelcol.auth.google/
 */
export class Google extends Component implements GoogleExports {
  /**
   * The exports of the `otelcol.auth.google` that Alloy text in the configuration declares under this label; checked at synth.
   *
   * @throws Error outside of any configuration
   */
  static fromLabel(scope: Construct, label: string): GoogleExports {
    return exportsFromLabel(scope, 'otelcol.auth.google', label);
  }

  /**
   * Authenticates OpenTelemetry clients with Google's application default credentials.
   *
   * `otelcol.auth.google` in Alloy; public preview, needs `--stability.level=public-preview` or lower.
   *
   * @see https://grafana.com/docs/alloy/v1.18/reference/components/otelcol/otelcol.auth.google/
   */
  constructor(scope: Construct, id: string, props: GoogleProps = {}) {
    super(scope, id, 'otelcol.auth.google', props);
  }

  /**
   * Handler for the `auth` argument of exporters that send to Google Cloud; it fetches and renews tokens on its own.
   *
   * `handler`: otelcol.Handler.
   */
  get handler(): Expression<AuthHandler> {
    return this.export('handler');
  }
}

/**
 * Arguments of `otelcol.auth.headers`.
 *
 * @see https://grafana.com/docs/alloy/v1.18/reference/components/otelcol/otelcol.auth.headers/
 */
export interface HeadersProps extends ComponentProps {
  /**
   * One header to set or remove. Repeat the block for several headers.
   *
   * `header` blocks, one for each item.
   */
  readonly header?: readonly HeadersHeader[];
  /**
   * Settings for the component's own metrics: whether labels with many values are left out of them.
   *
   * `debug_metrics` block.
   */
  readonly debugMetrics?: blocks.OtelcolDebugMetrics;
}

/** Exports of `otelcol.auth.headers`. */
export interface HeadersExports {
  /**
   * Handler for the `auth` argument of exporters, whose requests then carry the headers. It can't protect receivers.
   *
   * `handler`: otelcol.Handler.
   */
  readonly handler: Expression<AuthHandler>;
}

/**
 * Sets, replaces or removes headers in the requests of OpenTelemetry clients.
 *
 * `otelcol.auth.headers` in Alloy; generally available.
 *
 * @see https://grafana.com/docs/alloy/v1.18/reference/components/otelcol/otelcol.auth.headers/
 */
export class Headers extends Component implements HeadersExports {
  /**
   * The exports of the `otelcol.auth.headers` that Alloy text in the configuration declares under this label; checked at synth.
   *
   * @throws Error outside of any configuration
   */
  static fromLabel(scope: Construct, label: string): HeadersExports {
    return exportsFromLabel(scope, 'otelcol.auth.headers', label);
  }

  /**
   * Sets, replaces or removes headers in the requests of OpenTelemetry clients.
   *
   * `otelcol.auth.headers` in Alloy; generally available.
   *
   * @see https://grafana.com/docs/alloy/v1.18/reference/components/otelcol/otelcol.auth.headers/
   */
  constructor(scope: Construct, id: string, props: HeadersProps = {}) {
    super(scope, id, 'otelcol.auth.headers', props);
  }

  /**
   * Handler for the `auth` argument of exporters, whose requests then carry the headers. It can't protect receivers.
   *
   * `handler`: otelcol.Handler.
   */
  get handler(): Expression<AuthHandler> {
    return this.export('handler');
  }
}

/**
 * One header to set or remove. Repeat the block for several headers.
 *
 * The `header` block.
 */
export interface HeadersHeader {
  /**
   * Name of the header, for instance `X-Scope-OrgID`.
   *
   * `key`: string, required.
   */
  readonly key: StringInput;
  /**
   * Fixed value for the header. Give this, `from_context` or `from_attribute`, but only one of them.
   *
   * `value`: optional_secret.
   */
  readonly value?: OptionalSecretInput;
  /**
   * Key of the incoming request's metadata to copy the value from. Receivers need `include_metadata`, and a batch processor in between has to list the key in `metadata_keys`.
   *
   * `from_context`: string.
   */
  readonly fromContext?: StringInput;
  /**
   * Attribute of the authenticated sender to copy the value from. Only `otelcol.auth.basic` on a receiver gives such attributes, and a batch processor loses them.
   *
   * `from_attribute`: string.
   */
  readonly fromAttribute?: StringInput;
  /**
   * What to do with a header of this name: add it if missing, replace it if present, either of the two, or remove it.
   *
   * `action`: string. One of `"delete"`, `"insert"`, `"update"` or `"upsert"`.
   *
   * @default "upsert"
   */
  readonly action?: EnumInput<'delete' | 'insert' | 'update' | 'upsert'>;
}

/**
 * Arguments of `otelcol.auth.oauth2`.
 *
 * @see https://grafana.com/docs/alloy/v1.18/reference/components/otelcol/otelcol.auth.oauth2/
 */
export interface Oauth2Props extends ComponentProps {
  /**
   * Identifier under which the authorization server knows this client. `client_id_file` wins if both are given.
   *
   * `client_id`: string.
   *
   * @default ""
   */
  readonly clientId?: StringInput;
  /**
   * File that holds the client identifier, as an alternative to `client_id`.
   *
   * `client_id_file`: string.
   *
   * @default ""
   */
  readonly clientIdFile?: StringInput;
  /**
   * Secret of the client for the client credentials grant. `client_secret_file` wins if both are given.
   *
   * `client_secret`: secret.
   *
   * @default ""
   */
  readonly clientSecret?: SecretInput;
  /**
   * File that holds the client secret, as an alternative to `client_secret`.
   *
   * `client_secret_file`: string.
   *
   * @default ""
   */
  readonly clientSecretFile?: StringInput;
  /**
   * Identifier of the signing key, sent along with signed assertions so that the server picks the right public key.
   *
   * `client_certificate_key_id`: string.
   *
   * @default ""
   */
  readonly clientCertificateKeyId?: StringInput;
  /**
   * Private key that signs assertions of the JWT bearer grant, as text.
   *
   * `client_certificate_key`: secret.
   *
   * @default ""
   */
  readonly clientCertificateKey?: SecretInput;
  /**
   * File with the private key that signs assertions of the JWT bearer grant. It wins over `client_certificate_key`.
   *
   * `client_certificate_key_file`: string.
   *
   * @default ""
   */
  readonly clientCertificateKeyFile?: StringInput;
  /**
   * How to get a token: with the client's secret, or with an assertion signed by the client's private key.
   *
   * `grant_type`: string.
   *
   * @default "client_credentials"
   */
  readonly grantType?: StringInput;
  /**
   * Algorithm for signing assertions: RS256, RS384 or RS512. Used by the JWT bearer grant only.
   *
   * `signature_algorithm`: string.
   *
   * @default "RS256"
   */
  readonly signatureAlgorithm?: StringInput;
  /**
   * Issuer to write into assertions. If it's empty, the client identifier is the issuer.
   *
   * `iss`: string.
   *
   * @default ""
   */
  readonly iss?: StringInput;
  /**
   * Audience to write into assertions. If it's empty, `token_url` is the audience.
   *
   * `audience`: string.
   *
   * @default ""
   */
  readonly audience?: StringInput;
  /**
   * Further claims for assertions of the JWT bearer grant, by name.
   *
   * `claims`: map(any).
   *
   * @default {}
   */
  readonly claims?: MapInput<AnyInput>;
  /**
   * URL of the authorization server that issues tokens.
   *
   * `token_url`: string, required.
   */
  readonly tokenUrl: StringInput;
  /**
   * Further form parameters for the token request, such as `audience` or `resource`, which some servers require.
   *
   * `endpoint_params`: map(list(string)).
   *
   * @default {}
   */
  readonly endpointParams?: MapInput<ListInput<StringInput>>;
  /**
   * Scopes to ask for; what they mean is up to the authorization server.
   *
   * `scopes`: list(string).
   *
   * @default []
   */
  readonly scopes?: ListInput<StringInput>;
  /**
   * TLS settings for the connection to the authorization server.
   *
   * `tls` block.
   */
  readonly tls?: blocks.OtelcolTLSClient;
  /**
   * How long one token request may take, the first and each renewal. Zero lets a hanging server block exports.
   *
   * `timeout`: duration.
   *
   * @default "0s"
   */
  readonly timeout?: DurationInput;
  /**
   * How long before it expires a token is renewed. Raise it if slow requests arrive with tokens that have just expired.
   *
   * `expiry_buffer`: duration.
   *
   * @default "5m"
   */
  readonly expiryBuffer?: DurationInput;
  /**
   * Settings for the component's own metrics: whether labels with many values are left out of them.
   *
   * `debug_metrics` block.
   */
  readonly debugMetrics?: blocks.OtelcolDebugMetrics;
}

/** Exports of `otelcol.auth.oauth2`. */
export interface Oauth2Exports {
  /**
   * Handler for the `auth` argument of exporters; it adds a valid token to each request and renews it in time.
   *
   * `handler`: otelcol.Handler.
   */
  readonly handler: Expression<AuthHandler>;
}

/**
 * Fetches OAuth 2.0 tokens with client credentials and adds them to the requests of OpenTelemetry clients.
 *
 * `otelcol.auth.oauth2` in Alloy; generally available.
 *
 * @see https://grafana.com/docs/alloy/v1.18/reference/components/otelcol/otelcol.auth.oauth2/
 */
export class Oauth2 extends Component implements Oauth2Exports {
  /**
   * The exports of the `otelcol.auth.oauth2` that Alloy text in the configuration declares under this label; checked at synth.
   *
   * @throws Error outside of any configuration
   */
  static fromLabel(scope: Construct, label: string): Oauth2Exports {
    return exportsFromLabel(scope, 'otelcol.auth.oauth2', label);
  }

  /**
   * Fetches OAuth 2.0 tokens with client credentials and adds them to the requests of OpenTelemetry clients.
   *
   * `otelcol.auth.oauth2` in Alloy; generally available.
   *
   * @see https://grafana.com/docs/alloy/v1.18/reference/components/otelcol/otelcol.auth.oauth2/
   */
  constructor(scope: Construct, id: string, props: Oauth2Props) {
    super(scope, id, 'otelcol.auth.oauth2', props);
  }

  /**
   * Handler for the `auth` argument of exporters; it adds a valid token to each request and renews it in time.
   *
   * `handler`: otelcol.Handler.
   */
  get handler(): Expression<AuthHandler> {
    return this.export('handler');
  }
}

/**
 * Arguments of `otelcol.auth.sigv4`.
 *
 * @see https://grafana.com/docs/alloy/v1.18/reference/components/otelcol/otelcol.auth.sigv4/
 */
export interface Sigv4Props extends ComponentProps {
  /**
   * AWS region to sign for. It can stay empty only if the exporter's URL names an Amazon Managed Prometheus workspace or an OpenSearch domain.
   *
   * `region`: string.
   *
   * @default ""
   */
  readonly region?: StringInput;
  /**
   * AWS service to sign for, such as `aps` or `es`. It can stay empty where the exporter's URL shows it.
   *
   * `service`: string.
   *
   * @default ""
   */
  readonly service?: StringInput;
  /**
   * Signs with temporary credentials of another role, for instance one of another account.
   *
   * `assume_role` block.
   */
  readonly assumeRole?: Sigv4AssumeRole;
  /**
   * Settings for the component's own metrics: whether labels with many values are left out of them.
   *
   * `debug_metrics` block.
   */
  readonly debugMetrics?: blocks.OtelcolDebugMetrics;
}

/** Exports of `otelcol.auth.sigv4`. */
export interface Sigv4Exports {
  /**
   * Handler for the `auth` argument of exporters that send to AWS. Credentials come from where AWS SDKs look for them.
   *
   * `handler`: otelcol.Handler.
   */
  readonly handler: Expression<AuthHandler>;
}

/**
 * Signs the requests of OpenTelemetry clients for AWS with Signature Version 4.
 *
 * `otelcol.auth.sigv4` in Alloy; generally available.
 *
 * @see https://grafana.com/docs/alloy/v1.18/reference/components/otelcol/otelcol.auth.sigv4/
 */
export class Sigv4 extends Component implements Sigv4Exports {
  /**
   * The exports of the `otelcol.auth.sigv4` that Alloy text in the configuration declares under this label; checked at synth.
   *
   * @throws Error outside of any configuration
   */
  static fromLabel(scope: Construct, label: string): Sigv4Exports {
    return exportsFromLabel(scope, 'otelcol.auth.sigv4', label);
  }

  /**
   * Signs the requests of OpenTelemetry clients for AWS with Signature Version 4.
   *
   * `otelcol.auth.sigv4` in Alloy; generally available.
   *
   * @see https://grafana.com/docs/alloy/v1.18/reference/components/otelcol/otelcol.auth.sigv4/
   */
  constructor(scope: Construct, id: string, props: Sigv4Props = {}) {
    super(scope, id, 'otelcol.auth.sigv4', props);
  }

  /**
   * Handler for the `auth` argument of exporters that send to AWS. Credentials come from where AWS SDKs look for them.
   *
   * `handler`: otelcol.Handler.
   */
  get handler(): Expression<AuthHandler> {
    return this.export('handler');
  }
}

/**
 * Signs with temporary credentials of another role, for instance one of another account.
 *
 * The `assume_role` block.
 */
export interface Sigv4AssumeRole {
  /**
   * ARN of the role to take on. The credentials that Alloy runs with need permission to assume it.
   *
   * `arn`: string.
   *
   * @default ""
   */
  readonly arn?: StringInput;
  /**
   * Name of the session, which shows up in the audit trail of the role's account.
   *
   * `session_name`: string.
   *
   * @default ""
   */
  readonly sessionName?: StringInput;
  /**
   * Region of the STS endpoint that hands out the role's credentials. If it's empty, `region` is used; set it to authenticate across regions.
   *
   * `sts_region`: string.
   *
   * @default ""
   */
  readonly stsRegion?: StringInput;
}
