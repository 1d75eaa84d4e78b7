import type { TextSpan } from '../text-span';

/** A Go template: what is written out, and the templates that it defines by name. */
export interface Template {
  readonly nodes: readonly TemplateNode[];
  /** What `define` and `block` name. */
  readonly definitions: ReadonlyMap<string, readonly TemplateNode[]>;
}

export type TemplateNode = TextNode | ActionNode | ControlNode | CallNode | JumpNode;

/** Text between actions, without the white space that trim markers take away. */
export interface TextNode extends TextSpan {
  readonly kind: 'text';
  readonly text: string;
}

/** `{{ pipeline }}`: writes its value out, unless it sets a variable. */
export interface ActionNode extends TextSpan {
  readonly kind: 'action';
  readonly pipeline: Pipeline;
}

/** `{{ if }}`, `{{ with }}` or `{{ range }}` up to its `{{ end }}`; `else if` is an `if` of its own in the `otherwise`. */
export interface ControlNode extends TextSpan {
  readonly kind: 'if' | 'with' | 'range';
  readonly pipeline: Pipeline;
  readonly body: readonly TemplateNode[];
  readonly otherwise: readonly TemplateNode[];
}

/** `{{ template "name" pipeline }}`, or the place of a `{{ block }}`. */
export interface CallNode extends TextSpan {
  readonly kind: 'template';
  readonly name: string;
  readonly pipeline?: Pipeline;
}

export interface JumpNode extends TextSpan {
  readonly kind: 'break' | 'continue';
}

/** Commands of which each gets the value of the one before as its last argument. */
export interface Pipeline extends TextSpan {
  /** The variables that it sets, with their `$`: two at most, in a `range` only. */
  readonly variables: readonly string[];
  /** `=`, which needs the variable to be there, instead of `:=`. */
  readonly assigns: boolean;
  readonly commands: readonly Command[];
}

/** What is called, with its arguments; a single operand that is no function stands for its value. */
export interface Command extends TextSpan {
  readonly operands: readonly Operand[];
}

export type Operand = TextSpan &
  (
    | { readonly kind: 'dot' }
    | { readonly kind: 'nil' }
    | { readonly kind: 'bool'; readonly value: boolean }
    /** A bigint is an integer of Go, a number a float. */
    | { readonly kind: 'number'; readonly value: bigint | number; readonly text: string }
    | { readonly kind: 'string'; readonly value: string }
    | { readonly kind: 'field'; readonly names: readonly string[] }
    /** With its `$`. */
    | { readonly kind: 'variable'; readonly name: string; readonly fields: readonly string[] }
    | { readonly kind: 'function'; readonly name: string }
    | { readonly kind: 'pipeline'; readonly pipeline: Pipeline }
    | { readonly kind: 'chain'; readonly operand: Operand; readonly fields: readonly string[] }
  );
