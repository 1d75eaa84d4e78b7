import type { KubernetesObject, ObjectMetadata, Texts } from './object';

/** What all labels of the discovery begin with. */
export const META = '__meta_kubernetes_';

/** Labels as they are being made. */
export type LabelMap = Map<string, string>;

/** Name, labels and annotations of an object, as labels of the discovery. */
export function objectLabels({ metadata }: KubernetesObject, role: string): LabelMap {
  return new Map([[`${META}${role}_name`, metadata?.name ?? ''], ...attachedLabels(metadata, role)]);
}

/** What a target of an object would say of it, so that one that asks for the object finds it. */
export function identityLabels({ kind, metadata }: KubernetesObject): LabelMap {
  return new Map([
    ...(metadata?.namespace === undefined ? [] : [[`${META}namespace`, metadata.namespace] as const]),
    [`${META}${kind?.toLowerCase()}_name`, metadata?.name ?? ''],
  ]);
}

/** Labels and annotations of an object, without its name. */
export function attachedLabels(metadata: ObjectMetadata | undefined, role: string): LabelMap {
  return new Map([...pairs(metadata?.labels, `${role}_label`), ...pairs(metadata?.annotations, `${role}_annotation`)]);
}

function pairs(texts: Texts = {}, kind: string): readonly (readonly [string, string])[] {
  return Object.entries(texts).flatMap(([name, value]) => [
    [`${META}${kind}_${labelName(name)}`, value] as const,
    [`${META}${kind}present_${labelName(name)}`, 'true'] as const,
  ]);
}

/** A text as the name of a label: characters that none may have become `_`. */
export function labelName(text: string): string {
  return text.replace(/[^a-zA-Z0-9_]/gu, '_');
}
