import { type ProductFacts, type ProductName, productFacts, productNames } from '../../facts';
import type { Problem } from '../../values';
import { anyOf, podMeta, type Rule } from './relabeling';

/** Labels that pods must have: each with the value, or one of the values. */
export type ProductLabels = Readonly<Record<string, string | readonly string[]>>;

/** The facts of a product; none, of one that isn't there, which is a problem already. */
export function factsOf(product: ProductName | undefined): ProductFacts {
  return product !== undefined && productNames().includes(product) ? productFacts(product) : { title: String(product) };
}

/** That a product isn't there. */
export function productProblems(product: unknown): readonly Problem[] {
  const names: readonly unknown[] = productNames();
  if (product === undefined || product === null || names.includes(product)) return [];
  const message = `is ${JSON.stringify(product)}, but must be one of ${names.join(', ')}`;
  return [{ path: ['product'], message }];
}

/** The label selector of Kubernetes for labels. */
export function labelSelector(labels: ProductLabels): string {
  return Object.entries(labels)
    .map(([name, values]) => (valuesOf(values).length === 1 ? `${name}=${values}` : `${name} in (${valuesOf(values)})`))
    .join(',');
}

/** The source labels and the regular expression of what has labels, and is in one of some namespaces. */
export function havingLabels(
  labels: ProductLabels,
  namespaces: readonly string[] = [],
): Pick<Rule, 'sourceLabels' | 'regex'> {
  const given = Object.entries(labels).map(([name, values]) => [podMeta('label', name), valuesOf(values)] as const);
  const conditions = namespaces.length === 0 ? given : [['__meta_kubernetes_namespace', namespaces] as const, ...given];
  return {
    sourceLabels: conditions.map(([label]) => label),
    regex: conditions.map(([, values]) => `(?:${anyOf(values)})`).join(';'),
  };
}

function valuesOf(values: string | readonly string[]): readonly string[] {
  return typeof values === 'string' ? [values] : values;
}
