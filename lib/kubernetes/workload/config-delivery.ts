import { createHash } from 'node:crypto';

/** How a changed configuration reaches the pods. */
export type ConfigDelivery =
  /** A hash of the configuration in the pod template: a change rolls the pods out. */
  | 'rollout'
  /** An immutable ConfigMap named after the hash: a change makes a new one and rolls out; a rollback finds the old one as it was. */
  | 'immutable'
  /**
   * A sidecar makes Alloy load a changed ConfigMap, and the pods stay. Alloy refuses a configuration that it can't load and keeps the old
   * one, which then shows only at the next restart.
   */
  | 'reload';

/** SHA-256 of a configuration's bytes, in hexadecimal digits. */
export function configHash(text: string): string {
  return createHash('sha256').update(text, 'utf8').digest('hex');
}

/** Name of the object that holds a configuration. */
export function configObjectName(name: string, hash: string, delivery: ConfigDelivery): string {
  return delivery === 'immutable' ? `${name}-${hash.slice(0, 10)}` : name;
}
