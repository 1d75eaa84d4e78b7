import type { PropNames } from '../../config';
import type { Problem, StringInput } from '../../values';

/** Labels of everything that a destination sends. */
export interface ExternalLabels {
  /** Name of the cluster: the labels `cluster` and `k8s_cluster_name` of all that is sent; `std.sys.env('CLUSTER')` to know it at run time. @default - none */
  readonly cluster?: StringInput;
  /** Names of the labels for `cluster`. @default ['cluster', 'k8s_cluster_name'] */
  readonly clusterLabels?: readonly string[];
  /** Further labels of all that is sent, unless it has them; texts or expressions. @default - none */
  readonly externalLabels?: { readonly [name: string]: StringInput };
}

/** The names of props, for `checkedProps`. */
export const EXTERNAL_LABEL_NAMES: PropNames<ExternalLabels> = {
  cluster: 'prop',
  clusterLabels: 'prop',
  externalLabels: 'prop',
};

/** What Grafana's dashboards for Kubernetes, and the mixins, look for. */
const CLUSTER_LABELS = ['cluster', 'k8s_cluster_name'];

/** The argument `external_labels`, if there are any. */
export function externalLabelArguments({ cluster, clusterLabels = CLUSTER_LABELS, externalLabels }: ExternalLabels): {
  readonly externalLabels?: { readonly [name: string]: StringInput };
} {
  const ofCluster = cluster === undefined ? [] : clusterLabels.map((name) => [name, cluster] as const);
  const labels = Object.fromEntries([...ofCluster, ...Object.entries(externalLabels ?? {})]);
  return Object.keys(labels).length === 0 ? {} : { externalLabels: labels };
}

/** Names that are no labels, and labels that are said twice. */
export function externalLabelProblems(props: ExternalLabels | undefined): readonly Problem[] {
  const { cluster, clusterLabels, externalLabels = {} } = props ?? {};
  const problems: Problem[] = [];
  for (const [index, name] of (clusterLabels ?? []).entries()) {
    if (!isLabelName(name)) problems.push(noLabel(name, ['clusterLabels', index]));
  }
  if (clusterLabels !== undefined && cluster === undefined) {
    problems.push({
      message: 'names labels for a cluster without a name',
      path: ['clusterLabels'],
      hint: 'give cluster',
    });
  }
  for (const name of Object.keys(externalLabels)) {
    if (!isLabelName(name)) problems.push(noLabel(name, ['externalLabels', name]));
    if (cluster !== undefined && (clusterLabels ?? CLUSTER_LABELS).includes(name)) {
      problems.push({ message: 'cluster sets it, too', path: ['externalLabels', name], hint: 'give one of them' });
    }
  }
  return problems;
}

function isLabelName(name: string): boolean {
  return /^[a-zA-Z_][a-zA-Z0-9_]*$/.test(name);
}

function noLabel(name: string, path: Problem['path']): Problem {
  const legal = name.replace(/[^a-zA-Z0-9_]/g, '_').replace(/^(?=[0-9])/, '_');
  return {
    message: `${JSON.stringify(name)} is no name of a label: letters, digits and _ only, no digit in front`,
    path,
    ...(legal !== '' && { hint: `for example ${legal}` }),
  };
}
