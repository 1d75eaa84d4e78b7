import { type GraphNode, Model } from '../analysis';
import type { Diagnostic } from '../syntax';
import { fileOf, type World } from './world';

/** A configuration that knows the texts of the files that it imports, and those that these import, as far as the files are known. */
export function withFiles(model: Model, world: World): Model {
  if (!model.nodes.some(({ kind }) => kind === 'import')) return model;
  const readFile = (name: string) => fileOf(world, name);
  return new Model(
    model.blocks.map((given) => ({ ...given, readFile })),
    model.files,
  );
}

/** What is wrong with the texts that a configuration is made of, those of imports among them, so that they can't be parsed. */
export function syntaxErrors({ files, nodes }: Model): readonly Diagnostic[] {
  return [...files.flatMap(({ diagnostics }) => diagnostics), ...nodes.flatMap(errorsInImport)];
}

function errorsInImport({ importedFile, imported }: GraphNode): readonly Diagnostic[] {
  return [...(importedFile?.diagnostics ?? []), ...nodesIn(imported).flatMap(errorsInImport)];
}

/** The blocks of an imported module, and those inside of them. */
function nodesIn(body: GraphNode['body']): readonly GraphNode[] {
  return body === undefined ? [] : body.nodes.flatMap((node) => [node, ...nodesIn(node.body)]);
}
