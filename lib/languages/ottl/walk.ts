import type { Call, Condition, Path, Statement, Value } from './tree';

/** What a text names: paths, functions and enumerations. */
export type Mention = Path | Call | Extract<Value, { kind: 'enum' }>;

/** All that a tree names, from left to right. The keys of a call's result don't count: they are read when a statement runs. */
export function* mentions(tree: Statement | Condition | Value): Generator<Mention> {
  if (!('kind' in tree)) {
    yield* mentions(tree.editor);
    if (tree.where !== undefined) yield* mentions(tree.where);
    return;
  }
  switch (tree.kind) {
    case 'or':
    case 'and':
      for (const operand of tree.operands) yield* mentions(operand);
      break;
    case 'not':
    case 'sign':
    case 'group':
      yield* mentions(tree.operand);
      break;
    case 'comparison':
      yield* mentions(tree.left);
      yield* mentions(tree.right);
      break;
    case 'math':
      yield* mentions(tree.first);
      for (const { operand } of tree.rest) yield* mentions(operand);
      break;
    case 'list':
      for (const item of tree.items) yield* mentions(item);
      break;
    case 'map':
      for (const { value } of tree.items) yield* mentions(value);
      break;
    case 'enum':
      yield tree;
      break;
    case 'path':
      yield tree;
      for (const { keys } of tree.fields) for (const { value } of keys) yield* mentions(value);
      break;
    case 'call':
      yield tree;
      for (const { value } of tree.arguments) if (value !== undefined) yield* mentions(value);
  }
}
