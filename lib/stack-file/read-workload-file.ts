import { LineCounter, type Node, parseDocument } from 'yaml';
import type { AlloyProps } from '../kubernetes';
import { workloadSchema } from './options-code';
import type { RootSchema, Schema } from './schema';
import { SchemaReader } from './schema-reader';

/** Workloads to synthesize, as a file names them. */
export interface WorkloadFile {
  /** @default - that of the command */
  readonly namespace?: string;
  readonly workloads: readonly FileWorkload[];
  /** What is wrong, each with its position; then there are no workloads. */
  readonly problems: readonly string[];
}

export interface FileWorkload {
  readonly name: string;
  /** Path of the configuration, as written; absent where the command line names it. */
  readonly config?: string;
  readonly props: Omit<AlloyProps, 'config'>;
  /** Where in the file it's named, `file:line:column`. */
  readonly place: string;
}

/** The form of a file of workloads. */
function fileSchema(root: RootSchema): Schema {
  const workload = workloadSchema(root);
  const named: Schema = { ...workload, properties: { config: { type: 'string' }, ...workload.properties } };
  return {
    type: 'object',
    properties: { namespace: { type: 'string' }, workloads: { type: 'object', additionalProperties: named } },
    additionalProperties: false,
  };
}

/**
 * Reads a file of workloads: `workloads` is a mapping of their names to the path of the configuration (`config`) and the props of an `Alloy`.
 * @param file its name, in messages
 * @param schema the schema of a stack, which has these props, too
 */
export function readWorkloadFile(text: string, file: string, schema: RootSchema): WorkloadFile {
  const lines = new LineCounter();
  const document = parseDocument(text, { lineCounter: lines });
  const placeAt = (offset: number) => {
    const { line, col } = lines.linePos(offset);
    return `${file}:${line}:${col}`;
  };
  const placeOf = (node: Node | undefined) => placeAt(node?.range?.[0] ?? 0);
  const problems = [...document.errors, ...document.warnings].map(
    ({ message, pos }) => `${placeAt(pos[0])}: ${message.split('\n')[0]!.replace(/ at line \d+, column \d+:?$/, '')}`,
  );
  const reader = new SchemaReader(schema, (node, message, hint) => {
    problems.push(`${placeOf(node)}: ${message}${hint === undefined ? '' : `: ${hint}`}`);
  });
  const expected = 'expected a mapping with `workloads`';
  const contents = (document.contents ?? undefined) as Node | undefined;
  const members = problems.length > 0 ? undefined : reader.members(contents, fileSchema(schema), expected);
  if (members === undefined || problems.length > 0) return { workloads: [], problems };
  const namespace = members.get('namespace')?.value as string | undefined;
  const workloads = (members.get('workloads')?.value ?? {}) as {
    readonly [name: string]: { readonly config?: string };
  };
  return {
    ...(namespace === undefined ? {} : { namespace }),
    workloads: Object.entries(workloads).map(([name, { config, ...props }]) => ({
      name,
      ...(config === undefined ? {} : { config }),
      props,
      place: placeOf(document.getIn(['workloads', name], true) as Node | undefined),
    })),
    problems: [],
  };
}
