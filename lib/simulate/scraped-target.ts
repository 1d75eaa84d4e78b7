import type { Labels } from '../semantics';
import type { Step } from './way';

/** A target that a component scrapes, as it does so. */
export interface ScrapedTarget {
  /** Identifier of the component. */
  readonly component: string;
  /** What its series get: all labels that don't begin with `__`. */
  readonly labels: Labels;
  /** All of its labels but those of the discovery. */
  readonly allLabels: Labels;
  readonly url: string;
  /** Nanoseconds. */
  readonly interval: bigint;
  /** Nanoseconds. */
  readonly timeout: bigint;
  /** Whether one member of a cluster scrapes it, whichever; else each pod with this configuration does. */
  readonly clustered: boolean;
  /** Where its way has led it. */
  readonly step: Step;
}
