import type { Problem, StringInput } from '../../values';
import { type NodeLabel, nodeLabelProblems, nodeLabelRules } from './node-labels';
import type { Attached } from './pod-discovery';
import { copy, meta, podMeta, type Rule } from './relabeling';

/** Labels of nodes and namespaces that what comes from their pods gets. Alloy then has to watch these, too. */
export interface SurroundingLabels {
  /** Labels of the pod's node: what kind of machine it is, and where it stands. @default - none */
  readonly nodeLabels?: readonly NodeLabel[];
  /** Labels of its namespace: from the name of the label here to that of the namespace's, `{ team: 'example.com/team' }`. @default - none */
  readonly namespaceLabels?: Readonly<Record<string, string>>;
  /** Annotations of its namespace, in the same way. @default - none */
  readonly namespaceAnnotations?: Readonly<Record<string, string>>;
}

/** Further labels of series, beside those of the pipeline. */
export interface TargetLabels extends SurroundingLabels {
  /** Labels of pods to copy: from the name of the label here to that of the pod's, `{ team: 'example.com/team' }`. @default - none */
  readonly podLabels?: Readonly<Record<string, string>>;
  /** Annotations of pods to copy, in the same way. @default - none */
  readonly podAnnotations?: Readonly<Record<string, string>>;
  /** Labels with the same value for all series, a text or an expression. @default - none */
  readonly staticLabels?: Readonly<Record<string, StringInput>>;
}

/** The names of these props, for `checkedProps`. */
export const SURROUNDING_LABELS = {
  nodeLabels: 'prop',
  namespaceLabels: 'prop',
  namespaceAnnotations: 'prop',
} as const;

/** The props that set labels by their names. */
const NAMING = ['podLabels', 'podAnnotations', 'namespaceLabels', 'namespaceAnnotations', 'staticLabels'] as const;

/** The names of these props, for `checkedProps`. */
export const TARGET_LABELS = {
  ...SURROUNDING_LABELS,
  podLabels: 'prop',
  podAnnotations: 'prop',
  staticLabels: 'prop',
} as const;

/** The labels that props set, each with the name of its prop. */
export function namedLabels(given: TargetLabels = {}): readonly { readonly prop: string; readonly name: string }[] {
  return [
    ...NAMING.flatMap((prop) => Object.keys(given[prop] ?? {}).map((name) => ({ prop, name }))),
    ...(Array.isArray(given.nodeLabels) ? given.nodeLabels : []).map((name) => ({
      prop: 'nodeLabels',
      name: String(name),
    })),
  ];
}

/** What a discovery has to attach for them. */
export function attachedFor(given: SurroundingLabels): readonly Attached[] {
  const { nodeLabels = [], namespaceLabels, namespaceAnnotations } = given;
  const ofNamespace = Object.keys({ ...namespaceLabels, ...namespaceAnnotations });
  return [
    ...(nodeLabels.length > 0 ? (['node'] as const) : []),
    ...(ofNamespace.length > 0 ? (['namespace'] as const) : []),
  ];
}

/** Copies labels of nodes and namespaces. */
export function surroundingRules(given: SurroundingLabels): readonly Rule[] {
  const { nodeLabels, namespaceLabels = {}, namespaceAnnotations = {} } = given;
  return [
    ...nodeLabelRules(nodeLabels),
    ...Object.entries(namespaceLabels).map(([label, name]) => copy(meta('namespace', 'label', String(name)), label)),
    ...Object.entries(namespaceAnnotations).map(([label, name]) =>
      copy(meta('namespace', 'annotation', String(name)), label),
    ),
  ];
}

/** Sets them all. */
export function targetLabelRules(given: TargetLabels): readonly Rule[] {
  const { podLabels = {}, podAnnotations = {} } = given;
  return [
    ...Object.entries(podLabels).map(([label, name]) => copy(podMeta('label', String(name)), label)),
    ...Object.entries(podAnnotations).map(([label, name]) => copy(podMeta('annotation', String(name)), label)),
    ...surroundingRules(given),
    ...staticLabelRules(given),
  ];
}

/** Sets labels whose values are given; a `$` in a text is one. */
export function staticLabelRules({ staticLabels = {} }: Pick<TargetLabels, 'staticLabels'>): readonly Rule[] {
  return Object.entries(staticLabels).map(([targetLabel, value]) => ({
    targetLabel,
    replacement: typeof value === 'string' ? value.replaceAll('$', '$$$$') : value,
  }));
}

const labelName = /^[a-zA-Z_][a-zA-Z0-9_]*$/;

/** Names that no label has, that two props set, or that the pipeline sets itself. */
export function targetLabelProblems(given: TargetLabels | undefined, own: readonly string[] = []): readonly Problem[] {
  const all = namedLabels(given);
  return [
    ...nodeLabelProblems(given?.nodeLabels),
    ...all.flatMap(({ prop, name }, index): readonly Problem[] => {
      const path = [prop];
      if (!labelName.test(name) || name.startsWith('__')) {
        const message = `${JSON.stringify(name)} is no name of a label: expected letters, digits and underscores, and neither a digit nor two underscores at the beginning`;
        return prop === 'nodeLabels' ? [] : [{ path, message }];
      }
      if (own.includes(name)) return [{ path, message: `${JSON.stringify(name)} is set by the pipeline` }];
      const first = all.findIndex((other) => other.name === name);
      const message = `${JSON.stringify(name)} is set by \`${all[first]!.prop}\`, too`;
      return first < index ? [{ path, message }] : [];
    }),
  ];
}

/** Labels that a discovery which is given doesn't find. */
export function attachmentProblems(
  given: SurroundingLabels | undefined,
  pods: { readonly attached: readonly Attached[] } | undefined,
): readonly Problem[] {
  if (given === undefined || pods === undefined) return [];
  const { namespaceLabels = {} } = given;
  const ofNamespace = Object.keys(namespaceLabels).length > 0 ? 'namespaceLabels' : 'namespaceAnnotations';
  const props = { node: 'nodeLabels', namespace: ofNamespace };
  return attachedFor(given)
    .filter((what) => !pods.attached.includes(what))
    .map((what) => ({
      path: [props[what]],
      message: `needs what \`pods\` doesn't find: the labels of the ${what}`,
      hint: `give PodDiscovery attachMetadata: ['${what}']`,
    }));
}
