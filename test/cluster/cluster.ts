import type { Announcement } from './control-plane';

/** The environment variable through which the set-up tells the suites about the clusters, one for each worker. */
export const CLUSTER_VARIABLE = 'ALLOY_TEST_CLUSTER';

export interface Cluster extends Announcement {
  /** The program that runs the control plane. */
  readonly program: string;
  /** The kubectl under test. */
  readonly kubectl: string;
  /** Where kubectl keeps what it found out about the API server. */
  readonly cacheFolder: string;
}
