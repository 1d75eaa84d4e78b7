import {
  alloyVersion,
  camelCase,
  componentNames,
  configBlockNames,
  configBlockSchema,
  definitionNames,
  definitionSchema,
  type FunctionSchema,
  functionNames,
  functionSchema,
} from '../../lib/facts';
import { std } from '../../lib/values';
import { configBlockPage, stabilityText, words } from '../generate/docs';
import type { Facts } from '../generate/schema-file';
import { typeName } from '../generate/type-name';
import { bodySections } from './body-sections';
import { classOf, componentPage, WRITTEN_BY } from './component-page';
import { argumentRulesTable } from './findings';
import { code, prose, table } from './markdown';
import { SHARED_PAGES, sharedPageOf } from './shared-pages';

const CONFIG_BLOCKS = 'configuration-blocks.md';
const FUNCTIONS = 'functions.md';

/** The pages of `docs/components`, by their file names. */
export function pages(facts: Facts): ReadonlyMap<string, string> {
  return new Map([
    ['README.md', indexPage(facts)],
    ...componentNames().map((name) => [`${name}.md`, componentPage(name, facts)] as const),
    ...SHARED_PAGES.map(({ name, title }) => [`${name}.md`, sharedPage(name, title, facts)] as const),
    [CONFIG_BLOCKS, configBlocksPage(facts)],
    [FUNCTIONS, functionsPage(facts)],
  ]);
}

function indexPage({ summaries }: Facts): string {
  const groupOf = (name: string) => name.slice(0, name.lastIndexOf('.'));
  const groups = [...new Set(componentNames().map(groupOf))].sort();
  return page([
    '# Reference of components',
    WRITTEN_BY,
    `All ${componentNames().length} components of Alloy ${alloyVersion}: what each is for, its arguments and blocks, what it exports, what it needs of Kubernetes, and
what a check can say about it. How components are written in TypeScript: [Components](../components.md).`,
    `[Configuration blocks](${CONFIG_BLOCKS}), [functions of the standard library](${FUNCTIONS}).`,
    `Blocks that several components share: ${words(SHARED_PAGES.map(({ name, title }) => `[${title.replace('Shared blocks: ', '')}](${name}.md)`))}.`,
    ...groups.flatMap((group) => [
      `## ${group}`,
      table(
        ['Component', 'In TypeScript', 'What it is for'],
        componentNames()
          .filter((name) => groupOf(name) === group)
          .map((name) => [`[${code(name)}](${name}.md)`, code(classOf(name)), prose(summaries[name] ?? '')]),
      ),
    ]),
  ]);
}

function sharedPage(file: string, title: string, { descriptions, taste }: Facts): string {
  const names = definitionNames().filter((name) => sharedPageOf(name) === file);
  return page([
    `# ${title}`,
    WRITTEN_BY,
    'Blocks that several components have, or that hold themselves. Each is one type of `blocks`, so that a function of yours can make one for all who take it.',
    ...names.flatMap((name) => {
      const rules = argumentRulesTable(name);
      return [
        `## ${name}`,
        `In TypeScript: ${code(`blocks.${taste.definitions[name] ?? name}`)}.`,
        ...bodySections(definitionSchema(name)!, descriptions[`definitions/${name}`] ?? {}, 2, [name]),
        ...(rules ? ['What Alloy refuses when it runs:', rules] : []),
      ];
    }),
  ]);
}

function configBlocksPage({ descriptions, summaries }: Facts): string {
  return page([
    '# Configuration blocks',
    WRITTEN_BY,
    'What stands beside components in a configuration. How each is written in TypeScript: [Configuration](../configuration.md).',
    ...configBlockNames().flatMap((name) => {
      const block = configBlockSchema(name)!;
      const texts = descriptions[`config-blocks/${name}`] ?? {};
      const rules = argumentRulesTable(name);
      return [
        `## ${name}`,
        prose(summaries[name] ?? ''),
        `Stability: ${stabilityText(block)}. [Alloy's reference](${configBlockPage(name, alloyVersion)}).`,
        ...bodySections(block.body, texts, 2, [name]),
        ...(block.exports.size > 0
          ? [
              table(
                ['Export', 'Type', 'What it is'],
                [...block.exports].map(([field, type]) => [
                  code(field),
                  typeName(type),
                  prose(texts[`export:${field}`] ?? ''),
                ]),
              ),
            ]
          : []),
        ...(rules ? ['What Alloy refuses when it runs:', rules] : []),
      ];
    }),
  ]);
}

function functionsPage({ descriptions }: Facts): string {
  const rows = functionNames().map((name) => {
    const described = functionSchema(name)!;
    return [
      code(name),
      described.deprecatedBy ? '' : code(callOf(name)),
      code(signature(described)),
      prose(descriptions['functions']?.[name] ?? ''),
    ];
  });
  return page([
    '# Functions',
    WRITTEN_BY,
    "Alloy's standard library. How functions are called in TypeScript: [Expressions](../expressions.md).",
    table(['Function', 'In TypeScript', 'Takes and gives', 'What it does'], rows),
  ]);
}

/** How a function is called in TypeScript: `std.string.toLower`. Capitals are as `std` has them. @throws Error for one that it lacks */
export function callOf(name: string): string {
  const names = ['std'];
  let at: object = std;
  for (const part of name.split('.')) {
    const key = Object.keys(at).find((candidate) => candidate.toLowerCase() === camelCase(part).toLowerCase());
    if (key === undefined) throw new Error(`std has no function ${name}`);
    names.push(key);
    at = at[key as keyof typeof at];
  }
  return names.join('.');
}

/** `(string, string?) string`: a parameter with `?` may be left out, one with `...` repeats. */
function signature({ params, optionalParams = 0, variadic, returns }: FunctionSchema): string {
  const taken = params.map((type, i) => {
    if (variadic && i === params.length - 1) return `${typeName(type)}...`;
    return i >= params.length - optionalParams ? `${typeName(type)}?` : typeName(type);
  });
  return `(${taken.join(', ')}) ${typeName(returns)}`;
}

function page(parts: readonly string[]): string {
  return `${parts.filter((part) => part !== '').join('\n\n')}\n`;
}
