import type { JsonValue } from '../go-json';
import { jmespathProblems } from './check';

/** What an expression finds in a value; undefined where it fails, so that there is nothing. */
export type JmespathSearch = (value: JsonValue) => JsonValue | undefined;

/** Compiles an expression of JMESPath, or says why Alloy refuses it. */
export function compileJmespath(
  expression: string,
): { readonly search: JmespathSearch } | { readonly problem: string } {
  const refusal = jmespathProblems(expression).find(({ severity }) => severity === 'error');
  if (refusal !== undefined) return { problem: refusal.message };
  const { compile, interpreter } = engine();
  let tree: unknown;
  try {
    tree = compile(expression);
  } catch {
    // It is none to this library; what Alloy's would find is not known.
    return { search: () => undefined };
  }
  return {
    search: (value) => {
      try {
        return interpreter.search(tree, value) as JsonValue | undefined;
      } catch {
        return undefined;
      }
    },
  };
}

/** A node of an expression's tree. */
interface Node {
  readonly type: string;
  readonly left?: Node;
  readonly right?: Node;
}

interface Interpreter {
  search(tree: unknown, value: unknown): unknown;
  visit(node: Node, value: unknown): unknown;
}

/** What is used of the library, whose own types are those of a module of another kind. */
interface JmespathLibrary {
  compile(expression: string): unknown;
  readonly TreeInterpreter: Interpreter;
}

interface Engine {
  readonly compile: JmespathLibrary['compile'];
  readonly interpreter: Interpreter;
}

let loaded: Engine | undefined;

/** Loaded when the first expression is met: that takes longer than all else at the start of a command that needs none. */
function engine(): Engine {
  if (loaded === undefined) {
    const { compile, TreeInterpreter } = require('@jmespath-community/jmespath') as JmespathLibrary;
    loaded = { compile, interpreter: withNullArithmetic(TreeInterpreter) };
  }
  return loaded;
}

/** To the library that Alloy uses, what is counted of anything but numbers is null; to this one it's an error. */
function withNullArithmetic(base: Interpreter): Interpreter {
  return Object.create(base, {
    visit: {
      value(this: Interpreter, node: Node, value: unknown): unknown {
        if (node.type !== 'Arithmetic') return base.visit.call(this, node, value);
        const [left, right] = [node.left!, node.right!].map((side) => this.visit(side, value));
        if (typeof left !== 'number' || typeof right !== 'number') return null;
        const literal = (number: number) => ({ type: 'Literal', value: number });
        return base.visit.call(this, { ...node, left: literal(left), right: literal(right) }, value);
      },
    },
  }) as Interpreter;
}
