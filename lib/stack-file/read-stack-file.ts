import type { Node } from 'yaml';
import type { Diagnostic } from '../syntax';
import type { Made } from './made-values';
import type { RootSchema } from './schema';
import { SchemaReader } from './schema-reader';
import { YamlSource } from './yaml-source';

/** A file of a stack: what it says, and what is wrong with it. */
export interface ReadStackFile {
  readonly yaml: YamlSource;
  /** Its members, by name; nothing where something is wrong. */
  readonly members: ReadonlyMap<string, Made> | undefined;
  readonly diagnostics: readonly Diagnostic[];
}

/**
 * Reads the file of a stack.
 * @param name its name, in messages
 * @param schema the schema of such files, as the package has it
 */
export function readStackFile(name: string, text: string, schema: RootSchema): ReadStackFile {
  const yaml = new YamlSource(name, text);
  if (yaml.problems.length > 0) return { yaml, members: undefined, diagnostics: yaml.problems };
  const diagnostics: Diagnostic[] = [];
  const reader = new SchemaReader(schema, (node, message, hint) => {
    diagnostics.push(yaml.problem(node, message, hint));
  });
  const expected = 'expected a mapping with `cluster`, `destinations` and `pipelines`';
  const members = reader.members((yaml.document.contents as Node | null) ?? undefined, schema, expected);
  return {
    yaml,
    members: diagnostics.length === 0 ? members : undefined,
    diagnostics: diagnostics.sort((a, b) => a.line - b.line || a.column - b.column),
  };
}
