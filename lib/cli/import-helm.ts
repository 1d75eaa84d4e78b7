import {
  type ImportedAlloyChart,
  importAlloyChart,
  isRendered,
  renderedNames,
  renderedObjects,
  renderedValues,
} from '../importer';
import { findReadyMade } from '../recognition';
import { optionsCode } from '../stack-file';
import { CommandError } from './command-line/command-error';
import type { Streams } from './command-line/streams';
import { makeProject, remarks } from './import-alloy';
import { valuesAt, valuesProblems, valuesReport } from './import-k8s-monitoring';
import { stackSchema } from './project/stack-schema';

export interface HelmOptions {
  /** Name of the release; of rendered objects, the Alloy that is meant. */
  readonly name?: string;
  readonly namespace?: string;
  /** Whether the configuration comes in as text. */
  readonly text: boolean;
  /** Folder of the project to make. */
  readonly output?: string;
}

const NOT_IMPORTED = 1;

/**
 * Turns values of the chart of Alloy, or what Helm rendered of them, into a program.
 * @param path a file, or `-` for standard input
 * @returns 0 if it's printed or written, 1 if the values can't be read, or the chart refuses them
 */
export function importHelmAt(path: string, options: HelmOptions, streams: Streams): number {
  const file = path === '-' ? '<stdin>' : path;
  const text = valuesAt(path, streams);
  const source = isRendered(text) ? rendered(text, file, options) : { ...plain(options), text };
  const { name, namespace } = source;
  const schema = stackSchema();
  const imported = importAlloyChart(
    source.text,
    { name, namespace, asText: options.text, readyMade: findReadyMade },
    (given) => optionsCode(given, schema),
  );
  if (imported.problems.length > 0) {
    streams.stderr(valuesProblems(imported, file));
    return NOT_IMPORTED;
  }
  if (options.output === undefined) streams.stdout(imported.text);
  else streams.stdout(makeProject(options.output, imported));
  streams.stderr(report(imported, file, source));
  return 0;
}

interface Source {
  readonly name: string;
  readonly namespace: string;
  readonly text: string;
  /** What isn't in the values that were found again from objects; absent where the values themselves are given. */
  readonly notes?: readonly string[];
}

function plain({ name = 'alloy', namespace = 'default' }: HelmOptions): Omit<Source, 'text'> {
  return { name, namespace };
}

/** The values of the one Alloy that is meant among objects. */
function rendered(text: string, file: string, options: HelmOptions): Source {
  const { objects, problems } = renderedObjects(text);
  const [first] = problems;
  if (first !== undefined) {
    throw new CommandError(`${file}:${first.line}:${first.column}: ${first.message}`, NOT_IMPORTED);
  }
  const names = renderedNames(objects);
  const list = names.join(', ');
  if (names.length === 0)
    throw new CommandError(`${file}: expected an Alloy among the objects, found none`, NOT_IMPORTED);
  const wanted = names.length === 1 && options.name === undefined ? names[0]! : options.name;
  if (wanted === undefined) throw new CommandError(`${file}: has several Alloys; name one with --name: ${list}`);
  if (!names.includes(wanted)) throw new CommandError(`${file}: expected an Alloy called ${wanted}, found ${list}`);
  const { name, namespace = 'default', text: values, notes } = renderedValues(objects, wanted);
  return { name, namespace: options.namespace ?? namespace, text: values, notes };
}

function report(imported: ImportedAlloyChart, file: string, { namespace, notes }: Source): string {
  const parts = [
    remarks({ texts: imported.texts, secrets: imported.credentials }, { namespace }),
    ...(notes === undefined || notes.length === 0
      ? []
      : [`Is not in the program:\n${notes.map((note) => `  ${note}\n`).join('')}`]),
    valuesReport(imported, notes === undefined ? file : undefined, namespace),
  ];
  return parts.filter((part) => part !== '').join('\n');
}
