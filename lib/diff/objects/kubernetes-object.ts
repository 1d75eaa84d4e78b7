import type { ObjectName } from '../tree-diff';

/** A JSON object. */
export type Fields = { readonly [name: string]: unknown };

/** A Kubernetes object as plain data. */
export interface Manifest extends Fields {
  readonly apiVersion: string;
  readonly kind: string;
  readonly metadata: Fields & { readonly name: string; readonly namespace?: string };
}

/** A file that holds no Kubernetes object: Alloy configuration, or other YAML or JSON. */
export interface PlainFile {
  /** Relative to the tree, with `/`. */
  readonly name: string;
  /** The text of Alloy configuration, otherwise what was parsed. */
  readonly content: unknown;
}

/** All that is compared: the content of folders, or of a cluster. */
export interface Tree {
  readonly objects: readonly Manifest[];
  readonly files: readonly PlainFile[];
}

export function isFields(value: unknown): value is Fields {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

/** Whether a value is a Kubernetes object that can be told from others. */
export function isManifest(value: unknown): value is Manifest {
  return (
    isFields(value) &&
    typeof value['apiVersion'] === 'string' &&
    typeof value['kind'] === 'string' &&
    isFields(value['metadata']) &&
    typeof value['metadata']['name'] === 'string' &&
    value['metadata']['name'] !== ''
  );
}

/** The API group: `apps` of `apps/v1`, nothing of `v1`. */
export function groupOf({ apiVersion }: Pick<Manifest, 'apiVersion'>): string {
  return apiVersion.includes('/') ? apiVersion.slice(0, apiVersion.indexOf('/')) : '';
}

/** What an object is matched by: group, kind, namespace and name. The version of the API is none of it. */
export function identityOf(manifest: Pick<Manifest, 'apiVersion' | 'kind' | 'metadata'>): string {
  const { name, namespace = '' } = manifest.metadata;
  return JSON.stringify([manifest.kind, groupOf(manifest), namespace, name]);
}

export function nameOf({ apiVersion, kind, metadata: { name, namespace } }: Manifest): ObjectName {
  return { apiVersion, kind, ...(typeof namespace === 'string' && namespace !== '' ? { namespace } : {}), name };
}

/** `Service monitoring-stack/alloy` */
export function titleOf({ kind, namespace, name }: Omit<ObjectName, 'apiVersion'>): string {
  return `${kind} ${namespace === undefined ? '' : `${namespace}/`}${name}`;
}

/** A value as a text, whatever it is: manifests may hold anything anywhere. */
export function plainText(value: unknown): string {
  if (typeof value === 'string') return value;
  return value === undefined ? '' : JSON.stringify(value);
}

/** Order of texts by their code units: the same everywhere. */
export function byText(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
