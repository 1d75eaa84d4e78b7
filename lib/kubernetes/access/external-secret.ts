import { ApiObject, Lazy } from 'cdk8s';
import { Construct } from 'constructs';
import { checkedProps } from '../../config';
import { type Expression, type Problem, Secret, type SecretEnvOptions, type SecretText } from '../../values';

/** Where the value of a key stands in the store. */
export interface ExternalSecretKey {
  /** Name of the secret in the store: `grafana/cloud` in Vault, the name of a secret in AWS Secrets Manager. */
  readonly key: string;
  /** Field of it, where it has several. @default - all of it */
  readonly property?: string;
  /** @default - the newest */
  readonly version?: string;
}

export interface ExternalSecretProps<K extends string> {
  /** The store that the operator reads: an object of the cluster, or of the namespace. */
  readonly store: { readonly name: string; readonly kind?: 'ClusterSecretStore' | 'SecretStore' };
  /** The keys that the Secret gets, and where the value of each stands. */
  readonly keys: { readonly [key in K]: ExternalSecretKey };
  /** Name of the Secret, and of this object. @default - made of the path of the construct, as those of all objects */
  readonly name?: string;
  /** How often the store is read. A new value reaches `file` without a restart, and `env` with the next one. @default '1h' */
  readonly refreshInterval?: string;
}

/**
 * A Secret that the External Secrets Operator makes of what a store has (Vault, AWS, Azure, Google, ...), so that no secret is in the repository. The
 * operator has to be in the cluster; Alloy needs no rights of its own.
 *
 * `ExternalSecret` of `external-secrets.io/v1`.
 *
 * @example
 * const cloud = new destinations.ExternalSecret(chart, 'grafana-cloud', {
 *   store: { name: 'vault' },
 *   keys: { token: { key: 'monitoring/grafana-cloud', property: 'token' } },
 * });
 * new destinations.Loki(alloy.config, 'default', {
 *   url: 'https://logs.example.com/loki/api/v1/push',
 *   authentication: { kind: 'bearer', token: cloud.env('token') },
 * });
 */
export class ExternalSecret<K extends string = string> extends Construct {
  /** Name of the Secret: where a `KubernetesSecret` is asked for, the construct itself can be given. */
  readonly name: string;
  readonly #keys: readonly string[];

  constructor(scope: Construct, id: string, props: ExternalSecretProps<K>) {
    super(scope, id);
    props = checkedProps<ExternalSecretProps<K>>(
      this,
      props,
      { store: 'reference', keys: 'reference', name: 'prop', refreshInterval: 'prop' } as never,
      problemsOf(props),
    );
    const { store = { name: '' }, name, refreshInterval = '1h' } = props;
    const keys = (props.keys ?? {}) as { readonly [key: string]: ExternalSecretKey };
    this.#keys = Object.keys(keys);
    const resource: ApiObject = new ApiObject(this, 'Resource', {
      apiVersion: 'external-secrets.io/v1',
      kind: 'ExternalSecret',
      ...(name !== undefined && { metadata: { name } }),
      spec: {
        refreshInterval,
        secretStoreRef: { kind: store.kind ?? 'ClusterSecretStore', name: store.name },
        target: { name: Lazy.any({ produce: () => this.name }) },
        data: Object.entries(keys).map(([secretKey, { key, property, version }]) => ({
          secretKey,
          remoteRef: { key, ...(property !== undefined && { property }), ...(version !== undefined && { version }) },
        })),
      },
    });
    this.name = resource.name;
  }

  /** A key through an environment variable of Alloy: `Secret.env`. */
  env(key: K, options?: SecretEnvOptions): Expression<SecretText> {
    return Secret.env(this, this.#known(key), options);
  }

  /** A key through a file of Alloy, whose changes it notices: `Secret.file`. */
  file(key: K): Expression<SecretText> {
    return Secret.file(this, this.#known(key));
  }

  /** @throws Error if the Secret won't have such a key: Alloy's pods wouldn't start */
  #known(key: string): string {
    if (this.#keys.includes(key)) return key;
    throw new Error(
      `ExternalSecret ${this.name} has no key ${JSON.stringify(key)}: its keys are ${this.#keys.join(', ')}`,
    );
  }
}

function problemsOf(props: ExternalSecretProps<string> | undefined): readonly Problem[] {
  const { keys, store, refreshInterval } = props ?? ({} as Partial<ExternalSecretProps<string>>);
  const problems: Problem[] = [];
  if (store && (typeof store.name !== 'string' || store.name === '')) {
    problems.push({ message: 'is missing', path: ['store', 'name'] });
  }
  if (store?.kind !== undefined && !['ClusterSecretStore', 'SecretStore'].includes(store.kind)) {
    const message = `there is no ${JSON.stringify(store.kind)}: it is ClusterSecretStore or SecretStore`;
    problems.push({ message, path: ['store', 'kind'] });
  }
  if (keys && Object.keys(keys).length === 0) {
    problems.push({ message: 'has no key, so that the Secret would be empty', path: ['keys'] });
  }
  for (const [key, remote] of Object.entries(keys ?? {})) {
    if (!/^[-._a-zA-Z0-9]+$/.test(key)) {
      problems.push({
        message: `${JSON.stringify(key)} can't be a key of a Kubernetes Secret`,
        path: ['keys', key],
        hint: 'letters, digits, -, _ and . only',
      });
    }
    if (!remote?.key) problems.push({ message: 'is missing', path: ['keys', key, 'key'] });
  }
  if (refreshInterval !== undefined && !/^([0-9]+(\.[0-9]+)?(h|m|s|ms))+$/.test(refreshInterval)) {
    problems.push({ message: 'has to be a duration', path: ['refreshInterval'], hint: "'1h', '15m'" });
  }
  return problems;
}
