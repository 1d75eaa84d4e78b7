import {
  alloyVersion,
  type ComponentSchema,
  camelCase,
  componentSchema,
  formatPath,
  pascalCase,
} from '../../lib/facts';
import { EXAMPLE } from '../generate/descriptions';
import { componentPage as referencePage, stabilityText, words } from '../generate/docs';
import { programOf } from '../generate/example/program';
import type { Facts, SchemaFile } from '../generate/schema-file';
import { typeName } from '../generate/type-name';
import { bodySections } from './body-sections';
import { argumentRulesTable, lintsTable } from './findings';
import { code, prose, table } from './markdown';
import { needsSection } from './needs-section';

export const WRITTEN_BY = '<!-- Written by npm run components-pages from schema/. Do not edit. -->';

/** The page of a component. */
export function componentPage(name: string, { schema, summaries, descriptions }: Facts): string {
  const component = componentSchema(name)!;
  const texts = descriptions[`components/${name}`] ?? {};
  const shared =
    component.body.definition === undefined ? {} : (descriptions[`definitions/${component.body.definition}`] ?? {});
  const { [EXAMPLE]: example, ...own } = texts;
  const parts = [
    `# ${name}`,
    WRITTEN_BY,
    prose(summaries[name] ?? ''),
    overview(component),
    ...(example === undefined ? [] : exampleSection(example, schema)),
    ...bodySections(component.body, { ...shared, ...own }, 1),
    ...exportsSection(component, own),
    '## Needs in Kubernetes',
    needsSection(name),
    '## Findings',
    ...findings(component),
  ];
  return `${parts.filter((part) => part !== '').join('\n\n')}\n`;
}

/** The name of the class, as it's written in TypeScript. */
export function classOf(component: string): string {
  const names = component.split('.');
  return [...names.slice(0, -1).map(camelCase), pascalCase(names.at(-1)!)].join('.');
}

function overview(component: ComponentSchema): string {
  const { name, signals } = component;
  const takes = [...new Set([...signals.accepts, ...(signals.acceptsWhen ?? []).flatMap(({ accepts }) => accepts)])];
  const sends = signals.emits.filter((emission) => emission.signals.length > 0);
  return table(
    ['', ''],
    [
      ['In TypeScript', code(classOf(name))],
      ['Stability', stabilityText(component)],
      ...(takes.length > 0
        ? [['Takes', words(takes) + (signals.acceptsWhen ? '; which of them depends on the arguments' : '')]]
        : []),
      ...(sends.length > 0
        ? [
            [
              'Sends',
              sends.map((emission) => `${words(emission.signals)} to ${code(formatPath(emission.path))}`).join(', '),
            ],
          ]
        : []),
      ["Alloy's reference", `[${name}](${referencePage(name, alloyVersion)})`],
    ],
  );
}

function exampleSection(text: string, schema: SchemaFile): string[] {
  return [
    '## Example',
    `\`\`\`ts\n${programOf(text, schema)}\n\`\`\``,
    'As Alloy text:',
    `\`\`\`alloy\n${text}\n\`\`\``,
  ];
}

function exportsSection({ exports }: ComponentSchema, texts: { readonly [id: string]: string }): string[] {
  if (exports.size === 0) return [];
  const rows = [...exports].map(([name, type]) => [
    code(name),
    code(camelCase(name)),
    typeName(type),
    prose(texts[`export:${name}`] ?? ''),
  ]);
  return ['## Exports', table(['Export', 'In TypeScript', 'Type', 'What it is'], rows)];
}

function findings(component: ComponentSchema): string[] {
  const refused = argumentRulesTable(component.name);
  return [
    ...(refused ? ['What Alloy refuses when it runs, and a check reports before:', refused] : []),
    'What Alloy runs without complaint, but hardly anybody wants:',
    lintsTable(component),
    `Besides, all that [\`alloy validate\`](../rules.md#what-alloy-validate-checks) says, and [types behind references](../lints.md#types).`,
  ];
}
