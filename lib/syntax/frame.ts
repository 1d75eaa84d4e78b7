import { type Expr, type Field, NO_OFFSET, type Statement } from './tree';

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

/** Something begun and not yet ended. One class for all kinds: the parser's inner loop reads `kind` of whatever is on top. */
export class Frame {
  readonly kind: FrameKind;
  /** Offset of the name, the opening bracket or the operator. */
  readonly start: number;
  /** Value, callee or left operand that stands before it. */
  readonly value: Expr | undefined;
  readonly statements: Statement[] = NO_STATEMENTS;
  readonly elements: Expr[] = NO_ELEMENTS;
  readonly fields: Field[] = NO_FIELDS;
  /** Name of the statement, or of the field whose value is being parsed. */
  name = '';
  nameStart = NO_OFFSET;
  quoted = false;
  label: string | undefined = undefined;
  labelStart = NO_OFFSET;
  /** Whether the field being parsed has a name that can be kept. */
  named = false;
  operator = '';
  precedence = 0;

  constructor(kind: FrameKind, start: number, value?: Expr) {
    this.kind = kind;
    this.start = start;
    this.value = value;
    if (kind === FrameKind.Array || kind === FrameKind.Call) this.elements = [];
    else if (kind === FrameKind.Object) this.fields = [];
    else if (kind === FrameKind.File || kind === FrameKind.Block || kind === FrameKind.BlockValue) this.statements = [];
  }
}

const NO_STATEMENTS: Statement[] = [];
const NO_ELEMENTS: Expr[] = [];
const NO_FIELDS: Field[] = [];
