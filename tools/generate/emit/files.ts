import { camelCase } from '../../../lib/facts';
import type { Declaration, Model, NamespaceModel } from '../model';
import { emitComponent } from './component';
import { emitDeclaration } from './declarations';
import { importsOf } from './imports';
import { fileOf, GENERATED } from './text';

/** The generated files of `lib/components`, by their names. */
export function emitFiles(model: Model): ReadonlyMap<string, string> {
  const files = new Map<string, string>();
  for (const namespace of model.namespaces) {
    files.set(`${fileOf(namespace.name)}.ts`, emitNamespace(namespace));
  }
  files.set('blocks.gen.ts', emitDeclarations(model.blocks));
  files.set('config-blocks.gen.ts', emitDeclarations(model.configBlocks));
  files.set('namespaces.gen.ts', emitNamespaces(model.namespaces));
  return files;
}

function emitNamespace({ name, components, children }: NamespaceModel): string {
  const inner = children
    .map((child) => `export * as ${camelCase(child)} from './${fileOf(`${name}.${child}`)}';\n`)
    .join('');
  if (components.length === 0) return `${GENERATED}${inner}`;
  const exported = components.some(({ exports }) => exports.length > 0);
  return [
    GENERATED,
    "import type { Construct } from 'constructs';\n",
    importsOf(components.flatMap(({ declarations }) => declarations)),
    `import { Component, type ComponentProps${exported ? ', exportsFromLabel' : ''} } from './component';\n`,
    inner && `\n${inner}`,
    ...components.map((component) => `\n${emitComponent(component)}`),
  ].join('');
}

function emitDeclarations(declarations: readonly Declaration[]): string {
  return [
    GENERATED,
    importsOf(declarations),
    ...declarations.map((declaration) => `\n${emitDeclaration(declaration)}`),
  ].join('');
}

function emitNamespaces(namespaces: readonly NamespaceModel[]): string {
  const names = namespaces.map(({ name }) => name).filter((name) => !name.includes('.'));
  return GENERATED + names.map((name) => `export * as ${camelCase(name)} from './${fileOf(name)}';\n`).join('');
}
