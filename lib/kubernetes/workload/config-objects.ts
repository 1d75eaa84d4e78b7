import { Lazy } from 'cdk8s';
import { Construct } from 'constructs';
import { AlloyObject, type ObjectOwner } from './alloy-object';
import type { ConfigFiles } from './config-files';

/**
 * The ConfigMaps or Secrets that hold the configuration of an Alloy. How many there are, and what they are called, follows from its text:
 * `update` makes and removes them once it is complete.
 */
export class ConfigObjects extends Construct {
  readonly #owner: ObjectOwner;
  readonly #immutable: boolean;
  readonly #files: () => ConfigFiles;

  /** @param files the files stored in the cluster, as of now */
  constructor(scope: Construct, id: string, owner: ObjectOwner, immutable: boolean, files: () => ConfigFiles) {
    super(scope, id);
    this.#owner = owner;
    this.#immutable = immutable;
    this.#files = files;
  }

  /** Creates the objects that the configuration needs, and removes those that it no longer needs. May be called at any time. */
  update(): void {
    const made = this.#files().objects.filter(({ text }) => text !== undefined);
    for (const child of this.node.children) {
      if (!made.some(({ name }) => name === child.node.id)) this.node.tryRemoveChild(child.node.id);
    }
    for (const { kind, name, key } of made) {
      if (this.node.tryFindChild(name)) continue;
      const text = () => this.#files().objects.find((object) => object.name === name)?.text;
      const data = { [key]: Lazy.any({ produce: text }) };
      new AlloyObject(this, name, {
        owner: this.#owner,
        apiVersion: 'v1',
        kind,
        component: 'config',
        name,
        ...(this.#immutable ? { immutable: true } : {}),
        ...(kind === 'Secret' ? { stringData: data } : { data }),
      });
    }
  }
}
