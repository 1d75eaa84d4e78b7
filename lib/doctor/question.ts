import type { ClusterFacts } from './cluster-facts';
import type { Connection } from './destinations/connections';
import type { Diagnosis } from './diagnosis';
import type { ObservedAlloy } from './observation/observed-alloy';

/** What a question may look at besides the Alloy itself. */
export interface QuestionContext {
  /** The cluster; absent where Alloys were read at URLs. */
  readonly facts?: ClusterFacts;
  /** How its destinations can be reached. */
  readonly connections: readonly Connection[];
}

/** One question of the troubleshooting page, and how it is answered. */
export interface Question {
  /** Stable; stands in the JSON report. */
  readonly name: string;
  /** As a person asks it. */
  readonly text: string;
  /** What is wrong, if anything. */
  readonly diagnose: (
    alloy: ObservedAlloy,
    context: QuestionContext,
  ) => readonly Diagnosis[] | Promise<readonly Diagnosis[]>;
}
