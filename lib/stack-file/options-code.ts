import { Document, isMap, isScalar, isSeq, type Node } from 'yaml';
import { type Item, keyCode, type OptionsCode, objectCode, printCode, type WorkloadOptions } from '../importer';
import { usedNames } from './program';
import type { RootSchema, Schema } from './schema';
import { SchemaReader } from './schema-reader';
import { pairsOf } from './yaml-source';

type Path = readonly (string | number)[];

/** The props of an `Alloy`, in the schema of a stack. */
export function workloadSchema({ $defs }: RootSchema): Schema {
  const { task: _, ...properties } = $defs['CollectorProps']!.properties!;
  return { ...$defs['CollectorProps']!, properties };
}

/** Options in the form of YAML as TypeScript. What the schema doesn't have is left out, and said. */
export function optionsCode(options: WorkloadOptions, root: RootSchema): OptionsCode {
  const document = new Document(options);
  const refused = new Map<string, { readonly path: Path; readonly message: string }>();
  for (;;) {
    const paths = pathsIn(document.contents as Node);
    const problems: { readonly path: Path; readonly message: string }[] = [];
    const reader = new SchemaReader(root, (node, message) => {
      problems.push({ path: (node && paths.get(node)) ?? [], message: message.replace(/^[^\s:]+: /, '') });
    });
    const members = reader.members(document.contents as Node, workloadSchema(root), 'expected a mapping');
    if (members !== undefined) {
      const items = [...members].map(([name, { code }]): Item => ({ key: keyCode(name), code }));
      return { items, imports: usedNames(printCode(objectCode(items))), refused: [...refused.values()] };
    }
    // The last first, so that items of lists before it keep their numbers.
    const last = problems.filter(({ path }) => path.length > 0).sort((one, other) => compare(other.path, one.path))[0];
    if (last === undefined) throw new Error(problems.map(({ message }) => message).join('\n'));
    refused.set(JSON.stringify(last.path), last);
    remove(document, last.path);
  }
}

function compare(one: Path, other: Path): number {
  const at = one.findIndex((step, index) => step !== other[index]);
  if (at < 0) return one.length - other.length;
  const [a, b = ''] = [one[at]!, other[at]];
  return typeof a === 'number' && typeof b === 'number' ? a - b : String(a) < String(b) ? -1 : 1;
}

/** Takes a value away, and what is empty without it. */
function remove(document: Document, path: Path): void {
  document.deleteIn(path);
  for (let above = path.slice(0, -1); above.length > 0; above = above.slice(0, -1)) {
    const node = document.getIn(above, true);
    if ((!isMap(node) && !isSeq(node)) || node.items.length > 0) return;
    document.deleteIn(above);
  }
}

/** Where the nodes of a document stand: values, and names in mappings. */
function pathsIn(root: Node): ReadonlyMap<Node, Path> {
  const paths = new Map<Node, Path>();
  const visit = (node: Node | undefined, path: Path): void => {
    if (node === undefined) return;
    paths.set(node, path);
    if (isMap(node)) {
      for (const [name, key, value] of pairsOf(node)) {
        visit(value, [...path, name]);
        if (isScalar(key)) paths.set(key, [...path, name]);
      }
    } else if (isSeq(node)) {
      for (const [index, item] of node.items.entries()) visit(item as Node, [...path, index]);
    }
  };
  visit(root, []);
  return paths;
}
