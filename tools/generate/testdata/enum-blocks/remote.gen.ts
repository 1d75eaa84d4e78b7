// Generated from schema/ by tools/generate (npm run generate). Do not edit.
import type { Construct } from 'constructs';
import type {
  SecretInput,
  StringInput,
} from '../values';
import { Component, type ComponentProps } from './component';

/**
 * Arguments of `remote.vault`.
 *
 * @see https://grafana.com/docs/alloy/v1.18/reference/components/remote/remote.vault/
 */
export interface VaultProps extends ComponentProps {
  /** `auth.*` blocks in their order, told apart by `kind`. */
  readonly auth?: readonly RemoteVaultAuth[];
}

/**
 * `remote.vault` in Alloy; generally available.
 *
 * @see https://grafana.com/docs/alloy/v1.18/reference/components/remote/remote.vault/
 */
export class Vault extends Component {
  /**
   * `remote.vault` in Alloy; generally available.
   *
   * @see https://grafana.com/docs/alloy/v1.18/reference/components/remote/remote.vault/
   */
  constructor(scope: Construct, id: string, props: VaultProps = {}) {
    super(scope, id, 'remote.vault', props);
  }
}

/** A block of the group `auth.*`. */
export type RemoteVaultAuth =
  | RemoteVaultAuthToken
  | RemoteVaultAuthAws;

/** The `auth.token` block. */
export interface RemoteVaultAuthToken {
  /** A `auth.token` block. */
  readonly kind: 'token';
  /** `token`: secret, required. */
  readonly token: SecretInput;
}

/** The `auth.aws` block. */
export interface RemoteVaultAuthAws {
  /** A `auth.aws` block. */
  readonly kind: 'aws';
  /** `role`: string. */
  readonly role?: StringInput;
}
