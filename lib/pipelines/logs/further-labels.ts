import type { blocks } from '../../components';
import type { Problem, StringInput } from '../../values';
import { nodeLabelProblems } from '../discovery/node-labels';
import { copy, podMeta, type Rule } from '../discovery/relabeling';
import { namedLabels, SURROUNDING_LABELS, type SurroundingLabels, surroundingRules } from '../discovery/target-labels';
import { LOG_LABELS } from './log-stages';

/** Further labels of entries, beside those of the pipeline. Each combination of values is a stream of its own in Loki. */
export interface FurtherLabels extends SurroundingLabels {
  /** Labels of pods to copy: from the name of the label in Loki to that of the pod's, `{ team: 'example.com/team' }`. @default - none */
  readonly podLabels?: Readonly<Record<string, string>>;
  /** Annotations of pods to copy, in the same way. @default - none */
  readonly podAnnotations?: Readonly<Record<string, string>>;
  /** Labels with the same value for all entries, a text or an expression. @default - none */
  readonly staticLabels?: Readonly<Record<string, StringInput>>;
  /**
   * Names of labels (of the props for labels, or of rules and stages), or of extracted values, that become structured metadata instead: they can be searched
   * for, and make no streams.
   * @default - none
   */
  readonly metadata?: readonly string[];
  /** Stream labels to keep beside those of the pipeline: what rules and stages set. @default - none */
  readonly labels?: readonly string[];
}

export const furtherLabelNames = {
  ...SURROUNDING_LABELS,
  podLabels: 'prop',
  podAnnotations: 'prop',
  staticLabels: 'prop',
  metadata: 'prop',
  labels: 'prop',
} as const;

/** Copies labels and annotations of pods, and labels of what is around them. */
export function copiedLabels(given: FurtherLabels): readonly Rule[] {
  const { podLabels = {}, podAnnotations = {} } = given;
  return [
    ...Object.entries(podLabels).map(([label, name]) => copy(podMeta('label', name), label)),
    ...Object.entries(podAnnotations).map(([label, name]) => copy(podMeta('annotation', name), label)),
    ...surroundingRules(given),
  ];
}

/** Sets the labels whose values are given. */
export function staticStages({ staticLabels = {} }: FurtherLabels): readonly blocks.LokiStage[] {
  return Object.keys(staticLabels).length === 0 ? [] : [{ kind: 'static_labels', values: staticLabels }];
}

/** The stream labels to keep. */
export function keptLabels(given: FurtherLabels): readonly string[] {
  const { metadata = [], labels = [] } = given;
  const copied = namedLabels(given).map(({ name }) => name);
  return [...new Set([...labels, ...copied.filter((name) => !metadata.includes(name))])];
}

/** The structured metadata that is asked for, as `stage.structured_metadata` has it. */
export function furtherMetadata({ metadata = [] }: FurtherLabels): Readonly<Record<string, string>> {
  return Object.fromEntries(metadata.map((name) => [name, name]));
}

/** Names that Loki would refuse or change, and those that two props set. */
export function labelProblems(given: FurtherLabels = {}, own: readonly string[] = LOG_LABELS): readonly Problem[] {
  const setting = namedLabels(given);
  return [
    ...nodeLabelProblems(given.nodeLabels),
    ...setting.filter(({ prop }) => prop !== 'nodeLabels').flatMap(({ prop, name }) => nameProblems(name, [prop])),
    ...setting
      .filter(({ name }) => own.includes(name))
      .map(({ prop, name }) => ({ path: [prop], message: `${JSON.stringify(name)} is set by the pipeline` })),
    ...setting.flatMap(({ prop, name }, index) => {
      const first = setting.findIndex((other) => other.name === name);
      const message = `${JSON.stringify(name)} is set by \`${setting[first]!.prop}\`, too`;
      return first < index ? [{ path: [prop], message }] : [];
    }),
    ...labelListProblems(given.labels, 'labels'),
    ...labelListProblems(given.metadata, 'metadata'),
    ...(Array.isArray(given.metadata) ? given.metadata : [])
      .filter((name) => given.labels?.includes(name))
      .map((name) => ({
        path: ['metadata'],
        message: `${JSON.stringify(name)} is in \`labels\`, too: it is either a label or structured metadata`,
      })),
  ];
}

/** What is wrong with a list of names of labels. */
export function labelListProblems(names: unknown, prop: string): readonly Problem[] {
  if (names === undefined) return [];
  if (!Array.isArray(names)) return [{ path: [prop], message: 'must be a list of names' }];
  return names.flatMap((name, index) => nameProblems(name, [prop, index]));
}

const labelName = /^[a-zA-Z_][a-zA-Z0-9_]*$/;

function nameProblems(name: unknown, path: Problem['path']): readonly Problem[] {
  if (typeof name === 'string' && labelName.test(name) && !name.startsWith('__')) return [];
  const message = `${JSON.stringify(name) ?? 'undefined'} is no name of a label: expected letters, digits and underscores, and neither a digit nor two underscores at the beginning`;
  return [
    { path, message, ...(typeof name === 'string' && { hint: `for example ${JSON.stringify(possible(name))}` }) },
  ];
}

/** A name that a label can have. */
function possible(name: string): string {
  return name.replace(/[^a-zA-Z0-9_]/g, '_').replace(/^(?:_+|(?=[0-9]|$))/, 'label_');
}
