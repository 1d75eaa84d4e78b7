/** An argument of `alloy run`, and why it's there. */
export interface Argument {
  readonly text: string;
  /** Identifiers of components, a prop, or Alloy itself. */
  readonly askedBy: readonly string[];
  readonly why?: string;
}
