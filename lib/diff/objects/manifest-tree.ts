import type { KubernetesObject } from './kubernetes-object';

/** A file that holds no Kubernetes object: Alloy configuration, or other YAML or JSON. */
export interface PlainFile {
  /** Relative to the tree, with `/`. */
  readonly name: string;
  /** The text of Alloy configuration, otherwise what was parsed. */
  readonly content: unknown;
}

/** All that is compared: the content of folders, or of a cluster. */
export interface ManifestTree {
  readonly objects: readonly KubernetesObject[];
  readonly files: readonly PlainFile[];
}
