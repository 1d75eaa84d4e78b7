import { isIdentifier } from './characters';
import { fitsOneLine, isStructured } from './fits-one-line';
import { needsParens, type OperandPlace } from './precedence';
import { quote } from './quote';
import { MAX_NESTING } from './token-reader';
import type { ArrayExpr, Attribute, Block, Call, Expr, ObjectExpr, Statement } from './tree';
import { isWritableFieldName, writableLiteral } from './writable';

/** Longest line that lists and calls are put on, where nothing else asks for several lines. Indentation counts four a level. */
const LINE_WIDTH = 100;
const INDENT_WIDTH = 4;

/** How the items of a list, an object or a call stand. */
enum Style {
  OneLine = 0,
  /** The brackets hug their last item, which has several lines. */
  Hugging = 1,
  OwnLines = 2,
}

interface Frame {
  readonly node: Statement | Expr;
  step: number;
  style: Style;
  /** Whether a parenthesis has to be closed behind it. */
  readonly parens: boolean;
  /** Whether it is an element of a list. */
  readonly element: boolean;
}

export interface UnparserOptions {
  readonly comments?: ReadonlyMap<Statement, string>;
  /** Everything on one line, whatever its length; nothing is checked. */
  readonly oneLine?: boolean;
}

/**
 * Writes a tree that has no positions as text: decides what goes on which line, leaves indentation and alignment to the formatter.
 * Uses a stack of its own, so that no nesting overflows the engine's.
 */
export class Unparser {
  readonly #pieces: string[] = [];
  readonly #options: UnparserOptions;
  readonly #stack: Frame[] = [];
  readonly #problems = new Set<string>();
  #depth = 0;
  #column = 0;

  constructor(options: UnparserOptions = {}) {
    this.#options = options;
  }

  get text(): string {
    return this.#pieces.join('');
  }

  /** What can't be written, each once. */
  get problems(): readonly string[] {
    return [...this.#problems];
  }

  statements(statements: readonly Statement[]): void {
    statements.forEach((statement, i) => {
      this.#beforeStatement(statement, statements[i - 1]);
      this.#walk(statement);
      this.#line();
    });
  }

  expression(expression: Expr): void {
    this.#walk(expression);
  }

  #walk(root: Statement | Expr): void {
    const stack = this.#stack;
    this.#push(root);
    while (stack.length > 0) {
      const frame = stack[stack.length - 1]!;
      if (this.#resume(frame)) continue;
      stack.pop();
      if (frame.parens) this.#write(')');
    }
  }

  /** Pushes the child of a node, where the walk goes on first. Says so: true. */
  #push(node: Statement | Expr, place?: OperandPlace | 'element'): boolean {
    if (this.#depth > MAX_NESTING) {
      this.#problems.add(`nesting is deeper than ${MAX_NESTING} levels`);
      return false;
    }
    const expression = node.kind !== 'attribute' && node.kind !== 'block' && node.kind !== 'bad-statement';
    const parens = expression && place !== undefined && place !== 'element' && needsParens(node, place);
    if (parens) this.#write('(');
    this.#stack.push({ node, step: 0, style: Style.OneLine, parens, element: place === 'element' });
    return true;
  }

  /** Goes on with a node: writes up to its next child and pushes that, or writes its end; false at the end. */
  #resume(frame: Frame): boolean {
    const { node } = frame;
    const step = frame.step++;
    switch (node.kind) {
      case 'attribute':
        return this.#attribute(node, step);
      case 'block':
        return this.#block(node, step);
      case 'identifier':
        this.#name(node.name, 'name');
        return false;
      case 'literal': {
        const text = this.#options.oneLine ? oneLineLiteral(node.text) : writableLiteral(node);
        if (text === undefined) this.#problems.add(`text of a ${node.type} literal is not one`);
        this.#write(text ?? '');
        return false;
      }
      case 'array':
        return this.#array(node, step, frame);
      case 'object':
        return this.#object(node, step, frame);
      case 'call':
        return this.#call(node, step, frame);
      case 'access':
        if (step === 0) return this.#push(node.value, 'postfix');
        this.#write(node.value.kind === 'literal' && node.value.type === 'number' ? ' .' : '.');
        this.#name(node.name, 'name');
        return false;
      case 'index':
        if (step === 0) return this.#push(node.value, 'postfix');
        if (step === 1) return this.#inBrackets('[', node.index);
        return this.#close(']');
      case 'paren':
        return step === 0 ? this.#inBrackets('(', node.inner) : this.#close(')');
      case 'unary':
        if (step > 0) return false;
        this.#write(node.operator);
        return this.#push(node.operand, 'unary');
      case 'binary':
        if (step === 0) return this.#push(node.left, { operator: node.operator, side: 'left' });
        if (step > 1) return false;
        this.#write(` ${node.operator} `);
        return this.#push(node.right, { operator: node.operator, side: 'right' });
      default:
        this.#problems.add('tree has a part that could not be parsed');
        this.#write('?');
        return false;
    }
  }

  #beforeStatement(statement: Statement, previous: Statement | undefined): void {
    const comment = this.#options.comments?.get(statement);
    // Formatting sets blocks off from what stands above them; attributes and comments are set off from blocks here.
    if (previous !== undefined && (comment !== undefined || previous.kind === 'block')) this.#line();
    if (comment === undefined) return;
    for (const line of comment.split(/\r\n|\r|\n/)) {
      this.#write(`// ${writableComment(line)}`.trimEnd());
      this.#line();
    }
  }

  #attribute({ name, value }: Attribute, step: number): boolean {
    if (step > 0) return false;
    this.#name(name, 'attribute name');
    this.#write(' = ');
    return this.#push(value);
  }

  #block({ name, label, body }: Block, step: number): boolean {
    if (step === 0) {
      this.#checkBlock(name, label);
      this.#write(label === undefined ? `${name} {` : `${name} ${quote(label)} {`);
      this.#depth++;
      if (body.length === 0) return this.#close(' }');
    }
    const statement = body[step];
    if (statement === undefined) {
      this.#depth--;
      this.#line();
      this.#write('}');
      return false;
    }
    this.#line();
    this.#beforeStatement(statement, body[step - 1]);
    return this.#push(statement);
  }

  #checkBlock(name: string, label: string | undefined): void {
    if (!name.split('.').every(isIdentifier))
      this.#problems.add(`block name ${quote(name)} is not made of identifiers`);
    if (label !== undefined && !isIdentifier(label)) {
      this.#problems.add(`label ${quote(label)} of block ${name} is not an identifier`);
    }
  }

  #array(node: ArrayExpr, step: number, frame: Frame): boolean {
    const { elements } = node;
    if (step === 0) {
      if (!this.#oneLine(node)) {
        frame.style = elements.length === 1 && isStructured(elements[0]!) ? Style.Hugging : Style.OwnLines;
      }
      this.#open('[');
    }
    const element = elements[step];
    this.#separate(step, elements.length, frame.style);
    return element === undefined ? this.#close(']') : this.#push(element, 'element');
  }

  #object(node: ObjectExpr, step: number, frame: Frame): boolean {
    const { fields } = node;
    if (step === 0) {
      const most = frame.element ? Number.POSITIVE_INFINITY : 1;
      if (!this.#oneLine(node, most)) frame.style = Style.OwnLines;
      this.#open('{');
    }
    const field = fields[step];
    this.#separate(step, fields.length, frame.style);
    if (field === undefined) return this.#close('}');
    const { name, quoted, value } = field;
    if (!isWritableFieldName(name, quoted)) this.#problems.add(fieldProblem(name, quoted));
    this.#write(`${quoted ? quote(name) : name} = `);
    return this.#push(value);
  }

  #call(node: Call, step: number, frame: Frame): boolean {
    const { callee, args } = node;
    if (step === 0) return this.#push(callee, 'postfix');
    if (step === 1) {
      if (!this.#oneLine(node)) frame.style = hugsLast(args) ? Style.Hugging : Style.OwnLines;
      if (args.length === 0) frame.style = Style.OneLine;
      this.#open('(');
    }
    const argument = args[step - 1];
    this.#separate(step - 1, args.length, frame.style);
    return argument === undefined ? this.#close(')') : this.#push(argument);
  }

  /** Writes what stands in front of item number `index` of `count`, or behind the last one. */
  #separate(index: number, count: number, style: Style): void {
    if (index > 0 && (index < count || style === Style.OwnLines)) this.#write(',');
    if (style === Style.OwnLines) {
      // The closing bracket is on the level of the opening one.
      if (index === count) this.#column -= INDENT_WIDTH;
      if (count > 0) this.#line();
    } else if (index > 0 && index < count) {
      this.#write(' ');
    }
  }

  #oneLine(node: Expr, fields = 1): boolean {
    return this.#options.oneLine || fitsOneLine(node, LINE_WIDTH - this.#column, fields);
  }

  #inBrackets(open: string, inner: Expr): boolean {
    this.#open(open);
    return this.#push(inner);
  }

  #open(bracket: string): void {
    this.#depth++;
    this.#write(bracket);
  }

  /** Ends what `#open` began; false, since no child follows. */
  #close(bracket: string): boolean {
    this.#depth--;
    this.#write(bracket);
    return false;
  }

  #name(name: string, what: string): void {
    if (!isIdentifier(name)) this.#problems.add(`${what} ${quote(name)} is not an identifier`);
    this.#write(name);
  }

  #write(text: string): void {
    this.#pieces.push(text);
    this.#column += text.length;
  }

  #line(): void {
    this.#pieces.push('\n');
    this.#column = this.#depth * INDENT_WIDTH;
  }
}

/** Whether a call with several lines keeps its arguments together: only the last one needs more than its line. */
function hugsLast(args: readonly Expr[]): boolean {
  const last = args[args.length - 1];
  return last !== undefined && isStructured(last) && args.slice(0, -1).every((arg) => fitsOneLine(arg, LINE_WIDTH));
}

function oneLineLiteral(text: string): string {
  return text.includes('\n') ? quote(text.slice(1, -1)) : text;
}

/** A comment's text without what is illegal even there. */
function writableComment(text: string): string {
  return text.replace(/[\0\ufeff\p{Cs}]/gu, '\ufffd');
}

function fieldProblem(name: string, quoted: boolean): string {
  return quoted
    ? `field name ${quote(name)} can't be written: it needs a character at least, and no quote, backslash or unprintable character`
    : `field name ${quote(name)} is not an identifier, and is not quoted`;
}
