import { GENERATED, quote } from './text';

/** `metrics.json`: by the name of a list, the metrics that it keeps: anchored regular expressions. */
export interface MetricsFile {
  readonly [list: string]: readonly string[];
}

/** `metrics.gen.ts`: one JSON text for each list, by name. */
export function emitMetrics(lists: MetricsFile): string {
  const names = Object.keys(lists).sort();
  return `${GENERATED}
/** Names of the lists. */
export type MetricListName =
${names.map((name) => `  | ${quote(name)}`).join('\n')};

/** Of each list: the metrics that it keeps. */
export const metrics: { readonly [list in MetricListName]: string } = {
${names.map((name) => `  ${quote(name)}: ${quote(JSON.stringify(lists[name]))},\n`).join('')}};
`;
}
