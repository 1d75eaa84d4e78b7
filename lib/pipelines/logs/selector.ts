import type { Problem } from '../../values';
import { anyOf } from '../discovery/relabeling';

/** Which entries: labels, each with the value or values that it may have, or with those that it must not have. */
export type LogLabels = Readonly<Record<string, string | readonly string[] | { readonly not: readonly string[] }>>;

/**
 * Which entries a stage is for: labels with their values (`{ namespace: ['shop', 'cart'] }`), all of which must fit, or a selector of LogQL with line
 * filters (`'{namespace="shop"} |= "error"'`).
 */
export type LogSelection = LogLabels | string;

/**
 * The selector of `stage.match`. Values are exact, and match whole labels: `dev` doesn't match `dev-eu`.
 * @throws Error where nothing is selected
 */
export function selectorOf(selection: LogSelection): string {
  if (typeof selection === 'string') return selection;
  const matchers = Object.entries(selection).map(([label, values]) => {
    const [operator, texts] = typeof values === 'object' && 'not' in values ? ['!~', values.not] : ['=~', values];
    if (texts.length === 0) throw new Error(`no value of the label ${label} is selected: name some, or leave it out`);
    return typeof texts === 'string' ? `${label}=${logqlText(texts)}` : `${label}${operator}${logqlText(anyOf(texts))}`;
  });
  if (matchers.length === 0) throw new Error('no label is selected: name some, or leave the selection out');
  return `{${matchers.join(', ')}}`;
}

/** A text of LogQL. */
export function logqlText(text: string): string {
  return JSON.stringify(text);
}

const namespaceName = /^[a-z0-9]([-a-z0-9]{0,61}[a-z0-9])?$/;

/** Names of namespaces that can't be any: a pattern among them would match nothing. */
export function namespaceProblems(namespaces: unknown, path: Problem['path']): readonly Problem[] {
  if (namespaces === undefined) return [];
  if (!Array.isArray(namespaces)) return [{ path, message: 'must be a list of names' }];
  return namespaces.flatMap((name: unknown, index) =>
    typeof name === 'string' && namespaceName.test(name)
      ? []
      : [
          {
            path: [...path, index],
            message: `${JSON.stringify(name) ?? 'undefined'} is no name of a namespace: expected lower-case letters, digits and hyphens`,
            hint: 'names are exact; for a pattern, use a rule or a stage',
          },
        ],
  );
}

/** Namespaces that are read and left out at once. */
export function contradictionProblems(
  namespaces: readonly string[] = [],
  excluded: readonly string[] = [],
): readonly Problem[] {
  if (!Array.isArray(namespaces) || !Array.isArray(excluded)) return [];
  return namespaces
    .filter((name) => excluded.includes(name))
    .map((name) => ({ path: ['excludeNamespaces'], message: `${JSON.stringify(name)} is in \`namespaces\`, too` }));
}
