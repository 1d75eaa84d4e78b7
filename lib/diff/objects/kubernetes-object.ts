import type { ObjectName } from '../tree-diff';
import { type Fields, isFields } from './plain-data';

/** A Kubernetes object as plain data: a manifest, or what a cluster has. */
export interface KubernetesObject extends Fields {
  readonly apiVersion: string;
  readonly kind: string;
  readonly metadata: Fields & { readonly name: string; readonly namespace?: string };
}

/** Whether a value is a Kubernetes object that can be told from others. */
export function isKubernetesObject(value: unknown): value is KubernetesObject {
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
export function groupOf({ apiVersion }: Pick<KubernetesObject, 'apiVersion'>): string {
  return apiVersion.includes('/') ? apiVersion.slice(0, apiVersion.indexOf('/')) : '';
}

/** What an object is matched by: group, kind, namespace and name. The version of the API is none of it. */
export function identityOf(manifest: Pick<KubernetesObject, 'apiVersion' | 'kind' | 'metadata'>): string {
  const { name, namespace = '' } = manifest.metadata;
  return JSON.stringify([manifest.kind, groupOf(manifest), namespace, name]);
}

export function nameOf({ apiVersion, kind, metadata: { name, namespace } }: KubernetesObject): ObjectName {
  return { apiVersion, kind, ...(typeof namespace === 'string' && namespace !== '' ? { namespace } : {}), name };
}

/** `Service monitoring-stack/alloy` */
export function titleOf({ kind, namespace, name }: Omit<ObjectName, 'apiVersion'>): string {
  return `${kind} ${namespace === undefined ? '' : `${namespace}/`}${name}`;
}
