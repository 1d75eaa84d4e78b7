import type { StabilityLevel } from '../facts';

/** What is allowed in a configuration, as the flags of `alloy validate` say it. */
export interface ValidateOptions {
  /**
   * The lowest stability that is allowed: `--stability.level`.
   * @default 'generally-available'
   */
  readonly stabilityLevel?: StabilityLevel;
  /**
   * Whether community components are allowed: `--feature.community-components.enabled`.
   * @default false
   */
  readonly communityComponents?: boolean;
  /**
   * Whether to check, too, what Alloy checks only when it runs: exclusive and missing arguments, ranges, formats (codes `rule/...`),
   * and the texts of other languages in strings (codes `content/...`).
   * @default false
   */
  readonly crossArgumentRules?: boolean;
  /**
   * Name of a text that is given without one, in messages.
   * @default 'config.alloy'
   */
  readonly filename?: string;
}
