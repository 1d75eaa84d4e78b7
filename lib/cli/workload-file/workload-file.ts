import { LineCounter, type Node, parseDocument } from 'yaml';
import type { AlloyProps } from '../../kubernetes';
import { CommandError } from '../command-line/command-error';
import { alloyShape } from './alloy-shape';
import type { PropShapes } from './shape';
import { ValueReader } from './value-reader';

/** Workloads to synthesize, as a file names them. */
export interface WorkloadFile {
  /** @default - that of the command */
  readonly namespace?: string;
  readonly workloads: readonly FileWorkload[];
}

export interface FileWorkload {
  readonly name: string;
  /** Path of the configuration, as written; absent where the command line names it. */
  readonly config?: string;
  readonly props: Omit<AlloyProps, 'config'>;
  /** Where in the file it's named, `file:line:column`. */
  readonly place: string;
}

const ofWorkload: PropShapes = { config: 'text', ...alloyShape };

const ofFile: PropShapes = { namespace: 'text', workloads: { map: { props: ofWorkload } } };

/**
 * Reads a file of workloads: `workloads` is a mapping of their names to the path of the configuration (`config`) and the props of an `Alloy`.
 * @param file its name, in messages
 * @throws CommandError with all problems, each on a line with its position
 */
export function readWorkloadFile(text: string, file: string): WorkloadFile {
  const lines = new LineCounter();
  const document = parseDocument(text, { lineCounter: lines });
  const problems: string[] = [];
  const placeAt = (offset: number) => {
    const { line, col } = lines.linePos(offset);
    return `${file}:${line}:${col}`;
  };
  const placeOf = (node: Node | undefined) => placeAt(node?.range?.[0] ?? 0);
  for (const { message, pos } of [...document.errors, ...document.warnings]) {
    problems.push(`${placeAt(pos[0])}: ${message.split('\n')[0]!.replace(/ at line \d+, column \d+:?$/, '')}`);
  }
  const reader = new ValueReader((node, message) => problems.push(`${placeOf(node)}: ${message}`));
  const root = document.errors.length > 0 ? {} : reader.props(document.contents ?? undefined, ofFile, '');
  if (problems.length > 0) throw new CommandError(problems.join('\n'));
  const { namespace, workloads = {} } = root as {
    readonly namespace?: string;
    readonly workloads?: { readonly [name: string]: { readonly config?: string } };
  };
  return {
    ...(namespace === undefined ? {} : { namespace }),
    workloads: Object.entries(workloads).map(([name, { config, ...props }]) => ({
      name,
      ...(config === undefined ? {} : { config }),
      props,
      place: placeOf(document.getIn(['workloads', name], true) as Node | undefined),
    })),
  };
}
