import { camelCase, pascalCase } from '../../lib/facts';
import { Declarations, kindMember, type Surroundings, saidOtherwise } from './declare';
import { type Descriptions, EXAMPLE } from './descriptions';
import { componentDoc, componentPage, configBlockPage, definitionDoc, exportDoc } from './docs';
import { programOf } from './example/program';
import type { ComponentModel, ExportModel, MemberModel, Model, NamespaceModel } from './model';
import { carrySignals } from './passes/carry-signals';
import { checkNames } from './passes/check-names';
import { enterDescriptions } from './passes/enter-descriptions';
import { placesOfDefinitions } from './passes/places-of-definitions';
import { renameDefinitions } from './passes/rename-definitions';
import { enumGroups, kindsOfDefinitions } from './passes/variants';
import { type Body, definitionOf, type Facts, type SchemaFile } from './schema-file';
import { valueType } from './types';

/** Names of `Component` that no export may have. */
const RESERVED = new Set([
  'node',
  'label',
  'componentName',
  'creationSite',
  'problems',
  'requirements',
  'toBlock',
  'toString',
  'export',
  'constructor',
]);

/** Makes of the facts what is written into the files. @throws Error where names clash or a fact is missing */
export function buildModel(facts: Facts): Model {
  const { taste } = facts;
  const described = { ...facts, schema: enterDescriptions(facts.schema, facts.descriptions) };
  const schema = renameDefinitions(carrySignals(described), taste.definitions);
  checkNames(schema);
  const groups = enumGroups(schema);
  const groupNames = new Map(
    [...groups].map(([key, { place }]) => [key, taste.enumBlocks[place] ?? nameOfPlace(place)]),
  );
  const around: Surroundings = { groups, groupNames, kinds: kindsOfDefinitions(schema, groups) };
  return {
    namespaces: buildNamespaces(schema, facts, around),
    blocks: buildBlocks(schema, around),
    configBlocks: buildConfigBlocks(schema, facts, around),
  };
}

function buildNamespaces(schema: SchemaFile, facts: Facts, around: Surroundings): NamespaceModel[] {
  const members = new Map<string, string[]>();
  for (const name of Object.keys(schema.components)) {
    const parts = name.split('.').slice(0, -1);
    parts.forEach((_, i) => {
      const namespace = parts.slice(0, i + 1).join('.');
      members.set(namespace, members.get(namespace) ?? []);
    });
    members.get(parts.join('.'))!.push(name);
  }
  const names = [...members.keys()].sort();
  return names.map((namespace) => {
    const components = members.get(namespace)!.sort();
    const classes = components.map((name) => pascalCase(lastPart(name)));
    const taken = new Set(classes.flatMap((name) => [name, `${name}Props`, `${name}Exports`]));
    return {
      name: namespace,
      components: components.map((name) => buildComponent(name, schema, facts, around, taken)),
      children: names
        .filter((name) => name.startsWith(`${namespace}.`) && !name.slice(namespace.length + 1).includes('.'))
        .map(lastPart),
    };
  });
}

function buildComponent(
  name: string,
  schema: SchemaFile,
  facts: Facts,
  around: Surroundings,
  taken: Set<string>,
): ComponentModel {
  const entry = schema.components[name]!;
  const className = pascalCase(lastPart(name));
  const declarations = new Declarations(around, 'blocks.', taken);
  const page = componentPage(name, facts.schema.alloyVersion);
  const texts = facts.descriptions[`components/${name}`] ?? {};
  const propsDoc = { paragraphs: [`Arguments of \`${name}\`.`], tags: [`@see ${page}`] };
  const definition = definitionOf(entry.body);
  const propsName = `${className}Props`;
  if (definition !== undefined) {
    const base = `ComponentProps, blocks.${definition}`;
    const members = saidOtherwise(schema.definitions[definition]!, texts);
    declarations.list.push({ kind: 'interface', name: propsName, base, doc: propsDoc, members });
  } else {
    declarations.body(propsName, className, entry.body as Body, propsDoc, [], 'ComponentProps');
  }
  for (const [key, group] of around.groups) {
    if (!group.shared && group.owner === name) {
      declarations.variants(declarations.take(around.groupNames.get(key)!), group);
    }
  }
  const exports = Object.entries(entry.exports).map(([field, type]): ExportModel => {
    const property = camelCase(field);
    if (RESERVED.has(property)) throw new Error(`${name} exports ${field}, which every component has already`);
    return {
      name: field,
      property,
      type: valueType(type),
      doc: exportDoc(field, type, facts.signals[name]!, texts[`export:${field}`]),
    };
  });
  if (exports.length > 0) {
    const members = exports.map(
      ({ property, type, doc }): MemberModel => ({ name: property, type: `Expression<${type}>`, optional: false, doc }),
    );
    declarations.list.push({
      kind: 'interface',
      name: `${className}Exports`,
      doc: { paragraphs: [`Exports of \`${name}\`.`] },
      members,
    });
  }
  const body = definition === undefined ? (entry.body as Body) : schema.definitions[definition]!;
  return {
    name,
    className,
    doc: componentDoc(name, entry, facts.signals[name]!, facts.summaries[name], page, exampleOf(texts, facts.schema)),
    propsOptional: !hasRequired(body),
    exports,
    declarations: declarations.list,
  };
}

function buildBlocks(schema: SchemaFile, around: Surroundings): Model['blocks'] {
  const shared = [...around.groups].filter(([, group]) => group.shared);
  const taken = new Set([...Object.keys(schema.definitions), ...shared.map(([key]) => around.groupNames.get(key)!)]);
  const declarations = new Declarations(around, '', taken);
  const places = placesOfDefinitions(schema);
  for (const [name, body] of Object.entries(schema.definitions)) {
    const kind = around.kinds.get(name);
    const doc = definitionDoc(body, places.get(name) ?? [], kind);
    declarations.body(name, name, body, doc, kind === undefined ? [] : [kindMember(kind)]);
  }
  for (const [key, group] of shared) {
    declarations.variants(around.groupNames.get(key)!, group);
  }
  return declarations.list;
}

function buildConfigBlocks(schema: SchemaFile, facts: Facts, around: Surroundings): Model['configBlocks'] {
  const entries = Object.entries(schema.configBlocks).filter(([, { body }]) => !('freeform' in body));
  const taken = new Set(entries.map(([name]) => `${pascalCase(name)}Props`));
  const declarations = new Declarations(around, 'blocks.', taken);
  for (const [name, entry] of entries) {
    const summary = facts.summaries[name];
    const paragraphs = [
      ...(summary ? [summary] : []),
      `Arguments of the configuration block \`${name}\`, ${entry.stability.replace('-', ' ')}.`,
    ];
    const doc = { paragraphs, tags: [`@see ${configBlockPage(name, facts.schema.alloyVersion)}`] };
    declarations.body(`${pascalCase(name)}Props`, pascalCase(name), entry.body as Body, doc);
  }
  return declarations.list;
}

function exampleOf({ [EXAMPLE]: text }: Descriptions[string], schema: SchemaFile): string | undefined {
  return text === undefined ? undefined : programOf(text, schema);
}

function hasRequired(body: Body): boolean {
  return [...Object.values(body.attributes), ...Object.values(body.blocks)].some(({ required }) => required);
}

function nameOfPlace(place: string): string {
  return place.replaceAll('[]', '').split('/').map(pascalCase).join('');
}

function lastPart(name: string): string {
  return name.slice(name.lastIndexOf('.') + 1);
}
