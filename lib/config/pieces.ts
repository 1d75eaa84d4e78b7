import type { BuiltBlock } from '../components/build-block';
import type { CreationSite } from '../components/creation-site';
import type { Block } from '../syntax';
import type { AlloyText } from './alloy-text';

/** What stands in a module body, in the order of the printed text. */
export type Piece = HeadingPiece | BlockPiece | TextPiece;

/** A comment above a section. */
export interface HeadingPiece {
  readonly kind: 'heading';
  /** Lines of the comment, without their marks. */
  readonly lines: readonly string[];
}

/** What a part of a configuration comes from. */
export interface Origin {
  readonly constructPath: string;
  readonly creationSite?: CreationSite;
}

/** A block that a construct, a setting or the configuration itself makes. */
export interface BlockPiece extends Origin {
  readonly kind: 'block';
  readonly built: BuiltBlock;
  /** What is inside of it, where its body is a module. */
  readonly inner?: InnerPieces;
}

/** The body of a `declare` or of the template of a `foreach`. */
export interface InnerPieces {
  readonly pieces: readonly Piece[];
  /** The blocks that close the body: exports of a `declare`. */
  readonly last: readonly Block[];
  /** Name of the block inside of the block, whose body it is. */
  readonly template?: string;
}

/** Text that a user brought. */
export interface TextPiece {
  readonly kind: 'text';
  readonly text: AlloyText;
}
