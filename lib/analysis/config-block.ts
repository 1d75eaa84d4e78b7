import type { CreationSite } from '../components/creation-site';
import type { Block, Source } from '../syntax';

/** A top-level block of a configuration, with the place that it came from. */
export interface ConfigBlock {
  /** The block; its offsets are valid in `source`. */
  readonly block: Block;
  /** The printed configuration, for a block of a construct; the user's file, for one of added text. */
  readonly source: Source;
  /** Path of the construct that the block comes from. */
  readonly constructPath?: string;
  /** Where in the user's TypeScript the construct was made; as a text, `main.ts:12:3`. */
  readonly creationSite?: CreationSite | string;
}
