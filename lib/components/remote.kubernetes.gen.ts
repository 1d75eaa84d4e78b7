// Generated from schema/ by tools/generate (npm run generate). Do not edit.
import type { Construct } from 'constructs';
import type {
  Expression,
  OptionalSecretText,
} from '../values';
import type * as blocks from './blocks.gen';
import { Component, type ComponentProps, exportsFromLabel } from './component';

/**
 * Arguments of `remote.kubernetes.configmap`.
 *
 * @see https://grafana.com/docs/alloy/v1.18/reference/components/remote/remote.kubernetes.configmap/
 */
export interface ConfigmapProps extends ComponentProps, blocks.RemoteKubernetes {}

/** Exports of `remote.kubernetes.configmap`. */
export interface ConfigmapExports {
  /**
   * The entries of the ConfigMap by key, as strings, as of the last successful read.
   *
   * `data`: map(optional_secret).
   */
  readonly data: Expression<{ readonly [key: string]: OptionalSecretText }>;
}

/**
 * Exports the data of a Kubernetes ConfigMap, read through the Kubernetes API.
 *
 * `remote.kubernetes.configmap` in Alloy; generally available.
 *
 * @see https://grafana.com/docs/alloy/v1.18/reference/components/remote/remote.kubernetes.configmap/
 */
export class Configmap extends Component implements ConfigmapExports {
  /**
   * The exports of the `remote.kubernetes.configmap` that Alloy text in the configuration declares under this label; checked at synth.
   *
   * @throws Error outside of any configuration
   */
  static fromLabel(scope: Construct, label: string): ConfigmapExports {
    return exportsFromLabel(scope, 'remote.kubernetes.configmap', label);
  }

  /**
   * Exports the data of a Kubernetes ConfigMap, read through the Kubernetes API.
   *
   * `remote.kubernetes.configmap` in Alloy; generally available.
   *
   * @see https://grafana.com/docs/alloy/v1.18/reference/components/remote/remote.kubernetes.configmap/
   */
  constructor(scope: Construct, id: string, props: ConfigmapProps) {
    super(scope, id, 'remote.kubernetes.configmap', props);
  }

  /**
   * The entries of the ConfigMap by key, as strings, as of the last successful read.
   *
   * `data`: map(optional_secret).
   */
  get data(): Expression<{ readonly [key: string]: OptionalSecretText }> {
    return this.export('data');
  }
}

/**
 * Arguments of `remote.kubernetes.secret`.
 *
 * @see https://grafana.com/docs/alloy/v1.18/reference/components/remote/remote.kubernetes.secret/
 */
export interface SecretProps extends ComponentProps, blocks.RemoteKubernetes {}

/** Exports of `remote.kubernetes.secret`. */
export interface SecretExports {
  /**
   * The entries of the Secret by key, decoded, as secrets. Use `convert.nonsensitive` for one that isn't secret, such as a user name.
   *
   * `data`: map(optional_secret).
   */
  readonly data: Expression<{ readonly [key: string]: OptionalSecretText }>;
}

/**
 * Exports the data of a Kubernetes Secret, read through the Kubernetes API.
 *
 * `remote.kubernetes.secret` in Alloy; generally available.
 *
 * @see https://grafana.com/docs/alloy/v1.18/reference/components/remote/remote.kubernetes.secret/
 * @example
 * ```ts
 * const secret = new remote.kubernetes.Secret(config, 'mimir', {
 *   namespace: 'monitoring',
 *   name: 'mimir-credentials',
 * });
 * const remoteWrite = new prometheus.RemoteWrite(config, 'default', {
 *   endpoint: [
 *     {
 *       url: 'https://mimir.example.com/api/v1/push',
 *       basicAuth: {
 *         username: std.convert.nonsensitive(secret.data.at('username')),
 *         password: secret.data.at('password'),
 *       },
 *     },
 *   ],
 * });
 * new prometheus.Scrape(config, 'shop', {
 *   targets: [{ __address__: 'shop:8080' }],
 *   forwardTo: [remoteWrite.receiver],
 * });
 * ```
 */
export class Secret extends Component implements SecretExports {
  /**
   * The exports of the `remote.kubernetes.secret` that Alloy text in the configuration declares under this label; checked at synth.
   *
   * @throws Error outside of any configuration
   */
  static fromLabel(scope: Construct, label: string): SecretExports {
    return exportsFromLabel(scope, 'remote.kubernetes.secret', label);
  }

  /**
   * Exports the data of a Kubernetes Secret, read through the Kubernetes API.
   *
   * `remote.kubernetes.secret` in Alloy; generally available.
   *
   * @see https://grafana.com/docs/alloy/v1.18/reference/components/remote/remote.kubernetes.secret/
   * @example
   * ```ts
   * const secret = new remote.kubernetes.Secret(config, 'mimir', {
   *   namespace: 'monitoring',
   *   name: 'mimir-credentials',
   * });
   * const remoteWrite = new prometheus.RemoteWrite(config, 'default', {
   *   endpoint: [
   *     {
   *       url: 'https://mimir.example.com/api/v1/push',
   *       basicAuth: {
   *         username: std.convert.nonsensitive(secret.data.at('username')),
   *         password: secret.data.at('password'),
   *       },
   *     },
   *   ],
   * });
   * new prometheus.Scrape(config, 'shop', {
   *   targets: [{ __address__: 'shop:8080' }],
   *   forwardTo: [remoteWrite.receiver],
   * });
   * ```
   */
  constructor(scope: Construct, id: string, props: SecretProps) {
    super(scope, id, 'remote.kubernetes.secret', props);
  }

  /**
   * The entries of the Secret by key, decoded, as secrets. Use `convert.nonsensitive` for one that isn't secret, such as a user name.
   *
   * `data`: map(optional_secret).
   */
  get data(): Expression<{ readonly [key: string]: OptionalSecretText }> {
    return this.export('data');
  }
}
