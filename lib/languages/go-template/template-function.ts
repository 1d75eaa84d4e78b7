import type { GoValue } from './value';

/** What functions ask for that isn't in the template. */
export interface TemplateEnvironment {
  /** Nanoseconds since 1970. */
  readonly now: bigint;
}

/** A function of templates; it fails with a TemplateError. */
export type TemplateFunction = (args: readonly GoValue[], environment: TemplateEnvironment) => GoValue;
