import { createHash } from 'node:crypto';
import type { ReloaderProps } from './reloader';

/** The object that stores the configuration. */
export interface ConfigObjectOptions {
  /** A Secret hides the configuration from those who may only read ConfigMaps. @default 'ConfigMap' */
  readonly object?: 'ConfigMap' | 'Secret';
}

/** Options of hot reload. */
export interface ReloadOptions extends ConfigObjectOptions, ReloaderProps {}

/** How an existing ConfigMap is used. */
export interface ExistingConfigMapOptions {
  /** The key with the configuration. @default 'config.alloy' */
  readonly key?: string;
  /** Hot reload: a sidecar makes Alloy load a changed ConfigMap; `{}` is one with defaults. @default - a change takes effect at the next restart */
  readonly reload?: ReloaderProps;
}

/** An existing ConfigMap. */
export interface ExistingConfigMap {
  readonly name: string;
  readonly key: string | undefined;
}

interface Choice extends ConfigObjectOptions {
  readonly way: 'rollout' | 'immutable' | 'reload';
  readonly reloader?: ReloaderProps;
  readonly existing?: ExistingConfigMap;
}

/** Where the configuration is stored in the cluster (ConfigMap or Secret), and how a change reaches the pods (rollout or hot reload). */
export class ConfigDelivery {
  /** A hash of the configuration in the pod template: a change triggers a rollout. */
  static rollout(options: ConfigObjectOptions = {}): ConfigDelivery {
    return new ConfigDelivery({ way: 'rollout', ...options });
  }

  /** An immutable object named after the hash: a change creates a new one and triggers a rollout; a rollback finds the old one unchanged. */
  static immutable(options: ConfigObjectOptions = {}): ConfigDelivery {
    return new ConfigDelivery({ way: 'immutable', ...options });
  }

  /**
   * Hot reload: a sidecar makes Alloy load a changed configuration, without a rollout. If Alloy can't load it, it keeps the old one, so the error surfaces
   * only at the next restart.
   */
  static reload({ object, ...reloader }: ReloadOptions = {}): ConfigDelivery {
    return new ConfigDelivery({ way: 'reload', reloader, ...(object === undefined ? {} : { object }) });
  }

  /**
   * Uses an existing ConfigMap instead of creating one. What the configuration needs is still derived from `alloy.config`: add the text there
   * (`AlloyConfig.fromFile`), or nothing is derived and a warning says so.
   */
  static existingConfigMap(name: string, { key, reload }: ExistingConfigMapOptions = {}): ConfigDelivery {
    const existing = { name, key };
    return new ConfigDelivery(
      reload === undefined ? { way: 'rollout', existing } : { way: 'reload', reloader: reload, existing },
    );
  }

  readonly #choice: Choice;

  private constructor(choice: Choice) {
    this.#choice = choice;
  }

  /** @internal */
  get way(): 'rollout' | 'immutable' | 'reload' {
    return this.#choice.way;
  }

  /** @internal */
  get object(): 'ConfigMap' | 'Secret' {
    return this.#choice.object ?? 'ConfigMap';
  }

  /**
   * The sidecar, if there is one.
   * @internal
   */
  get reloader(): ReloaderProps | undefined {
    return this.#choice.reloader;
  }

  /** @internal */
  get existing(): ExistingConfigMap | undefined {
    return this.#choice.existing;
  }
}

/** SHA-256 of a configuration's bytes, in hexadecimal digits. */
export function configHash(text: string): string {
  return createHash('sha256').update(text, 'utf8').digest('hex');
}

/** Name of the object that stores a configuration. */
export function configObjectName(name: string, hash: string, delivery: ConfigDelivery): string {
  return delivery.way === 'immutable' ? `${name}-${hash.slice(0, 10)}` : name;
}
