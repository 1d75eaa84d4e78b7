import type { Access, Attribute, Block, Expr, Identifier, Statement } from '../syntax';
import type { PlacedAttribute } from './arguments';

/** A chain of names in an expression: `prometheus.remote_write.default.receiver`. */
export interface NameChain {
  /** The names as Alloy takes them together, which may be more than the expression has. */
  readonly names: readonly string[];
  /** The part of the expression that the names are, as they stand there. */
  readonly node: Identifier | Access;
  /** The last name, where Alloy takes names that stand behind the expression. */
  readonly last: Access | undefined;
  /** The argument that the expression belongs to. */
  readonly placed: PlacedAttribute;
}

/**
 * All chains of names in the values of attributes, those of blocks inside included, in source order. Alloy leaves a chain open until an
 * identifier, an index or a call ends it, even past the end of its expression: `names` says what Alloy makes of that, `node` what stands
 * there.
 *
 * @param statements those of the block that count: of a `foreach`, not its template
 * @param make makes of a chain what is wanted of it
 */
export function nameChains<T>(
  block: Block,
  statements: readonly Statement[],
  make: (chain: NameChain) => T,
): readonly T[] {
  const reader = new ChainReader(make);
  reader.readBlock(block, statements);
  return reader.finish();
}

/** What is left to do: an expression to look into, names behind one, or the end of a chain. */
type Task = Expr | readonly Access[] | typeof close;

const close = Symbol('close');

type OpenChain = { -readonly [K in keyof NameChain]: NameChain[K] };

class ChainReader<T> {
  readonly #make: (chain: NameChain) => T;
  readonly #found: T[] = [];
  #chain: OpenChain | undefined;
  /** The blocks around what is read, from the outside in. */
  readonly #blocks: Block[] = [];
  #attribute: Attribute | undefined;
  /** The attribute with its place, once there is a chain in it. */
  #placed: PlacedAttribute | undefined;

  constructor(make: (chain: NameChain) => T) {
    this.#make = make;
  }

  readBlock(block: Block, statements: readonly Statement[]): void {
    this.#blocks.push(block);
    for (const statement of statements) {
      if (statement.kind === 'attribute') {
        this.#attribute = statement;
        this.#placed = undefined;
        this.#read(statement.value);
      } else if (statement.kind === 'block') {
        this.readBlock(statement, statement.body);
      }
    }
    this.#blocks.pop();
  }

  finish(): readonly T[] {
    this.#close();
    return this.#found;
  }

  /** Recurses into what brackets are around, which nest only so deep; the rest can be of any length. */
  #read(expr: Expr): void {
    switch (expr.kind) {
      case 'literal':
      case 'bad-expression':
        break;
      case 'identifier':
        this.#start([expr.name], expr);
        break;
      case 'array':
        for (const element of expr.elements) this.#read(element);
        break;
      case 'object':
        for (const { value } of expr.fields) this.#read(value);
        break;
      default:
        this.#work(expr);
    }
  }

  /** Works on a list of tasks, since operators and fields make chains of any length. */
  #work(expr: Expr): void {
    const tasks: Task[] = [expr];
    for (let task = tasks.pop(); task !== undefined; task = tasks.pop()) {
      if (task === close) this.#close();
      else if (isAccesses(task)) this.#append(task);
      else this.#enter(task, tasks);
    }
  }

  #enter(expr: Expr, tasks: Task[]): void {
    switch (expr.kind) {
      case 'access': {
        const { base, accesses } = accessesOf(expr);
        if (base.kind === 'identifier') this.#start(namesOf(base, accesses), expr);
        else tasks.push(accesses, base);
        break;
      }
      case 'index':
        tasks.push(expr.index, close, expr.value);
        break;
      case 'call':
        for (let i = expr.args.length - 1; i >= 0; i--) tasks.push(expr.args[i]!);
        tasks.push(close, expr.callee);
        break;
      case 'unary':
        tasks.push(expr.operand);
        break;
      case 'binary':
        tasks.push(expr.right, expr.left);
        break;
      case 'paren':
        tasks.push(expr.inner);
        break;
      default:
        this.#read(expr);
    }
  }

  #start(names: readonly string[], node: Identifier | Access): void {
    this.#close();
    this.#placed ??= this.#placeOf(this.#attribute!);
    this.#chain = { names, node, last: undefined, placed: this.#placed };
  }

  #append(accesses: readonly Access[]): void {
    const last = accesses.at(-1);
    if (!this.#chain || !last) return;
    this.#chain.names = [...this.#chain.names, ...accesses.map(({ name }) => name)];
    this.#chain.last = last;
  }

  #close(): void {
    if (this.#chain) this.#found.push(this.#make(this.#chain));
    this.#chain = undefined;
  }

  #placeOf(attribute: Attribute): PlacedAttribute {
    const blocks = this.#blocks.toReversed();
    const argument = this.#blocks.map(({ name }) => name);
    argument.push(attribute.name);
    argument.shift();
    return { attribute, argument, blocks };
  }
}

/** What fields are read from, and the fields, the first one read first. */
function accessesOf(expr: Access): { readonly base: Expr; readonly accesses: readonly Access[] } {
  const accesses: Access[] = [];
  let base: Expr = expr;
  while (base.kind === 'access') {
    accesses.push(base);
    base = base.value;
  }
  return { base, accesses: accesses.reverse() };
}

function namesOf(base: Identifier, accesses: readonly Access[]): readonly string[] {
  const names = [base.name];
  for (const { name } of accesses) names.push(name);
  return names;
}

function isAccesses(task: Task): task is readonly Access[] {
  return Array.isArray(task);
}
