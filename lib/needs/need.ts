import type { ConfigBlock } from '../analysis';

/** The component that a need comes from. */
export interface NeedOrigin {
  /** `otelcol.receiver.otlp.default`; of one inside a module, with the instances in front: `logs.apps/loki.source.file.pods`. */
  readonly id: string;
  /** `otelcol.receiver.otlp` */
  readonly component: string;
  /** The component's own block, with its place; absent for what a prop asks for. */
  readonly at?: ConfigBlock;
  /** Where in the user's TypeScript the workload was made, for what a prop asks for. */
  readonly creationSite?: { toString(): string };
}

/** What every need says about itself. */
export interface Need {
  readonly origin: NeedOrigin;
  /** Why, beyond the component's name: the option that granted it, a note of the table, what widened it. */
  readonly why?: string;
}
