import { type Parsed, parseOttlCondition, parseOttlStatement, parseOttlValue } from '../../../languages';
import type {
  OttlCondition as Condition,
  OttlExpression as Expression,
  OttlStatement as Statement,
} from '../../../semantics';
import type { ComponentArguments } from '../../arguments';

/** Statements of a list. @throws NotExecuted for one that can't be parsed */
export function statementsIn(args: ComponentArguments, name: string): readonly Statement[] {
  return args.texts(name).map((text) => treeOf(parseOttlStatement(text), text, args));
}

/** Conditions of a list. @throws NotExecuted for one that can't be parsed */
export function conditionsIn(args: ComponentArguments, name: string): readonly Condition[] {
  return args.texts(name).map((text) => treeOf(parseOttlCondition(text), text, args));
}

/** The expression in an argument; undefined where none is written. @throws NotExecuted for one that can't be parsed */
export function valueIn(args: ComponentArguments, name: string): Expression | undefined {
  const text = args.text(name);
  return text === '' ? undefined : treeOf(parseOttlValue(text), text, args);
}

function treeOf<T>({ tree, problems }: Parsed<T>, text: string, args: ComponentArguments): T {
  if (tree !== undefined) return tree;
  throw args.notExecuted(`Alloy refuses ${JSON.stringify(text)}: ${problems[0]?.message ?? 'it nests too deep'}`);
}

const innermostFirst = [
  'log',
  'datapoint',
  'metric',
  'spanevent',
  'span',
  'scope',
  'instrumentation_scope',
  'resource',
];

/** The context of texts that name none: the innermost that a path in them begins with; undefined where none does. */
export function inferredContext(trees: readonly (Statement | Condition)[]): string | undefined {
  const named = new Set(trees.flatMap(contextsIn));
  return innermostFirst.find((context) => named.has(context))?.replace('instrumentation_scope', 'scope');
}

/** What stands before the first dot of each path. */
function contextsIn(tree: unknown): readonly string[] {
  if (Array.isArray(tree)) return tree.flatMap(contextsIn);
  if (typeof tree !== 'object' || tree === null || tree instanceof Uint8Array) return [];
  const fields = 'kind' in tree && tree.kind === 'path' && 'fields' in tree ? (tree.fields as { name: string }[]) : [];
  return [...(fields.length > 1 ? [fields[0]!.name] : []), ...Object.values(tree).flatMap(contextsIn)];
}
