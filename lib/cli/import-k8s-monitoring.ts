import { readFileSync } from 'node:fs';
import { type ImportedValues, importKubernetesMonitoring, type ValueRemark } from '../importer';
import type { Streams } from './command-line/streams';
import { withFiles } from './command-line/system-error';

export interface ValuesOptions {
  /** Name of the release: names of workloads begin with it. */
  readonly name: string;
  readonly namespace: string;
}

/**
 * Turns values of the k8s-monitoring chart into a program on standard output; what there is to do and to know goes to standard error.
 * @param path a file, or `-` for standard input
 * @returns 0 if it's printed, 1 if the values can't be read as YAML
 */
export function importValuesAt(path: string, options: ValuesOptions, streams: Streams): number {
  const file = path === '-' ? '<stdin>' : path;
  const imported = importKubernetesMonitoring(valuesAt(path, streams), options);
  if (imported.problems.length > 0) {
    streams.stderr(valuesProblems(imported, file));
    return 1;
  }
  streams.stdout(imported.text);
  streams.stderr(valuesReport(imported, file, options.namespace));
  return 0;
}

/**
 * What became of values: what is ignored, not mapped, or other than with the chart, and the Secrets to create. Never a value.
 * @param file absent where the values stand in none
 */
export function valuesReport(imported: ImportedValues, file: string | undefined, namespace: string): string {
  const sections: string[] = [];
  const list = (title: string, remarks: readonly ValueRemark[]) => {
    if (remarks.length === 0) return;
    const place = ({ line, column }: ValueRemark) => (file === undefined ? '' : `${file}:${line}:${column}: `);
    const lines = remarks.map((remark) => `  ${place(remark)}${remark.path}: ${remark.text}\n`);
    sections.push(`${title}:\n${lines.join('')}`);
  };
  list('The chart ignores', imported.ignored);
  list('Is not in the program', imported.unmapped);
  list('Is other than with the chart', imported.remarks);
  for (const secret of new Set(imported.secrets.map((each) => each.secret))) {
    const keys = imported.secrets.filter((each) => each.secret === secret);
    const lines = keys.map(({ key, pathText }) => `  ${key}: the value of ${pathText}\n`);
    sections.push(`Create the Secret ${secret} in the namespace ${namespace}, with the keys:\n${lines.join('')}`);
  }
  const { mapped, unmapped, ignored } = imported;
  const are = (count: number, noun = '') =>
    `${count}${noun}${noun !== '' && count !== 1 ? 's' : ''} ${count === 1 ? 'is' : 'are'}`;
  const count = `${are(mapped.length, ' value')} in the program, ${are(unmapped.length)} not, ${are(ignored.length)} ignored by the chart.\n`;
  return [...sections, count].join('\n');
}

/** What keeps values from being imported, a line each. */
export function valuesProblems({ problems }: Pick<ImportedValues, 'problems'>, file: string): string {
  return problems.map(({ line, column, message }) => `${file}:${line}:${column}: ${message}\n`).join('');
}

/** The text of a file of values, or of standard input for `-`. */
export function valuesAt(path: string, streams: Streams): string {
  return withFiles(() => new TextDecoder().decode(path === '-' ? streams.stdin() : readFileSync(path)));
}
