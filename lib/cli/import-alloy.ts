import { basename, join, relative, resolve } from 'node:path';
import { type ImportedProgram, importConfiguration } from '../importer';
import { findReadyMade } from '../recognition';
import { renderText, sourcesByName } from '../report';
import { Source } from '../syntax';
import { CommandError } from './command-line/command-error';
import type { Streams } from './command-line/streams';
import { withFiles } from './command-line/system-error';
import { sourcesAt } from './configurations/sources-at';
import { packageFolder } from './project/package-folder';
import { existingFiles, importedProjectFiles, writeFiles } from './project/project';

/** The exit code where nothing could be imported, or written. */
const NOT_IMPORTED = 1;

export interface AlloyOptions {
  /** Name of the workload. */
  readonly name: string;
  readonly namespace: string;
  /** Folder of the project to make. */
  readonly output?: string;
}

/**
 * The program for an Alloy configuration, on standard output or as a project.
 * @param path a file or folder, or `-` for standard input
 * @returns 0 if it's printed or written, 1 if a text can't be parsed
 */
export function importAlloyAt(path: string, { output, ...options }: AlloyOptions, streams: Streams): number {
  const files = sourcesAt(path, streams);
  const program = importConfiguration(files, { ...options, readyMade: findReadyMade });
  if (program.diagnostics.length > 0) {
    const sources = files.map(({ name, text }) => new Source(name, text));
    streams.stderr(renderText(program.diagnostics, sourcesByName(sources)));
    return NOT_IMPORTED;
  }
  if (output === undefined) streams.stdout(program.text);
  else streams.stdout(makeProject(output, program));
  streams.stderr(remarks(program, options));
  return 0;
}

/** Makes the project. @returns what to do next */
export function makeProject(folder: string, program: Pick<ImportedProgram, 'text'>): string {
  const files = importedProjectFiles(packageFolder(), program.text, basename(resolve(folder)));
  const existing = existingFiles(folder, files);
  if (existing.length > 0) {
    const names = existing.map((name) => join(folder, name));
    throw new CommandError(`these files are there already, and nothing was written: ${names.join(', ')}`, NOT_IMPORTED);
  }
  withFiles(() => writeFiles(folder, files), NOT_IMPORTED);
  const change = relative('', folder);
  return (
    `${files.map(({ name }) => `  ${join(folder, name)}\n`).join('')}\nNext:\n\n` +
    `${change === '' ? '' : `  cd ${change}\n`}  npm install\n  npx cdk8s synth\n`
  );
}

/** What there is to do and to know about a program; empty where there is nothing. */
export function remarks(
  { texts, secrets }: Pick<ImportedProgram, 'texts' | 'secrets'>,
  { namespace }: Pick<AlloyOptions, 'namespace'>,
): string {
  const lines: string[] = [];
  if (texts.length > 0) {
    lines.push('Comes in as text:');
    for (const { file, line, block, reason } of texts) lines.push(`  ${file}:${line}: ${block}: ${reason}`);
  }
  const [first] = secrets;
  if (first !== undefined) {
    if (lines.length > 0) lines.push('');
    lines.push(`Create the Secret ${first.secret} in the namespace ${namespace}, with the keys:`);
    for (const { key, argument, isAddress } of secrets) {
      lines.push(`  ${key}: the value of ${argument}${isAddress ? ', with the password in it' : ''}`);
    }
  }
  return lines.map((line) => `${line}\n`).join('');
}
