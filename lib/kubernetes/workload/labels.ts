import type { ImageProps } from './image';
import { imageVersion } from './image';

/** The labels that find the pods. They never change: a DaemonSet's selector can't be changed in a live cluster. */
export function selectorLabels(name: string): Record<string, string> {
  return { 'app.kubernetes.io/name': 'alloy', 'app.kubernetes.io/instance': name };
}

/** What an object is for: the label `app.kubernetes.io/component`. */
export type LabelComponent = 'availability' | 'collector' | 'config' | 'networking' | 'rbac';

/** The recommended labels of every object. */
export function objectLabels(name: string, component: LabelComponent): Record<string, string> {
  return {
    ...selectorLabels(name),
    'app.kubernetes.io/component': component,
    'app.kubernetes.io/part-of': 'alloy',
    'app.kubernetes.io/managed-by': 'cdk8s',
  };
}

/** Which Alloy runs: a label of the workload and of its pods alone, so that an upgrade touches no other object. */
export function versionLabel(image?: ImageProps): Record<string, string> {
  return { 'app.kubernetes.io/version': imageVersion(image) };
}
