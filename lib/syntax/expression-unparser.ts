import { isIdentifier } from './characters';
import { fitsOneLine, isStructured } from './fits-one-line';
import { needsParens, type OperandPlace } from './precedence';
import { quote } from './quote';
import { MAX_NESTING } from './token-reader';
import type {
  Access,
  ArrayExpr,
  AttachedComments,
  Binary,
  Call,
  Expr,
  Field,
  Index,
  Literal,
  ObjectExpr,
  Statement,
  Unary,
} from './tree';
import { byteLength } from './utf8';
import { isWritableFieldName, writableLiteral } from './writable';

/** Longest line that lists and calls are put on, where nothing else asks for several lines. Indentation counts four a level. */
const LINE_WIDTH = 100;
const INDENT_WIDTH = 4;

interface Commented {
  readonly comments?: AttachedComments;
}

/** How the items of a list, an object or a call stand. */
enum Style {
  OneLine = 0,
  /** The brackets hug their last item, which has several lines. */
  Hugging = 1,
  OwnLines = 2,
}

export interface UnparserOptions {
  /** Everything on one line, whatever its length; nothing is checked. */
  readonly oneLine?: boolean;
  /** Takes what was given for each node that is returned. @default - it is not kept */
  readonly given?: GivenNodes;
}

/** The nodes that were given, by those that have positions. Parentheses that had to be added came from nothing. */
export type GivenNodes = Map<Statement | Expr, Statement | Expr>;

/** An operator whose last operand isn't written yet. */
interface OpenOperator {
  readonly given: Unary | Binary;
  readonly left: Expr | undefined;
  readonly operatorStart: number;
}

/** Writes expressions, with the line breaks that they need. Recursive, a call a bracket; chains are written in loops. */
export class ExpressionUnparser {
  readonly #oneLine: boolean;
  readonly #given: GivenNodes | undefined;
  #text = '';
  readonly #problems = new Set<string>();
  /** Number of bytes that are written. */
  #offset = 0;
  #column = 0;
  /** Levels of indentation. */
  protected depth = 0;
  #hasComments = false;
  /** Brackets that are open, with the parentheses that had to be added. */
  #nesting = 0;

  constructor({ oneLine = false, given }: UnparserOptions = {}) {
    this.#oneLine = oneLine;
    this.#given = given;
  }

  get text(): string {
    return this.#text;
  }

  /** Byte offset of what is written next. */
  get offset(): number {
    return this.#offset;
  }

  /** What can't be written, each once. */
  get problems(): readonly string[] {
    return [...this.#problems];
  }

  /** Writes an expression, and returns it with its positions. */
  expression(expression: Expr): Expr {
    return this.#expression(expression);
  }

  lineFeed(): void {
    this.#text += '\n';
    this.#offset++;
    this.#column = this.depth * INDENT_WIDTH;
  }

  /** @param isElement whether the expression is an element of a list */
  #expression(given: Expr, isElement = false): Expr {
    switch (given.kind) {
      case 'identifier': {
        const { kind, name } = given;
        return this.placed(given, { kind, name, start: this.name(name, 'name') });
      }
      case 'literal':
        return this.#literal(given);
      case 'array':
        return this.#array(given);
      case 'object':
        return this.#object(given, isElement);
      case 'paren': {
        const open = this.#open('(');
        const inner = this.#inner(given.inner);
        return this.placed(given, { kind: 'paren', inner, open, close: this.#close(')') });
      }
      case 'access':
      case 'index':
      case 'call':
        return this.#chain(given);
      case 'unary':
      case 'binary':
        return this.#operation(given);
      default: {
        const start = this.unparsed();
        return { kind: 'bad-expression', start, end: start };
      }
    }
  }

  #literal(given: Literal): Literal {
    const { kind, type } = given;
    let text = this.#oneLine ? oneLineLiteral(given.text) : writableLiteral(given);
    if (text === undefined) {
      this.problem(`text of a ${type} literal is not one`);
      text = '';
    }
    return this.placed(given, { kind, type, text, start: this.write(text) });
  }

  #array(given: ArrayExpr): ArrayExpr {
    const { kind, elements } = given;
    const isHugging = elements.length === 1 && isStructured(elements[0]!) && !hasComments(given, elements);
    const style = this.#fits(given) ? Style.OneLine : isHugging ? Style.Hugging : Style.OwnLines;
    const open = this.#open('[');
    const items = this.#items(elements, style, (element) => this.#expression(element, true), given.comments);
    return this.placed(given, { kind, elements: items, open, close: this.#close(']') });
  }

  #object(given: ObjectExpr, isElement: boolean): ObjectExpr {
    const { kind } = given;
    const style = this.#fits(given, isElement ? Number.POSITIVE_INFINITY : 1) ? Style.OneLine : Style.OwnLines;
    const open = this.#open('{');
    const fields = this.#items(
      given.fields,
      style,
      ({ name, quoted, value }): Field => {
        if (!isWritableFieldName(name, quoted)) this.problem(fieldProblem(name, quoted));
        const nameStart = this.write(quoted ? quote(name) : name);
        this.write(' = ');
        return { name, quoted, nameStart, value: this.#expression(value) };
      },
      given.comments,
    );
    return this.placed(given, { kind, fields, open, close: this.#close('}') });
  }

  /** Accesses, indices and calls one behind the other: of any length, so in a loop. */
  #chain(given: Access | Index | Call): Expr {
    const links = [given];
    let first = given.kind === 'call' ? given.callee : given.value;
    while (first.kind === 'access' || first.kind === 'index' || first.kind === 'call') {
      links.push(first);
      first = first.kind === 'call' ? first.callee : first.value;
    }
    let value = this.#operand(first, 'postfix');
    for (const link of links.reverse()) value = this.#link(link, value);
    return value;
  }

  /** Writes what a node has behind the part that it begins with. */
  #link(given: Access | Index | Call, value: Expr): Expr {
    switch (given.kind) {
      case 'access': {
        const { kind, name } = given;
        this.write(value.kind === 'literal' && value.type === 'number' ? ' .' : '.');
        return this.placed(given, { kind, value, name, nameStart: this.name(name, 'name') });
      }
      case 'index': {
        const open = this.#open('[');
        const index = this.#inner(given.index);
        return this.placed(given, { kind: 'index', value, index, open, close: this.#close(']') });
      }
      case 'call': {
        const style = this.#callStyle(given);
        const open = this.#open('(');
        const args = this.#items(given.args, style, (argument) => this.#expression(argument));
        return this.placed(given, { kind: 'call', callee: value, args, open, close: this.#close(')') });
      }
    }
  }

  #callStyle(call: Call): Style {
    if (call.args.length === 0 || this.#fits(call)) return Style.OneLine;
    return hugsLast(call.args) ? Style.Hugging : Style.OwnLines;
  }

  /** Operators one inside of the other, on either side: of any number, so in loops. */
  #operation(operation: Unary | Binary): Expr {
    const open: OpenOperator[] = [];
    let given = operation;
    for (;;) {
      const left = given.kind === 'binary' ? this.#leftSide(given) : undefined;
      open.push({ given, left, operatorStart: this.#operator(given) });
      const [last, place] = lastOperand(given);
      if ((last.kind !== 'unary' && last.kind !== 'binary') || needsParens(last, place)) {
        const operand = this.#operand(last, place);
        return open.reduceRight((inner, operator) => this.#closeOperator(operator, inner), operand);
      }
      given = last;
    }
  }

  #leftSide({ left, operator }: Binary): Expr {
    const open: Binary[] = [];
    let first = left;
    let place: OperandPlace = { operator, side: 'left' };
    while (first.kind === 'binary' && !needsParens(first, place)) {
      open.push(first);
      place = { operator: first.operator, side: 'left' };
      first = first.left;
    }
    let value = this.#operand(first, place);
    for (const given of open.reverse()) {
      const operatorStart = this.#operator(given);
      value = this.#closeOperator({ given, left: value, operatorStart }, this.#operand(...lastOperand(given)));
    }
    return value;
  }

  #operator({ kind, operator }: Unary | Binary): number {
    if (kind === 'unary') return this.write(operator);
    this.write(' ');
    const operatorStart = this.write(operator);
    this.write(' ');
    return operatorStart;
  }

  #closeOperator({ given, left, operatorStart }: OpenOperator, operand: Expr): Expr {
    return given.kind === 'unary'
      ? this.placed(given, { kind: 'unary', operator: given.operator, operatorStart, operand })
      : this.placed(given, { kind: 'binary', operator: given.operator, operatorStart, left: left!, right: operand });
  }

  /** Writes an operand, in parentheses if it needs them. */
  #operand(given: Expr, place: OperandPlace): Expr {
    if (!needsParens(given, place)) return this.#expression(given);
    const open = this.write('(');
    const inner = this.#inner(given);
    return { kind: 'paren', inner, open, close: this.write(')') };
  }

  /** Writes the items of something in brackets, and the commas and line breaks around them. */
  #items<Item extends Commented, Placed>(
    given: readonly Item[],
    style: Style,
    write: (item: Item) => Placed,
    around?: AttachedComments,
  ): Placed[] {
    const placed: Placed[] = [];
    this.commentBehind(around?.inside);
    for (const item of this.enter(given)) {
      if (style === Style.OwnLines) {
        this.lineFeed();
        this.commentLines(item.comments?.above);
      } else if (placed.length > 0) {
        this.write(', ');
      }
      placed.push(write(item));
      if (style !== Style.OwnLines) continue;
      this.write(',');
      this.commentBehind(item.comments?.behind);
    }
    this.leave();
    const isOpen = around?.last !== undefined || around?.inside !== undefined;
    if (style === Style.OwnLines && (given.length > 0 || isOpen)) {
      this.lineFeed();
      this.commentLines(around?.last);
    }
    return placed;
  }

  /** Writes comments on lines of their own. */
  protected commentLines(text: string | undefined): void {
    if (text === undefined) return;
    this.#hasComments = true;
    for (const line of text.split('\n')) {
      this.write(line);
      this.lineFeed();
    }
  }

  /** Writes comments behind what is written. */
  protected commentBehind(text: string | undefined): void {
    if (text === undefined) return;
    this.#hasComments = true;
    this.write(` ${text}`);
  }

  /** Whether comments of nodes are written. */
  protected get hasComments(): boolean {
    return this.#hasComments;
  }

  #fits(node: Expr, fields = 1): boolean {
    return this.#oneLine || fitsOneLine(node, LINE_WIDTH - this.#column, fields);
  }

  // Writing

  /** Enters brackets: their items, or none if the nesting is too deep. */
  protected enter<Item>(items: readonly Item[]): readonly Item[] {
    this.#nesting++;
    if (this.#nesting <= MAX_NESTING) return items;
    this.problem(`nesting is deeper than ${MAX_NESTING} levels`);
    return [];
  }

  protected leave(): void {
    this.#nesting--;
  }

  /** Writes the only expression in brackets. */
  #inner(given: Expr): Expr {
    let inner: Expr = { kind: 'bad-expression', start: this.#offset, end: this.#offset };
    for (const expression of this.enter([given])) inner = this.#expression(expression);
    this.leave();
    return inner;
  }

  #open(bracket: string): number {
    this.depth++;
    return this.write(bracket);
  }

  #close(bracket: string): number {
    this.depth--;
    return this.write(bracket);
  }

  protected name(name: string, what: string): number {
    if (!isIdentifier(name)) this.problem(`${what} ${quote(name)} is not an identifier`);
    return this.write(name);
  }

  protected unparsed(): number {
    this.problem('tree has a part that could not be parsed');
    return this.write('?');
  }

  protected problem(message: string): void {
    this.#problems.add(message);
  }

  /** Returns the offset of the text. */
  protected write(text: string): number {
    const start = this.#offset;
    this.#text += text;
    this.#offset += byteLength(text);
    this.#column += text.length;
    return start;
  }

  protected placed<Node extends Statement | Expr>(given: Node, placed: Node): Node {
    this.#given?.set(placed, given);
    return placed;
  }
}

function hasComments(around: Commented, items: readonly Commented[]): boolean {
  return around.comments !== undefined || items.some(({ comments }) => comments !== undefined);
}

/** The operand that stands last, and where. */
function lastOperand(given: Unary | Binary): [Expr, OperandPlace] {
  return given.kind === 'unary' ? [given.operand, 'unary'] : [given.right, { operator: given.operator, side: 'right' }];
}

/** Whether a call with several lines keeps its arguments together: only the last one needs more than its line. */
function hugsLast(args: readonly Expr[]): boolean {
  const last = args[args.length - 1];
  if (args.some(({ comments }) => comments !== undefined)) return false;
  return last !== undefined && isStructured(last) && args.slice(0, -1).every((arg) => fitsOneLine(arg, LINE_WIDTH));
}

function oneLineLiteral(text: string): string {
  return text.includes('\n') ? quote(text.slice(1, -1)) : text;
}

function fieldProblem(name: string, quoted: boolean): string {
  return quoted
    ? `field name ${quote(name)} can't be written: it needs a character at least, and no quote, backslash or unprintable character`
    : `field name ${quote(name)} is not an identifier, and is not quoted`;
}
