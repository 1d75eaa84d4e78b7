import type { otelcol } from '../../components';
import type { Problem } from '../../values';

/** Attributes of resources that come from labels and annotations in Kubernetes: each from the name of the attribute to that of the label, `{ team: 'example.com/team' }`. */
export interface ResourceLabels {
  /** Labels of the sender's pod. @default - none */
  readonly podLabels?: Readonly<Record<string, string>>;
  /** Annotations of the sender's pod. @default - those that begin with `resource.opentelemetry.io/` */
  readonly podAnnotations?: Readonly<Record<string, string>>;
  /** Labels of its namespace; Alloy then watches namespaces, too. @default - none */
  readonly namespaceLabels?: Readonly<Record<string, string>>;
  /** Annotations of its namespace; Alloy then watches namespaces, too. @default - none */
  readonly namespaceAnnotations?: Readonly<Record<string, string>>;
  /** Labels of its node; Alloy then watches nodes, too. @default - none */
  readonly nodeLabels?: Readonly<Record<string, string>>;
}

/** The names of these props, for `checkedProps`. */
export const RESOURCE_LABELS = {
  podLabels: 'prop',
  podAnnotations: 'prop',
  namespaceLabels: 'prop',
  namespaceAnnotations: 'prop',
  nodeLabels: 'prop',
} as const;

type Source = 'pod' | 'namespace' | 'node';

/** The blocks of `otelcol.processor.k8sattributes` that extract them. */
export function extractedLabels(
  given: ResourceLabels,
): Pick<otelcol.processor.K8sattributesExtract, 'label' | 'annotation'> {
  const of = (from: Source, names: Readonly<Record<string, string>> = {}) =>
    Object.entries(names).map(([tagName, key]) => ({ tagName, key, from }));
  const label = [
    ...of('pod', given.podLabels),
    ...of('namespace', given.namespaceLabels),
    ...of('node', given.nodeLabels),
  ];
  const annotation = [...of('pod', given.podAnnotations), ...of('namespace', given.namespaceAnnotations)];
  return { ...(label.length > 0 && { label }), ...(annotation.length > 0 && { annotation }) };
}

/** Attributes that two props set, and names that are empty. */
export function resourceLabelProblems(given: ResourceLabels): readonly Problem[] {
  const all = (Object.keys(RESOURCE_LABELS) as (keyof ResourceLabels)[]).flatMap((prop) =>
    Object.entries(given[prop] ?? {}).map(([attribute, name]) => ({ prop, attribute, name: name as unknown })),
  );
  return all.flatMap(({ prop, attribute, name }, index) => {
    const path = [prop, attribute];
    if (attribute === '') return [{ path: [prop], message: 'an attribute needs a name' }];
    if (typeof name !== 'string' || name === '') {
      return [{ path, message: 'must be the name of a label or annotation in Kubernetes: "example.com/team"' }];
    }
    const first = all.findIndex((other) => other.attribute === attribute);
    return first < index ? [{ path, message: `is set by \`${all[first]!.prop}\`, too` }] : [];
  });
}
