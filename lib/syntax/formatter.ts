import { Emitter, Layout, type TokenPlaces } from './emitter';
import { quote } from './quote';
import type { Source } from './source';
import { endOf, startOf } from './span';
import type {
  Access,
  ArrayExpr,
  Binary,
  Block,
  Call,
  CommentGroup,
  Expr,
  Field,
  Index,
  ObjectExpr,
  Statement,
} from './tree';

/**
 * Prints parsed statements as `alloy fmt` does. Layout follows the source: what stands on lines of its own there does so in the
 * output.
 */
export class Formatter {
  readonly #source: Source;
  readonly #emitter: Emitter;
  #previous: Statement | undefined;

  /** @param places takes the places of all tokens and comments in the output. @default - they are not kept */
  constructor(source: Source, places?: TokenPlaces) {
    this.#source = source;
    this.#emitter = new Emitter(source, places);
  }

  /** Prints the next top-level statement. `comments` are those that no earlier call has had, up to the statement's end at least. */
  statement(statement: Statement, comments: readonly CommentGroup[]): void {
    if (comments.length > 0) this.#emitter.queue(comments);
    this.#beforeStatement(statement, this.#previous);
    this.#statement(statement);
    this.#previous = statement;
  }

  /** The text of all statements and of the comments behind them. */
  finish(comments: readonly CommentGroup[]): string {
    if (comments.length > 0) this.#emitter.queue(comments);
    return this.#emitter.finish();
  }

  // Statements

  #beforeStatement(statement: Statement, previous: Statement | undefined): void {
    if (previous === undefined) return;
    const distance = this.#line(startOf(statement)) - this.#line(endOf(previous));
    if (statement.kind === 'block' || distance > 1) this.#emitter.request(Layout.Break);
  }

  #statement(statement: Statement): void {
    if (statement.kind === 'attribute') this.#assignment(statement.nameStart, statement.name, statement.value);
    else if (statement.kind === 'block') this.#block(statement);
    this.#emitter.request(this.#isMultiline(statement) ? Layout.Break : Layout.Newline);
  }

  #assignment(nameStart: number, name: string, value: Expr): void {
    this.#emitter.at(nameStart, name);
    this.#emitter.request(Layout.Tab);
    this.#emitter.float('=');
    this.#emitter.request(Layout.Blank);
    this.#expression(value);
  }

  #block({ name, nameStart, label, labelStart, open, close, body }: Block): void {
    const emitter = this.#emitter;
    emitter.at(nameStart, name);
    if (label !== undefined) {
      emitter.request(Layout.Blank);
      emitter.at(labelStart, quote(label));
    }
    emitter.request(Layout.Blank);
    emitter.at(open, '{');
    emitter.request(Layout.Indent);
    emitter.request(body.length > 0 ? Layout.Break : Layout.Blank);
    let previous: Statement | undefined;
    for (const statement of body) {
      this.#beforeStatement(statement, previous);
      this.#statement(statement);
      previous = statement;
    }
    emitter.request(Layout.Unindent);
    emitter.at(close, '}');
  }

  // Expressions

  #expression(expression: Expr): void {
    const emitter = this.#emitter;
    // A chain may have any length, so what stands last in a node is printed by the loop, not by recursion.
    let node: Expr | undefined = expression;
    while (node !== undefined) {
      switch (node.kind) {
        case 'literal':
          emitter.literal(node.start, node.text, node.type === 'number');
          return;
        case 'identifier':
          emitter.at(node.start, node.name);
          return;
        case 'array':
          this.#array(node);
          return;
        case 'object':
          this.#object(node);
          return;
        case 'paren':
          emitter.float('(', node.open);
          this.#expression(node.inner);
          emitter.float(')', node.close);
          return;
        case 'unary':
          emitter.at(node.operatorStart, node.operator);
          node = node.operand;
          break;
        case 'binary':
        case 'access':
        case 'index':
        case 'call':
          node = this.#chain(node);
          break;
        default:
          return;
      }
    }
  }

  /** Prints a node that begins with another one, and so on, from the innermost on. Returns what is left to print of it. */
  #chain(node: Binary | Access | Index | Call): Expr | undefined {
    const links = [node];
    let first = firstPart(node);
    while (first.kind === 'binary' || first.kind === 'access' || first.kind === 'index' || first.kind === 'call') {
      links.push(first);
      first = firstPart(first);
    }
    this.#expression(first);
    for (let i = links.length - 1; i > 0; i--) {
      const rest = this.#link(links[i]!);
      if (rest !== undefined) this.#expression(rest);
    }
    return this.#link(node);
  }

  /** Prints what a node has behind its first part, but for the right side of an operator: that is returned. */
  #link(node: Binary | Access | Index | Call): Expr | undefined {
    const emitter = this.#emitter;
    switch (node.kind) {
      case 'binary':
        emitter.request(Layout.Blank);
        emitter.at(node.operatorStart, node.operator);
        emitter.request(Layout.Blank);
        return node.right;
      case 'access':
        emitter.float('.');
        emitter.float(node.name, node.nameStart);
        return undefined;
      case 'index':
        emitter.at(node.open, '[');
        this.#expression(node.index);
        emitter.at(node.close, ']');
        return undefined;
      case 'call':
        this.#arguments(node);
        return undefined;
    }
  }

  #array({ elements, open, close }: ArrayExpr): void {
    const emitter = this.#emitter;
    emitter.at(open, '[');
    let line = this.#line(open);
    elements.forEach((element, i) => {
      const ownLine = this.#line(startOf(element)) !== line;
      if (ownLine) {
        emitter.request(Layout.Indent);
        emitter.request(Layout.Break);
      } else if (i > 0) {
        emitter.request(Layout.Blank);
      }
      line = this.#line(endOf(element));
      this.#expression(element);
      if (i + 1 < elements.length) emitter.float(',');
      if (ownLine) emitter.request(Layout.Unindent);
    });
    if (elements.length > 0 && line !== this.#line(close)) {
      emitter.float(',');
      emitter.request(Layout.Indent);
      emitter.request(Layout.Break);
      emitter.request(Layout.Unindent);
    }
    emitter.at(close, ']');
  }

  #object({ fields, open, close }: ObjectExpr): void {
    const emitter = this.#emitter;
    emitter.at(open, '{');
    emitter.request(Layout.Indent);
    let line = this.#line(open);
    fields.forEach((field, i) => {
      const { name, quoted, nameStart, value } = field;
      if (i > 0) emitter.float(',');
      const nameLine = this.#line(nameStart);
      if (nameLine !== line) {
        const soft = i > 0 && !this.#isMultiline(fields[i - 1]!.value);
        emitter.request(soft ? Layout.Newline : Layout.Break);
      } else if (i > 0) {
        emitter.request(Layout.Blank);
      }
      line = this.#nameEndLine(field, nameLine);
      this.#assignment(nameStart, quoted ? quote(name) : name, value);
    });
    if (fields.length > 0 && line !== this.#line(close)) {
      emitter.float(',');
      emitter.request(Layout.Break);
    }
    emitter.request(Layout.Unindent);
    emitter.at(close, '}');
  }

  #arguments({ args, open, close }: Call): void {
    const emitter = this.#emitter;
    emitter.float('(', open);
    let line = this.#line(open);
    args.forEach((argument, i) => {
      const ownLine = this.#line(startOf(argument)) !== line;
      if (ownLine) {
        emitter.request(Layout.Break);
        emitter.request(Layout.Indent);
      }
      line = this.#line(endOf(argument));
      this.#expression(argument);
      if (i + 1 < args.length) {
        emitter.float(',');
        emitter.request(Layout.Blank);
      }
      if (ownLine) emitter.request(Layout.Unindent);
    });
    if (line !== this.#line(close)) {
      emitter.float(',');
      emitter.request(Layout.Break);
    }
    emitter.float(')', close);
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

function firstPart(node: Binary | Access | Index | Call): Expr {
  if (node.kind === 'binary') return node.left;
  return node.kind === 'call' ? node.callee : node.value;
}
