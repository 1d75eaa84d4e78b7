import type { Block, Source } from '../syntax';

/** A top-level block of a configuration, with the place that it came from. */
export interface ConfigBlock extends BlockOrigin {
  /** The block; its offsets are valid in `source`. */
  readonly block: Block;
}

/** Where a block comes from: its source, and the construct behind it, if there is one. */
export interface BlockOrigin {
  /** The printed configuration, for a block of a construct; the user's file, for one of added text. */
  readonly source: Source;
  /** Path of the construct that the block comes from. */
  readonly constructPath?: string;
  /** Where in the user's TypeScript the construct was made: its text is `main.ts:12:3`, worked out when somebody asks. */
  readonly creationSite?: { toString(): string };
  /** Reads the files that imports name, by a name as it is written there; undefined for one whose text isn't known. @default - none is known */
  readonly readFile?: (name: string) => string | undefined;
}
