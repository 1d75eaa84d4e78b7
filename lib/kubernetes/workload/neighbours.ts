import type { IConstruct } from 'constructs';
import type { Model } from '../../analysis';
import { traitsOf } from '../../facts';
import type { Plan } from './plan';

// Symbols of all copies of this package: their constructs may be in one tree.
const clusterMark = Symbol.for('cdk8s-alloy.cluster');
const workloadsMark = Symbol.for('cdk8s-alloy.workloads');

interface Home {
  [clusterMark]?: true;
  [workloadsMark]?: IConstruct[];
}

/** Says that what is in a construct runs in a cluster of its own, where nothing outside of the construct is a neighbour. */
export function markCluster(construct: IConstruct): void {
  (construct as Home)[clusterMark] = true;
}

/** Notes a workload for those of the same cluster. To look for them in the whole tree would take each of a thousand clusters longer than the one before. */
export function noteWorkload(workload: IConstruct): void {
  const home = homeOf(workload);
  home[workloadsMark] ??= [];
  home[workloadsMark].push(workload);
}

/** The other workloads of the cluster, without those that were taken out of the tree. */
export function workloadsBeside(workload: IConstruct): readonly IConstruct[] {
  return (homeOf(workload)[workloadsMark] ?? []).filter(
    (other) => other !== workload && other.node.scope?.node.tryFindChild(other.node.id) === other,
  );
}

/** The construct of the cluster, or the root of the tree. */
function homeOf({ node }: IConstruct): Home {
  return (node.scopes.findLast((scope) => (scope as Home)[clusterMark]) ?? node.root) as Home;
}

/** Another workload of the app, as far as it matters to its neighbours. */
export interface Neighbour {
  /** Path of its construct. */
  readonly constructPath: string;
  readonly plan: Plan;
}

/** Whether one of the workloads sends what belongs together, the spans of a trace for one, to one pod of another workload. */
export function balances(neighbours: Iterable<Neighbour>): boolean {
  for (const { plan } of neighbours) if (hasBalancer(plan.input.config.model)) return true;
  return false;
}

function hasBalancer({ nodes }: Model): boolean {
  return nodes.some(({ component }) => component !== undefined && traitsOf(component.name).balances === true);
}
