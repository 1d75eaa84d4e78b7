import { type Expr, namePathsIn } from '../syntax';
import { type EvaluationOptions, evaluate, makeValue, type Value } from '../values';
import type { InstanceNode, ModuleInstance } from './instances';

/** What others read of running blocks. */
export interface ExportSource {
  /** The export of a component or of an instance of a module; undefined where it has none of this name. */
  exportOf(instance: InstanceNode, name: string): Value | undefined;
  /** Names of all exports. */
  exportNames(instance: InstanceNode): readonly string[];
}

/** Names as a tree: those of components and what is read of them. */
type NameNode = Map<string, NameNode | Value>;

/** An expression that can't be evaluated. */
export class EvaluationFailure extends Error {
  override readonly name = 'EvaluationFailure';
}

/** What is known of where Alloy runs. */
export type Surroundings = Pick<EvaluationOptions, 'env' | 'constants'>;

/** Evaluates expressions with the exports of what runs. */
export class Evaluator {
  readonly #exports: ExportSource;
  readonly #surroundings: Surroundings;

  constructor(exports: ExportSource, surroundings: Surroundings = {}) {
    this.#exports = exports;
    this.#surroundings = surroundings;
  }

  /**
   * The value of an expression in a running body; parts may be unknown.
   * @throws EvaluationFailure for what Alloy refuses
   */
  evaluate(expr: Expr, module: ModuleInstance): Value {
    const { env, constants } = this.#surroundings;
    const names: NameNode = new Map();
    for (const path of expr.kind === 'literal' ? [] : namePathsIn(expr)) this.#add(names, path.names, module);
    const result = evaluate(expr, {
      scope: names.size === 0 ? NO_NAMES : new Map([...names].map(([name, node]) => [name, treeValue(node)])),
      otherNames: 'error',
      ...(env === undefined ? {} : { env }),
      ...(constants === undefined ? {} : { constants }),
    });
    if (result.kind === 'error') throw new EvaluationFailure(result.error.message);
    return result.value;
  }

  #add(tree: NameNode, names: readonly string[], module: ModuleInstance): void {
    const argument = names[0] === 'argument' && names[2] === 'value' ? module.argument(names[1] ?? '') : undefined;
    if (argument !== undefined) {
      set(tree, names.slice(0, 3), this.evaluate(argument.expr, argument.module));
      return;
    }
    const item = names[0] === undefined ? undefined : module.variable(names[0]);
    if (item !== undefined) {
      set(tree, names.slice(0, 1), this.evaluate(item.expr, item.module));
      return;
    }
    const node = module.body.resolve(names);
    const instance = node && module.instanceOf(node);
    if (node === undefined || instance === undefined) return;
    const own = node.id.split('.');
    const field = names[own.length];
    const read = field === undefined ? this.#exports.exportNames(instance) : [field];
    for (const name of read) {
      const value = this.#exports.exportOf(instance, name);
      if (value !== undefined) set(tree, [...own, name], value);
    }
    if (read.length === 0) set(tree, own, makeValue.object(new Map()));
  }
}

const NO_NAMES: ReadonlyMap<string, Value> = new Map();

function set(tree: NameNode, names: readonly string[], value: Value): void {
  let node = tree;
  for (const name of names.slice(0, -1)) {
    const inner = node.get(name);
    const next: NameNode = inner instanceof Map ? inner : new Map();
    node.set(name, next);
    node = next;
  }
  node.set(names.at(-1)!, value);
}

function treeValue(node: NameNode | Value): Value {
  if (!(node instanceof Map)) return node;
  return makeValue.object(new Map([...node].map(([name, inner]) => [name, treeValue(inner)])));
}
