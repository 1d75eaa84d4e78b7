import type { Labels } from '../../semantics';

/**
 * The query of a target's URL with its question mark, or nothing: the parameters of the component, the first of each by the label
 * `__param_<name>`, where the target has one.
 */
export function targetQuery(labels: Labels, params: ReadonlyMap<string, readonly string[]>): string {
  const query = new Map([...params].map(([name, values]) => [name, [...values]]));
  for (const [label, value] of labels) {
    if (!label.startsWith('__param_')) continue;
    const name = label.slice('__param_'.length);
    query.set(name, [value, ...(query.get(name)?.slice(1) ?? [])]);
  }
  const pairs = [...query]
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .flatMap(([name, values]) => values.map((value) => `${queryText(name)}=${queryText(value)}`));
  return pairs.length === 0 ? '' : `?${pairs.join('&')}`;
}

/** As Go escapes what stands in a query. */
function queryText(text: string): string {
  return encodeURIComponent(text)
    .replace(/%20/g, '+')
    .replace(/[!'()*]/g, (char) => `%${char.charCodeAt(0).toString(16).toUpperCase()}`);
}
