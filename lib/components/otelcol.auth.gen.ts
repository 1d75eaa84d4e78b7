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
   * `username`: string.
   *
   * @deprecated by Alloy
   */
  readonly username?: StringInput;
  /**
   * `password`: secret.
   *
   * @deprecated by Alloy
   */
  readonly password?: SecretInput;
  /** `client_auth` block. */
  readonly clientAuth?: BasicClientAuth;
  /** `htpasswd` block. */
  readonly htpasswd?: BasicHtpasswd;
  /** `debug_metrics` block. */
  readonly debugMetrics?: blocks.OtelcolDebugMetrics;
}

/** Exports of `otelcol.auth.basic`. */
export interface BasicExports {
  /** `handler`: otelcol.Handler. */
  readonly handler: Expression<AuthHandler>;
}

/**
 * Adds HTTP basic authentication to OpenTelemetry clients and checks it for servers.
 *
 * `otelcol.auth.basic` in Alloy; generally available.
 *
 * @see https://grafana.com/docs/alloy/v1.18/reference/components/otelcol/otelcol.auth.basic/
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

  constructor(scope: Construct, id: string, props: BasicProps = {}) {
    super(scope, id, 'otelcol.auth.basic', props);
  }

  /** `handler`: otelcol.Handler. */
  get handler(): Expression<AuthHandler> {
    return this.export('handler');
  }
}

/** The `client_auth` block. */
export interface BasicClientAuth {
  /**
   * `username`: string.
   *
   * @default ""
   */
  readonly username?: StringInput;
  /**
   * `username_file`: string.
   *
   * @default ""
   */
  readonly usernameFile?: StringInput;
  /**
   * `password`: secret.
   *
   * @default ""
   */
  readonly password?: SecretInput;
  /**
   * `password_file`: string.
   *
   * @default ""
   */
  readonly passwordFile?: StringInput;
}

/** The `htpasswd` block. */
export interface BasicHtpasswd {
  /**
   * `file`: string.
   *
   * @default ""
   */
  readonly file?: StringInput;
  /**
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
   * `scheme`: string.
   *
   * @default "Bearer"
   */
  readonly scheme?: StringInput;
  /** `token`: secret, required. */
  readonly token: SecretInput;
  /**
   * `header`: string.
   *
   * @default "Authorization"
   */
  readonly header?: StringInput;
  /** `debug_metrics` block. */
  readonly debugMetrics?: blocks.OtelcolDebugMetrics;
}

/** Exports of `otelcol.auth.bearer`. */
export interface BearerExports {
  /** `handler`: otelcol.Handler. */
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

  constructor(scope: Construct, id: string, props: BearerProps) {
    super(scope, id, 'otelcol.auth.bearer', props);
  }

  /** `handler`: otelcol.Handler. */
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
  /** `project`: string. */
  readonly project?: StringInput;
  /** `quota_project`: string. */
  readonly quotaProject?: StringInput;
  /**
   * `token_type`: string.
   *
   * @default "access_token"
   */
  readonly tokenType?: StringInput;
  /** `audience`: string. */
  readonly audience?: StringInput;
  /**
   * `scopes`: list(string).
   *
   * @default ["https://www.googleapis.com/auth/cloud-platform","https://www.googleapis.com/auth/logging.write","https://www.googleapis.com/auth/monitoring.write","https://www.googleapis.com/auth/trace.append"]
   */
  readonly scopes?: ListInput<StringInput>;
  /** `debug_metrics` block. */
  readonly debugMetrics?: blocks.OtelcolDebugMetrics;
}

/** Exports of `otelcol.auth.google`. */
export interface GoogleExports {
  /** `handler`: otelcol.Handler. */
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

  constructor(scope: Construct, id: string, props: GoogleProps = {}) {
    super(scope, id, 'otelcol.auth.google', props);
  }

  /** `handler`: otelcol.Handler. */
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
  /** `header` blocks, one for each item. */
  readonly header?: readonly HeadersHeader[];
  /** `debug_metrics` block. */
  readonly debugMetrics?: blocks.OtelcolDebugMetrics;
}

/** Exports of `otelcol.auth.headers`. */
export interface HeadersExports {
  /** `handler`: otelcol.Handler. */
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

  constructor(scope: Construct, id: string, props: HeadersProps = {}) {
    super(scope, id, 'otelcol.auth.headers', props);
  }

  /** `handler`: otelcol.Handler. */
  get handler(): Expression<AuthHandler> {
    return this.export('handler');
  }
}

/** The `header` block. */
export interface HeadersHeader {
  /** `key`: string, required. */
  readonly key: StringInput;
  /** `value`: optional_secret. */
  readonly value?: OptionalSecretInput;
  /** `from_context`: string. */
  readonly fromContext?: StringInput;
  /** `from_attribute`: string. */
  readonly fromAttribute?: StringInput;
  /**
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
   * `client_id`: string.
   *
   * @default ""
   */
  readonly clientId?: StringInput;
  /**
   * `client_id_file`: string.
   *
   * @default ""
   */
  readonly clientIdFile?: StringInput;
  /**
   * `client_secret`: secret.
   *
   * @default ""
   */
  readonly clientSecret?: SecretInput;
  /**
   * `client_secret_file`: string.
   *
   * @default ""
   */
  readonly clientSecretFile?: StringInput;
  /**
   * `client_certificate_key_id`: string.
   *
   * @default ""
   */
  readonly clientCertificateKeyId?: StringInput;
  /**
   * `client_certificate_key`: secret.
   *
   * @default ""
   */
  readonly clientCertificateKey?: SecretInput;
  /**
   * `client_certificate_key_file`: string.
   *
   * @default ""
   */
  readonly clientCertificateKeyFile?: StringInput;
  /**
   * `grant_type`: string.
   *
   * @default "client_credentials"
   */
  readonly grantType?: StringInput;
  /**
   * `signature_algorithm`: string.
   *
   * @default "RS256"
   */
  readonly signatureAlgorithm?: StringInput;
  /**
   * `iss`: string.
   *
   * @default ""
   */
  readonly iss?: StringInput;
  /**
   * `audience`: string.
   *
   * @default ""
   */
  readonly audience?: StringInput;
  /**
   * `claims`: map(any).
   *
   * @default {}
   */
  readonly claims?: MapInput<AnyInput>;
  /** `token_url`: string, required. */
  readonly tokenUrl: StringInput;
  /**
   * `endpoint_params`: map(list(string)).
   *
   * @default {}
   */
  readonly endpointParams?: MapInput<ListInput<StringInput>>;
  /**
   * `scopes`: list(string).
   *
   * @default []
   */
  readonly scopes?: ListInput<StringInput>;
  /** `tls` block. */
  readonly tls?: blocks.OtelcolTLSClient;
  /**
   * `timeout`: duration.
   *
   * @default "0s"
   */
  readonly timeout?: DurationInput;
  /**
   * `expiry_buffer`: duration.
   *
   * @default "5m"
   */
  readonly expiryBuffer?: DurationInput;
  /** `debug_metrics` block. */
  readonly debugMetrics?: blocks.OtelcolDebugMetrics;
}

/** Exports of `otelcol.auth.oauth2`. */
export interface Oauth2Exports {
  /** `handler`: otelcol.Handler. */
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

  constructor(scope: Construct, id: string, props: Oauth2Props) {
    super(scope, id, 'otelcol.auth.oauth2', props);
  }

  /** `handler`: otelcol.Handler. */
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
   * `region`: string.
   *
   * @default ""
   */
  readonly region?: StringInput;
  /**
   * `service`: string.
   *
   * @default ""
   */
  readonly service?: StringInput;
  /** `assume_role` block. */
  readonly assumeRole?: Sigv4AssumeRole;
  /** `debug_metrics` block. */
  readonly debugMetrics?: blocks.OtelcolDebugMetrics;
}

/** Exports of `otelcol.auth.sigv4`. */
export interface Sigv4Exports {
  /** `handler`: otelcol.Handler. */
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

  constructor(scope: Construct, id: string, props: Sigv4Props = {}) {
    super(scope, id, 'otelcol.auth.sigv4', props);
  }

  /** `handler`: otelcol.Handler. */
  get handler(): Expression<AuthHandler> {
    return this.export('handler');
  }
}

/** The `assume_role` block. */
export interface Sigv4AssumeRole {
  /**
   * `arn`: string.
   *
   * @default ""
   */
  readonly arn?: StringInput;
  /**
   * `session_name`: string.
   *
   * @default ""
   */
  readonly sessionName?: StringInput;
  /**
   * `sts_region`: string.
   *
   * @default ""
   */
  readonly stsRegion?: StringInput;
}
