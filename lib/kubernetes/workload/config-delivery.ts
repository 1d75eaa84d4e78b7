import { createHash } from 'node:crypto';
import type { ReloaderProps } from './reloader';

/** What holds a configuration that is made here. */
export interface ConfigObjectOptions {
  /** A Secret keeps the configuration from those who may only read ConfigMaps. @default 'ConfigMap' */
  readonly object?: 'ConfigMap' | 'Secret';
}

/** How a configuration that is made here is loaded again. */
export interface ReloadOptions extends ConfigObjectOptions, ReloaderProps {}

/** How a ConfigMap that somebody else makes is used. */
export interface ExistingConfigMapOptions {
  /** The key with the configuration. @default 'config.alloy' */
  readonly key?: string;
  /** Lets a sidecar make Alloy load a changed ConfigMap; `{}` is one with defaults. @default - a change shows at the next restart */
  readonly reload?: ReloaderProps;
}

/** A ConfigMap that somebody else makes. */
export interface ExistingConfigMap {
  readonly name: string;
  readonly key: string | undefined;
}

interface Choice extends ConfigObjectOptions {
  readonly way: 'rollout' | 'immutable' | 'reload';
  readonly reloader?: ReloaderProps;
  readonly existing?: ExistingConfigMap;
}

/** Where the configuration lies in the cluster, and how a change of it reaches the pods. */
export class ConfigDelivery {
  /** A hash of the configuration in the pod template: a change rolls the pods out. */
  static rollout(options: ConfigObjectOptions = {}): ConfigDelivery {
    return new ConfigDelivery({ way: 'rollout', ...options });
  }

  /** An immutable object named after the hash: a change makes a new one and rolls out; a rollback finds the old one as it was. */
  static immutable(options: ConfigObjectOptions = {}): ConfigDelivery {
    return new ConfigDelivery({ way: 'immutable', ...options });
  }

  /**
   * A sidecar makes Alloy load a changed configuration, and the pods stay. Alloy refuses a configuration that it can't load and keeps the old
   * one, which then shows only at the next restart.
   */
  static reload({ object, ...reloader }: ReloadOptions = {}): ConfigDelivery {
    return new ConfigDelivery({ way: 'reload', reloader, ...(object === undefined ? {} : { object }) });
  }

  /**
   * A ConfigMap that somebody else makes, in place of one that is made here. What the configuration needs is derived from `alloy.config`
   * all the same: bring the text in there (`AlloyConfig.fromFile`), or nothing is derived and a warning says so.
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
   * The sidecar, where there is one.
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

/** Name of the object that holds a configuration. */
export function configObjectName(name: string, hash: string, delivery: ConfigDelivery): string {
  return delivery.way === 'immutable' ? `${name}-${hash.slice(0, 10)}` : name;
}
