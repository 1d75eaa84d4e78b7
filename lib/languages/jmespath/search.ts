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
  const { compile, TreeInterpreter } = engine();
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
        return TreeInterpreter.search(tree, value) as JsonValue | undefined;
      } catch {
        return undefined;
      }
    },
  };
}

/** What is used of the library, whose own types are those of a module of another kind. */
interface JmespathLibrary {
  compile(expression: string): unknown;
  readonly TreeInterpreter: { search(tree: unknown, value: unknown): unknown };
}

let loaded: JmespathLibrary | undefined;

/** Loaded when the first expression is met: that takes longer than all else at the start of a command that needs none. */
function engine(): JmespathLibrary {
  loaded ??= require('@jmespath-community/jmespath') as JmespathLibrary;
  return loaded;
}
