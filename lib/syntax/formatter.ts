import { Emitter, Layout } from './emitter';
import { quote } from './quote';
import type { Source } from './source';
import { endOf, startOf } from './span';
import type { ArrayExpr, Attribute, Block, Call, CommentGroup, Expr, Field, ObjectExpr, Statement } from './tree';

/** A node being printed, and how far that has come. */
interface Frame {
  node: Statement | Expr;
  /** Number of children that have been handed out. */
  step: number;
  /** Line of the end of the previous element, argument or field name. */
  line: number;
  /** Whether the child being printed stands on a line of its own. */
  ownLine: boolean;
}

/**
 * Prints parsed statements as `alloy fmt` does. Layout follows the source: what stands on lines of its own there does so in the
 * output. Uses a stack of its own, so that no nesting overflows the engine's.
 */
export class Formatter {
  readonly #source: Source;
  readonly #emitter: Emitter;
  /** Frames of the nodes that are being printed, from the outermost; those from `#depth` on are there to be used again. */
  readonly #stack: Frame[] = [];
  #depth = 0;
  #previous: Statement | undefined;

  constructor(source: Source) {
    this.#source = source;
    this.#emitter = new Emitter(source);
  }

  /** Prints the next top-level statement. `comments` are those that no earlier call has had, up to the statement's end at least. */
  statement(statement: Statement, comments: readonly CommentGroup[]): void {
    if (comments.length > 0) this.#emitter.queue(comments);
    this.#beforeStatement(statement, this.#previous);
    this.#walk(statement);
    this.#afterStatement(statement);
    this.#previous = statement;
  }

  /** The text of all statements and of the comments behind them. */
  finish(comments: readonly CommentGroup[]): string {
    if (comments.length > 0) this.#emitter.queue(comments);
    return this.#emitter.finish();
  }

  #walk(root: Statement | Expr): void {
    this.#push(root);
    while (this.#depth > 0) {
      const child = this.#resume(this.#stack[this.#depth - 1]!);
      if (child === undefined) this.#depth--;
      else if (child.kind === 'literal') this.#emitter.literal(child.start, child.text, child.type === 'number');
      else if (child.kind === 'identifier') this.#emitter.at(child.start, child.name);
      else this.#push(child);
    }
  }

  #push(node: Statement | Expr): void {
    const frame = this.#stack[this.#depth++];
    if (frame === undefined) {
      this.#stack.push({ node, step: 0, line: 0, ownLine: false });
    } else {
      frame.node = node;
      frame.step = 0;
    }
  }

  /**
   * Goes on with a node: emits its tokens up to its next child and gives that back, or up to its end. A node that has nothing behind
   * its last child takes itself off the stack in front of it, so that chains of operators don't pile up there.
   */
  #resume(frame: Frame): Statement | Expr | undefined {
    const { node } = frame;
    const emitter = this.#emitter;
    const step = frame.step++;
    switch (node.kind) {
      case 'attribute':
        return this.#attribute(node, step);
      case 'block':
        return this.#block(node, step);
      case 'array':
        return this.#array(node, step, frame);
      case 'object':
        return this.#object(node, step, frame);
      case 'call':
        return this.#call(node, step, frame);
      case 'access':
        if (step === 0) return node.value;
        emitter.float('.');
        emitter.float(node.name);
        return undefined;
      case 'index':
        if (step === 0) return node.value;
        if (step === 1) {
          emitter.at(node.open, '[');
          return node.index;
        }
        emitter.at(node.close, ']');
        return undefined;
      case 'unary':
        emitter.at(node.operatorStart, node.operator);
        this.#depth--;
        return node.operand;
      case 'binary':
        if (step === 0) return node.left;
        emitter.request(Layout.Blank);
        emitter.at(node.operatorStart, node.operator);
        emitter.request(Layout.Blank);
        this.#depth--;
        return node.right;
      case 'paren':
        emitter.float(step === 0 ? '(' : ')');
        return step === 0 ? node.inner : undefined;
      case 'identifier':
        emitter.at(node.start, node.name);
        return undefined;
      case 'literal':
        emitter.literal(node.start, node.text, node.type === 'number');
        return undefined;
      default:
        return undefined;
    }
  }

  #beforeStatement(statement: Statement, previous: Statement | undefined): void {
    if (previous === undefined) return;
    const distance = this.#line(startOf(statement)) - this.#line(endOf(previous));
    if (statement.kind === 'block' || distance > 1) this.#emitter.request(Layout.Break);
  }

  #afterStatement(statement: Statement): void {
    this.#emitter.request(this.#isMultiline(statement) ? Layout.Break : Layout.Newline);
  }

  #attribute(node: Attribute, step: number): Expr | undefined {
    if (step > 0) return undefined;
    this.#emitter.at(node.nameStart, node.name);
    this.#emitter.request(Layout.Tab);
    this.#emitter.float('=');
    this.#emitter.request(Layout.Blank);
    return node.value;
  }

  #block({ name, nameStart, label, labelStart, open, close, body }: Block, step: number): Statement | undefined {
    const emitter = this.#emitter;
    if (step === 0) {
      emitter.at(nameStart, name);
      if (label !== undefined) {
        emitter.request(Layout.Blank);
        emitter.at(labelStart, quote(label));
      }
      emitter.request(Layout.Blank);
      emitter.at(open, '{');
      emitter.request(Layout.Indent);
      emitter.request(body.length > 0 ? Layout.Break : Layout.Blank);
    } else {
      this.#afterStatement(body[step - 1]!);
    }
    const statement = body[step];
    if (statement === undefined) {
      emitter.request(Layout.Unindent);
      emitter.at(close, '}');
    } else {
      this.#beforeStatement(statement, body[step - 1]);
    }
    return statement;
  }

  #array({ elements, open, close }: ArrayExpr, step: number, frame: Frame): Expr | undefined {
    const emitter = this.#emitter;
    if (step === 0) {
      emitter.at(open, '[');
      frame.line = this.#line(open);
    } else {
      if (step < elements.length) emitter.float(',');
      if (frame.ownLine) emitter.request(Layout.Unindent);
    }
    const element = elements[step];
    if (element !== undefined) {
      frame.ownLine = this.#line(startOf(element)) !== frame.line;
      if (frame.ownLine) {
        emitter.request(Layout.Indent);
        emitter.request(Layout.Break);
      } else if (step > 0) {
        emitter.request(Layout.Blank);
      }
      frame.line = this.#line(endOf(element));
      return element;
    }
    if (elements.length > 0 && frame.line !== this.#line(close)) {
      emitter.float(',');
      emitter.request(Layout.Indent);
      emitter.request(Layout.Break);
      emitter.request(Layout.Unindent);
    }
    emitter.at(close, ']');
    return undefined;
  }

  #object({ fields, open, close }: ObjectExpr, step: number, frame: Frame): Expr | undefined {
    const emitter = this.#emitter;
    if (step === 0) {
      emitter.at(open, '{');
      emitter.request(Layout.Indent);
      frame.line = this.#line(open);
    } else if (step < fields.length) {
      emitter.float(',');
    }
    const field = fields[step];
    if (field !== undefined) {
      const line = this.#line(field.nameStart);
      if (line !== frame.line) {
        const soft = step > 0 && !this.#isMultiline(fields[step - 1]!.value);
        emitter.request(soft ? Layout.Newline : Layout.Break);
      } else if (step > 0) {
        emitter.request(Layout.Blank);
      }
      frame.line = this.#nameEndLine(field, line);
      emitter.at(field.nameStart, field.quoted ? quote(field.name) : field.name);
      emitter.request(Layout.Tab);
      emitter.float('=');
      emitter.request(Layout.Blank);
      return field.value;
    }
    if (fields.length > 0 && frame.line !== this.#line(close)) {
      emitter.float(',');
      emitter.request(Layout.Break);
    }
    emitter.request(Layout.Unindent);
    emitter.at(close, '}');
    return undefined;
  }

  #call({ callee, args, open, close }: Call, step: number, frame: Frame): Expr | undefined {
    const emitter = this.#emitter;
    if (step === 0) return callee;
    const index = step - 1;
    if (index === 0) {
      emitter.float('(');
      frame.line = this.#line(open);
    } else {
      if (index < args.length) {
        emitter.float(',');
        emitter.request(Layout.Blank);
      }
      if (frame.ownLine) emitter.request(Layout.Unindent);
    }
    const argument = args[index];
    if (argument !== undefined) {
      frame.ownLine = this.#line(startOf(argument)) !== frame.line;
      if (frame.ownLine) {
        emitter.request(Layout.Break);
        emitter.request(Layout.Indent);
      }
      frame.line = this.#line(endOf(argument));
      return argument;
    }
    if (frame.line !== this.#line(close)) {
      emitter.float(',');
      emitter.request(Layout.Break);
    }
    emitter.float(')');
    return undefined;
  }

  /** Line of the end of a field's name; Alloy computes it without the quotes of a quoted one. */
  #nameEndLine({ name, quoted, nameStart }: Field, line: number): number {
    return quoted && name.includes('\n') ? this.#line(nameStart + Buffer.byteLength(name) - 1) : line;
  }

  #isMultiline(node: Statement | Expr): boolean {
    return this.#line(startOf(node)) !== this.#line(endOf(node));
  }

  #line(offset: number): number {
    return this.#source.lineOf(offset);
  }
}
