import type { otelcol } from '../../components';

/** Labels and annotations of who sends, as resource attributes, by the names of the attributes. */
export interface SenderMetadata {
  /** Labels of the sender's pod: from the name of the attribute to that of the label, `{ team: 'example.com/team' }`. @default - none */
  readonly podLabels?: Readonly<Record<string, string>>;
  /** Annotations of the sender's pod, in the same way. @default - none */
  readonly podAnnotations?: Readonly<Record<string, string>>;
  /** Labels of the sender's namespace, in the same way; Alloy then has to list namespaces, too. @default - none */
  readonly namespaceLabels?: Readonly<Record<string, string>>;
  /** Annotations of the sender's namespace, in the same way; Alloy then has to list namespaces, too. @default - none */
  readonly namespaceAnnotations?: Readonly<Record<string, string>>;
}

/** The names of these props, for `checkedProps`. */
export const SENDER_METADATA = {
  podLabels: 'prop',
  podAnnotations: 'prop',
  namespaceLabels: 'prop',
  namespaceAnnotations: 'prop',
} as const;

/** What `otelcol.processor.k8sattributes` extracts for them. */
export function senderMetadata(
  props: SenderMetadata,
): Pick<otelcol.processor.K8sattributesExtract, 'label' | 'annotation'> {
  const label = [...extracted('pod', props.podLabels), ...extracted('namespace', props.namespaceLabels)];
  const annotation = [...extracted('pod', props.podAnnotations), ...extracted('namespace', props.namespaceAnnotations)];
  return { ...(label.length > 0 && { label }), ...(annotation.length > 0 && { annotation }) };
}

function extracted(from: 'pod' | 'namespace', names: Readonly<Record<string, string>> = {}) {
  return Object.entries(names).map(([tagName, key]) => ({ from, key, tagName }));
}
