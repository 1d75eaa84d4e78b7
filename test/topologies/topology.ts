import type { Chart } from 'cdk8s';
import type { Claim } from '../parity/proof';

/** A topology of the k8s-monitoring chart, and its form here. */
export interface Topology {
  /** What it is called in the chart: a preset, an option, an example. */
  readonly chart: string;
  /** What it is here, for docs/topologies.md. */
  readonly here: string;
  readonly make: (chart: Chart) => unknown;
  /** What matters of its objects. */
  readonly shows: readonly Claim[];
  /** The Pod Security level of its namespace; `none` where the namespace isn't its own to label. */
  readonly level: 'restricted' | 'baseline' | 'privileged' | 'none';
  /** All that it may do at the API server: `pods` in the whole cluster, `shop/pods` in a namespace. */
  readonly rights: readonly string[];
}

export interface TopologyGroup {
  readonly title: string;
  readonly topologies: readonly Topology[];
}

/** Destinations that all of them send to, by signal. */
export const metrics = { kind: 'Prometheus', url: 'https://mimir.example.com/api/v1/push' } as const;
export const logs = { kind: 'Loki', url: 'https://loki.example.com/loki/api/v1/push' } as const;
export const traces = { kind: 'Tempo', endpoint: 'tempo.example.com:4317' } as const;
export const profiles = { kind: 'Pyroscope', url: 'https://pyroscope.example.com' } as const;

export const cluster = 'production';
