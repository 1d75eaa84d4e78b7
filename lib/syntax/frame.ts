import { type Expr, type Field, NO_OFFSET, type Statement, type Unary } from './tree';

/** What the parser can be in the middle of. */
export enum FrameKind {
  File = 0,
  Expression = 1,
  Attribute = 2,
  Block = 3,
  /** A block that stands where only an expression may: read to its end, then reported. */
  BlockValue = 4,
  Array = 5,
  Object = 6,
  Call = 7,
  Index = 8,
  Paren = 9,
  Unary = 10,
  Binary = 11,
}

const NO_STATEMENTS: Statement[] = [];
const NO_ELEMENTS: Expr[] = [];
const NO_FIELDS: Field[] = [];

/** Something begun and not yet ended. One class for all kinds: the parser's inner loop reads `kind` of whatever is on top. */
export class Frame {
  kind = FrameKind.File;
  /** Offset of the name, the opening bracket or the operator. */
  start = 0;
  /** Value, callee or left operand that stands before it. */
  value: Expr | undefined = undefined;
  statements = NO_STATEMENTS;
  elements = NO_ELEMENTS;
  fields = NO_FIELDS;
  /** Name of the statement, or of the field whose value is being parsed. */
  name = '';
  nameStart = NO_OFFSET;
  quoted = false;
  /** Whether the field being parsed has a name that can be kept. */
  named = false;
  label: string | undefined = undefined;
  labelStart = NO_OFFSET;
  /** The last of some unary operators in a row; `value` is the first. */
  innermost: Unary | undefined = undefined;
  operator = '';
  precedence = 0;
}

/** The frames that are open. Frames are used again: one that was popped is valid until the next push. */
export class FrameStack {
  readonly #frames: Frame[] = [];
  #depth = 0;
  /** The frame on top. */
  top = new Frame();

  get depth(): number {
    return this.#depth;
  }

  /** Only what the kind needs is reset; the rest is for the caller to set. */
  push(kind: FrameKind, start: number, value?: Expr): Frame {
    let frame = this.#frames[this.#depth];
    if (frame === undefined) {
      frame = new Frame();
      this.#frames.push(frame);
    }
    this.#depth++;
    this.top = frame;
    frame.kind = kind;
    frame.start = start;
    frame.value = value;
    if (kind === FrameKind.Array || kind === FrameKind.Call) frame.elements = [];
    else if (kind === FrameKind.Object) frame.fields = [];
    else if (kind === FrameKind.File || kind === FrameKind.Block || kind === FrameKind.BlockValue)
      frame.statements = [];
    return frame;
  }

  pop(): void {
    this.#depth--;
    this.top = this.#frames[this.#depth - 1]!;
  }
}
