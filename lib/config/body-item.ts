import type { BuiltBlock, CreationSite } from '../components';
import type { Block } from '../syntax';
import type { AlloyText } from './alloy-text';

/** An item of a module body, in the order of the printed text. */
export type BodyItem = HeadingItem | BlockItem | TextItem;

/** A comment above a section. */
export interface HeadingItem {
  readonly kind: 'heading';
  /** Lines of the comment, without their marks. */
  readonly lines: readonly string[];
}

/** What a part of a configuration comes from. */
export interface ConstructOrigin {
  readonly constructPath: string;
  readonly creationSite?: CreationSite;
}

/** A block made by a construct, a setting or the configuration itself. */
export interface BlockItem extends ConstructOrigin {
  readonly kind: 'block';
  readonly built: BuiltBlock;
  /** Its content, if its body is a module. */
  readonly inner?: InnerBody;
}

/** The body of a `declare` or of the template of a `foreach`. */
export interface InnerBody {
  readonly items: readonly BodyItem[];
  /** The blocks that close the body: exports of a `declare`. */
  readonly last: readonly Block[];
  /** Name of the nested block whose body it is. */
  readonly template?: string;
}

/** Text that a user added. */
export interface TextItem {
  readonly kind: 'text';
  readonly text: AlloyText;
}
