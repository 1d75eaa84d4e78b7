import { type Access, type Expr, endOf, type Identifier, type NamePath } from '../syntax';
import type { PlacedAttribute } from './arguments';
import { nameEnd } from './source-span';

/** A chain of names in an expression: `prometheus.remote_write.default.receiver`. */
export interface NameChain {
  /** The names as Alloy takes them together, which may be more than the expression has. */
  readonly names: readonly string[];
  /** Offset of the first name. */
  readonly start: number;
  /** Offset of the last byte of the first name. */
  readonly firstEnd: number;
  /** Offset of the last byte of the last name. */
  readonly end: number;
  /** The names as they stand in the expression, and the part of it that they are. */
  readonly path: NamePath;
  /** The argument that the expression belongs to. */
  readonly placed: PlacedAttribute;
}

/**
 * All chains of names in the values of attributes, in source order. Alloy leaves a chain open until an identifier, an index or a call
 * ends it, even past the end of its expression: `names` says what Alloy makes of that, `path` what stands there.
 */
export function nameChains(attributes: readonly PlacedAttribute[]): readonly NameChain[] {
  const reader = new ChainReader();
  for (const placed of attributes) reader.read(placed);
  return reader.finish();
}

/** What is left to do: an expression to look into, names behind one, or the end of a chain. */
type Task = Expr | readonly Access[] | typeof close;

const close = Symbol('close');

class ChainReader {
  readonly #found: NameChain[] = [];
  #open: { -readonly [K in keyof NameChain]: NameChain[K] } | undefined;

  /** Works on a list of tasks, since operators and fields make chains of any length. */
  read(placed: PlacedAttribute): void {
    const tasks: Task[] = [placed.attribute.value];
    for (let task = tasks.pop(); task !== undefined; task = tasks.pop()) {
      if (task === close) this.#close();
      else if (isAccesses(task)) this.#append(task);
      else this.#enter(task, placed, tasks);
    }
  }

  finish(): readonly NameChain[] {
    this.#close();
    return this.#found;
  }

  #enter(expr: Expr, placed: PlacedAttribute, tasks: Task[]): void {
    switch (expr.kind) {
      case 'identifier':
      case 'access': {
        const { base, accesses } = accessesOf(expr);
        if (base.kind === 'identifier') this.#start(base, accesses, expr, placed);
        else tasks.push(accesses, base);
        break;
      }
      case 'index':
        tasks.push(expr.index, close, expr.value);
        break;
      case 'call':
        pushReversed(tasks, expr.args);
        tasks.push(close, expr.callee);
        break;
      case 'array':
        pushReversed(tasks, expr.elements);
        break;
      case 'object':
        for (let i = expr.fields.length - 1; i >= 0; i--) tasks.push(expr.fields[i]!.value);
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
    }
  }

  #start(base: Identifier, accesses: readonly Access[], node: Identifier | Access, placed: PlacedAttribute): void {
    this.#close();
    const names = [base.name, ...accesses.map(({ name }) => name)];
    const firstEnd = endOf(base);
    this.#open = { names, start: base.start, firstEnd, end: endOf(node), path: { node, names }, placed };
  }

  #append(accesses: readonly Access[]): void {
    const last = accesses.at(-1);
    if (!this.#open || !last) return;
    this.#open.names = [...this.#open.names, ...accesses.map(({ name }) => name)];
    this.#open.end = nameEnd(last.nameStart, last.name);
  }

  #close(): void {
    if (this.#open) this.#found.push(this.#open);
    this.#open = undefined;
  }
}

/** What fields are read from, and the fields, the first one read first. */
function accessesOf(expr: Identifier | Access): { readonly base: Expr; readonly accesses: readonly Access[] } {
  const accesses: Access[] = [];
  let base: Expr = expr;
  while (base.kind === 'access') {
    accesses.push(base);
    base = base.value;
  }
  return { base, accesses: accesses.reverse() };
}

function isAccesses(task: Task): task is readonly Access[] {
  return Array.isArray(task);
}

function pushReversed(tasks: Task[], items: readonly Expr[]): void {
  for (let i = items.length - 1; i >= 0; i--) tasks.push(items[i]!);
}
