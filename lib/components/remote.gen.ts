// Generated from schema/ by tools/generate (npm run generate). Do not edit.
import type { Construct } from 'constructs';
import type {
  BoolInput,
  DurationInput,
  EnumInput,
  Expression,
  MapInput,
  NumberInput,
  OptionalSecretText,
  SecretInput,
  SecretText,
  StringInput,
} from '../values';
import type * as blocks from './blocks.gen';
import { Component, type ComponentProps, exportsFromLabel } from './component';

export * as kubernetes from './remote.kubernetes.gen';

/**
 * Arguments of `remote.http`.
 *
 * @see https://grafana.com/docs/alloy/v1.18/reference/components/remote/remote.http/
 */
export interface HttpProps extends ComponentProps {
  /** `url`: string, required. */
  readonly url: StringInput;
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
  /**
   * `is_secret`: bool.
   *
   * @default false
   */
  readonly isSecret?: BoolInput;
  /**
   * `method`: string.
   *
   * @default "GET"
   */
  readonly method?: StringInput;
  /**
   * `headers`: map(string).
   *
   * @default {}
   */
  readonly headers?: MapInput<StringInput>;
  /**
   * `body`: string.
   *
   * @default ""
   */
  readonly body?: StringInput;
  /** `client` block. */
  readonly client?: blocks.HTTPClient;
}

/** Exports of `remote.http`. */
export interface HttpExports {
  /** `content`: optional_secret. */
  readonly content: Expression<OptionalSecretText>;
}

/**
 * Exports the content of an HTTP address, as a secret if wanted, fetched at regular intervals.
 *
 * `remote.http` in Alloy; generally available.
 *
 * @see https://grafana.com/docs/alloy/v1.18/reference/components/remote/remote.http/
 */
export class Http extends Component implements HttpExports {
  /**
   * The exports of the `remote.http` that Alloy text in the configuration declares under this label; checked at synth.
   *
   * @throws Error outside of any configuration
   */
  static fromLabel(scope: Construct, label: string): HttpExports {
    return exportsFromLabel(scope, 'remote.http', label);
  }

  constructor(scope: Construct, id: string, props: HttpProps) {
    super(scope, id, 'remote.http', props);
  }

  /** `content`: optional_secret. */
  get content(): Expression<OptionalSecretText> {
    return this.export('content');
  }
}

/**
 * Arguments of `remote.s3`.
 *
 * @see https://grafana.com/docs/alloy/v1.18/reference/components/remote/remote.s3/
 */
export interface S3Props extends ComponentProps {
  /** `path`: string, required. */
  readonly path: StringInput;
  /**
   * `poll_frequency`: duration.
   *
   * @default "10m"
   */
  readonly pollFrequency?: DurationInput;
  /**
   * `is_secret`: bool.
   *
   * @default false
   */
  readonly isSecret?: BoolInput;
  /** `client` block. */
  readonly client?: S3Client;
}

/** Exports of `remote.s3`. */
export interface S3Exports {
  /** `content`: optional_secret. */
  readonly content: Expression<OptionalSecretText>;
}

/**
 * Exports the content of an object in S3 storage, as a secret if wanted, fetched at regular intervals.
 *
 * `remote.s3` in Alloy; generally available.
 *
 * @see https://grafana.com/docs/alloy/v1.18/reference/components/remote/remote.s3/
 */
export class S3 extends Component implements S3Exports {
  /**
   * The exports of the `remote.s3` that Alloy text in the configuration declares under this label; checked at synth.
   *
   * @throws Error outside of any configuration
   */
  static fromLabel(scope: Construct, label: string): S3Exports {
    return exportsFromLabel(scope, 'remote.s3', label);
  }

  constructor(scope: Construct, id: string, props: S3Props) {
    super(scope, id, 'remote.s3', props);
  }

  /** `content`: optional_secret. */
  get content(): Expression<OptionalSecretText> {
    return this.export('content');
  }
}

/** The `client` block. */
export interface S3Client {
  /** `key`: string. */
  readonly key?: StringInput;
  /** `secret`: secret. */
  readonly secret?: SecretInput;
  /** `endpoint`: string. */
  readonly endpoint?: StringInput;
  /**
   * `disable_ssl`: bool.
   *
   * @default false
   */
  readonly disableSsl?: BoolInput;
  /**
   * `use_path_style`: bool.
   *
   * @default false
   */
  readonly usePathStyle?: BoolInput;
  /** `region`: string. */
  readonly region?: StringInput;
  /** `signing_region`: string. */
  readonly signingRegion?: StringInput;
}

/**
 * Arguments of `remote.vault`.
 *
 * @see https://grafana.com/docs/alloy/v1.18/reference/components/remote/remote.vault/
 */
export interface VaultProps extends ComponentProps {
  /** `server`: string, required. */
  readonly server: StringInput;
  /** `namespace`: string. */
  readonly namespace?: StringInput;
  /** `path`: string, required. */
  readonly path: StringInput;
  /** `key`: string. */
  readonly key?: StringInput;
  /**
   * `reread_frequency`: duration.
   *
   * @default "0s"
   */
  readonly rereadFrequency?: DurationInput;
  /** `client_options` block. */
  readonly clientOptions?: VaultClientOptions;
  /** `auth.*` blocks in their order, told apart by `kind`. */
  readonly auth?: readonly VaultAuth[];
}

/** Exports of `remote.vault`. */
export interface VaultExports {
  /** `data`: map(secret). */
  readonly data: Expression<{ readonly [key: string]: SecretText }>;
}

/**
 * Reads a secret from HashiCorp Vault and renews its lease or token in time.
 *
 * `remote.vault` in Alloy; generally available.
 *
 * @see https://grafana.com/docs/alloy/v1.18/reference/components/remote/remote.vault/
 */
export class Vault extends Component implements VaultExports {
  /**
   * The exports of the `remote.vault` that Alloy text in the configuration declares under this label; checked at synth.
   *
   * @throws Error outside of any configuration
   */
  static fromLabel(scope: Construct, label: string): VaultExports {
    return exportsFromLabel(scope, 'remote.vault', label);
  }

  constructor(scope: Construct, id: string, props: VaultProps) {
    super(scope, id, 'remote.vault', props);
  }

  /** `data`: map(secret). */
  get data(): Expression<{ readonly [key: string]: SecretText }> {
    return this.export('data');
  }
}

/** The `client_options` block. */
export interface VaultClientOptions {
  /**
   * `min_retry_wait`: duration.
   *
   * @default "1s"
   */
  readonly minRetryWait?: DurationInput;
  /**
   * `max_retry_wait`: duration.
   *
   * @default "1.5s"
   */
  readonly maxRetryWait?: DurationInput;
  /**
   * `max_retries`: number.
   *
   * @default 2
   */
  readonly maxRetries?: NumberInput;
  /**
   * `timeout`: duration.
   *
   * @default "1m"
   */
  readonly timeout?: DurationInput;
}

/** A block of the group `auth.*`. */
export type VaultAuth =
  | VaultAuthApprole
  | VaultAuthAws
  | VaultAuthAzure
  | VaultAuthCustom
  | VaultAuthGcp
  | VaultAuthKubernetes
  | VaultAuthLdap
  | VaultAuthToken
  | VaultAuthUserpass;

/** The `auth.approle` block. */
export interface VaultAuthApprole {
  /** Which block of the group it is. */
  readonly kind: 'approle';
  /** `role_id`: string, required. */
  readonly roleId: StringInput;
  /** `secret`: secret, required. */
  readonly secret: SecretInput;
  /**
   * `wrapping_token`: bool.
   *
   * @default false
   */
  readonly wrappingToken?: BoolInput;
  /**
   * `mount_path`: string.
   *
   * @default "approle"
   */
  readonly mountPath?: StringInput;
}

/** The `auth.aws` block. */
export interface VaultAuthAws {
  /** Which block of the group it is. */
  readonly kind: 'aws';
  /** `type`: string, required. One of `""`, `"ec2"` or `"iam"`. */
  readonly type: EnumInput<'' | 'ec2' | 'iam'>;
  /**
   * `region`: string.
   *
   * @default "us-east-1"
   */
  readonly region?: StringInput;
  /**
   * `role`: string.
   *
   * @default ""
   */
  readonly role?: StringInput;
  /**
   * `iam_server_id_header`: string.
   *
   * @default ""
   */
  readonly iamServerIdHeader?: StringInput;
  /**
   * `ec2_signature_type`: string. One of `""`, `"identity"` or `"pkcs7"`.
   *
   * @default "pkcs7"
   */
  readonly ec2SignatureType?: EnumInput<'' | 'identity' | 'pkcs7'>;
  /**
   * `mount_path`: string.
   *
   * @default "aws"
   */
  readonly mountPath?: StringInput;
}

/** The `auth.azure` block. */
export interface VaultAuthAzure {
  /** Which block of the group it is. */
  readonly kind: 'azure';
  /** `role`: string, required. */
  readonly role: StringInput;
  /**
   * `resource_url`: string.
   *
   * @default "https://management.azure.com/"
   */
  readonly resourceUrl?: StringInput;
  /**
   * `mount_path`: string.
   *
   * @default "azure"
   */
  readonly mountPath?: StringInput;
}

/** The `auth.custom` block. */
export interface VaultAuthCustom {
  /** Which block of the group it is. */
  readonly kind: 'custom';
  /** `path`: string, required. */
  readonly path: StringInput;
  /** `data`: map(secret), required. */
  readonly data: MapInput<SecretInput>;
  /** `namespace`: string. */
  readonly namespace?: StringInput;
}

/** The `auth.gcp` block. */
export interface VaultAuthGcp {
  /** Which block of the group it is. */
  readonly kind: 'gcp';
  /** `role`: string, required. */
  readonly role: StringInput;
  /** `type`: string, required. One of `"gce"` or `"iam"`. */
  readonly type: EnumInput<'gce' | 'iam'>;
  /** `iam_service_account`: string. */
  readonly iamServiceAccount?: StringInput;
  /**
   * `mount_path`: string.
   *
   * @default "gcp"
   */
  readonly mountPath?: StringInput;
}

/** The `auth.kubernetes` block. */
export interface VaultAuthKubernetes {
  /** Which block of the group it is. */
  readonly kind: 'kubernetes';
  /** `role`: string, required. */
  readonly role: StringInput;
  /**
   * `service_account_file`: string.
   *
   * @default "/var/run/secrets/kubernetes.io/serviceaccount/token"
   */
  readonly serviceAccountFile?: StringInput;
  /**
   * `mount_path`: string.
   *
   * @default "kubernetes"
   */
  readonly mountPath?: StringInput;
}

/** The `auth.ldap` block. */
export interface VaultAuthLdap {
  /** Which block of the group it is. */
  readonly kind: 'ldap';
  /** `username`: string, required. */
  readonly username: StringInput;
  /** `password`: secret, required. */
  readonly password: SecretInput;
  /**
   * `mount_path`: string.
   *
   * @default "ldap"
   */
  readonly mountPath?: StringInput;
}

/** The `auth.token` block. */
export interface VaultAuthToken {
  /** Which block of the group it is. */
  readonly kind: 'token';
  /** `token`: secret, required. */
  readonly token: SecretInput;
}

/** The `auth.userpass` block. */
export interface VaultAuthUserpass {
  /** Which block of the group it is. */
  readonly kind: 'userpass';
  /** `username`: string, required. */
  readonly username: StringInput;
  /** `password`: secret, required. */
  readonly password: SecretInput;
  /**
   * `mount_path`: string.
   *
   * @default "userpass"
   */
  readonly mountPath?: StringInput;
}
