import { type LabelsFile, labelText, type Vocabulary } from './labels';
import { GENERATED, quote } from './text';

interface Row {
  readonly makes?: true;
  readonly adds?: string;
  readonly why: string;
}

/** `attribute-flow.json` as it lies in the file. */
export type AttributeFlowFile = Readonly<Record<string, Row>>;

/**
 * `attributes.gen.ts`: one JSON text for each component that makes telemetry of OpenTelemetry, or passes it on: what it does with attributes
 * (`lib/facts/attribute-facts.ts` reads it).
 */
export function emitAttributes(labels: LabelsFile, flow: AttributeFlowFile): string {
  const rows = Object.keys(flow)
    .sort()
    .map((name) => `  ${quote(name)}: ${quote(JSON.stringify(packed(name, labels, flow[name]!)))},\n`);
  return `${GENERATED}
/** What components do with attributes of OpenTelemetry. */
export const attributes: { readonly [component: string]: string } = {
${rows.join('')}};
`;
}

function packed(name: string, file: LabelsFile, { makes, adds, why: _, ...flow }: Row): object {
  const entry = file[name];
  if (entry === undefined || !('labels' in entry || 'variants' in entry)) return flow;
  const { labels = {}, variants, level = '' } = entry;
  if (makes) {
    const made = Object.fromEntries(Object.entries(labels).map(([label, fact]) => [label, labelText(fact)]));
    return { ...flow, makes: level === 'resource attributes' ? { resource: made } : { own: made } };
  }
  if (adds === undefined) return flow;
  const choices = variants
    ? Object.entries(variants).map(([value, vocabulary]) => [value, namesIn(vocabulary)] as const)
    : Object.keys(labels).map((label) => [label, [label]] as const);
  const usual = Object.entries(labels).flatMap(([label, fact]) => (fact.default ? [label] : []));
  return { ...flow, adds, choices: Object.fromEntries(choices), ...(usual.length > 0 && { usual }) };
}

/** The names of attributes; with `*` behind it, how those begin that aren't known. */
function namesIn({ labels = {}, patterns = [] }: Vocabulary): readonly string[] {
  return [...Object.keys(labels), ...patterns.map(({ name }) => `${name.slice(0, name.indexOf('<'))}*`)];
}
