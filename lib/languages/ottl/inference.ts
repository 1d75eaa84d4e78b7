import { ottlContext, ottlFunctions } from '../../facts';
import { quote } from '../../syntax';
import type { Condition, Path, Statement, Value } from './tree';
import { mentions } from './walk';

/** The context that statements turned out to be about, or why none could be found. */
export type Inference = { readonly context: string } | { readonly problem: string };

/** From the innermost to the outermost: the first one that is named is meant. */
const priority = [
  'log',
  'datapoint',
  'metric',
  'spanevent',
  'span',
  'profile',
  'scope',
  'instrumentation_scope',
  'resource',
];

/**
 * Finds the context of statements that name none. It's the innermost that a path begins with, or a lower one that reaches it, where the
 * first doesn't know all functions and enumerations.
 * @param contexts those that can be meant
 * @returns `context` is empty where no path names any
 */
export function inferContext(
  trees: readonly (Statement | Condition | Value)[],
  contexts: readonly string[],
  component: string,
): Inference {
  const named = trees.flatMap((tree) => [...mentions(tree)]);
  const [context] = named
    .flatMap((mention) => (mention.kind === 'path' ? contextName(mention) : []))
    .sort((a, b) => rank(a) - rank(b));
  if (context === undefined) return { context: '' };
  const functions = named.flatMap((mention) => (mention.kind === 'call' ? mention.name : []));
  const enums = named.flatMap((mention) => (mention.kind === 'enum' ? mention.name : []));
  if (functions.length === 0 && enums.length === 0) return { context };
  const problem = (candidate: string): string | undefined => {
    if (!contexts.includes(candidate)) return `inferred context "${candidate}" is not a valid candidate`;
    const support = `inferred context "${candidate}" does not support the`;
    const missing = functions.find((name) => !ottlFunctions(component, candidate).has(name));
    if (missing !== undefined) return `${support} function ${quote(missing)}`;
    const unknown = enums.find((name) => !ottlContext(candidate)?.enums.includes(name));
    return unknown === undefined ? undefined : `${support} enum symbol ${quote(unknown)}`;
  };
  const first = problem(context);
  if (first === undefined) return { context };
  const lower = contexts
    .filter((candidate) => candidate !== context && contexts.includes(context))
    .filter((candidate) => ottlContext(candidate)?.prefixes.includes(context))
    .sort((a, b) => rank(a) - rank(b))
    .find((candidate) => problem(candidate) === undefined);
  return lower === undefined ? { problem: first } : { context: lower };
}

/** What stands before the first dot, be it a context or not; nothing where there is no dot. */
function contextName({ fields }: Path): string | readonly string[] {
  return fields.length > 1 && fields[0]!.keys.length === 0 ? fields[0]!.name : [];
}

function rank(context: string): number {
  const at = priority.indexOf(context);
  return at < 0 ? priority.length : at;
}
