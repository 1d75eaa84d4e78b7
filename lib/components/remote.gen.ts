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
  /**
   * The URL to fetch. Any status but 200 counts as a failure; the last good content stays in use.
   *
   * `url`: string, required.
   */
  readonly url: StringInput;
  /**
   * How often the URL is fetched again.
   *
   * `poll_frequency`: duration.
   *
   * @default "1m"
   */
  readonly pollFrequency?: DurationInput;
  /**
   * How long one request may take before it counts as failed; the last good content stays in use.
   *
   * `poll_timeout`: duration.
   *
   * @default "10s"
   */
  readonly pollTimeout?: DurationInput;
  /**
   * Exports the content as a secret, so that it is never shown and only fits where secrets are taken.
   *
   * `is_secret`: bool.
   *
   * @default false
   */
  readonly isSecret?: BoolInput;
  /**
   * The HTTP method of the request, if the server wants another than `GET`.
   *
   * `method`: string.
   *
   * @default "GET"
   */
  readonly method?: StringInput;
  /**
   * Headers with fixed values to send along.
   *
   * `headers`: map(string).
   *
   * @default {}
   */
  readonly headers?: MapInput<StringInput>;
  /**
   * What to send as the body of the request.
   *
   * `body`: string.
   *
   * @default ""
   */
  readonly body?: StringInput;
  /**
   * How to connect and sign in: credentials, proxy, TLS and further headers.
   *
   * `client` block.
   */
  readonly client?: blocks.HTTPClient;
}

/** Exports of `remote.http`. */
export interface HttpExports {
  /**
   * The body of the last successful response.
   *
   * `content`: optional_secret.
   */
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

  /**
   * Exports the content of an HTTP address, as a secret if wanted, fetched at regular intervals.
   *
   * `remote.http` in Alloy; generally available.
   *
   * @see https://grafana.com/docs/alloy/v1.18/reference/components/remote/remote.http/
   */
  constructor(scope: Construct, id: string, props: HttpProps) {
    super(scope, id, 'remote.http', props);
  }

  /**
   * The body of the last successful response.
   *
   * `content`: optional_secret.
   */
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
  /**
   * The object to read, as `s3://bucket/key`. A whole folder can't be read.
   *
   * `path`: string, required.
   */
  readonly path: StringInput;
  /**
   * How often the object is read again. It has to be above 30 seconds.
   *
   * `poll_frequency`: duration.
   *
   * @default "10m"
   */
  readonly pollFrequency?: DurationInput;
  /**
   * Exports the content as a secret, so that it is never shown and only fits where secrets are taken.
   *
   * `is_secret`: bool.
   *
   * @default false
   */
  readonly isSecret?: BoolInput;
  /**
   * How to reach the store, where the environment's AWS settings don't suit.
   *
   * `client` block.
   */
  readonly client?: S3Client;
}

/** Exports of `remote.s3`. */
export interface S3Exports {
  /**
   * The content of the object as of the last successful read.
   *
   * `content`: optional_secret.
   */
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

  /**
   * Exports the content of an object in S3 storage, as a secret if wanted, fetched at regular intervals.
   *
   * `remote.s3` in Alloy; generally available.
   *
   * @see https://grafana.com/docs/alloy/v1.18/reference/components/remote/remote.s3/
   */
  constructor(scope: Construct, id: string, props: S3Props) {
    super(scope, id, 'remote.s3', props);
  }

  /**
   * The content of the object as of the last successful read.
   *
   * `content`: optional_secret.
   */
  get content(): Expression<OptionalSecretText> {
    return this.export('content');
  }
}

/**
 * How to reach the store, where the environment's AWS settings don't suit.
 *
 * The `client` block.
 */
export interface S3Client {
  /**
   * An access key to use instead of the credentials of the environment.
   *
   * `key`: string.
   */
  readonly key?: StringInput;
  /**
   * The secret that belongs to `key`.
   *
   * `secret`: secret.
   */
  readonly secret?: SecretInput;
  /**
   * The URL of another store that speaks S3, such as MinIO.
   *
   * `endpoint`: string.
   */
  readonly endpoint?: StringInput;
  /**
   * Connects without TLS. For tests only.
   *
   * `disable_ssl`: bool.
   *
   * @default false
   */
  readonly disableSsl?: BoolInput;
  /**
   * Puts the bucket into the path instead of the host name, as many other stores need it.
   *
   * `use_path_style`: bool.
   *
   * @default false
   */
  readonly usePathStyle?: BoolInput;
  /**
   * The region of the bucket, instead of that of the environment.
   *
   * `region`: string.
   */
  readonly region?: StringInput;
  /**
   * The region to sign requests for, where a custom endpoint needs its own.
   *
   * `signing_region`: string.
   */
  readonly signingRegion?: StringInput;
}

/**
 * Arguments of `remote.vault`.
 *
 * @see https://grafana.com/docs/alloy/v1.18/reference/components/remote/remote.vault/
 */
export interface VaultProps extends ComponentProps {
  /**
   * URL of the Vault server, such as `https://vault.example.com:8200`.
   *
   * `server`: string, required.
   */
  readonly server: StringInput;
  /**
   * The namespace of Vault Enterprise that the secret lies in.
   *
   * `namespace`: string.
   */
  readonly namespace?: StringInput;
  /**
   * Where the secret lies: mount and name, as in `secret/shop`; the first part is the mount. With `key`, all of it is the mount, which has to be a KV engine of version 2.
   *
   * `path`: string, required.
   */
  readonly path: StringInput;
  /**
   * The name of the secret below the mount that `path` says, for mounts whose own path has several parts.
   *
   * `key`: string.
   */
  readonly key?: StringInput;
  /**
   * How often a secret is read again even if its lease still holds. Zero leaves it to the leases.
   *
   * `reread_frequency`: duration.
   *
   * @default "0s"
   */
  readonly rereadFrequency?: DurationInput;
  /**
   * How requests to Vault are retried and limited.
   *
   * `client_options` block.
   */
  readonly clientOptions?: VaultClientOptions;
  /** `auth.*` blocks in their order, told apart by `kind`. */
  readonly auth?: readonly VaultAuth[];
}

/** Exports of `remote.vault`. */
export interface VaultExports {
  /**
   * The fields of the secret by name, as secrets. Fields that aren't text are left out.
   *
   * `data`: map(secret).
   */
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

  /**
   * Reads a secret from HashiCorp Vault and renews its lease or token in time.
   *
   * `remote.vault` in Alloy; generally available.
   *
   * @see https://grafana.com/docs/alloy/v1.18/reference/components/remote/remote.vault/
   */
  constructor(scope: Construct, id: string, props: VaultProps) {
    super(scope, id, 'remote.vault', props);
  }

  /**
   * The fields of the secret by name, as secrets. Fields that aren't text are left out.
   *
   * `data`: map(secret).
   */
  get data(): Expression<{ readonly [key: string]: SecretText }> {
    return this.export('data');
  }
}

/**
 * How requests to Vault are retried and limited.
 *
 * The `client_options` block.
 */
export interface VaultClientOptions {
  /**
   * How long to wait before the first new attempt.
   *
   * `min_retry_wait`: duration.
   *
   * @default "1s"
   */
  readonly minRetryWait?: DurationInput;
  /**
   * The longest wait between two attempts; waits double until then.
   *
   * `max_retry_wait`: duration.
   *
   * @default "1.5s"
   */
  readonly maxRetryWait?: DurationInput;
  /**
   * How many times a request is retried after an error of the server. Zero means not at all.
   *
   * `max_retries`: number.
   *
   * @default 2
   */
  readonly maxRetries?: NumberInput;
  /**
   * How long one request to Vault may take.
   *
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

/**
 * Signs in as an AppRole. Exactly one way to sign in is needed.
 *
 * The `auth.approle` block.
 */
export interface VaultAuthApprole {
  /**
   * Signs in as an AppRole. Exactly one way to sign in is needed.
   *
   * A `auth.approle` block.
   */
  readonly kind: 'approle';
  /**
   * The ID under which Vault knows the AppRole.
   *
   * `role_id`: string, required.
   */
  readonly roleId: StringInput;
  /**
   * The secret ID of the role, or a token that wraps it.
   *
   * `secret`: secret, required.
   */
  readonly secret: SecretInput;
  /**
   * Says that `secret` is a wrapping token, which is unwrapped first.
   *
   * `wrapping_token`: bool.
   *
   * @default false
   */
  readonly wrappingToken?: BoolInput;
  /**
   * Where the AppRole method is mounted in Vault.
   *
   * `mount_path`: string.
   *
   * @default "approle"
   */
  readonly mountPath?: StringInput;
}

/**
 * Signs in with the AWS identity of the environment.
 *
 * The `auth.aws` block.
 */
export interface VaultAuthAws {
  /**
   * Signs in with the AWS identity of the environment.
   *
   * A `auth.aws` block.
   */
  readonly kind: 'aws';
  /**
   * Whether the IAM credentials or the identity of the EC2 instance are shown.
   *
   * `type`: string, required. One of `""`, `"ec2"` or `"iam"`.
   */
  readonly type: EnumInput<'' | 'ec2' | 'iam'>;
  /**
   * The AWS region to ask. An empty string takes it from the instance's metadata.
   *
   * `region`: string.
   *
   * @default "us-east-1"
   */
  readonly region?: StringInput;
  /**
   * The Vault role to take, where it doesn't follow from the identity.
   *
   * `role`: string.
   *
   * @default ""
   */
  readonly role?: StringInput;
  /**
   * The value of `X-Vault-AWS-IAM-Server-ID` that the server may demand against replays; for `iam`.
   *
   * `iam_server_id_header`: string.
   *
   * @default ""
   */
  readonly iamServerIdHeader?: StringInput;
  /**
   * Which signature of the instance's identity document is sent; for `ec2`.
   *
   * `ec2_signature_type`: string. One of `""`, `"identity"` or `"pkcs7"`.
   *
   * @default "pkcs7"
   */
  readonly ec2SignatureType?: EnumInput<'' | 'identity' | 'pkcs7'>;
  /**
   * Where the AWS method is mounted in Vault.
   *
   * `mount_path`: string.
   *
   * @default "aws"
   */
  readonly mountPath?: StringInput;
}

/**
 * Signs in with the managed identity of the virtual machine.
 *
 * The `auth.azure` block.
 */
export interface VaultAuthAzure {
  /**
   * Signs in with the managed identity of the virtual machine.
   *
   * A `auth.azure` block.
   */
  readonly kind: 'azure';
  /**
   * The Vault role that the managed identity is bound to.
   *
   * `role`: string, required.
   */
  readonly role: StringInput;
  /**
   * The resource that the Azure token is asked for.
   *
   * `resource_url`: string.
   *
   * @default "https://management.azure.com/"
   */
  readonly resourceUrl?: StringInput;
  /**
   * Where the Azure method is mounted in Vault.
   *
   * `mount_path`: string.
   *
   * @default "azure"
   */
  readonly mountPath?: StringInput;
}

/**
 * Signs in by writing data to a path of your choice, for methods that have no block of their own.
 *
 * The `auth.custom` block.
 */
export interface VaultAuthCustom {
  /**
   * Signs in by writing data to a path of your choice, for methods that have no block of their own.
   *
   * A `auth.custom` block.
   */
  readonly kind: 'custom';
  /**
   * The path to write to, such as `auth/shop/login`.
   *
   * `path`: string, required.
   */
  readonly path: StringInput;
  /**
   * What is written there, such as user name and password.
   *
   * `data`: map(secret), required.
   */
  readonly data: MapInput<SecretInput>;
  /**
   * The namespace to sign in to, if it isn't the one that the secret lies in.
   *
   * `namespace`: string.
   */
  readonly namespace?: StringInput;
}

/**
 * Signs in with the Google Cloud identity of the environment.
 *
 * The `auth.gcp` block.
 */
export interface VaultAuthGcp {
  /**
   * Signs in with the Google Cloud identity of the environment.
   *
   * A `auth.gcp` block.
   */
  readonly kind: 'gcp';
  /**
   * The Vault role that the Google identity is bound to.
   *
   * `role`: string, required.
   */
  readonly role: StringInput;
  /**
   * Whether the identity of the virtual machine (`gce`) or that of a service account (`iam`) is shown.
   *
   * `type`: string, required. One of `"gce"` or `"iam"`.
   */
  readonly type: EnumInput<'gce' | 'iam'>;
  /**
   * The service account to sign in as; for `iam`.
   *
   * `iam_service_account`: string.
   */
  readonly iamServiceAccount?: StringInput;
  /**
   * Where the GCP method is mounted in Vault.
   *
   * `mount_path`: string.
   *
   * @default "gcp"
   */
  readonly mountPath?: StringInput;
}

/**
 * Signs in with the service account of the pod. The usual way inside a cluster.
 *
 * The `auth.kubernetes` block.
 */
export interface VaultAuthKubernetes {
  /**
   * Signs in with the service account of the pod. The usual way inside a cluster.
   *
   * A `auth.kubernetes` block.
   */
  readonly kind: 'kubernetes';
  /**
   * The Vault role that the service account is bound to.
   *
   * `role`: string, required.
   */
  readonly role: StringInput;
  /**
   * Path of the service account's token, such as that of a projected volume with an audience of its own.
   *
   * `service_account_file`: string.
   *
   * @default "/var/run/secrets/kubernetes.io/serviceaccount/token"
   */
  readonly serviceAccountFile?: StringInput;
  /**
   * Where the Kubernetes method is mounted; often one mount for each cluster.
   *
   * `mount_path`: string.
   *
   * @default "kubernetes"
   */
  readonly mountPath?: StringInput;
}

/**
 * Signs in with a user of the directory.
 *
 * The `auth.ldap` block.
 */
export interface VaultAuthLdap {
  /**
   * Signs in with a user of the directory.
   *
   * A `auth.ldap` block.
   */
  readonly kind: 'ldap';
  /**
   * The directory user to sign in as.
   *
   * `username`: string, required.
   */
  readonly username: StringInput;
  /**
   * The password that the directory has for `username`.
   *
   * `password`: secret, required.
   */
  readonly password: SecretInput;
  /**
   * Where the LDAP method is mounted in Vault.
   *
   * `mount_path`: string.
   *
   * @default "ldap"
   */
  readonly mountPath?: StringInput;
}

/**
 * Uses a token as it is, without signing in. Choose another way where tokens are short-lived.
 *
 * The `auth.token` block.
 */
export interface VaultAuthToken {
  /**
   * Uses a token as it is, without signing in. Choose another way where tokens are short-lived.
   *
   * A `auth.token` block.
   */
  readonly kind: 'token';
  /**
   * The Vault token that is sent with every request.
   *
   * `token`: secret, required.
   */
  readonly token: SecretInput;
}

/**
 * Signs in with a user that Vault itself knows.
 *
 * The `auth.userpass` block.
 */
export interface VaultAuthUserpass {
  /**
   * Signs in with a user that Vault itself knows.
   *
   * A `auth.userpass` block.
   */
  readonly kind: 'userpass';
  /**
   * The user to sign in as, one that Vault itself keeps.
   *
   * `username`: string, required.
   */
  readonly username: StringInput;
  /**
   * The password that Vault has for `username`.
   *
   * `password`: secret, required.
   */
  readonly password: SecretInput;
  /**
   * Where the userpass method is mounted in Vault.
   *
   * `mount_path`: string.
   *
   * @default "userpass"
   */
  readonly mountPath?: StringInput;
}
