// The topologies of the k8s-monitoring chart, each as a small stack: data for docs/topologies.md, for topologies.test.ts and for the cluster suite.

import { clusters } from './clusters';
import { operations, platforms } from './platforms';
import { access, workloads } from './presets';
import type { TopologyGroup } from './topology';
import { traceTopologies } from './traces';

export type { Topology, TopologyGroup } from './topology';

export const topologies: readonly TopologyGroup[] = [
  workloads,
  access,
  traceTopologies,
  clusters,
  platforms,
  operations,
];
