import type { AlloyComponent, AlloyComponentDetail, AlloyPeer, Pod, PodOwner } from '../../cluster';
import type { AlloyContainer } from './alloy-container';
import type { LogEntry } from './alloy-log';
import type { MetricsWindow } from './metrics-window';

/** One running Alloy: what its HTTP API, its metrics and its log said. */
export interface AlloyInstance {
  /** The name of its pod, or the URL that it was read at. */
  readonly name: string;
  readonly pod?: Pod;
  /** Why its HTTP API gave no answer; what stands below is absent then. */
  readonly problem?: string;
  /** Whether the caller may not read it. */
  readonly isRefused?: boolean;
  readonly ready?: { readonly isReady: boolean; readonly says: string };
  readonly components?: readonly AlloyComponent[];
  /** The components that questions look into, by their identifiers. */
  readonly details?: ReadonlyMap<string, AlloyComponentDetail>;
  readonly peers?: readonly AlloyPeer[];
  readonly window?: MetricsWindow;
  readonly log?: readonly LogEntry[];
}

/** The Alloys of one workload, as they were observed. */
export interface ObservedAlloy {
  /** `daemonset/alloy in namespace monitoring-stack`, or a URL. */
  readonly title: string;
  /** What the cluster has of it; absent where Alloys were read at URLs. */
  readonly owner?: PodOwner;
  readonly container?: AlloyContainer;
  readonly serviceAccount?: string;
  /** Those that were read. */
  readonly instances: readonly AlloyInstance[];
  /** How many running pods weren't read because of the limit. */
  readonly unread: number;
}
