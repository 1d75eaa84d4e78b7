/**
 * The syntax tree. Nodes are plain objects told apart by `kind`. Offsets are byte offsets into the source; a node that a
 * program made has `NO_OFFSET` everywhere (see `build.ts`). Ends are inclusive: the offset of the last byte.
 */
export const NO_OFFSET = -1;

/** A parsed source: statements in order, and the comments, which belong to no node. */
export interface File {
  readonly kind: 'file';
  /** Name of the source, as given to `parse`. */
  readonly name: string;
  readonly body: readonly Statement[];
  readonly comments: readonly CommentGroup[];
}

/** Comments that follow each other with no blank line and no token between them. */
export type CommentGroup = readonly Comment[];

export interface Comment {
  /** Text with its `//` or `/*` marks, as the printer writes it. */
  readonly text: string;
  readonly start: number;
}

/**
 * Comments of a node that a program made. A parsed tree has its comments beside it, in `File.comments`. Each text is one of comments alone, with their
 * marks: `// like this`.
 */
export interface AttachedComments {
  /** Above the node, on lines of its own; a blank line at the end sets it off. */
  readonly above?: string;
  /** Behind the node, on its last line. */
  readonly behind?: string;
  /** Behind the bracket that opens the node. */
  readonly inside?: string;
  /** On lines of their own, below the last member of the node. */
  readonly last?: string;
}

interface MayHaveComments {
  readonly comments?: AttachedComments;
}

export type Statement = Attribute | Block | BadStatement;

export interface Attribute extends MayHaveComments {
  readonly kind: 'attribute';
  readonly name: string;
  readonly nameStart: number;
  readonly value: Expr;
}

export interface Block extends MayHaveComments {
  readonly kind: 'block';
  /** Name with its dots: `prometheus.scrape`, `stage.json`, `endpoint`. */
  readonly name: string;
  readonly nameStart: number;
  /** Absent for no label and for the empty label `""`, which Alloy takes as none. */
  readonly label?: string;
  readonly labelStart: number;
  readonly body: readonly Statement[];
  /** Offset of `{`. */
  readonly open: number;
  /** Offset of `}`. */
  readonly close: number;
}

/** What could not be parsed, kept so that an editor can work with the rest. Never in a tree without diagnostics. */
export interface BadStatement extends MayHaveComments {
  readonly kind: 'bad-statement';
  readonly start: number;
  readonly end: number;
}

export type Expr =
  | Identifier
  | Literal
  | ArrayExpr
  | ObjectExpr
  | Access
  | Index
  | Call
  | Unary
  | Binary
  | Paren
  | BadExpr;

export interface Identifier extends MayHaveComments {
  readonly kind: 'identifier';
  readonly name: string;
  readonly start: number;
}

export type LiteralType = 'number' | 'float' | 'string' | 'bool' | 'null';

export interface Literal extends MayHaveComments {
  readonly kind: 'literal';
  readonly type: LiteralType;
  /** The source text, with quotes and escapes as written. */
  readonly text: string;
  readonly start: number;
}

export interface ArrayExpr extends MayHaveComments {
  readonly kind: 'array';
  readonly elements: readonly Expr[];
  readonly open: number;
  readonly close: number;
}

export interface ObjectExpr extends MayHaveComments {
  readonly kind: 'object';
  readonly fields: readonly Field[];
  readonly open: number;
  readonly close: number;
}

export interface Field extends MayHaveComments {
  /** The name; of a quoted one the raw text between the quotes, escapes not decoded. */
  readonly name: string;
  readonly quoted: boolean;
  readonly nameStart: number;
  readonly value: Expr;
}

export interface Access extends MayHaveComments {
  readonly kind: 'access';
  readonly value: Expr;
  readonly name: string;
  readonly nameStart: number;
}

export interface Index extends MayHaveComments {
  readonly kind: 'index';
  readonly value: Expr;
  readonly index: Expr;
  readonly open: number;
  readonly close: number;
}

export interface Call extends MayHaveComments {
  readonly kind: 'call';
  readonly callee: Expr;
  readonly args: readonly Expr[];
  readonly open: number;
  readonly close: number;
}

export type UnaryOperator = '!' | '-';
export type BinaryOperator = '||' | '&&' | '==' | '!=' | '<' | '<=' | '>' | '>=' | '+' | '-' | '*' | '/' | '%' | '^';

export interface Unary extends MayHaveComments {
  readonly kind: 'unary';
  readonly operator: UnaryOperator;
  readonly operatorStart: number;
  readonly operand: Expr;
}

export interface Binary extends MayHaveComments {
  readonly kind: 'binary';
  readonly operator: BinaryOperator;
  readonly operatorStart: number;
  readonly left: Expr;
  readonly right: Expr;
}

export interface Paren extends MayHaveComments {
  readonly kind: 'paren';
  readonly inner: Expr;
  readonly open: number;
  readonly close: number;
}

/** A place where an expression was expected. Never in a tree without diagnostics. */
export interface BadExpr extends MayHaveComments {
  readonly kind: 'bad-expression';
  readonly start: number;
  readonly end: number;
}
