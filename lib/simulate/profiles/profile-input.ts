import type { Labels } from '../../semantics';

/** A profile that somebody sends to Alloy, as a test gives it. What is in it doesn't matter. */
export interface ProfileInput {
  /** Its kind: `process_cpu`. */
  readonly name: string;
  /** All labels but the name. */
  readonly labels?: Readonly<Record<string, string>>;
  /**
   * The component that gets it, by its identifier or its receiver: `pyroscope.receive_http.default`, `pyroscope.relabel.pods.receiver`.
   * @default - all sources of its kind
   */
  readonly to?: string | readonly string[];
}

/** The labels of a profile that comes in. */
export function profileLabels({ name, labels = {} }: ProfileInput): Labels {
  return new Map([['__name__', name], ...Object.entries(labels)]);
}
